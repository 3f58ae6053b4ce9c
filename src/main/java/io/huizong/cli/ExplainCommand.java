package io.huizong.cli;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.office.Inquiry;
import io.huizong.office.Inquiry.Contribution;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.report.Figures;
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
    private Published output = new Published();

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Inquiry inquiry = output.inquiry();
        PublishedYear published = inquiry.year(year.of(inquiry));
        Cell cell = cell(inquiry.form(published));
        String body = body(published);
        terminal.out().println(name(body, published) + " " + published.year() + "：" + cell.label() + "（" + cell + "）");
        print(cell, inquiry.contributions(published, cell, body));
        return ExitCode.OK;
    }

    private Cell cell(Form form) {
        return form.find(code)
                .orElseThrow(() -> new UsageException(
                        "没有“" + code + "”这一栏；代码的样子如 requests.received.total，全部代码见 city.csv",
                        "no such cell; codes look like requests.received.total, city.csv has them all"));
    }

    private String body(PublishedYear published) {
        String asked = of;
        if (asked == null) {
            return published.city();
        }
        if (!asked.equals(published.city()) && published.agency(asked).isEmpty()) {
            throw new UsageException(
                    "--of " + asked + "：" + published.year() + " 年没有这个代码的单位", "no agency of that code in that year");
        }
        return asked;
    }

    private static String name(String body, PublishedYear published) {
        return published.agency(body).map(PublishedAgency::name).orElse(published.cityName());
    }

    private void print(Cell cell, List<Contribution> contributions) {
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
                        + contribution.agency().name() + "\t"
                        + contribution.agency().file() + " "
                        + contribution.place().chinese()
                        + (contribution.state() == Figures.State.VALUE ? "" : "（未填写，按各项相加 computed）"));
    }
}
