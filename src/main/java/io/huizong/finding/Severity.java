package io.huizong.finding;

import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Severity {
    /** The report goes back to its agency and does not count until corrected or waived. */
    ERROR("错误"),
    /** The report counts, and somebody should ask. */
    WARNING("警告"),
    /** Worth a look. */
    NOTE("提示");

    private final String chinese;

    Severity(String chinese) {
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
