package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.copies.Fingerprint;
import io.huizong.check.report.ReportChecks;
import io.huizong.check.years.LastYear;
import io.huizong.check.years.YearChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import io.huizong.sample.Options;
import io.huizong.sample.SampleReport;
import io.huizong.sample.SyntheticCity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks on invented cities of which it is known what is wrong: nothing. */
class SyntheticCityChecksTest {

    private static final Rules RULES = Rules.load();
    private static final ReportChecks REPORTS = new ReportChecks(RULES, Reports.FORMS);
    private static final YearChecks YEARS = new YearChecks(RULES, Thresholds.DEFAULT);
    private static final Messages MESSAGES = new Messages(RULES, Reports.FORMS);

    @ParameterizedTest
    @CsvSource({"2000, 1, 2022", "300, 2, 2019"})
    void nothing_whenCityIsFlawless(int agencies, long seed, int firstYear) {
        Options options = new Options(
                agencies, seed, 0, Set.of(Options.FileFormat.XML), List.of(firstYear, firstYear + 1, firstYear + 2));
        SyntheticCity city = new SyntheticCity(options);
        Roster roster = Rosters.of(city.agencies().toArray(Agency[]::new));

        List<String> told = new ArrayList<>();
        try (Stream<SampleReport> reports = city.reports()) {
            List<SampleReport> all = reports.toList();
            Map<String, Report> known = new HashMap<>();
            all.forEach(one -> known.put(key(one.agency(), one.year()), one.report()));
            all.forEach(one -> told.addAll(check(one, roster, known)));
        }

        assertThat(told).as("seed %d", seed).isEmpty();
    }

    private static String key(Agency agency, int year) {
        return agency.code() + " " + year;
    }

    private static List<String> check(SampleReport one, Roster roster, Map<String, Report> known) {
        Filing filing = new Filing(one.report(), one.agency().code(), one.agency(), one.year());
        List<Finding> findings = new ArrayList<>(REPORTS.check(filing));
        LastYear last = lastYear(one, roster, known);
        if (last != null) {
            findings.addAll(YEARS.check(filing, Fingerprint.of(one.report().narrative()), last));
        }
        return findings.stream()
                .map(finding -> MESSAGES.text(finding, Language.CHINESE))
                .toList();
    }

    private static @Nullable LastYear lastYear(SampleReport one, Roster roster, Map<String, Report> known) {
        LastYear last = null;
        for (Agency reporter : LastYear.reporters(roster, one.agency(), one.year())) {
            Report report = known.get(key(reporter, one.year() - 1));
            if (report == null) {
                return null;
            }
            last = last == null
                    ? LastYear.of(one.year() - 1, reporter, report.figures(), Fingerprint.of(report.narrative()))
                    : last.plus(reporter, report.figures());
        }
        return last;
    }
}
