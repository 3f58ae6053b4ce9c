package io.huizong.rollup;

import static io.huizong.rollup.City.COUNTY;
import static io.huizong.rollup.City.COUNTY_BUREAU;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.TOWNSHIP;
import static io.huizong.rollup.City.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.facts())
                .containsEntry("missing", "东山县教育局（未报）")
                .containsEntry("missingEnglish", "东山县教育局（missing）");
    }

    @Test
    void partsContradict_whenTheyExceedTheReport_thoughAPartIsMissing() {
        City city = new City().files(COUNTY, received(50)).files(TOWNSHIP, received(51));

        Finding finding = reconcile(city).get(0);

        assertThat(finding.variant()).isEqualTo("exceeded");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.facts()).containsEntry("count", "4").containsEntry("missing", "东山县教育局（未报）");
    }

    @Test
    void everyDifferingCell_isAField() {
        Finding finding = reconcile(withParts(81)).get(0);

        assertThat(finding.facts())
                .containsEntry(
                        "differences",
                        "requests.received.naturalPerson=81:80;requests.received.total=81:80;"
                                + "requests.carriedOut.naturalPerson=81:80;requests.carriedOut.total=81:80");
    }

    @Test
    void earlierTotalNeverAddsUp_whileAReportIsMissing() {
        City city = new City().files(OFFICE, received(4)).files(City.CITY, received(4));

        Finding finding = reconcile(city).get(0);

        assertThat(finding.variant()).isEqualTo("referenceIncomplete");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
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

    /** A county of a township and a zone, the zone of a bureau; county and zone file for all below them. */
    private static List<Finding> levels(long county, long zone, long bureau, long township) {
        Agency city = Rosters.agency("L", "示例市", Agency.Kind.CITY, "");
        Agency top = Rosters.consolidated(Rosters.agency("L1", "东山县", Agency.Kind.COUNTY, "L"));
        Agency middle = Rosters.consolidated(Rosters.agency("L11", "东山高新区", Agency.Kind.ZONE, "L1"));
        Agency lowest = Rosters.agency("L111", "东山高新区建设局", Agency.Kind.DEPARTMENT, "L11");
        Agency beside = Rosters.agency("L12", "青石镇", Agency.Kind.TOWNSHIP, "L1");
        Map<Agency, Long> filed = new LinkedHashMap<>();
        filed.put(top, county);
        filed.put(middle, zone);
        filed.put(lowest, bureau);
        filed.put(beside, township);
        Map<String, Standing> standings = new HashMap<>();
        filed.keySet()
                .forEach(agency -> standings.put(
                        agency.code(),
                        new Standing(
                                Submitted.by(agency, agency.code().length()).submission(), List.of(), List.of())));
        Accumulator sums = new Accumulator(
                new Plan(Rosters.of(city, top, middle, lowest, beside), City.YEAR, standings), City.FORM);
        filed.forEach((agency, value) -> sums.add(agency, received(value)));
        return new Reconciliation(sums, City.FORM).findings();
    }

    @Test
    void nothingIsFound_whenEveryLevelAddsUp() {
        assertThat(levels(50, 30, 30, 20)).isEmpty();
    }

    @Test
    void eachLevelIsTold_whenEachDiffersFromWhatStandsBelowIt() {
        assertThat(levels(51, 30, 29, 20))
                .extracting(Finding::code, Finding::reported, Finding::expected)
                .containsExactly(tuple("L1", "51", "50"), tuple("L11", "30", "29"));
    }
}
