package io.huizong.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Starts the program again with a UTF-8 locale where there is none. A Java machine takes the encoding of file names and
 * arguments from the locale once, at its start; cron and containers have none, and Chinese file names could not even be
 * opened.
 */
final class Relaunch {

    private static final String PARENT = "huizong.relaunch.parent";
    private static final String ARGUMENTS = "huizong.relaunch.arguments";
    private static final String TERMINAL = "huizong.relaunch.terminal";
    private static final int KILLED = 137;

    private Relaunch() {}

    /**
     * Runs the program in a second process where this one has no usable locale.
     *
     * @return the exit code of the second process; empty where this process is good as it is
     */
    static OptionalInt ifNeeded(String[] arguments) throws IOException, InterruptedException {
        boolean isLinux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean isAscii = System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4");
        if (!isLinux || !isAscii || isChild()) {
            return OptionalInt.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(command(arguments.length));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        Process child = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return OptionalInt.of(child.waitFor());
    }

    private static List<String> command(int arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.add("-D" + ARGUMENTS + "=" + arguments);
        command.add("-D" + TERMINAL + "=" + hasConsole());
        String classPath = System.getProperty("java.class.path");
        if (classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"))) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Huizong.class.getName()));
        }
        return command;
    }

    private static boolean isChild() {
        return System.getProperty(PARENT) != null;
    }

    /** Whether a person watches, as far as the first process could tell. */
    static boolean isTerminal() {
        return isChild() ? Boolean.getBoolean(TERMINAL) : hasConsole();
    }

    @SuppressWarnings("SystemConsoleNull") // main switches JDK 22's console for redirected streams off
    private static boolean hasConsole() {
        return System.console() != null;
    }

    /**
     * The arguments as they were typed. The second process takes them from the first one's command line, byte for byte,
     * since the first could not decode them.
     */
    static String[] arguments(String[] arguments) throws IOException {
        if (!isChild()) {
            return arguments;
        }
        byte[] line = Files.readAllBytes(Path.of("/proc", System.getProperty(PARENT, ""), "cmdline"));
        String[] words = new String(line, StandardCharsets.UTF_8).split("\0", -1);
        int end = words.length - 1;
        return Arrays.copyOfRange(words, end - Integer.getInteger(ARGUMENTS, 0), end);
    }

    /**
     * Ends the second process when the first is gone, however it went: its standard input is a pipe that only the first
     * holds open. Otherwise a killed run would go on and hold the output folder.
     */
    static void endWithParent() {
        if (isChild()) {
            Thread watch = new Thread(Relaunch::watchParent, "parent");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watchParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever sent
            }
        } catch (IOException e) {
            // a broken pipe means the same as a closed one
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
