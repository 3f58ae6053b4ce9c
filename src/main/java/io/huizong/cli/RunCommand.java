package io.huizong.cli;

import io.huizong.job.RunRequest;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The nightly job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "读取、校核并汇总全部年度报告，发布全市数据 / reads, checks and adds up all reports, publishes the city's totals")
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--year", paramLabel = "Y", description = "只处理这一年 / this year only")
    private @Nullable Integer year;

    @Option(
            names = "--lenient",
            description = "有错误的报告也计入，各项输出均注明 / counts reports with open errors too; every output says so")
    private boolean isLenient;

    @Option(names = "--full", description = "全部文件重新读取 / reads every file again, changed or not")
    private boolean isFull;

    @Option(names = "--dry-run", description = "只演练，不改动任何文件 / shows what would come out, changes nothing")
    private boolean isDryRun;

    @Option(names = "--exit-code", description = "有需要关注的事项时以 1 退出 / exits with 1 where something needs attention")
    private boolean isExitCode;

    private final Terminal terminal;
    private final Clock clock;

    RunCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        RunRequest request = new RunRequest(folders.input, folders.output, isLenient, isFull);
        if (!isDryRun) {
            return run(request);
        }
        try (Rehearsal rehearsal = Rehearsal.of(folders.output)) {
            int code = run(new RunRequest(folders.input, rehearsal.output(), isLenient, isFull));
            terminal.out().println("以上为演练，没有改动任何文件 / this was a rehearsal, nothing was changed");
            return code;
        }
    }

    private int run(RunRequest request) {
        TerminalProgress progress = new TerminalProgress(terminal);
        try (RunSession session = RunSession.open(request, progress, clock)) {
            if (isDryRun && !session.isLedgerEmbedded()) {
                throw new UsageException(
                        "--dry-run 只能用于输出文件夹中的台账，而 spring.datasource.url 指定了别的数据库",
                        "--dry-run needs the ledger in the output folder, but spring.datasource.url names another database");
            }
            List<YearResult> results = session.run(years(session));
            Summary summary = new Summary(terminal.out(), !isDryRun);
            results.forEach(result -> summary.print(result, session.form(result.year())));
            boolean needsAttention = results.stream().anyMatch(YearResult::needsAttention);
            return isExitCode && needsAttention ? ExitCode.ATTENTION : ExitCode.OK;
        }
    }

    private List<Integer> years(RunSession session) {
        List<Integer> years = session.years();
        Integer only = year;
        if (only == null) {
            return years;
        }
        if (!years.contains(only)) {
            throw new UsageException(
                    "--year " + only + "：输入文件夹中没有这一年，现有 " + years, "no folder of that year, there are " + years);
        }
        return List.of(only);
    }
}
