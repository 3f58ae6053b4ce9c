package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text says of 信息处理费 (TXT-8): it is charged in steps of 10 元 and is another thing than the
 * 行政事业性收费 of table 二.
 */
final class FeeText implements TextCheck {

    private static final String FEES = "disclosure.fees.amount";
    private static final Pattern FEE = Pattern.compile(
            "信息处理费(?:用|收费)?(?:总额|金额|共|共计|合计|为|:|总计|收入|收取|人民币)*(?<amount>" + Claim.DIGITS + ")(?<wan>万?)元");
    private static final BigDecimal STEP = BigDecimal.TEN;

    private final OwnRules rules;

    FeeText(Rules rules) {
        this.rules = rules.own("TXT-8");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(TextFiling filing, Consumer<Finding> found) {
        for (Sentence sentence : filing.sentences()) {
            if (sentence.text().contains("信息处理费") && sentence.hasDigit()) {
                check(sentence, filing, found);
            }
        }
    }

    private void check(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        Matcher match = FEE.matcher(sentence.text());
        while (match.find()) {
            if (sentence.isOwn(match.start(), filing.year())) {
                check(yuan(match), sentence, filing, found);
            }
        }
    }

    private static BigDecimal yuan(Matcher match) {
        BigDecimal amount = new BigDecimal(match.group("amount"));
        return match.group("wan").isEmpty() ? amount : amount.movePointRight(4);
    }

    private void check(BigDecimal yuan, Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        if (yuan.signum() > 0 && yuan.compareTo(BigDecimal.valueOf(filing.value(FEES))) == 0) {
            found.accept(filing.about(rules.finding("TXT-8", "confused"), FEES, sentence)
                    .reported(yuan.toPlainString())
                    .build());
        } else if (yuan.remainder(STEP).signum() != 0) {
            found.accept(rules.finding("TXT-8", "step")
                    .place(sentence.section().place())
                    .reported(yuan.toPlainString())
                    .fact("quote", sentence.quote())
                    .build());
        }
    }
}
