package io.huizong.sample;

import io.huizong.form.Forms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses a flaw for a report so that it has no consequences for other reports; every kind gets its turn. */
final class Flaws {

    private static final int TURNS_OF_RARE = 4;

    private final List<Defect> heavy = new ArrayList<>();
    private final List<Defect> light = new ArrayList<>();
    private final List<Defect> lastYear = new ArrayList<>();
    private final List<Integer> years;

    Flaws(Forms forms, List<Integer> years) {
        FileDefects files = new FileDefects(forms, years);
        heavy.addAll(FigureDefects.all());
        heavy.addAll(files.heavy());
        light.addAll(files.light());
        lastYear.addAll(FigureDefects.ofLastYear());
        this.years = List.copyOf(years);
    }

    /**
     * The spoilt report; the report itself where no defect fits it.
     *
     * @param isYearBeforeSound whether the same body's report of the year before is as it should be
     */
    Draft spoil(Draft sound, boolean isYearBeforeSound, SplittableRandom random) {
        List<Defect> fitting = fitting(sound, isYearBeforeSound);
        int turn = random.nextInt(fitting.size());
        for (int i = 0; i < fitting.size(); i++) {
            Optional<Draft> spoilt = fitting.get((turn + i) % fitting.size()).of(sound);
            if (spoilt.isPresent()) {
                return spoilt.get();
            }
        }
        return sound;
    }

    /** A part of a consolidated report must stay as it is in figures, or the parts would no longer add up to it. */
    private List<Defect> fitting(Draft sound, boolean isYearBeforeSound) {
        if (sound.body().isConsolidated()) {
            return List.of(FigureDefects::partsDiffer);
        }
        List<Defect> fitting = new ArrayList<>(light);
        if (!sound.body().isBelowConsolidated()) {
            fitting.addAll(heavy);
            if (isYearBeforeSound && years.indexOf(sound.year()) == years.size() - 1 && years.size() > 1) {
                // they fit few reports, so each tries more often
                Collections.nCopies(TURNS_OF_RARE, lastYear).forEach(fitting::addAll);
            }
        }
        return fitting;
    }
}
