package io.huizong.finding;

import java.util.Set;

/** The rules of one owner: it starts findings of these and of no other. Safe for any number of threads. */
public final class OwnRules implements RuleOwner {

    private final Rules rules;
    private final Set<String> ids;

    OwnRules(Rules rules, Set<String> ids) {
        this.rules = rules;
        this.ids = Set.copyOf(ids);
        ids.forEach(rules::rule);
    }

    @Override
    public Set<String> rules() {
        return ids;
    }

    /**
     * Starts a finding with the severity that the office gives it.
     *
     * @param variant which of the rule's messages it is; empty for the only or usual one
     * @throws IllegalArgumentException where the rule is another owner's
     */
    public Finding.Builder finding(String id, String variant) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("rule " + id + " is not among " + ids);
        }
        return rules.finding(id, variant);
    }
}
