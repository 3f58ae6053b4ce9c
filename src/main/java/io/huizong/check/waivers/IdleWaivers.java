package io.huizong.check.waivers;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** WAIVER-1: waivers that do nothing, or contradict one another. Safe for any number of threads. */
public final class IdleWaivers implements RuleOwner {

    static final String RULE = "WAIVER-1";

    private final OwnRules rules;

    /** Findings by that rule. */
    public IdleWaivers(Rules rules) {
        this.rules = rules.own(RULE);
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /**
     * The findings about waivers that do nothing, or contradict one another.
     *
     * @param same all rows that accept one finding, in the order of the file
     * @param isThere whether there is such a finding
     * @param covers whether a row was given for the values that the finding has
     */
    public List<Finding> of(List<Waiver> same, boolean isThere, Predicate<Waiver> covers) {
        int first = IntStream.range(0, same.size())
                .filter(row -> covers.test(same.get(row)))
                .findFirst()
                .orElse(-1);
        List<Finding> idle = new ArrayList<>();
        for (int row = 0; row < same.size(); row++) {
            if (row != first) {
                @Nullable Waiver counting = first < 0 ? null : same.get(first);
                String variant = isThere ? variant(same.get(row), counting, covers) : "unused";
                idle.add(finding(same.get(row), variant, counting));
            }
        }
        return idle;
    }

    private static String variant(Waiver waiver, @Nullable Waiver counting, Predicate<Waiver> covers) {
        if (counting == null) {
            return "outdated";
        }
        if (!covers.test(waiver)) {
            return "replaced";
        }
        return waiver.agreesWith(counting) ? "twice" : "contradictory";
    }

    private Finding finding(Waiver waiver, String variant, @Nullable Waiver counting) {
        return rules.finding(RULE, variant)
                .agency(waiver.agency(), null, waiver.year())
                .fact("waived", waiver.rule() + (waiver.cell().isEmpty() ? "" : " " + waiver.cell()))
                .fact("who", waiver.acceptance().text())
                .fact("first", counting == null ? "" : counting.acceptance().text())
                .build();
    }
}
