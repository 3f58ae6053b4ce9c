package io.huizong.cli;

import io.huizong.form.FormException;
import io.huizong.job.RunFailedException;
import io.huizong.job.RunUnderWayException;
import io.huizong.job.UnusableInputException;
import io.huizong.job.Version;
import io.huizong.roster.RosterException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code huizong}: without a command it runs the nightly job. */
@Command(
        name = "huizong",
        mixinStandardHelpOptions = true,
        versionProvider = Huizong.Versions.class,
        header = "汇总：全市政府信息公开工作年度报告的读取、校核与汇总 / Huizong: reads, checks and adds up annual reports",
        description = "不带命令等于 run。/ Without a command: run.",
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            StatusCommand.class,
            TemplateCommand.class,
            SampleCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "退出码 / exit codes: 0 完成 done; 1 需关注 needs attention; 2 用法或设置有误 wrong usage or settings;",
            "  3 失败，原有发布不受影响 failed, the previous publication stands; 4 另一次运行正在进行 another run is under way"
        })
public final class Huizong {

    private Huizong() {}

    /** Starts the program and ends the process with its exit code. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("jdk.console", "java.base");
        OptionalInt relaunched = Relaunch.ifNeeded(arguments);
        if (relaunched.isPresent()) {
            System.exit(relaunched.getAsInt());
        }
        Relaunch.endWithParent();
        System.exit(run(Terminal.standard(), Clock.system(ZoneId.systemDefault()), Relaunch.arguments(arguments)));
    }

    /** Runs a command line and returns its exit code; never ends the process. */
    static int run(Terminal terminal, Clock clock, String... arguments) {
        CommandLine line = commandLine(terminal, clock);
        return line.execute(isCommand(line, arguments) ? arguments : withRun(arguments));
    }

    private static CommandLine commandLine(Terminal terminal, Clock clock) {
        return new CommandLine(new Huizong(), new Commands(terminal, clock))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setResourceBundle(ResourceBundle.getBundle("cli.usage", Locale.ROOT))
                .setParameterExceptionHandler((failure, words) -> tellUsage(failure, terminal))
                .setExecutionExceptionHandler((failure, command, result) -> tell(failure, terminal));
    }

    /** Whether the first argument is a command, or asks for help or version of the whole. */
    private static boolean isCommand(CommandLine line, String[] arguments) {
        return arguments.length > 0
                && (line.getSubcommands().containsKey(arguments[0])
                        || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
    }

    private static String[] withRun(String[] arguments) {
        String[] withRun = new String[arguments.length + 1];
        withRun[0] = "run";
        System.arraycopy(arguments, 0, withRun, 1, arguments.length);
        return withRun;
    }

    private static int tellUsage(ParameterException failure, Terminal terminal) {
        terminal.err().println("用法有误 / wrong usage: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(
                failure, failure.getCommandLine().getErr())) {
            failure.getCommandLine().usage(terminal.err());
        }
        return ExitCode.USAGE;
    }

    /** The one place where failures become exit codes. */
    private static int tell(Exception failure, Terminal terminal) {
        Throwable cause = known(failure);
        if (cause instanceof UnusableInputException
                || cause instanceof RosterException
                || cause instanceof FormException
                || cause instanceof UsageException) {
            terminal.err().println("错误 error: " + cause.getMessage());
            return ExitCode.USAGE;
        }
        if (cause instanceof RunUnderWayException) {
            terminal.err().println(cause.getMessage());
            return ExitCode.BUSY;
        }
        terminal.err().println("失败，原有发布不受影响 / failed, the previous publication stands: " + describe(cause));
        return ExitCode.FAILED;
    }

    /** The innermost cause that the program knows; the failure itself where it knows none. */
    private static Throwable known(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableInputException
                    || cause instanceof RosterException
                    || cause instanceof FormException
                    || cause instanceof UsageException
                    || cause instanceof RunUnderWayException
                    || cause instanceof RunFailedException) {
                return cause;
            }
        }
        return failure;
    }

    private static String describe(Throwable cause) {
        if (cause instanceof FileSystemException failure && failure.getReason() == null) {
            return failure.getFile() + "：" + reason(failure);
        }
        String message = cause.getMessage();
        return message == null ? Arrays.toString(cause.getStackTrace()) : message;
    }

    /** What Java says by the type alone. */
    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "没有这个文件或文件夹 / no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "没有权限 / access denied";
        }
        return failure instanceof FileAlreadyExistsException
                ? "已有同名文件 / a file of that name is there"
                : failure.getClass().getSimpleName();
    }

    /** Prints the version. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"huizong " + Version.current()};
        }
    }
}
