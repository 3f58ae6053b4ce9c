package io.huizong.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another year left standing as the report's own in its opening section (TXT-7); a sentence about last year is none. */
final class YearText {

    private static final String OPENING = "1";
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern SUBJECT =
            Pattern.compile("^[^,]{0,6}?(20\\d\\d)年度?(?:,|我|本|全|[\\u4e00-\\u9fff]{2,20}?(?:局|委|镇|乡|县|区|市|办|中心|政府))");

    private final Rules rules;

    YearText(Rules rules) {
        this.rules = rules;
    }

    void check(TextFiling filing, List<Finding> findings) {
        String own = filing.year() + "年";
        Sentence first = null;
        for (Sentence sentence : filing.sentences()) {
            if (!sentence.section().number().equals(OPENING)) {
                continue;
            }
            if (sentence.text().contains(own)) {
                return;
            }
            first = first == null && isOfAnEarlierYear(sentence, filing.year()) ? sentence : first;
        }
        if (first != null) {
            findings.add(finding(first));
        }
    }

    private static boolean isOfAnEarlierYear(Sentence sentence, int year) {
        Matcher match = SUBJECT.matcher(sentence.text());
        return match.find() && Integer.parseInt(match.group(1)) < year;
    }

    private Finding finding(Sentence sentence) {
        Matcher match = YEAR.matcher(sentence.text());
        String found = match.find() ? match.group(1) : "";
        return rules.finding("TXT-7", "")
                .place(sentence.section().place())
                .reported(found)
                .fact("quote", sentence.quote())
                .build();
    }
}
