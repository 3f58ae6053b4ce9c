package io.huizong.check.text;

import java.util.List;
import java.util.regex.Matcher;

/** The numbers of a text that may be totals of requests, and every way in which they may be meant. */
final class RequestClaims {

    /** Characters that may stand between the verb and its number without changing what is counted. */
    private static final String BETWEEN =
            "了到各类公众社会群市民书面网络线上下依法申请开政府信息事项件数量共计合总一为人提交出的其他组织、“”\"':与和向我局本机关单位区县乡镇并答复办结处已有,（(";

    private static final KeywordSet VERBS =
            KeywordSet.of("新收", "共收到", "收到", "接到", "接收", "受理", "收办", "共收", "答复", "办结", "办理", "处理", "回复");
    private static final PrefilteredPattern COUNTED = new PrefilteredPattern(
            VERBS,
            "(?<subject>" + VERBS.alternatives() + ")(?<gap>\\D{0,30}?)" + Claim.NUMBER + "(?<unit>" + Claim.UNIT
                    + ")(?<tail>[的]?[^,、()（]{0,12})");
    /** Words beside which a number is no total: carried over, reviewed, passed on, or of another kind. */
    private static final KeywordSet OTHER = KeywordSet.of(
            "结转", "逾期", "超期", "收费", "审核", "审查", "会审", "会商", "研判", "把关", "协助", "协调", "配合", "代办", "督办", "转办", "交办", "转来",
            "移送", "许可", "审批", "政务服务", "热线", "信访", "投诉", "举报", "咨询", "来信", "留言", "工单", "提案", "建议");
    /** Words after which a part of the requests stated may not be in the table. */
    private static final KeywordSet LESS =
            KeywordSet.of("撤回", "撤销", "不属于", "不作为", "剔除", "重复", "并案", "合并", "转送", "移送", "退回", "非政府信息公开");
    /** Words by which a sentence says of a wider circle and of the agency itself. */
    private static final KeywordSet WIDER = KeywordSet.of("系统", "全市", "全县", "全区", "全镇", "本级", "机关", "市级", "县级", "区级");

    private RequestClaims() {}

    /** Adds the numbers of a sentence that may be totals: those after 其中 are parts. */
    static void collect(Sentence sentence, int year, List<Claim> claims) {
        if (!sentence.hasDigit() || !sentence.text().contains("申请")) {
            return;
        }
        int parts = sentence.text().indexOf("其中");
        Matcher match = COUNTED.find(sentence.text());
        while (match != null && (parts < 0 || match.start() < parts)) {
            boolean isCounted = isCounted(match.group("gap"));
            if (isCounted && isOfRequests(match, sentence) && sentence.isOwn(match.start(), year)) {
                claims.add(Claim.of(match, sentence));
            }
            match = COUNTED.find(sentence.text(), isCounted ? match.end() : match.start() + 1);
        }
    }

    private static boolean isCounted(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (BETWEEN.indexOf(gap.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The thing counted is named before the verb in its clause, between verb and number, or after the number. */
    private static boolean isOfRequests(Matcher match, Sentence sentence) {
        String clause = sentence.clauseBefore(match.start());
        String gap = match.group("gap");
        boolean isNamed = gap.contains("申请")
                || match.group("unit").equals("申请")
                || match.group("tail").contains("申请")
                || clause.contains("申请");
        return isNamed && !OTHER.in(clause) && !OTHER.in(gap);
    }

    /** Whether one of the numbers fits a reading: alone, with those beside it, or less what the text takes off. */
    static boolean areHonest(List<Claim> claims, List<Interpretation> readings) {
        return Interpretation.fits(claims, readings)
                || claims.stream().anyMatch(claim -> fitsWithOthers(claim, readings));
    }

    private static boolean fitsWithOthers(Claim claim, List<Interpretation> readings) {
        List<Claim> counts = claim.sentence().counts();
        return fitsInARow(claim, counts, readings)
                || (LESS.in(claim.sentence().text()) && fitsLess(claim, counts, readings))
                || (WIDER.in(claim.sentence().text())
                        && counts.stream().anyMatch(other -> Interpretation.fits(other.number(), readings)));
    }

    /** 网上收到 100 件、现场收到 17 件: numbers one after the other, the claim among them, as one. */
    private static boolean fitsInARow(Claim claim, List<Claim> counts, List<Interpretation> readings) {
        for (int from = 0; from < counts.size() && counts.get(from).offset() <= claim.offset(); from++) {
            long sum = 0;
            for (Claim count : counts.subList(from, counts.size())) {
                sum = Math.addExact(sum, count.number());
                if (count.offset() >= claim.offset() && Interpretation.fits(sum, readings)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fitsLess(Claim claim, List<Claim> counts, List<Interpretation> readings) {
        return counts.stream()
                .filter(other -> other.offset() != claim.offset())
                .anyMatch(other -> Interpretation.fits(claim.number() - other.number(), readings));
    }
}
