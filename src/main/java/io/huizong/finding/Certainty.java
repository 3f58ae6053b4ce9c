package io.huizong.finding;

/** How sure it is that the office may demand what a rule demands. */
public enum Certainty {
    /** The relation stands on the official form. */
    PRINTED("表格上印明", "printed on the official form"),
    /** It follows from the words of the form or the law. */
    IMPLIED("由表格或法规文义得出", "follows from the words of the form or the law"),
    /** Without it the report cannot be read or added up. */
    NECESSARY("读取和汇总所必需", "needed to read the report and add it up"),
    /** What is usual in sound reports; there are honest exceptions. */
    PRACTICE("通常做法，存在合理例外", "usual practice, with honest exceptions");

    private final String chinese;
    private final String english;

    Certainty(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** How a page says it. */
    public Bilingual words() {
        return new Bilingual(chinese, english);
    }
}
