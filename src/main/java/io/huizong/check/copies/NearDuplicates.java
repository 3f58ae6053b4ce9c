package io.huizong.check.copies;

import io.huizong.check.Threshold;
import io.huizong.check.Thresholds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings together texts whose fingerprints agree in a run of bins, and compares those only. */
final class NearDuplicates {

    private final List<Copies.Candidate> candidates;
    private final Thresholds thresholds;
    private final int[] longEnough;
    private final int[] lengths;
    /** The longest section of each that is long enough. */
    private final Fingerprint.@Nullable Section[] longest;

    /** For each candidate the first text that it met in each band. */
    private final int[] met;

    /** For each text the first that is like it and may be. */
    private final Map<Integer, Integer> sharers = new HashMap<>();

    private final Map<Integer, Likeness> likenesses = new TreeMap<>();

    NearDuplicates(List<Copies.Candidate> candidates, Thresholds thresholds) {
        this.candidates = candidates;
        this.thresholds = thresholds;
        this.lengths = candidates.stream()
                .mapToInt(candidate -> candidate.text().length())
                .toArray();
        this.longEnough = IntStream.range(0, candidates.size())
                .filter(which -> lengths[which] >= thresholds.of(Threshold.SHORTEST))
                .toArray();
        this.longest = new Fingerprint.Section[candidates.size()];
        for (int which : longEnough) {
            longest[which] = candidates.get(which).text().longest();
        }
        this.met = new int[candidates.size() * Fingerprint.BANDS];
    }

    /**
     * The first text that another is like, and how much of them is the same.
     *
     * @param number of the first among the candidates
     */
    record Likeness(int number, Copies.Candidate first, int percent) {

        private static Likeness earlier(Likeness one, Likeness other) {
            return one.number <= other.number ? one : other;
        }
    }

    /** What each candidate, by its number, is like; texts that are like none before them are not there. */
    Map<Integer, Likeness> likenesses() {
        IntStream.range(0, Fingerprint.BANDS).parallel().forEach(this::meet);
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            for (int which : longEnough) {
                compareMet(which, band);
            }
        }
        return likenesses;
    }

    /** Notes whom each text meets first in a band. */
    private void meet(int band) {
        FirstByKey firsts = new FirstByKey(longEnough.length);
        for (int which : longEnough) {
            long key = Fingerprint.band(longest(which), band);
            met[which * Fingerprint.BANDS + band] = key == 0 ? which : firsts.first(key, which);
        }
    }

    private Fingerprint.Section longest(int which) {
        return Objects.requireNonNull(longest[which]);
    }

    /** Texts nearly alike are so in their longest section; short ones are alike by nature. */
    private void compareMet(int which, int band) {
        int from = which * Fingerprint.BANDS;
        int first = met[from + band];
        if (first != which && !isMet(first, from, from + band)) {
            compare(first, which);
        }
    }

    private boolean isMet(int first, int from, int to) {
        for (int i = from; i < to; i++) {
            if (met[i] == first) {
                return true;
            }
        }
        return false;
    }

    private void compare(int first, int which) {
        Copies.Candidate earlier = candidates.get(first);
        Copies.Candidate later = candidates.get(which);
        int percent = mayBeAlike(which, first) ? later.text().alike(earlier.text()) : 0;
        if (percent >= thresholds.of(Threshold.ALIKE) && later.isKinOf(earlier)) {
            meetThroughKin(first, which);
        } else if (percent >= thresholds.of(Threshold.ALIKE)) {
            likenesses.merge(which, new Likeness(first, earlier, percent), Likeness::earlier);
        }
    }

    /** Whether two texts may be alike by their longest sections alone: most that meet by chance may not. */
    private boolean mayBeAlike(int which, int first) {
        Fingerprint.Section own = longest(which);
        Fingerprint.Section other = longest(first);
        int alike = own.number() == other.number()
                ? Fingerprint.alike(own, other)
                : Fingerprint.alike(own, candidates.get(first).text());
        return (long) (100 - alike) * own.length() <= (100 - thresholds.of(Threshold.ALIKE)) * lengths[which];
    }

    /** A text may be shared with a government, but not with another that shares it too. */
    private void meetThroughKin(int first, int which) {
        @Nullable Integer sharing = sharers.get(first);
        sharers.merge(first, which, Math::min);
        if (sharing != null && sharing != which) {
            compare(Math.min(sharing, which), Math.max(sharing, which));
        }
    }
}
