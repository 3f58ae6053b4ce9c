package io.huizong.rollup.year;

import io.huizong.roster.Roster;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The selections of years that one process made, so that not every step reads a year's submissions anew. */
public final class Selections {

    private final Roster roster;
    private final IntFunction<YearRecord> records;
    private final Map<Key, Selection> known = new HashMap<>();

    /**
     * @param records the record of each year
     */
    public Selections(Roster roster, IntFunction<YearRecord> records) {
        this.roster = roster;
        this.records = records;
    }

    private record Key(int year, boolean isLenient) {}

    /**
     * The selection of a year as its record has it.
     *
     * @param isLenient whether reports with open errors may be valid
     */
    public Selection of(int year, boolean isLenient) {
        return known.computeIfAbsent(
                new Key(year, isLenient),
                key -> new Selection(roster, year, records.apply(year).submissions(), isLenient));
    }

    /** Keeps the selection that was just noted in its record; what was known before may hold no longer. */
    void replace(Selection selection) {
        known.keySet().removeIf(key -> key.year() == selection.year());
        known.put(new Key(selection.year(), selection.isLenient()), selection);
    }

    /** Forgets all: records may have changed. */
    void forget() {
        known.clear();
    }
}
