package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts figures on another edition of the form than the one that a {@link Workload} is told on: the cells that mean the
 * same, what an edition is known to ask for in other words, and in all others numbers that keep its sums.
 */
final class OtherEdition {

    private OtherEdition() {}

    static Figures of(Figures figures, Form form) {
        Figures same = figures.on(form);
        Figures.Builder filled = same.toBuilder();
        for (Cell cell : form.cells()) {
            if (!same.has(cell)) {
                filled.set(cell, 0);
            }
        }
        form.find("requests.otherOutcome.all.total").ifPresent(total -> mergedOutcome(figures, form, total, filled));
        copy(figures, "normativeDocuments.issued", "normativeDocuments.made", filled);
        copy(figures, "normativeDocuments.issued", "normativeDocuments.disclosed", filled);
        copy(figures, "normativeDocuments.inForce", "normativeDocuments.disclosedInTotal", filled);
        copy(figures, "regulations.issued", "regulations.made", filled);
        copy(figures, "regulations.issued", "regulations.disclosed", filled);
        copy(figures, "regulations.inForce", "regulations.disclosedInTotal", filled);
        return withSums(filled.build(), new HashSet<>(same.cells(Figures.State.VALUE)));
    }

    private static void copy(Figures figures, String from, String to, Figures.Builder filled) {
        long value = figures.value(figures.form().cell("disclosure." + from));
        filled.build().form().find("disclosure." + to).ifPresent(cell -> filled.set(cell, value));
    }

    private static void mergedOutcome(Figures figures, Form form, Cell total, Figures.Builder filled) {
        for (Cell cell : form.cells(total.line())) {
            long sum = figures.form().cells().stream()
                    .filter(part -> part.code().startsWith("requests.otherOutcome."))
                    .filter(part -> part.column().code().equals(cell.column().code()))
                    .mapToLong(figures::value)
                    .sum();
            filled.set(cell, sum);
        }
    }

    /**
     * With every sum right: what one side lacks goes into its first member of which nothing is known yet.
     *
     * @throws IllegalStateException where there is none: such an edition needs numbers of its own
     */
    private static Figures withSums(Figures figures, Set<Cell> known) {
        Figures right = figures;
        for (Optional<Identity> wrong = wrong(right); wrong.isPresent(); wrong = wrong(right)) {
            long missing = right.sum(wrong.get().left()) - right.sum(wrong.get().right());
            List<Cell> smaller = missing > 0 ? wrong.get().right() : wrong.get().left();
            Cell free = smaller.stream()
                    .filter(cell -> !known.contains(cell))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no figures keep the sums of " + figures.form()));
            right = right.with(free.code(), right.value(free) + Math.abs(missing));
            known.add(free);
        }
        return right;
    }

    private static Optional<Identity> wrong(Figures figures) {
        return figures.form().identities().stream()
                .filter(identity -> figures.sum(identity.left()) != figures.sum(identity.right()))
                .findFirst();
    }
}
