package io.huizong.job;

import io.huizong.check.Reports;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.roster.Agency;
import io.huizong.sample.SampleReport;
import io.huizong.sample.SyntheticCity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The totals of a synthetic city, reckoned a second time and plainly from the figures that its generator made. Nothing of
 * the program's own reading, judging and adding takes part.
 */
final class PlainSums {

    /** The rules whose findings keep a report out of the totals. */
    private static final Set<String> BLOCKING = Set.of(
            "READ-1", "READ-2", "READ-3", "READ-6", "READ-8", "READ-9", "READ-12", "REQ-1", "REQ-2", "REQ-3", "SUM-1",
            "APP-1", "NUM-1", "CITY-5");

    /** Of two submissions none stands; CITY-3 alone does not say so. */
    private static final String NONE_STANDS = "newest-untold";

    private final Form form;
    private final Map<String, Agency> agencies = new HashMap<>();
    private final Map<String, SampleReport> counting = new TreeMap<>();
    private final Map<String, long[]> sums = new TreeMap<>();
    private final String city;

    PlainSums(SyntheticCity synthetic, int year) {
        form = Reports.FORMS.forYear(year);
        synthetic.agencies().forEach(agency -> agencies.put(agency.code(), agency));
        city = synthetic.agencies().get(0).code();
        synthetic
                .reports()
                .filter(report -> report.year() == year && counts(report))
                .forEach(report -> counting.put(report.agency().code(), report));
        sums.put(city, new long[form.size()]);
        agencies.values().stream()
                .filter(agency -> agency.parent().equals(city) && agency.isActive(year))
                .forEach(group -> sums.put(group.code(), new long[form.size()]));
        counting.values().forEach(this::add);
    }

    private static boolean counts(SampleReport report) {
        return !report.files().isEmpty()
                && report.flaws().stream()
                        .noneMatch(flaw ->
                                BLOCKING.contains(flaw.rule()) || flaw.flaw().equals(NONE_STANDS));
    }

    private void add(SampleReport report) {
        Agency group = report.agency();
        while (!group.parent().equals(city)) {
            group = Objects.requireNonNull(agencies.get(group.parent()));
            if (group.isConsolidated() && counting.containsKey(group.code())) {
                return;
            }
        }
        for (String code : List.of(city, group.code())) {
            long[] sum = Objects.requireNonNull(sums.get(code));
            for (Cell cell : form.cells()) {
                sum[cell.index()] += report.report().figures().value(cell);
            }
        }
    }

    /** The city and every body directly below it with their sums, each in the order of the form's cells. */
    Map<String, List<Long>> all() {
        Map<String, List<Long>> all = new TreeMap<>();
        sums.forEach((code, sum) ->
                all.put(code, java.util.Arrays.stream(sum).boxed().toList()));
        return all;
    }
}
