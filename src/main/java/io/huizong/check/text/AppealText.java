package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text says of appeals against table 四 (TXT-1, TXT-2). */
final class AppealText {

    private static final KeywordSet TOPIC = KeywordSet.of("信息公开", "依申请", "公开申请");
    /** What a text says shortly before appeals that are about its requests. */
    private static final KeywordSet REQUESTS = KeywordSet.of("依申请", "公开申请", "申请公开", "因政府信息公开");

    private static final KeywordSet APPEALS = KeywordSet.of("行政复议", "行政诉讼");

    private static final Pattern PARTS = Pattern.compile("其中|(?<=[件起宗例])中");
    private static final PrefilteredPattern REVIEWS = appeals("行政复议");
    private static final PrefilteredPattern LITIGATION = appeals("行政诉讼");
    private static final PrefilteredPattern NONE = new PrefilteredPattern(
            KeywordSet.of("未", "没有", "无"),
            "(?:未|没有|无)(?:发生|出现|产生|引发|收到)?(?:过)?(?:任何)?(?:涉及|因|有关)?(?:政府)?(?:信息公开)?(?:工作|申请|答复)?(?:引起|引发|产生|被申请|被提起)?(?:的)?"
                    + "(?<both>行政复议(?:案件)?(?:和|、|及|或|与)(?:被)?(?:提起)?行政诉讼|行政复议|行政诉讼)(?:的)?(?:案件|情况|情形)*(?=$|,)");

    private final OwnRules rules;

    AppealText(OwnRules rules) {
        this.rules = rules;
    }

    private static PrefilteredPattern appeals(String kind) {
        return new PrefilteredPattern(
                KeywordSet.of(kind),
                "(?<!审理|办理|化解|受理|审结|办结)(?<subject>" + kind + ")(?:案件|申请|案)?(?:共|为|共计|有)?" + Claim.NUMBER
                        + "(?:件|起|例|宗|次)");
    }

    void check(TextFiling filing, Consumer<Finding> found) {
        for (Sentence sentence : filing.sentences()) {
            String text = sentence.text();
            boolean isOnTopic = APPEALS.in(text) && (TOPIC.in(text) || sentence.isNear(REQUESTS));
            if (isOnTopic && !sentence.isOfTheOfficeAlone()) {
                check(sentence, filing, found);
            }
        }
    }

    private void check(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        if (sentence.hasDigit()) {
            checkCount(REVIEWS, AppealText::reviews, "appeals.review.total", sentence, filing, found);
            checkCount(LITIGATION, AppealText::litigation, "appeals.litigationDirect.total", sentence, filing, found);
        }
        checkNone(sentence, filing, found);
    }

    private static List<Interpretation> reviews(TextFiling filing) {
        long total = filing.value("appeals.review.total");
        return List.of(
                Interpretation.of("行政复议", "reviews", total),
                Interpretation.of("行政复议－尚未审结", "reviews - pending", total - filing.value("appeals.review.pending")));
    }

    private static List<Interpretation> litigation(TextFiling filing) {
        long direct = filing.value("appeals.litigationDirect.total");
        long after = filing.value("appeals.litigationAfterReview.total");
        long directPending = filing.value("appeals.litigationDirect.pending");
        long afterPending = filing.value("appeals.litigationAfterReview.pending");
        return List.of(
                Interpretation.of("行政诉讼", "litigation", direct + after),
                Interpretation.of("未经复议直接起诉", "direct litigation", direct),
                Interpretation.of("复议后起诉", "litigation after review", after),
                Interpretation.of("行政诉讼－尚未审结", "litigation - pending", direct + after - directPending - afterPending));
    }

    private void checkCount(
            PrefilteredPattern phrase,
            Function<TextFiling, List<Interpretation>> honest,
            String cell,
            Sentence sentence,
            TextFiling filing,
            Consumer<Finding> found) {
        Matcher match = phrase.find(sentence.text());
        if (match == null) {
            return;
        }
        Matcher partsBegin = PARTS.matcher(sentence.text());
        int parts = partsBegin.find() ? partsBegin.start() : -1;
        if ((parts >= 0 && match.start() > parts)
                || !sentence.isOwn(match.start(), filing.year())
                || isOfAnything(match.start(), parts, sentence)) {
            return;
        }
        Claim claim = Claim.of(match, sentence);
        List<Interpretation> readings = honest.apply(filing);
        if (filing.has(cell) && !Interpretation.fits(List.of(claim), readings)) {
            found.accept(filing.differs(rules.finding("TXT-1", ""), cell, claim, readings)
                    .build());
        }
    }

    /** 行政复议 1260 件，其中涉及信息公开的 4 件: the number before 其中 is of appeals about whatever matter. */
    private static boolean isOfAnything(int start, int parts, Sentence sentence) {
        return parts >= 0
                && TOPIC.in(sentence.text(), parts, sentence.text().length())
                && !TOPIC.in(sentence.text(), 0, start);
    }

    private void checkNone(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        Matcher match = NONE.find(sentence.text());
        if (match == null || !sentence.isOwn(match.start(), filing.year())) {
            return;
        }
        boolean isReview = match.group("both").contains("行政复议");
        boolean isLitigation = match.group("both").contains("行政诉讼");
        long reviews = isReview ? filing.value("appeals.review.total") : 0;
        long litigation = isLitigation
                ? filing.value("appeals.litigationDirect.total", "appeals.litigationAfterReview.total")
                : 0;
        if (reviews + litigation > 0) {
            String cell = reviews > 0 ? "appeals.review.total" : "appeals.litigationDirect.total";
            found.accept(filing.about(rules.finding("TXT-2", "none"), cell, sentence)
                    .reported("0")
                    .expected(Long.toString(reviews + litigation))
                    .build());
        }
    }
}
