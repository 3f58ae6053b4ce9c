package io.huizong.roster;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;

/**
 * A row of the roster.
 *
 * @param code unique in the roster; outputs are sorted by it
 * @param name the official name
 * @param parent the code of the row above; empty for the city
 * @param aliases other names by which reports call it
 * @param due the day of the year after the report's year by which the report is due
 * @param from the first year for which it files
 * @param to the last year for which it files
 * @param succeeds codes of the agencies whose cases it took over
 */
public record Agency(
        String code,
        String name,
        Kind kind,
        String parent,
        Scope scope,
        List<String> aliases,
        MonthDay due,
        int from,
        int to,
        List<String> succeeds) {

    /** What kind of body it is. */
    public enum Kind {
        CITY("市"),
        OFFICE("本级办公机构"),
        DEPARTMENT("部门"),
        INSTITUTION("单位"),
        COUNTY("县区"),
        ZONE("功能区"),
        TOWNSHIP("乡镇街道");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** The Chinese word for the kind. */
        public String chinese() {
            return chinese;
        }

        /** The word that the roster and all outputs use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom a report covers. */
    public enum Scope {
        /** The agency alone. */
        OWN,
        /** The whole government below the row. */
        CONSOLIDATED
    }

    public Agency {
        aliases = List.copyOf(aliases);
        succeeds = List.copyOf(succeeds);
    }

    /** Whether it exists in a year. */
    public boolean isActive(int year) {
        return from <= year && year <= to;
    }

    /** Whether it owes a report for a year: all that exist do, but for the city row. */
    public boolean owesReport(int year) {
        return kind != Kind.CITY && isActive(year);
    }

    /** The last day on which its report for a year is in time. */
    public LocalDate dueFor(int year) {
        return due.atYear(year + 1);
    }

    /** Whether its report covers the whole government below it. */
    public boolean isConsolidated() {
        return scope == Scope.CONSOLIDATED;
    }
}
