package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seeded flaw is found as what it is, and nothing else is: by the readers and checks that the job uses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlawsFoundTest {

    private static final Set<Options.FileFormat> BOTH = EnumSet.of(Options.FileFormat.XML, Options.FileFormat.TEXT);
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);
    private static final Options SMALL = new Options(90, 7, 0, BOTH, YEARS);
    /** So many reports are spoilt by each kind, one at a time. */
    private static final int EACH = 6;

    private final SyntheticCity small = new SyntheticCity(SMALL);
    private final List<SampleReport> sound = small.reports().toList();
    private final PlainNight night = night(small);

    private static PlainNight night(SyntheticCity city) {
        return new PlainNight(Rosters.of(city.agencies().toArray(Agency[]::new)), YEARS);
    }

    List<String> kinds() {
        return small.flaws().kinds().stream().map(FlawKind::name).toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void thatAndNothingElse_whenOneReportIsFlawed(String kind) {
        List<SampleDraft> spoilt = spoilt(small.flaws().kind(kind));

        assertThat(spoilt).isNotEmpty();
        for (SampleDraft draft : spoilt) {
            SampleReport report = draft.finished();
            List<SampleReport> city = sound.stream()
                    .map(one -> isSame(one, report) ? report : one)
                    .toList();
            assertThat(amiss(city, night))
                    .as("seed %d, %s", SMALL.seed(), draft.file())
                    .isEmpty();
        }
    }

    private static boolean isSame(SampleReport one, SampleReport other) {
        return one.year() == other.year() && one.agency().equals(other.agency());
    }

    /** Some of the reports that the kind fits, from all over the city. */
    private List<SampleDraft> spoilt(FlawKind kind) {
        List<SampleDraft> all = small.neighbourhoods()
                .flatMap(group -> group.drafts().stream().flatMap(draft -> kind.spoil(draft, group.of(draft)).stream()))
                .toList();
        int step = Math.max(1, all.size() / EACH);
        List<SampleDraft> some = new ArrayList<>();
        for (int i = 0; i < all.size() && some.size() < EACH; i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    @ParameterizedTest
    @CsvSource({"300, 21, 30", "200, 22, 60", "60, 23, 10"})
    void allAndNothingElse_whenManyReportsAreFlawed(int agencies, long seed, int percent) {
        SyntheticCity city = new SyntheticCity(new Options(agencies, seed, percent, BOTH, YEARS));

        assertThat(amiss(city.reports().toList(), night(city)))
                .as("seed %d", seed)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 24, 40", "40, 25, 0"})
    void allAndNothingElse_whenAgenciesFileInEveryFormat(int agencies, long seed, int percent) {
        Set<Options.FileFormat> all = EnumSet.allOf(Options.FileFormat.class);
        SyntheticCity city = new SyntheticCity(new Options(agencies, seed, percent, all, YEARS));

        assertThat(amiss(city.reports().toList(), night(city)))
                .as("seed %d", seed)
                .isEmpty();
    }

    @Test
    void nothing_whenCityIsFlawless() {
        SyntheticCity city = new SyntheticCity(new Options(2000, 1, 0, BOTH, YEARS));

        assertThat(amiss(city.reports().toList(), night(city))).isEmpty();
    }

    @Test
    void atLeastThirtyKindsAndEveryRule_whenListed() {
        assertThat(small.flaws().kinds()).hasSizeGreaterThanOrEqualTo(30);
        Set<String> rules = small.flaws().kinds().stream()
                .flatMap(kind -> spoilt(kind).stream())
                .flatMap(draft -> draft.flaws().stream())
                .map(Flaw::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rules)
                .contains("READ-1", "READ-2", "READ-3", "READ-4", "READ-5", "READ-6", "READ-7", "READ-8", "READ-9")
                .contains("READ-10", "READ-11", "READ-12", "NUM-1", "SUM-1", "REQ-1", "REQ-2", "REQ-3", "APP-1")
                .contains("APP-2", "DIS-1", "DIS-2", "TXT-1", "TXT-2", "TXT-3", "TXT-4", "TXT-5", "TXT-6", "TXT-7")
                .contains("TXT-8", "YEAR-1", "YEAR-2", "YEAR-3", "YEAR-4")
                .contains("CITY-1", "CITY-2", "CITY-3", "CITY-4", "CITY-5", "CITY-6");
    }

    /** Flaws that are not found, and findings that no flaw accounts for. */
    private static List<String> amiss(List<SampleReport> city, PlainNight night) {
        List<SampleFile> files =
                city.stream().flatMap(report -> report.files().stream()).toList();
        List<Finding> findings = new ArrayList<>(night.findings(files));
        List<String> amiss = new ArrayList<>();
        city.stream().flatMap(report -> report.flaws().stream()).forEach(flaw -> {
            Optional<Finding> found =
                    findings.stream().filter(finding -> tells(finding, flaw)).findFirst();
            found.ifPresentOrElse(findings::remove, () -> amiss.add("not found: " + flaw));
        });
        findings.forEach(finding -> amiss.add("nobody's: " + finding));
        return amiss;
    }

    private static boolean tells(Finding finding, Flaw flaw) {
        return finding.rule().equals(flaw.rule())
                && Objects.requireNonNullElse(finding.code(), "").equals(flaw.code())
                && (finding.year() == null || finding.year() == flaw.year())
                && finding.file().equals(flaw.file())
                && finding.about().code().equals(flaw.cell())
                && tells(finding, finding.reported(), flaw.reported())
                && tells(finding, finding.expected(), flaw.expected());
    }

    /** Where a rule names a number as a fact of its own, it must be there. */
    private static boolean tells(Finding finding, String told, String flaw) {
        return told.equals(flaw) || (told.isEmpty() && finding.facts().containsValue(flaw));
    }
}
