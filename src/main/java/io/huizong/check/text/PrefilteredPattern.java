package io.huizong.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of which it is known with which words its matches begin. Finds what the pattern finds, but tries it only where
 * one of these words stands: they are rare, and trying costs far more than looking. Safe for any number of threads.
 */
final class PrefilteredPattern {

    private final KeywordSet beginnings;
    private final Pattern pattern;

    /**
     * A phrase.
     *
     * @param beginnings one of which each match begins with; what a lookbehind demands is no part of it
     */
    PrefilteredPattern(KeywordSet beginnings, String pattern) {
        this.beginnings = beginnings;
        this.pattern = Pattern.compile(pattern);
    }

    /** The first match in a text; null where there is none. */
    @Nullable
    Matcher find(String text) {
        return find(text, 0);
    }

    /** The first match in a text that begins at an offset or after it; null where there is none. */
    @Nullable
    Matcher find(String text, int offset) {
        int start = beginnings.next(text, offset, text.length());
        if (start < 0) {
            return null;
        }
        Matcher match = pattern.matcher(text).useTransparentBounds(true);
        while (start >= 0 && !match.region(start, text.length()).lookingAt()) {
            start = beginnings.next(text, start + 1, text.length());
        }
        return start < 0 ? null : match;
    }
}
