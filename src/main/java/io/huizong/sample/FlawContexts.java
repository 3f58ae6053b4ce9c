package io.huizong.sample;

import io.huizong.roster.Agency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The reports of one group of bodies, and what stands around each of them. */
final class FlawContexts {

    private final List<SampleDraft> drafts;
    private final List<Integer> years;
    private final Predicate<SampleDraft> isSound;
    private final Map<String, SampleDraft> byAgency = new HashMap<>();

    /**
     * @param drafts all of the group, parts before the government that they belong to
     * @param isSound whether a report is to bear no flaw
     */
    FlawContexts(List<SampleDraft> drafts, List<Integer> years, Predicate<SampleDraft> isSound) {
        this.drafts = drafts;
        this.years = years;
        this.isSound = isSound;
        drafts.forEach(draft -> byAgency.put(draft.agency().code() + " " + draft.year(), draft));
    }

    List<SampleDraft> drafts() {
        return List.copyOf(drafts);
    }

    FlawContext of(SampleDraft draft) {
        int year = draft.year();
        return new FlawContext(
                before(draft),
                year == years.get(0),
                year == years.get(years.size() - 1),
                model(draft),
                above(draft),
                below(draft));
    }

    private @Nullable SampleDraft before(SampleDraft draft) {
        SampleDraft before = byAgency.get(draft.agency().code() + " " + (draft.year() - 1));
        boolean isTakenOver =
                !draft.agency().succeeds().isEmpty() && draft.agency().from() == draft.year();
        return before != null && !isTakenOver && isSound.test(before) ? before : null;
    }

    private @Nullable SampleDraft model(SampleDraft draft) {
        return drafts.stream()
                .takeWhile(other -> !isSame(other, draft))
                .filter(other -> other.year() == draft.year() && isSound.test(other))
                .filter(other -> other.agency().code().compareTo(draft.agency().code()) < 0)
                .filter(other -> !isBelow(draft.agency(), other.agency()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean isSame(SampleDraft one, SampleDraft other) {
        return one.year() == other.year() && one.agency().equals(other.agency());
    }

    private static boolean isBelow(Agency agency, Agency above) {
        return agency.parent().equals(above.code());
    }

    private @Nullable SampleDraft above(SampleDraft draft) {
        return drafts.stream()
                .filter(other -> other.year() == draft.year() && isSound.test(other))
                .filter(other -> other.body().parts().contains(draft.body()))
                .findFirst()
                .orElse(null);
    }

    /** A government comes last in its group, after all that is below it. */
    private List<SampleDraft> below(SampleDraft draft) {
        Agency agency = draft.agency();
        boolean isGovernment = agency.kind() == Agency.Kind.COUNTY || agency.kind() == Agency.Kind.ZONE;
        if (!isGovernment || agency.isConsolidated()) {
            return List.of();
        }
        List<SampleDraft> below = drafts.stream()
                .filter(other -> other.year() == draft.year() && !isSame(other, draft))
                .toList();
        return below.stream().allMatch(isSound) ? below : List.of();
    }
}
