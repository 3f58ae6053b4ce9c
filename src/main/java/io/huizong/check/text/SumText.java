package io.huizong.check.text;

import io.huizong.check.Threshold;
import io.huizong.check.Thresholds;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sums that the text says with their parts (TXT-5), and percentages with their base (TXT-6). */
final class SumText implements TextCheck {

    private static final KeywordSet UNITS = KeywordSet.of("条次", "条", "件", "篇", "份", "宗", "起", "例");
    /** 2000 余条, 1.4 万条: nothing adds up to it, and no share of it can be worked out, but roughly. */
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[余多]万?|万[余多]?)(?:条|件|篇|份|宗|起|例)");

    private static final KeywordSet EXHAUSTIVE = KeywordSet.of("分别为", "分别是", "包括", "即", "由");
    private static final KeywordSet OTHERS = KeywordSet.of(
            "等", "及其他", "同比", "增长", "增加", "减少", "较", "比", "点击", "浏览", "阅读", "访问", "回应", "转载", "收到", "办", "答复", "平均");
    private static final Pattern SHARE = Pattern.compile("(?=\\d)(?<![\\d.]|\\d,)(?<subject>)" + Claim.NUMBER
            + Claim.UNIT + "[,(]*占(?:比|申请|受理|收到|新收|总|数|量|件|全部|办结|的|为|约|到|达|\\d+件)*?(?<share>" + Claim.DIGITS + ")%");
    private static final Pattern ANY_NUMBER = Pattern.compile("(?=\\d)(?<![\\d.])(\\d+)(?![\\d.%年月万])");
    /** More digits than a count can have: a telephone or document number. */
    private static final int LONGEST = 16;

    private static final int LISTED = 6;
    private final OwnRules rules;
    private final Thresholds thresholds;

    SumText(Rules rules, Thresholds thresholds) {
        this.rules = rules.own("TXT-5", "TXT-6");
        this.thresholds = thresholds;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(TextFiling filing, Consumer<Finding> found) {
        for (Sentence sentence : filing.sentences()) {
            if (hasThreeNumbers(sentence.text())) {
                checkSum(sentence, filing, found);
            }
            if (sentence.text().contains("%")) {
                checkShares(sentence, filing, found);
            }
        }
    }

    private static boolean hasThreeNumbers(String text) {
        int numbers = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean isEnd = Sentence.isDigit(text.charAt(i - 1)) && !Sentence.isDigit(text.charAt(i));
            numbers += isEnd ? 1 : 0;
        }
        return numbers >= 3;
    }

    /**
     * A total and at least two parts after it. Where the words do not say that the parts are all, a difference of more
     * than a slip means that they are not.
     */
    private void checkSum(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        List<Long> numbers = numbers(sentence);
        if (numbers.size() < 3) {
            return;
        }
        long total = numbers.get(0);
        List<Long> parts = numbers.subList(1, numbers.size());
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        if (isOff(total, sum, parts, sentence) && !isNested(total, parts) && isPlain(sentence, filing.year())) {
            found.accept(rules.finding("TXT-5", "")
                    .place(sentence.section().place())
                    .reported(Long.toString(total))
                    .expected(Long.toString(sum))
                    .difference(Long.toString(total - sum))
                    .fact("quote", sentence.quote())
                    .fact("parts", parts.stream().map(Object::toString).collect(Collectors.joining("＋")))
                    .build());
        }
    }

    private static List<Long> numbers(Sentence sentence) {
        List<Long> numbers = new ArrayList<>();
        for (Claim count : Counts.of(sentence, UNITS)) {
            numbers.add(count.number());
        }
        return numbers;
    }

    private boolean isOff(long total, long sum, List<Long> parts, Sentence sentence) {
        long off = Math.abs(total - sum);
        boolean isNear = total >= thresholds.of(Threshold.SMALLEST_SUM)
                && off * 100 <= thresholds.of(Threshold.NEAR_SUM) * total;
        return off != 0 && (isNear || (isTotal(total, parts) && EXHAUSTIVE.in(sentence.text())));
    }

    /** Whether it says of nothing but parts of the report's own year. */
    private static boolean isPlain(Sentence sentence, int year) {
        return !OTHERS.in(sentence.text())
                && !ROUNDED.matcher(sentence.text()).find()
                && sentence.isOwn(sentence.text().length(), year);
    }

    private static boolean isTotal(long total, List<Long> parts) {
        return Collections.max(parts) <= total;
    }

    /** Whether the parts are themselves a sum and its parts, or the total comes last. */
    private static boolean isNested(long total, List<Long> parts) {
        long last = parts.get(parts.size() - 1);
        long before = total + parts.stream().mapToLong(Long::longValue).sum() - last;
        long first = parts.get(0);
        long rest = parts.stream().skip(1).mapToLong(Long::longValue).sum();
        return last == before || (parts.size() > 2 && (first == rest || total == first));
    }

    private void checkShares(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        Matcher match = SHARE.matcher(sentence.text());
        while (match.find()) {
            long part = Claim.of(match, sentence).number();
            BigDecimal share = new BigDecimal(match.group("share"));
            long[] bases = bases(sentence, filing)
                    .filter(base -> base >= part && base > 0)
                    .distinct()
                    .toArray();
            boolean isTold = told(sentence).anyMatch(base -> base > part)
                    && !ROUNDED.matcher(sentence.surroundings()).find()
                    && sentence.isOwn(match.start(), filing.year());
            if (isTold && LongStream.of(bases).noneMatch(base -> isShare(part, base, share))) {
                found.accept(share(part, share, bases, sentence));
            }
        }
    }

    /** What a share may be of: any number stated in the paragraph, any total of the tables. */
    private static LongStream bases(Sentence sentence, TextFiling filing) {
        LongStream totals = filing.form().cells().stream()
                .filter(cell -> cell.column().code().equals("total"))
                .mapToLong(filing.figures()::value);
        LongStream sums = LongStream.of(filing.value("requests.received.total", "requests.carriedIn.total"));
        return LongStream.concat(told(sentence), LongStream.concat(totals, sums));
    }

    private static LongStream told(Sentence sentence) {
        return ANY_NUMBER
                .matcher(sentence.surroundings())
                .results()
                .filter(result -> result.group(1).length() < LONGEST)
                .mapToLong(result -> Long.parseLong(result.group(1)));
    }

    /** Whether a share is right to the places that it is reported to, rounded or cut off. */
    private static boolean isShare(long part, long base, BigDecimal share) {
        BigDecimal exact = percent(part, base);
        return exact.setScale(share.scale(), RoundingMode.HALF_UP).compareTo(share) == 0
                || exact.setScale(share.scale(), RoundingMode.DOWN).compareTo(share) == 0;
    }

    private static BigDecimal percent(long part, long base) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), MathContext.DECIMAL64);
    }

    /** With what the part is of each base that was tried, as exactly as the text says it; the first stated is the likeliest. */
    private Finding share(long part, BigDecimal share, long[] bases, Sentence sentence) {
        List<BigDecimal> shares = LongStream.of(bases)
                .mapToObj(base -> percent(part, base).setScale(share.scale(), RoundingMode.HALF_UP))
                .toList();
        BigDecimal likeliest = IntStream.range(0, bases.length)
                .filter(i -> bases[i] > part)
                .mapToObj(shares::get)
                .findFirst()
                .orElse(share);
        String tried = IntStream.range(0, bases.length)
                .limit(LISTED)
                .mapToObj(i -> part + "÷" + bases[i] + "=" + shares.get(i).toPlainString() + "%")
                .collect(Collectors.joining("；"));
        return rules.finding("TXT-6", "")
                .place(sentence.section().place())
                .reported(share.toPlainString())
                .expected(likeliest.toPlainString())
                .difference(share.subtract(likeliest).toPlainString())
                .fact("quote", sentence.quote())
                .fact("part", Long.toString(part))
                .fact("readings", tried + (bases.length > LISTED ? "……" : ""))
                .build();
    }
}
