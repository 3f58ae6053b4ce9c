package io.huizong.intake.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function of short texts that keeps what it gave: labels, headings and zeros are the same in every report of a year.
 * Gives what the function gives, which must depend on the text alone. Safe for any number of threads.
 */
public final class Memo<T> {

    /** Longer texts are prose, and no two of them alike. */
    private static final int LONGEST = 80;

    /** Many times the labels of all editions; beyond it all are forgotten, so that no file takes the room for good. */
    private static final int MOST = 5000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> function;

    public Memo(Function<String, T> function) {
        this.function = function;
    }

    public T of(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        T before = known.get(text);
        if (before != null) {
            return before;
        }
        T result = function.apply(text);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, result);
        return result;
    }
}
