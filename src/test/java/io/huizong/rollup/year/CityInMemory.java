package io.huizong.rollup.year;

import io.huizong.check.Reports;
import io.huizong.check.Thresholds;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.City;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.Submission;
import io.huizong.rollup.Submitted;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A city whose years are decided in memory: what its agencies filed, and what the office set. */
final class CityInMemory {

    static final int YEAR = City.YEAR;
    private static final String HEADER = "rule,agency,year,cell,reason,who,when\n";

    private final Map<Integer, YearInMemory> years = new HashMap<>();
    private Roster roster = City.ROSTER;
    private Rules rules = Rules.load();
    private Waivers waivers = Waivers.NONE;
    private boolean isLenient;

    /** The agencies are these instead of those of {@link City}. */
    CityInMemory of(Roster other) {
        roster = other;
        return this;
    }

    /** The office gives a rule this severity. */
    CityInMemory weighs(String rule, Severity severity) {
        rules = rules.with(Map.of(rule, severity));
        return this;
    }

    /** The office's waivers are these rows now. */
    CityInMemory waives(String... rows) {
        byte[] file = (HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        try {
            waivers = Waivers.read("waivers.csv", new ByteArrayInputStream(file), rules, roster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The run is lenient. */
    CityInMemory lenient() {
        isLenient = true;
        return this;
    }

    /** A file came, with what reading it found. */
    CityInMemory files(Submitted file, Figures figures, Finding... found) {
        return files(YEAR, file, figures, Fingerprint.NONE, found);
    }

    CityInMemory files(int year, Submitted file, Figures figures, Fingerprint text, Finding... found) {
        List<Finding> findings = List.of(found);
        Submission read = file.submission();
        Submission submission = findings.isEmpty()
                ? read
                : new Submission(
                        read.id(),
                        read.file(),
                        read.submitter(),
                        read.report(),
                        FindingCounts.of(findings),
                        read.open(),
                        read.isSumAccepted());
        year(year).add(submission, figures, Places.of(new Place[0]), text, findings);
        return this;
    }

    /** A file came that could not be read. */
    CityInMemory filesUnreadable(Submitted file) {
        year(YEAR).add(file.unreadable().submission(), List.of());
        return this;
    }

    /** What an agency filed for the year before. */
    CityInMemory filedLastYear(Submitted file, Figures figures) {
        return files(YEAR - 1, file, figures, Fingerprint.NONE);
    }

    /** The record of a year. */
    YearInMemory year(int year) {
        return years.computeIfAbsent(year, YearInMemory::new);
    }

    /** The year as it is decided, by one process. */
    YearInMemory decided() {
        YearDecisions decisions = decisions();
        decisions.compare(YEAR);
        decisions.rollUp(YEAR);
        return year(YEAR);
    }

    /** As a process begins that knows nothing but the records. */
    YearDecisions decisions() {
        return new YearDecisions(criteria(), this::year, new Selections(roster, this::year));
    }

    private Criteria criteria() {
        return new Criteria(
                roster, Reports.FORMS, rules, Thresholds.DEFAULT, waivers, LocalDate.of(2025, 6, 1), isLenient);
    }

    /** What is left of a text of many sentences, which begins so. */
    static Fingerprint text(String first) {
        StringBuilder text = new StringBuilder(first);
        for (int sentence = 0; sentence < 40; sentence++) {
            text.appendCodePoint(first.codePointAt(0) + sentence).append("政府信息公开工作依法推进并按时完成年度任务");
        }
        return Fingerprint.of(new Narrative(List.of(new Narrative.Section("1", text.toString(), Place.NONE))));
    }

    /** A finding of reading, about the report of an agency. */
    static Finding finding(Submitted file, String rule, String cell, String reported) {
        Agency agency = Objects.requireNonNull(file.agency());
        return Finding.of(rule, Severity.ERROR)
                .agency(agency.code(), agency.name(), YEAR)
                .file(file.path())
                .at(City.FORM.cell(cell))
                .reported(reported)
                .build();
    }
}
