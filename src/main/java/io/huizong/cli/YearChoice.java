package io.huizong.cli;

import io.huizong.office.Inquiry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which published year a question is about: the newest unless one is named. */
final class YearChoice {

    @Option(
            names = "--year",
            paramLabel = "Y",
            description = "年份，默认最近已发布的一年 / the year (default: the newest published)")
    private @Nullable Integer year;

    int of(Inquiry inquiry) {
        List<Integer> published = inquiry.years();
        if (published.isEmpty()) {
            throw new UsageException("还没有发布过任何年份，请先执行 run", "nothing was published yet, run the job first");
        }
        Integer asked = year;
        if (asked == null) {
            return published.get(published.size() - 1);
        }
        if (!published.contains(asked)) {
            throw new UsageException(
                    "--year " + asked + " 没有发布过，已发布 " + published,
                    "that year was not published, there are " + published);
        }
        return asked;
    }
}
