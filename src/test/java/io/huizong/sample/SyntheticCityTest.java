package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticCityTest {

    private static final Set<Options.FileFormat> BOTH = Set.of(Options.FileFormat.XML, Options.FileFormat.TEXT);
    /** Flaws that break a relation in two columns by opposite amounts: one cause, so one finding. */
    private static final Set<String> TOLD_ONCE = Set.of("column-neighbours", "applicant-other");

    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 19, 20, 40, 61, 160, 700})
    void asManyAgenciesFileInTheLastYear_whenAsked(int agencies) {
        SyntheticCity city = city(agencies, 5, 0);

        assertThat(city.reports().filter(report -> report.year() == 2024)).hasSize(agencies);
    }

    @Test
    void rosterIsSound_whenWritten() throws IOException {
        SyntheticCity.write(options(700, 5, 0), folder);

        Roster roster = roster();

        assertThat(roster.agencies())
                .containsExactlyInAnyOrderElementsOf(city(700, 5, 0).agencies());
        assertThat(roster.agencies()).anyMatch(agency -> !agency.succeeds().isEmpty());
        for (Agency agency : roster.agencies()) {
            assertThat(roster.named(agency.name(), Math.max(agency.from(), 2022)))
                    .containsExactly(agency);
        }
    }

    @Test
    void sameBytes_whenOptionsAreTheSame() throws IOException {
        SyntheticCity.write(options(90, 11, 30), folder.resolve("one"));
        SyntheticCity.write(options(90, 11, 30), folder.resolve("two"));

        assertThat(contents(folder.resolve("one"))).isEqualTo(contents(folder.resolve("two")));
    }

    @Test
    void otherBytes_whenSeedDiffers() throws IOException {
        SyntheticCity.write(options(90, 11, 0), folder.resolve("one"));
        SyntheticCity.write(options(90, 12, 0), folder.resolve("two"));

        assertThat(contents(folder.resolve("one"))).isNotEqualTo(contents(folder.resolve("two")));
    }

    @Test
    void identitiesHold_whenFlawless() {
        city(300, 3, 0)
                .reports()
                .forEach(report -> assertThat(broken(report.report().figures())).isEmpty());
    }

    @Test
    void carryOverAndStocksHold_whenFlawless() {
        Map<String, SampleReport> byKey = byCodeAndYear(city(300, 3, 0));
        int compared = 0;
        for (SampleReport report : byKey.values()) {
            List<Figures> before = before(report, byKey);
            if (!before.isEmpty()) {
                assertCarriedOver(report.report().figures(), before);
                compared++;
            }
        }

        assertThat(compared).isGreaterThanOrEqualTo(580);
    }

    private static List<Figures> before(SampleReport report, Map<String, SampleReport> byKey) {
        List<String> codes = new ArrayList<>(List.of(report.agency().code()));
        codes.addAll(report.agency().succeeds());
        return codes.stream()
                .map(code -> byKey.get(code + (report.year() - 1)))
                .filter(Objects::nonNull)
                .map(earlier -> earlier.report().figures())
                .toList();
    }

    private static void assertCarriedOver(Figures now, List<Figures> before) {
        for (String column : List.of("naturalPerson", "business", "legalService", "total")) {
            assertThat(value(now, "requests.carriedIn." + column))
                    .isEqualTo(before.stream()
                            .mapToLong(last -> value(last, "requests.carriedOut." + column))
                            .sum());
        }
        for (String line : List.of("disclosure.regulations.", "disclosure.normativeDocuments.")) {
            assertThat(value(now, line + "inForce"))
                    .isEqualTo(before.stream()
                                    .mapToLong(last -> value(last, line + "inForce"))
                                    .sum()
                            + value(now, line + "issued")
                            - value(now, line + "repealed"));
        }
    }

    @Test
    void noLeapAndNoRepetition_whenFlawless() {
        Map<String, SampleReport> byKey = byCodeAndYear(city(700, 3, 0));
        for (SampleReport report : byKey.values()) {
            SampleReport last = byKey.get(report.agency().code() + (report.year() - 1));
            if (last != null) {
                assertNear(report.report().figures(), last.report().figures());
            }
        }
    }

    private static void assertNear(Figures now, Figures last) {
        for (Cell cell : now.form().cells()) {
            long small = Math.min(now.value(cell), last.value(cell));
            long large = Math.max(now.value(cell), last.value(cell));
            assertThat(large < 30 || large <= 5 * small)
                    .as("%s: %d, %d", cell, small, large)
                    .isTrue();
        }
        boolean isNil = now.form().cells().stream().allMatch(cell -> now.value(cell) == 0);
        assertThat(isNil || !now.equals(last)).isTrue();
    }

    @Test
    void consolidatedReportIsTheSumOfItsParts_whenFlawless() throws IOException {
        SyntheticCity.write(options(300, 3, 0), folder);
        Roster roster = roster();
        Map<String, SampleReport> byKey = byCodeAndYear(city(300, 3, 0));
        List<SampleReport> consolidated = byKey.values().stream()
                .filter(report -> report.agency().isConsolidated())
                .toList();

        assertThat(consolidated).hasSizeGreaterThan(3);
        for (SampleReport report : consolidated) {
            Map<Cell, Long> sums = new HashMap<>();
            addBelow(report.agency(), report.year(), roster, byKey, sums);
            Figures figures = report.report().figures();
            figures.form()
                    .cells()
                    .forEach(cell ->
                            assertThat(figures.value(cell)).as(cell.code()).isEqualTo(sums.get(cell)));
        }
    }

    private static void addBelow(
            Agency above, int year, Roster roster, Map<String, SampleReport> byKey, Map<Cell, Long> sums) {
        for (Agency child : roster.children(above, year)) {
            Figures figures = Objects.requireNonNull(byKey.get(child.code() + year))
                    .report()
                    .figures();
            figures.form().cells().forEach(cell -> sums.merge(cell, figures.value(cell), Math::addExact));
            addBelow(child, year, roster, byKey, sums);
        }
    }

    @Test
    void textAgreesWithTables_whenFlawless() {
        city(300, 3, 0).reports().forEach(report -> {
            String text = report.report().narrative().section("1").orElseThrow().text();
            long received = value(report.report().figures(), "requests.received.total");
            long carriedIn = value(report.report().figures(), "requests.carriedIn.total");
            assertThat(text)
                    .containsPattern(
                            received + carriedIn == 0
                                    ? "未收到政府信息公开申请|申请0件"
                                    : "(新收|收到).{0,8}申请" + received + "件.{0,8}结转" + carriedIn + "件");
        });
    }

    @Test
    void textsDiffer_whenFlawless() {
        List<String> texts = city(700, 3, 0)
                .reports()
                .filter(report -> report.year() == 2024)
                .map(report -> report.report().narrative())
                .map(narrative -> narrative.sections().stream()
                        .map(Narrative.Section::text)
                        .collect(Collectors.joining()))
                .toList();

        assertThat(mostAlike(texts.subList(0, 350))).isLessThan(0.7);
    }

    /** The largest share of five-character pieces that two texts have in common. */
    private static double mostAlike(List<String> texts) {
        List<Set<String>> pieces = texts.stream().map(SyntheticCityTest::pieces).toList();
        double most = 0;
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> common = new HashSet<>(pieces.get(i));
                common.retainAll(pieces.get(j));
                double all = pieces.get(i).size() + pieces.get(j).size() - common.size();
                most = Math.max(most, common.size() / all);
            }
        }
        return most;
    }

    private static Set<String> pieces(String text) {
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 5 <= text.length(); i++) {
            pieces.add(text.substring(i, i + 5));
        }
        return pieces;
    }

    @Test
    void everySectionAndInTime_whenFlawless() {
        city(160, 3, 0).reports().forEach(report -> {
            assertThat(report.report().narrative().sections())
                    .extracting(Narrative.Section::number)
                    .containsExactly("1", "5", "6");
            assertThat(report.report().published()).isBefore(report.agency().dueFor(report.year()));
            assertThat(report.flaws()).isEmpty();
        });
    }

    @Test
    void everyKindOfFlaw_whenCityIsLarge() {
        assertThat(Stream.of(3, 4, 5).flatMap(seed -> city(700, seed, 30).reports()))
                .flatExtracting(SampleReport::flaws)
                .extracting(Flaw::flaw)
                .contains("sum-off", "outcome-off", "balance-off", "appeal-off", "sum-blank", "count-negative")
                .contains("in-force-below-issued", "rules-by-department", "parts-differ", "not-a-number")
                .contains("agency-unknown", "year-untold", "edition-other", "truncated", "table-missing")
                .contains("line-missing", "not-filed", "section-missing", "late", "folder-other", "unit-in-cell")
                .contains("outcome-merged", "cells-blank", "filed-twice");
    }

    @Test
    void exactlyTheBrokenIdentitiesAreListed_whenFiguresAreFlawed() {
        Set<String> rules = Set.of("REQ-1", "REQ-2", "REQ-3", "APP-1");
        city(300, 3, 60).reports().forEach(report -> {
            Set<String> listed = report.flaws().stream()
                    .filter(flaw -> rules.contains(flaw.rule()))
                    .map(flaw -> flaw.rule() + flaw.cell() + flaw.reported() + "/" + flaw.expected())
                    .collect(Collectors.toSet());
            boolean hasBlankSum =
                    report.flaws().stream().anyMatch(flaw -> flaw.rule().equals("SUM-1"));
            boolean isToldOnce = report.flaws().stream().map(Flaw::flaw).anyMatch(TOLD_ONCE::contains);
            Set<String> broken = broken(report.report().figures());
            assertThat(broken).hasSize(isToldOnce ? 2 : hasBlankSum ? broken.size() : listed.size());
            assertThat(hasBlankSum ? listed : broken).containsAll(listed);
        });
    }

    @Test
    void shareOfFlaws_whenAsked() {
        List<SampleReport> reports = city(700, 3, 20).reports().toList();
        long flawed =
                reports.stream().filter(report -> !report.flaws().isEmpty()).count();

        assertThat(flawed * 100.0 / reports.size()).isBetween(17.0, 23.0);
    }

    @Test
    void formOf2019_whenYearIsBefore2021() {
        Options options = new Options(40, 3, 0, BOTH, List.of(2020, 2021));
        new SyntheticCity(options).reports().forEach(report -> {
            assertThat(report.report().form().edition()).isEqualTo(report.year() == 2020 ? "2019" : "2021");
            assertThat(report.report().figures().cells(Figures.State.BLANK)).isEmpty();
            assertThat(broken(report.report().figures())).isEmpty();
        });
    }

    private static Set<String> broken(Figures figures) {
        Set<String> broken = new HashSet<>();
        for (Identity identity : figures.form().identities()) {
            long left = identity.left().stream().mapToLong(figures::value).sum();
            long right = identity.right().stream().mapToLong(figures::value).sum();
            if (left != right) {
                broken.add(identity.rule() + identity.head() + left + "/" + right);
            }
        }
        return broken;
    }

    private static long value(Figures figures, String cell) {
        return figures.value(figures.form().cell(cell));
    }

    private static Map<String, SampleReport> byCodeAndYear(SyntheticCity city) {
        return city.reports().collect(Collectors.toMap(report -> report.agency().code() + report.year(), r -> r));
    }

    private Roster roster() throws IOException {
        try (InputStream stream = Files.newInputStream(folder.resolve("roster.csv"))) {
            return RosterFile.read("roster.csv", stream);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static SyntheticCity city(int agencies, long seed, int flawPercent) {
        return new SyntheticCity(options(agencies, seed, flawPercent));
    }

    private static Options options(int agencies, long seed, int flawPercent) {
        return new Options(agencies, seed, flawPercent, BOTH, YEARS);
    }
}
