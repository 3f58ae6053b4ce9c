package io.huizong.sample;

import io.huizong.form.Forms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** All kinds of flaws, and the choice of one for a report. */
final class Flaws {

    /** Cells without which the editions that flaws are written for would be other ones. */
    private static final List<String> TELLING_CELLS =
            List.of(SumDefects.QUIET_CELL, "requests.notProcessed.repeated.total", "appeals.review.total");

    /** They touch nothing in the report. */
    private static final Set<String> OF_ANY_EDITION = Set.of("not-filed", "late", "folder-other", "filed-again");

    private final List<FlawKind> kinds = new ArrayList<>();
    private final List<FlawKind> ofAnyEdition;

    Flaws(Forms forms, List<Integer> years) {
        kinds.addAll(SumDefects.kinds());
        kinds.addAll(YearDefects.kinds());
        kinds.addAll(TextDefects.kinds());
        kinds.addAll(FileDefects.kinds(forms));
        kinds.addAll(FormDefects.kinds());
        kinds.addAll(CityDefects.kinds(years));
        ofAnyEdition = kinds.stream()
                .filter(kind -> OF_ANY_EDITION.contains(kind.name()))
                .toList();
    }

    List<FlawKind> kinds() {
        return List.copyOf(kinds);
    }

    /**
     * The kind of that name.
     *
     * @throws IllegalArgumentException where there is none
     */
    FlawKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of flaw is called " + name));
    }

    /**
     * The report spoilt by any kind that fits it, each as likely as the others; the report itself where none does. On an
     * edition that flaws are not written for only those fit that touch nothing in the report.
     */
    SampleDraft spoil(SampleDraft sound, FlawContext around, SplittableRandom random) {
        List<FlawKind> order = new ArrayList<>(TELLING_CELLS.stream().allMatch(sound::has) ? kinds : ofAnyEdition);
        Collections.shuffle(order, new Random(random.nextLong()));
        return order.stream()
                .map(kind -> kind.spoil(sound, around))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(sound);
    }
}
