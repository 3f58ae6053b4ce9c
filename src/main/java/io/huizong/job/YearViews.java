package io.huizong.job;

import io.huizong.ledger.Submissions;
import io.huizong.roster.Roster;
import java.util.HashMap;
import java.util.Map;

/** The looks at the ledger that one process took, so that a year is looked at once and not by each step anew. */
final class YearViews {

    private final Roster roster;
    private final Submissions ledger;
    private final Map<Key, YearView> taken = new HashMap<>();

    YearViews(Roster roster, Submissions ledger) {
        this.roster = roster;
        this.ledger = ledger;
    }

    private record Key(int year, boolean isLenient) {}

    /**
     * A year as the ledger has it.
     *
     * @param isLenient whether reports with open errors may stand
     */
    YearView of(int year, boolean isLenient) {
        return taken.computeIfAbsent(new Key(year, isLenient), key -> new YearView(roster, year, ledger, isLenient));
    }

    /** To be called where what the ledger knows of submissions has changed: the next question looks anew. */
    void outdate() {
        taken.clear();
    }
}
