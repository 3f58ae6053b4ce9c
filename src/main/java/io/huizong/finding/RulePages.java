package io.huizong.finding;

/** The page of each rule, made from the registry: for the site in Markdown, for the terminal in one language. */
public final class RulePages {

    private static final String MADE = "<!-- 由规则登记表生成，请勿手改 / made from the registry of rules, not by hand -->\n\n";

    private RulePages() {}

    /** A rule in both languages, for the site. */
    public static String page(Rule rule) {
        return MADE + "# " + rule.id() + " " + rule.title().chinese() + "\n\n" + body(rule, Language.CHINESE) + "\n## "
                + rule.title().english() + "\n\n" + body(rule, Language.ENGLISH);
    }

    /** A rule in one language, for the terminal. */
    public static String text(Rule rule, Language language) {
        return rule.id() + " " + rule.title().in(language) + "\n\n"
                + body(rule, language).replace("**", "").replace("  \n", "\n");
    }

    /** All rules as a table that links to their pages. */
    public static String index(Rules rules) {
        StringBuilder index = new StringBuilder(MADE + "# 规则 / Rules\n\n| 规则 | 级别 | 标题 | title |\n|---|---|---|---|\n");
        for (Rule rule : rules.all()) {
            index.append("| [%s](%s.md) | %s %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.id(),
                            rule.severity().chinese(),
                            rule.severity().word(),
                            rule.title().chinese(),
                            rule.title().english()));
        }
        return index.toString();
    }

    private static String body(Rule rule, Language language) {
        return part("要求", "Demand", rule.demand(), language)
                + part("依据", "Source", rule.source(), language)
                + part("把握", "How sure", rule.certainty().words(), language)
                + part("级别", "Severity", severity(rule), language)
                + part("常见原因", "Usual cause", rule.cause(), language)
                + part("如何更正", "What to do", rule.correction(), language)
                + part("例", "Example", rule.example(), language);
    }

    private static Bilingual severity(Rule rule) {
        String fixed = rule.isFixed() ? "，不可调低" : "";
        String fixedEnglish = rule.isFixed() ? ", cannot be lowered" : "";
        return new Bilingual(rule.severity().chinese() + fixed, rule.severity().word() + fixedEnglish);
    }

    private static String part(String chinese, String english, Bilingual words, Language language) {
        return language == Language.CHINESE
                ? "**" + chinese + "**：" + words.chinese() + "  \n"
                : "**" + english + "**: " + words.english() + "  \n";
    }
}
