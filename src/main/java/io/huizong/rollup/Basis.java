package io.huizong.rollup;

import java.util.Locale;

/** What the total of a body below the city is made of. */
public enum Basis {
    /** Its consolidated report, which stands. */
    CONSOLIDATED("汇总报告"),
    /** Its own report, if it owes one, and those of its parts. */
    PARTS("所属单位相加"),
    /** Its own report alone. */
    OWN("本单位报告");

    private final String chinese;

    Basis(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese words. */
    public String chinese() {
        return chinese;
    }

    /** The word that outputs use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
