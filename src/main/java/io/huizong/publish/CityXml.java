package io.huizong.publish;

import io.huizong.paper.ReportXml;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Report;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Publication;
import java.util.List;

/**
 * {@code city.xml}: the city's totals as a canonical report, which the next stage reads like any other. Its text says
 * the coverage; the sections that people write are left to them.
 */
final class CityXml implements Output {

    @Override
    public void write(Publication publication, OutputFolder folder) {
        try (DigestingOutput stream = folder.open("city.xml")) {
            ReportXml.write(report(publication), stream);
        }
    }

    private static Report report(Publication publication) {
        return new Report(
                publication.city().name(),
                publication.city().code(),
                publication.year(),
                publication.form(),
                null,
                publication.totals().figures(),
                new Narrative(List.of(new Narrative.Section("1", text(publication), Place.NONE))),
                Places.of(new Place[0]),
                List.of());
    }

    private static String text(Publication publication) {
        Coverage coverage = publication.coverage();
        String text = "本报告各表由所辖各单位的年度报告汇总而成：应报单位%d家，计入%d家，已含于汇总报告%d家，退回%d家，无法读取%d家，未报%d家。"
                .formatted(
                        coverage.expected(),
                        coverage.counted(),
                        coverage.covered(),
                        coverage.returned(),
                        coverage.unreadable(),
                        coverage.missing());
        return publication.isLenient() ? text + "本次为宽松汇总，含有错误尚未改正的报告。" : text;
    }
}
