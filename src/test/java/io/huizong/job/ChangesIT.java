package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.check.Reports;
import io.huizong.office.RunSession;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedChange;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.report.Report;
import io.huizong.rollup.year.PublicationDiff.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each run changed, over a folder that changes from night to night. */
class ChangesIT {

    private static final String FILE = "2024/市直/科技局.xml";
    private static final String AGENCY = "示例市科学技术局";
    private static final Clock LATER = Clock.offset(TestCity.CLOCK, Duration.ofDays(3));

    @TempDir
    private Path folder;

    private static PublishedYear night(TestCity city, Clock clock) {
        try (RunSession session = RunSession.open(city.request(), Progress.NONE, clock)) {
            session.run(session.years());
            return session.inquiry().year(2024);
        }
    }

    private static Report broken() {
        return TestCity.named(AGENCY, Reports.aReport().with("requests.received.total", 118));
    }

    private static Report other() {
        return TestCity.named(AGENCY, Reports.aReport().with("disclosure.licensing.decisions", 7));
    }

    private static ListAssert<Tuple> assertThatChanges(PublishedYear seen) {
        return assertThat(seen.changes().stream()
                .map(change -> tuple(change.code(), Kind.valueOf(change.kind()), change.before(), change.status()))
                .toList());
    }

    @Test
    void everyReportIsNew_atTheFirstRun() {
        PublishedYear seen = night(TestCity.ofParts(folder), TestCity.CLOCK);

        assertThat(seen.changes()).hasSize(5).extracting(PublishedChange::kind).containsOnly(Kind.FILED.name());
    }

    @Test
    void eachNightTellsWhatItChanged() throws IOException {
        TestCity city = new TestCity(folder).file("2024/市直/教育局.xml", TestCity.named("示例市教育局"));
        night(city, TestCity.CLOCK);

        assertThatChanges(night(city.file(FILE, broken()), TestCity.CLOCK))
                .containsExactly(tuple("SL02", Kind.FILED, "", "returned"));
        assertThatChanges(night(city.file(FILE, other()), TestCity.CLOCK))
                .containsExactly(tuple("SL02", Kind.CORRECTED, "returned", "counted"));
        assertThatChanges(night(city.file(FILE, TestCity.named(AGENCY)), TestCity.CLOCK))
                .containsExactly(tuple("SL02", Kind.REPLACED, "counted", "counted"));
        PublishedYear brokenAgain = night(city.file(FILE, broken()), TestCity.CLOCK);
        assertThatChanges(brokenAgain).containsExactly(tuple("SL02", Kind.BROKEN, "counted", "counted"));
        assertThat(brokenAgain.changes().get(0).file()).isEqualTo(FILE + " #4");
        Files.delete(city.input().resolve(FILE));
        assertThatChanges(night(city, TestCity.CLOCK))
                .containsExactly(tuple("SL02", Kind.WITHDRAWN, "counted", "missing"));
    }

    @Test
    void partsCountOtherwise_whenTheirConsolidatedReportComes() {
        TestCity city = TestCity.ofParts(folder);
        night(city, TestCity.CLOCK);

        assertThatChanges(night(city.file("2024/东山/东山县.xml", TestCity.named("东山县人民政府")), TestCity.CLOCK))
                .containsExactly(
                        tuple("SL10", Kind.FILED, "", "counted"),
                        tuple("SL11", Kind.MOVED, "counted", "covered"),
                        tuple("SL12", Kind.MOVED, "counted", "covered"));
    }

    @Test
    void nothingIsTold_whenARunReadsEverythingAgain() {
        TestCity city = TestCity.ofParts(folder);
        night(city, TestCity.CLOCK);

        try (RunSession session =
                RunSession.open(new RunRequest(city.input(), city.output(), false, true), Progress.NONE, LATER)) {
            session.run(session.years());

            assertThat(session.inquiry().year(2024).changes()).isEmpty();
        }
    }

    @Test
    void reportKeepsTheDayItCame_whenItIsReadAgain() {
        TestCity city = TestCity.ofParts(folder);
        Instant first = night(city, TestCity.CLOCK).agency("SL03").orElseThrow().received();
        String roster = TestCity.ROSTER + "SL04,示例市体育局,department,SL,,,,,,\n";

        PublishedYear later = night(
                city.write("roster.csv", roster.getBytes(StandardCharsets.UTF_8))
                        .file(FILE, other()),
                LATER);

        assertThat(later.agency("SL03").orElseThrow().received()).isEqualTo(first);
        assertThat(later.agency("SL02").orElseThrow().received()).isAfter(first);
        assertThat(later.agency("SL04").orElseThrow().received()).isNull();
    }

    @Test
    void openFindingsStandBesideTheAgency() {
        PublishedYear seen = night(TestCity.ofParts(folder).file(FILE, broken()), TestCity.CLOCK);

        assertThat(seen.agency("SL02").orElseThrow().findings())
                .extracting(PublishedAgency.Found::rule)
                .startsWith("REQ-1", "REQ-3");
    }
}
