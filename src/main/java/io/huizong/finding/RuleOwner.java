package io.huizong.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the findings of some rules, and of no others. Each rule of the registry has exactly one owner. */
@FunctionalInterface
public interface RuleOwner {

    /** The ids of its rules, such as {@code REQ-3}. */
    Set<String> rules();

    /** An owner of rules, for a class that makes findings without an instance. */
    static RuleOwner of(String... rules) {
        Set<String> own = Set.copyOf(List.of(rules));
        return () -> own;
    }

    /**
     * The rules that several owners have together.
     *
     * @throws IllegalArgumentException where two of them own the same rule
     */
    static Set<String> rules(Collection<? extends RuleOwner> owners) {
        Set<String> rules = new LinkedHashSet<>();
        for (RuleOwner owner : owners) {
            for (String rule : owner.rules()) {
                if (!rules.add(rule)) {
                    throw new IllegalArgumentException(
                            "rule " + rule + " has two owners, the second is " + owner.getClass());
                }
            }
        }
        return Collections.unmodifiableSet(rules);
    }
}
