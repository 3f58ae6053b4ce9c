package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;

/** Puts figures on the form of 2019: the cells that mean the same, and a table 二 that is filled in throughout. */
final class Edition2019 {

    private Edition2019() {}

    static Figures of(Figures figures, Form form2019) {
        Figures same = figures.on(form2019);
        Figures.Builder filled = same.toBuilder();
        for (Cell cell : form2019.cells()) {
            if (!same.has(cell)) {
                filled.set(cell, 0);
            }
        }
        mergedOutcome(figures, form2019, filled);
        copy(figures, "normativeDocuments.issued", "normativeDocuments.made", filled);
        copy(figures, "normativeDocuments.issued", "normativeDocuments.disclosed", filled);
        copy(figures, "normativeDocuments.inForce", "normativeDocuments.disclosedInTotal", filled);
        copy(figures, "regulations.issued", "regulations.made", filled);
        copy(figures, "regulations.issued", "regulations.disclosed", filled);
        copy(figures, "regulations.inForce", "regulations.disclosedInTotal", filled);
        return filled.build();
    }

    private static void copy(Figures figures, String from, String to, Figures.Builder filled) {
        filled.set("disclosure." + to, figures.value(figures.form().cell("disclosure." + from)));
    }

    private static void mergedOutcome(Figures figures, Form form2019, Figures.Builder filled) {
        for (Cell cell :
                form2019.cells(form2019.cell("requests.otherOutcome.all.total").line())) {
            long sum = figures.form().cells().stream()
                    .filter(part -> part.code().startsWith("requests.otherOutcome."))
                    .filter(part -> part.column().code().equals(cell.column().code()))
                    .mapToLong(figures::value)
                    .sum();
            filled.set(cell, sum);
        }
    }
}
