package io.huizong.rollup;

import java.util.Locale;

/** What became of a submission, or of an agency that owes one. */
public enum Status {
    /** Sound, and enters the city's total itself. */
    COUNTED("计入"),
    /** Sound, and inside a consolidated report that stands. */
    COVERED("已含"),
    /** Has open errors and waits for its agency. */
    RETURNED("退回"),
    /** Could not be read. */
    UNREADABLE("无法读取"),
    /** Nothing was filed. */
    MISSING("未报"),
    /** A newer submission, or the same one again, stands. */
    SUPERSEDED("已被取代"),
    /** An earlier stage's total under the city's own code: held against ours, never added. */
    REFERENCE("参照");

    private final String chinese;

    Status(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese word. */
    public String chinese() {
        return chinese;
    }

    /** The word that outputs use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
