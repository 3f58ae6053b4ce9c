package io.huizong.check.waivers;

import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.roster.CsvRow;
import io.huizong.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The waivers of an office. A waiver is bound to the values that the finding had when it was first applied: with other
 * values the finding is open again. It never corrects what could not be read. Immutable.
 */
public final class Waivers {

    /** Nothing is accepted. */
    public static final Waivers NONE = new Waivers(List.of());

    private static final List<String> COLUMNS = List.of("rule", "agency", "year", "cell", "reason", "who", "when");
    /** Findings that leave no figure to count, or nobody to count it for. */
    private static final Set<String> NOT_WAIVABLE =
            Set.of("READ-1", "READ-2", "READ-3", "READ-6", "READ-8", "READ-9", IdleWaivers.RULE);

    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_REASON = 1500;

    private final List<Waiver> waivers;

    private Waivers(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
    }

    /**
     * Reads {@code waivers.csv}.
     *
     * @param fileName how messages call the file
     * @param stream UTF-8, header {@code rule,agency,year,cell,reason,who,when}; read to its end, not closed
     * @throws io.huizong.roster.RosterException at the first fault, with its line
     * @throws IOException where the stream cannot be read
     */
    public static Waivers read(String fileName, InputStream stream, Rules rules, Roster roster) throws IOException {
        List<Waiver> waivers = new ArrayList<>();
        for (CsvRow row : CsvRow.read(fileName, stream, COLUMNS)) {
            waivers.add(waiver(row, rules, roster));
        }
        return new Waivers(waivers);
    }

    private static Waiver waiver(CsvRow row, Rules rules, Roster roster) {
        String rule = row.demand("rule");
        if (rules.all().stream().noneMatch(known -> known.id().equals(rule))) {
            throw row.fault("没有规则“" + rule + "”，请照发现问题清单填写", "no rule \"" + rule + "\"; copy it from the findings");
        }
        if (NOT_WAIVABLE.contains(rule)) {
            throw row.fault(
                    rule + " 不能认可：数据没有读出，请退回重报",
                    rule + " cannot be waived: there are no figures to count; send the report back");
        }
        String agency = row.demand("agency");
        if (roster.find(agency).isEmpty()) {
            throw row.fault("名册中没有代码“" + agency + "”", "no code \"" + agency + "\" on the roster");
        }
        return new Waiver(
                rule,
                agency,
                year(row),
                row.get("cell"),
                row.demand("reason", LONGEST_REASON),
                row.demand("who", LONGEST_WHO),
                when(row));
    }

    private static int year(CsvRow row) {
        String year = row.demand("year");
        if (!year.matches("20\\d\\d")) {
            throw row.fault("year 列应为四位年份，实为“" + year + "”", "year should have four digits, is \"" + year + "\"");
        }
        return Integer.parseInt(year);
    }

    private static LocalDate when(CsvRow row) {
        String when = row.demand("when");
        try {
            return LocalDate.parse(when);
        } catch (DateTimeParseException e) {
            throw row.fault("when 列应为 年-月-日，实为“" + when + "”", "when should be yyyy-mm-dd, is \"" + when + "\"");
        }
    }

    /** The waivers for reports of a year, in the order of the file. */
    public List<Waiver> of(int year) {
        return waivers.stream().filter(waiver -> waiver.year() == year).toList();
    }

    /**
     * What a waiver was given for: everything that the finding says, but for what last year's report says to it. Equal
     * texts, equal values.
     */
    public static String values(Finding finding) {
        return finding.variant() + "|" + finding.reported() + "|" + finding.expected() + "|" + finding.cells() + "|"
                + finding.alone().allFacts();
    }
}
