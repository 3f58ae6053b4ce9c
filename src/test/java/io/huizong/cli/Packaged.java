package io.huizong.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The packaged program, started as a process of its own with nothing in its environment but what a test gives it, as
 * cron and containers do.
 *
 * @param before what stands before the program on the command line
 * @param java the Java to start it on
 * @param options of the Java machine
 * @param folder for what it prints
 */
record Packaged(List<String> before, Path java, Map<String, String> environment, List<String> options, Path folder) {

    private static final Path JAR = Path.of(System.getProperty("huizong.jar", "target/huizong.jar"));
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final long LONGEST_SECONDS = 180;

    /** On the Java of the tests, without a locale. */
    static Packaged bare(Path folder) {
        return on(Path.of(System.getProperty("java.home")), folder);
    }

    /** On another Java, without a locale. */
    static Packaged on(Path home, Path folder) {
        assumeTrue(Files.exists(JAR), "no " + JAR + "; mvn package makes it");
        return new Packaged(List.of(), home.resolve("bin/java"), Map.of(), List.of(), folder);
    }

    Packaged withLocale() {
        return new Packaged(before, java, Map.of("LC_ALL", "C.UTF-8"), options, folder);
    }

    Packaged with(String... moreOptions) {
        return new Packaged(before, java, environment, List.of(moreOptions), folder);
    }

    /** In a shell that lets no file grow beyond a size. */
    Packaged withLargestFile(long kilobytes) {
        return after("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash");
    }

    /** After words that start it. */
    Packaged after(String... words) {
        return new Packaged(List.of(words), java, environment, options, folder);
    }

    /** Started by root, it is kept from files as others are; where the system has no {@code setpriv}, it says so. */
    Packaged guarded() {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        String dropped =
                "if command -v setpriv >/dev/null; then exec setpriv --bounding-set=-dac_override,-dac_read_search"
                        + " \"$@\"; else echo setpriv: missing >&2; fi";
        return isRoot ? after("sh", "-c", dropped, "sh") : this;
    }

    /** The homes of this Java and of every other from 17 that is installed where Linux distributions put them. */
    static List<Path> homes() throws IOException {
        List<Path> homes =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home")).toRealPath()));
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> entries = Files.list(INSTALLED)) {
                entries.filter(Packaged::isUsable).map(Packaged::real).forEach(homes::add);
            }
        }
        return homes.stream().distinct().toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsable(Path home) {
        if (!Files.isExecutable(home.resolve("bin/java"))) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(home.resolve("release"))) {
            Properties release = new Properties();
            release.load(stream);
            String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
            return Integer.parseInt(version.replaceFirst("\\D.*", "")) >= 17;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a process left. */
    record Ended(int code, String out, String err) {}

    /** Runs a command to its end. */
    Ended run(Object... arguments) throws IOException, InterruptedException {
        return start(arguments).ended();
    }

    /** Starts a command. */
    Running start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return start(command);
    }

    private Running start(List<String> command) throws IOException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    /** A process under way. */
    record Running(Process process, Path out, Path err) {

        Ended ended() throws IOException, InterruptedException {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + LONGEST_SECONDS + " s:\n" + text(err));
            }
            return new Ended(process.exitValue(), text(out), text(err));
        }

        /** What it has told so far. */
        String told() {
            return text(err);
        }

        /** Waits until a moment comes; fails where the process ends before. */
        void await(BooleanSupplier moment) throws InterruptedException {
            while (!moment.getAsBoolean()) {
                if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("ended before the moment came:\n" + told());
                }
            }
        }

        /** {@code kill -9}; returns when it is gone, and all that it had started. */
        void kill() {
            List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList();
            process.destroyForcibly();
            all.forEach(
                    handle -> handle.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        }

        private static String text(Path file) {
            try {
                return Files.readString(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
