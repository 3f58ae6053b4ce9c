package io.huizong.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A department's page as saved from a site: navigation, a table of fields, two titles, labels in many spans. */
class RealPageTest {

    private static final Path FILE = Path.of("../shared/real/shuyang-fgj-2023.html");

    @Test
    void everyCellIsExact_whenPageIsReal() {
        Report report = report();
        Figures figures = report.figures();

        assertThat(report.form().edition()).isEqualTo("2021");
        assertThat(figures.cells(Figures.State.VALUE)).hasSize(10 + 2 * 25 + 15);
        assertThat(figures.cells(Figures.State.BLANK)).hasSize(5 * 25);
        assertThat(figures.toString().replaceAll("[\\w.]+=0(, )?", ""))
                .isEqualTo(
                        "form 2021 {disclosure.normativeDocuments.issued=8, disclosure.normativeDocuments.inForce=18, "
                                + "requests.received.naturalPerson=26, requests.received.total=26, "
                                + "requests.granted.naturalPerson=26, requests.granted.total=26, "
                                + "requests.concluded.naturalPerson=26, requests.concluded.total=26, "
                                + "appeals.review.pending=1, appeals.review.total=1, }");
    }

    @Test
    void agencyYearAndDateAreTold_whenPageIsReal() {
        Report report = report();

        assertThat(report.agencyName()).isEqualTo("沭阳县发展和改革局");
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.published()).isEqualTo("2024-01-17");
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void everySectionHasItsText_whenPageIsReal() {
        Narrative narrative = report().narrative();

        assertThat(narrative.sections()).extracting(Narrative.Section::number).isEqualTo(List.of("1", "5", "6"));
        assertThat(narrative.section("1").orElseThrow().text()).contains("249条", "共收到依申请信息公开26件");
    }

    @Test
    void placeIsWhatAPersonCounts_whenPageIsReal() {
        Report report = report();

        assertThat(report.places().of(report.form().cell("disclosure.normativeDocuments.inForce")))
                .isEqualTo(Place.table(2, 4, 4));
        assertThat(report.places().of(report.form().cell("requests.denied.stateSecret.total")))
                .isEqualTo(Place.table(3, 8, 10));
        assertThat(report.places().of(report.form().cell("appeals.review.pending")))
                .isEqualTo(Place.table(4, 4, 4));
    }

    private static Report report() {
        Assumptions.assumeTrue(
                Files.exists(FILE), "lay the real reports beside the project as ../shared/real to run this test");
        Reading reading = Intake.standard(Forms.load(), Limits.DEFAULT).read(FILE, FILE.toString());
        return ((Reading.Read) reading).report();
    }
}
