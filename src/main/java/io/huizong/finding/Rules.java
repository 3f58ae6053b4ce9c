package io.huizong.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The registry of rules, from the resource {@code check/rules.xml}. Immutable; safe for any number of threads. */
public final class Rules {

    private static final String RESOURCE = "check/rules.xml";

    /** The variant by which every rule says how many more findings of it there are. */
    public static final String MORE = "more";

    private static final Rule.Wording MORE_WORDING = new Rule.Wording(
            MORE,
            null,
            Set.of("count"),
            new Template("同一文件还有 {count} 条问题未逐条列出"),
            new Template("{count} more findings of this file are not listed"),
            new Template("请先更正已列出的问题，再重新检查"),
            new Template("Correct what is listed first, then check again"));

    private final Map<String, Rule> rules;
    private final Map<String, Severity> settings;

    private Rules(Map<String, Rule> rules, Map<String, Severity> settings) {
        this.rules = rules;
        this.settings = Map.copyOf(settings);
    }

    /**
     * Loads the registry.
     *
     * @throws RuleException where it contradicts itself
     */
    public static Rules load() {
        try (InputStream stream = Rules.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new RuleException("类路径上没有 " + RESOURCE, "no " + RESOURCE + " on the class path");
            }
            return new Rules(RulesReader.read(RESOURCE, stream), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same rules with severities that the office has set.
     *
     * @param severities by rule id
     * @throws RuleException for an unknown rule, and where a rule that protects the totals would be lowered
     */
    public Rules with(Map<String, Severity> severities) {
        severities.forEach((id, severity) -> {
            Rule rule = rule(id);
            if (rule.isFixed() && severity.compareTo(rule.severity()) > 0) {
                throw new RuleException(
                        "规则 %s 保护汇总数，级别不得低于“%s”，设置为“%s”"
                                .formatted(id, rule.severity().chinese(), severity.chinese()),
                        "rule %s protects the totals: at least %s, set to %s"
                                .formatted(id, rule.severity().word(), severity.word()));
            }
        });
        return new Rules(rules, severities);
    }

    /** All rules, in the registry's order. */
    public Collection<Rule> all() {
        return List.copyOf(rules.values());
    }

    /**
     * The rule of that id.
     *
     * @throws RuleException where there is none; the message lists the ids
     */
    public Rule rule(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new RuleException(
                    "没有规则“%s”；现有：%s".formatted(id, String.join("、", rules.keySet())),
                    "no rule \"%s\"; there are %s".formatted(id, String.join(", ", rules.keySet())));
        }
        return rule;
    }

    /** What a finding of a rule and variant weighs. A variant with a weight of its own keeps it whatever is set. */
    public Severity severity(String id, String variant) {
        Rule rule = rule(id);
        Severity own = wording(id, variant).severity();
        return own == null ? settings.getOrDefault(id, rule.severity()) : own;
    }

    /** A finding with the severity that the office gives it, whatever it was made with. */
    public Finding weighed(Finding finding) {
        return finding.weighing(severity(finding.rule(), finding.variant()));
    }

    /**
     * Some of the rules, for whoever makes their findings.
     *
     * @throws RuleException where there is no such rule
     */
    public OwnRules own(String... ids) {
        return new OwnRules(this, Set.of(ids));
    }

    /** Starts a finding with the severity that the office gives it. */
    Finding.Builder finding(String id, String variant) {
        return Finding.of(id, severity(id, variant)).variant(variant);
    }

    Rule.Wording wording(String id, String variant) {
        if (variant.equals(MORE)) {
            return MORE_WORDING;
        }
        return rule(id).wording(variant)
                .orElseThrow(() -> new RuleException(
                        "规则 %s 没有“%s”这种情形".formatted(id, variant),
                        "rule %s has no variant \"%s\"".formatted(id, variant)));
    }
}
