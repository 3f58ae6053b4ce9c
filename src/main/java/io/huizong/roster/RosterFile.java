package io.huizong.roster;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code roster.csv}: one agency a row, in any order. */
public final class RosterFile {

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "parent", "scope", "aliases", "due", "from", "to", "succeeds");
    private static final MonthDay DEPARTMENTS_DUE = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS_DUE = MonthDay.of(3, 31);
    private static final Pattern SEPARATOR = Pattern.compile("[;；]");
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private RosterFile() {}

    /**
     * Reads a roster and checks it.
     *
     * @param fileName how messages call the file
     * @param stream UTF-8 with or without byte order mark; read to its end, not closed
     * @throws RosterException at the first fault, with its line
     * @throws IOException where the stream cannot be read
     */
    public static Roster read(String fileName, InputStream stream) throws IOException {
        return read(fileName, stream, Map.of());
    }

    /**
     * Reads a roster and checks it.
     *
     * @param due when reports of a kind of agency are due where their row does not say; kinds that are not in it by law
     */
    public static Roster read(String fileName, InputStream stream, Map<Agency.Kind, MonthDay> due) throws IOException {
        List<RosterRow> rows = new ArrayList<>();
        for (CsvRow row : CsvRow.read(fileName, stream, COLUMNS)) {
            rows.add(new RosterRow(row, agency(row, due)));
        }
        RosterCheck.check(fileName, rows);
        return new Roster(rows.stream().map(RosterRow::agency).toList());
    }

    private static Agency agency(CsvRow row, Map<Agency.Kind, MonthDay> due) {
        Agency.Kind kind = kind(row);
        int from = year(row, "from", 0);
        int to = year(row, "to", 9999);
        if (from > to) {
            throw row.fault("起始年 " + from + " 晚于终止年 " + to + "，请更正 from 或 to", "from " + from + " is after to " + to);
        }
        return new Agency(
                row.demand("code", LONGEST_CODE),
                row.demand("name", LONGEST_NAME),
                kind,
                row.get("parent"),
                scope(row),
                list(row.get("aliases")),
                due(row, due.getOrDefault(kind, byLaw(kind))),
                from,
                to,
                list(row.get("succeeds")));
    }

    private static Agency.Kind kind(CsvRow row) {
        return choose(Agency.Kind.values(), row.get("kind"))
                .orElseThrow(() -> row.notOneOf("kind", words(Agency.Kind.values())));
    }

    private static Agency.Scope scope(CsvRow row) {
        return row.get("scope").isEmpty()
                ? Agency.Scope.OWN
                : choose(Agency.Scope.values(), row.get("scope"))
                        .orElseThrow(() -> row.notOneOf("scope", words(Agency.Scope.values())));
    }

    private static <E extends Enum<E>> Optional<E> choose(E[] values, String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static <E extends Enum<E>> String words(E[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static MonthDay due(CsvRow row, MonthDay usual) {
        String due = row.get("due");
        if (due.isEmpty()) {
            return usual;
        }
        try {
            return MonthDay.parse(due, DUE);
        } catch (DateTimeException e) {
            throw row.fault(
                    "截止日“" + due + "”不是日期，请写成“月-日”，如 01-31",
                    "due \"" + due + "\" is no date; write MM-dd such as 01-31");
        }
    }

    private static MonthDay byLaw(Agency.Kind kind) {
        return switch (kind) {
            case CITY, COUNTY, ZONE -> GOVERNMENTS_DUE;
            case OFFICE, DEPARTMENT, INSTITUTION, TOWNSHIP -> DEPARTMENTS_DUE;
        };
    }

    private static int year(CsvRow row, String column, int absent) {
        String year = row.get(column);
        if (year.isEmpty()) {
            return absent;
        }
        if (!year.matches("\\d{1,4}")) {
            throw row.fault(
                    column + " 列的“" + year + "”不是年份，请写四位数字，如 2024",
                    column + " \"" + year + "\" is no year; write four digits such as 2024");
        }
        return Integer.parseInt(year);
    }

    private static List<String> list(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return SEPARATOR
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
