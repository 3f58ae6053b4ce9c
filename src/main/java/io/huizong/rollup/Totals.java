package io.huizong.rollup;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.Arrays;

/**
 * Sums of reports, cell by cell, in the units of {@link Figures}. Blank and not applicable add as 0; beside each sum
 * stands how much of it comes from reports with open findings. Not safe for several threads.
 */
public final class Totals {

    private final Form form;
    private final long[] sums;
    private final long[] open;
    private int reports;

    /** Sums of no report. */
    public Totals(Form form) {
        this.form = form;
        this.sums = new long[form.size()];
        this.open = new long[form.size()];
    }

    /**
     * Sums as they were kept.
     *
     * @param sums in the order of the form's cells
     * @param open in the same order
     */
    public static Totals of(Form form, long[] sums, long[] open, int reports) {
        Totals totals = new Totals(form);
        System.arraycopy(sums, 0, totals.sums, 0, form.size());
        System.arraycopy(open, 0, totals.open, 0, form.size());
        totals.reports = reports;
        return totals;
    }

    /**
     * Adds a report's figures.
     *
     * @param isOpen whether the report has findings that nobody accepted
     * @throws ArithmeticException where a sum leaves the range of a {@code long}
     */
    public void add(Figures figures, boolean isOpen) {
        Figures same = figures.on(form);
        for (Cell cell : form.cells()) {
            long value = same.value(cell);
            if (value != 0) {
                int i = cell.index();
                sums[i] = Math.addExact(sums[i], value);
                open[i] = isOpen ? Math.addExact(open[i], value) : open[i];
            }
        }
        reports++;
    }

    /** Adds other totals of the same form. */
    public void add(Totals other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], other.sums[i]);
            open[i] = Math.addExact(open[i], other.open[i]);
        }
        reports += other.reports;
    }

    /** The edition of the form that the cells belong to. */
    public Form form() {
        return form;
    }

    /** The sum in a cell. */
    public long sum(Cell cell) {
        return sums[cell.index()];
    }

    /** How much of {@link #sum} comes from reports with open findings. */
    public long fromOpenFindings(Cell cell) {
        return open[cell.index()];
    }

    /** How many reports were added. */
    public int reports() {
        return reports;
    }

    /** The sums as figures of which every cell is a value. */
    public Figures figures() {
        Figures.Builder builder = Figures.builder(form);
        form.cells().forEach(cell -> builder.set(cell, sum(cell)));
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Totals totals
                && totals.form == form
                && totals.reports == reports
                && Arrays.equals(totals.sums, sums)
                && Arrays.equals(totals.open, open);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(sums) + Arrays.hashCode(open);
    }

    @Override
    public String toString() {
        return reports + " reports, " + figures();
    }
}
