package io.huizong.rollup.year;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.rollup.Accumulator;
import io.huizong.rollup.Plan;
import io.huizong.rollup.Status;
import io.huizong.rollup.Totals;
import io.huizong.roster.Agency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the valid reports of a year add up to, with a checksum of each that counts. */
final class Sums {

    private final Plan plan;
    private final Form form;
    private final Accumulator accumulator;
    private final Map<String, Long> checksums = new HashMap<>();

    Sums(Plan plan, Form form) {
        this.plan = plan;
        this.form = form;
        this.accumulator = new Accumulator(plan, form);
    }

    void add(Agency agency, FiledReport report) {
        Figures counted = report.counted();
        accumulator.add(agency, counted);
        if (plan.statuses().get(agency.code()) == Status.COUNTED) {
            checksums.put(agency.code(), checksum(counted.on(form)));
        }
    }

    /** The sums up the tree. */
    Accumulator accumulator() {
        return accumulator;
    }

    /** The sums of the city and of every body directly below it, by code. */
    Map<String, Totals> byCode() {
        Map<String, Totals> byCode = new TreeMap<>();
        byCode.put(plan.roster().city().code(), accumulator.city());
        accumulator.groups().forEach(group -> byCode.put(group.agency().code(), group.totals()));
        return byCode;
    }

    /** The codes of the agencies whose reports may equal the sum of all others in the city; surely no other one does. */
    Set<String> possibleHalves() {
        long city = checksum(accumulator.city().figures());
        return checksums.entrySet().stream()
                .filter(one -> one.getValue() != 0 && 2 * one.getValue() == city)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Equal for equal figures, and adds up as they do, so that one pass finds who may equal the sum of all others. */
    private static long checksum(Figures figures) {
        long sum = 0;
        for (Cell cell : figures.form().cells()) {
            sum += figures.value(cell) * (2L * cell.index() + 1);
        }
        return sum;
    }
}
