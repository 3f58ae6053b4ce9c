package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import io.huizong.report.Narrative;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another year left standing as the report's own in its opening section (TXT-7); a sentence about last year is none. */
final class YearText implements TextCheck {

    private static final String OPENING = "1";
    private static final KeywordSet THIS_YEAR = KeywordSet.of("今年", "本年");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern SUBJECT =
            Pattern.compile("[^,]{0,6}?(20\\d\\d)年度?(?:,|我|本|全|[\\u4e00-\\u9fff]{2,20}?(?:局|委|镇|乡|县|区|市|办|中心|政府))");

    private final OwnRules rules;

    YearText(Rules rules) {
        this.rules = rules.own("TXT-7");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(TextFiling filing, Consumer<Finding> found) {
        filing.sentences().stream()
                .filter(sentence -> sentence.section().number().equals(OPENING))
                .filter(sentence -> isOfAnEarlierYear(sentence, filing.year()))
                .findFirst()
                .filter(sentence -> !isOfItsOwnYear(sentence.section(), filing.year()))
                .ifPresent(sentence -> found.accept(finding(sentence, filing.year())));
    }

    /** Whether it names the report's year anywhere, in a sentence without a number too. */
    private static boolean isOfItsOwnYear(Narrative.Section section, int year) {
        String text = new Paragraph(section, section.text()).text();
        return text.contains(year + "年") || THIS_YEAR.in(text);
    }

    private static boolean isOfAnEarlierYear(Sentence sentence, int year) {
        if (!sentence.hasDigit()) {
            return false;
        }
        Matcher match = SUBJECT.matcher(sentence.text());
        return match.lookingAt() && Integer.parseInt(match.group(1)) < year;
    }

    private Finding finding(Sentence sentence, int year) {
        Matcher match = YEAR.matcher(sentence.text());
        String found = match.find() ? match.group(1) : "";
        return rules.finding("TXT-7", "")
                .place(sentence.section().place())
                .reported(found)
                .expected(Integer.toString(year))
                .fact("quote", sentence.quote())
                .build();
    }
}
