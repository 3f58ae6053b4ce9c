package io.huizong.rollup;

import static io.huizong.rollup.City.COUNTY;
import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Finding;
import io.huizong.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Consolidated reports against their parts (CITY-4). */
class ReconciliationTest {

    private static List<Finding> reconcile(City city) {
        return new Reconciliation(city.addedUp(), City.FORM).findings();
    }

    private static City withParts(long consolidated) {
        return new City()
                .files(COUNTY, received(consolidated))
                .files(COUNTY_BUREAU, received(30))
                .files(TOWNSHIP, received(50));
    }

    @Test
    void nothingIsFound_whenPartsAddUp() {
        assertThat(reconcile(withParts(80))).isEmpty();
    }

    @Test
    void everyDifferingCell_isTold() {
        Finding finding = reconcile(withParts(81)).get(0);

        assertThat(finding.rule()).isEqualTo("CITY-4");
        assertThat(finding.variant()).isEqualTo("differs");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.cells())
                .contains("requests.received.total", "requests.carriedOut.naturalPerson")
                .hasSize(4);
        assertThat(finding.reported()).isEqualTo("81");
        assertThat(finding.expected()).isEqualTo("80");
    }

    @Test
    void neverAddsUp_whileAPartIsMissing() {
        City city = new City().files(COUNTY, received(50)).files(TOWNSHIP, received(50));

        Finding finding = reconcile(city).get(0);

        assertThat(finding.variant()).isEqualTo("incomplete");
        assertThat(finding.facts()).containsEntry("missing", "东山县教育局");
    }

    @Test
    void returnedPart_isMissingFromTheSum() {
        City city = new City()
                .files(COUNTY, received(50))
                .files(TOWNSHIP, received(50))
                .files(COUNTY_BUREAU, received(0), 1);

        assertThat(reconcile(city)).extracting(Finding::variant).containsExactly("incomplete");
    }

    @Test
    void earlierTotal_isHeldAgainstOurs() {
        City city = new City().files(OFFICE, received(4)).files(City.CITY, received(5));

        Finding finding = reconcile(city).get(0);

        assertThat(finding.variant()).isEqualTo("reference");
        assertThat(finding.reported()).isEqualTo("5");
        assertThat(finding.expected()).isEqualTo("4");
    }

    @Test
    void nothingIsReconciled_whenTheConsolidatedReportDoesNotStand() {
        City city = new City().files(COUNTY, received(81), 1).files(TOWNSHIP, received(50));

        assertThat(reconcile(city)).isEmpty();
    }
}
