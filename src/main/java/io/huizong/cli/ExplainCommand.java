package io.huizong.cli;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.job.Inquiry;
import io.huizong.job.Inquiry.Contribution;
import io.huizong.job.Office;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports make up a total. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "列出构成某个合计数的全部报告、文件和位置 / the reports that make up a total, with file and place")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CELL",
            description = "栏目代码，如 requests.received.total / the cell's code, such as requests.received.total")
    private String code = "";

    @Option(names = "--of", paramLabel = "CODE", description = "机关代码，默认全市 / an agency's code (default: the city)")
    private @Nullable String of;

    @Mixin
    private YearChoice year = new YearChoice();

    @Mixin
    private Folders folders = new Folders();

    private final Terminal terminal;
    private final Clock clock;

    ExplainCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Office office = Office.open(RunRequest.of(folders.input, folders.output), Progress.NONE, clock)) {
            Inquiry inquiry = office.inquiry();
            int asked = year.of(inquiry);
            explain(inquiry, asked, cell(inquiry.form(asked)), agency(inquiry));
            return ExitCode.OK;
        }
    }

    private Cell cell(Form form) {
        return form.find(code)
                .orElseThrow(() -> new UsageException(
                        "没有“" + code + "”这一栏；代码的样子如 requests.received.total，全部代码见 city.csv",
                        "no such cell; codes look like requests.received.total, city.csv has them all"));
    }

    private Agency agency(Inquiry inquiry) {
        String asked = of;
        return asked == null
                ? inquiry.city()
                : inquiry.agency(asked)
                        .orElseThrow(
                                () -> new UsageException("--of " + asked + "：名册中没有这个代码", "no such code on the roster"));
    }

    private void explain(Inquiry inquiry, int asked, Cell cell, Agency agency) {
        List<Contribution> contributions = inquiry.contributions(asked, cell, agency);
        terminal.out().println(agency.name() + " " + asked + "：" + cell.label() + "（" + cell + "）");
        long sum = 0;
        int silent = 0;
        for (Contribution contribution : contributions) {
            sum = Math.addExact(sum, contribution.value());
            if (contribution.value() == 0) {
                silent++;
            } else {
                print(cell, contribution);
            }
        }
        terminal.out()
                .println("  " + cell.kind().print(sum) + "\t合计 total：" + contributions.size() + " 份报告 reports，其中 "
                        + silent + " 份为 0 或空白 zero or blank");
    }

    private void print(Cell cell, Contribution contribution) {
        terminal.out()
                .println("  " + cell.kind().print(contribution.value()) + "\t"
                        + contribution.agency().code() + " "
                        + contribution.agency().name() + "\t" + contribution.file() + " "
                        + contribution.place().chinese()
                        + (contribution.state() == Figures.State.VALUE ? "" : "（未填写，按各项相加 computed）"));
    }
}
