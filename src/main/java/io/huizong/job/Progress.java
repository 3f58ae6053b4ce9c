package io.huizong.job;

/** Is informed how far a run has come. Called by several threads. */
public interface Progress {

    /** Nobody watches. */
    Progress NONE = new Progress() {};

    /** A year's run begins. */
    default void yearBegins(int year) {}

    /**
     * A step begins.
     *
     * @param step "survey", "read", "compare", "rollUp" or "publish"
     * @param files how many files it will go through; 0 where it does not count
     */
    default void stepBegins(String step, long files) {}

    /** So many more files are done. */
    default void advance(long files) {}

    /** The step has ended. */
    default void stepEnds(String step) {}
}
