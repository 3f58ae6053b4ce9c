package io.huizong.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of many ids, as parameters of a statement that has a mark for each: a fixed number of marks, so that the database
 * prepares the statement once.
 */
record SomeIds(List<Long> ids) {

    private static final int MOST = 500;

    /** The condition that a statement ends with. */
    static final String AMONG = " in (" + "?, ".repeat(MOST - 1) + "?)";

    SomeIds {
        ids = List.copyOf(ids);
    }

    /** All ids, in their order, so many at once as a statement takes. */
    static List<SomeIds> of(List<Long> ids) {
        List<SomeIds> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += MOST) {
            parts.add(new SomeIds(ids.subList(from, Math.min(from + MOST, ids.size()))));
        }
        return parts;
    }

    /** As many as there are marks: the last id stands for those that are missing. */
    Object[] parameters() {
        Object[] parameters = new Object[MOST];
        for (int i = 0; i < MOST; i++) {
            parameters[i] = ids.get(Math.min(i, ids.size() - 1));
        }
        return parameters;
    }
}
