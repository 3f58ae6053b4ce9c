package io.huizong.sample;

import io.huizong.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses a flaw for a report so that it has no consequences for other reports; every kind gets its turn. */
final class Flaws {

    private final List<Defect> heavy = new ArrayList<>();
    private final List<Defect> light = new ArrayList<>();
    private final List<Defect> lastYear = new ArrayList<>();
    private final int last;

    Flaws(Forms forms, List<Integer> years) {
        FileDefects files = new FileDefects(forms, years);
        heavy.addAll(FigureDefects.all());
        heavy.addAll(files.heavy());
        light.addAll(files.light());
        lastYear.addAll(FigureDefects.ofLastYear());
        last = years.get(years.size() - 1);
    }

    Draft spoil(Draft sound, SplittableRandom random) {
        List<Defect> fitting = fitting(sound);
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
    private List<Defect> fitting(Draft sound) {
        if (sound.body().isConsolidated()) {
            return List.of(FigureDefects::partsDiffer);
        }
        List<Defect> fitting = new ArrayList<>(light);
        if (!sound.body().isBelowConsolidated()) {
            fitting.addAll(heavy);
            if (sound.year() == last) {
                fitting.addAll(lastYear);
            }
        }
        return fitting;
    }
}
