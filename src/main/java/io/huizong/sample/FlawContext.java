package io.huizong.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a report, all of it sound: what a flaw may lean on.
 *
 * @param before the same agency's report for the year before; null where there is none or it bears a flaw of its own
 * @param isFirst whether no earlier year is made
 * @param isLast whether no later year is made
 * @param model a report of the same year by an agency before it on the roster; null where there is none
 * @param above the consolidated report that covers it; null where none does or it bears a flaw
 * @param below the reports of all bodies below a government that reports on itself; empty where one of them bears a flaw
 */
record FlawContext(
        @Nullable SampleDraft before,
        boolean isFirst,
        boolean isLast,
        @Nullable SampleDraft model,
        @Nullable SampleDraft above,
        List<SampleDraft> below) {

    /** Nothing is known around it. */
    static final FlawContext NONE = new FlawContext(null, false, true, null, null, List.of());

    FlawContext {
        below = List.copyOf(below);
    }
}
