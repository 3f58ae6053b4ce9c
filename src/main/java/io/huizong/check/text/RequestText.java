package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the text says of requests against table 三: numbers (TXT-1), none where there are some and the reverse (TXT-2),
 * and 全部办结 beside requests that were carried out (TXT-3). Every honest reading of a number is tried.
 */
final class RequestText {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String CONCLUDED = "requests.concluded.total";
    private static final String CARRIED_OUT = "requests.carriedOut.total";

    private static final PrefilteredPattern NONE = new PrefilteredPattern(
            KeywordSet.of("未", "没", "无"),
            "(?:未|没有|没|无)(?:有)?(?:收到|接到|接收|受理|新收|发生|产生|出现|新增)?(?:过)?(?:任何|各类)?"
                    + "(?:形式的|公众|群众|公民|法人|[、和或及]|其他组织)*(?:提出的|提交的)?"
                    + "(?:依申请公开|政府信息公开申请|信息公开申请|公开申请|申请)(?:公开)?(?:的|申请|事项|件|政府信息|信息|公开|情况|要求)*(?=$|[,、])");
    private static final Pattern ZERO =
            Pattern.compile("(?<subject>[^,:]*?)(?:均)?(?:为|是)(?:0|零)(?:件|宗|起|例|条|份)?(?=$|[,、)])");
    private static final Pattern REQUESTS_ALONE = Pattern.compile(
            "(?:依申请公开|公开申请|申请公开|公开的申请)(?:政府信息)?(?:的)?(?:申请|事项|数量|件数|量|数|收件|受理)*" + "(?:$|[、和及与](?=.*(?:复议|诉讼)))");
    /** Words that make of 申请为0 something else than that nothing came. */
    private static final KeywordSet NARROWER = KeywordSet.of(
            "结转", "不予", "无法", "部分", "逾期", "投诉", "举报", "撤", "纠正", "败诉", "占", "率", "费", "其他", "法人", "企业", "科研", "机构", "外",
            "除", "超", "未", "涉及", "关于", "类");

    private static final PrefilteredPattern ALL_DONE = new PrefilteredPattern(
            KeywordSet.of("全部", "已全部", "均", "办结率"),
            "(?:全部|均已|已全部|均)(?:按时|按期|依法|及时|如期|按规定|依规|在法定期限内|在规定期限内|在规定时限内|予以|得到)*(?:办结|办理完毕|办理完成)"
                    + "|(?:全部|均已|已全部)(?:按时|按期|依法|及时|如期|按规定|依规|在法定期限内|在规定期限内|在规定时限内|予以)*答复"
                    + "|办结率(?:为|达|达到)?100%");
    private static final Pattern NOT_ALL = Pattern.compile("除|其余|(?<!上年|去年|上年度|上一年度|无|没有|未|无一件|无一)结转|尚|未到期|正在|延期|应办");
    /** Words by which none is said of some applicants, or of one of the ways in which requests come. */
    private static final KeywordSet LEGAL_PERSONS = KeywordSet.of("法人", "其他组织");

    private static final KeywordSet ALL_APPLICANTS = KeywordSet.of("公民", "公众", "群众", "自然人");
    private static final KeywordSet WAYS =
            KeywordSet.of("网站", "网上", "线上", "网络", "线下", "当面", "现场", "信函", "邮寄", "传真", "邮件", "渠道", "平台");
    private static final KeywordSet ALL_WAYS = KeywordSet.of("均", "都", "各", "等", "线上线下");
    private static final KeywordSet LAST_YEARS = KeywordSet.of("去年结转", "上年结转", "上年度结转", "上一年度结转");
    private static final KeywordSet THIS_YEARS =
            KeywordSet.of("新收", "收到", "接到", "接收", "受理", "共收", "共办", "共答", "共处理", "本年", "今年", "含上", "包括", "加上");
    /** What a sentence has where it says of lines of the table, of no requests, of none left. */
    private static final KeywordSet LINES = KeywordSet.of("结转", "公开", "不予", "无法提供");

    private static final KeywordSet ZEROS = KeywordSet.of("为0", "零");
    /** What may have been concluded: requests for information, or else. */
    private static final Pattern MATTER =
            Pattern.compile("(?<request>(?<!许可|登记|复议)申请)|许可|审批|登记|复议|诉讼|建议|提案|来信|留言|工单|热线|诉求|信访|投诉|举报|咨询|问题|任务");

    private final OwnRules rules;
    private final RequestLines lines;

    RequestText(OwnRules rules) {
        this.rules = rules;
        this.lines = new RequestLines(rules);
    }

    void check(TextFiling filing, Consumer<Finding> found) {
        boolean isKnown = Stream.of(CARRIED_IN, CONCLUDED, CARRIED_OUT).noneMatch(filing::isUnreadable);
        if (!isKnown || !filing.has(RECEIVED)) {
            return;
        }
        List<Interpretation> readings = readings(filing);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : filing.sentences()) {
            if (!sentence.isOfRequests()) {
                continue;
            }
            if (!claims.isEmpty() && claims.get(0).sentence().paragraph() != sentence.paragraph()) {
                judge(claims, readings, filing, found);
                claims.clear();
            }
            RequestClaims.collect(sentence, filing.year(), claims);
            check(sentence, readings, filing, found);
        }
        judge(claims, readings, filing, found);
    }

    /** Patterns are tried only where a word of theirs stands: a hundred thousand texts a night. */
    private void check(Sentence sentence, List<Interpretation> readings, TextFiling filing, Consumer<Finding> found) {
        String text = sentence.text();
        if (sentence.hasDigit() && LINES.in(text)) {
            lines.check(sentence, filing, readings, found);
        }
        if (text.contains("申请")) {
            checkNone(NONE.find(text), sentence, filing, found);
            checkZero(sentence, filing, found);
        }
        checkAllDone(ALL_DONE.find(text), sentence, filing, found);
    }

    private void judge(List<Claim> claims, List<Interpretation> readings, TextFiling filing, Consumer<Finding> found) {
        if (claims.isEmpty() || RequestClaims.areHonest(claims, readings)) {
            return;
        }
        List<Claim> ofTheOffice =
                claims.stream().filter(claim -> isOfTheOffice(claim, filing)).toList();
        if (!ofTheOffice.isEmpty()) {
            tellScope(ofTheOffice.get(0), readings, filing, found);
            return;
        }
        Claim first = claims.get(0);
        boolean isNil = readings.stream().allMatch(reading -> reading.value() == 0);
        if (isNil) {
            found.accept(nil("some", first.sentence(), filing, Long.toString(first.number()), "0"));
        } else if (first.number() == 0) {
            found.accept(nil("none", first.sentence(), filing, "0", Long.toString(filing.value(RECEIVED))));
        } else {
            found.accept(filing.differs(rules.finding("TXT-1", ""), RECEIVED, first, readings)
                    .build());
        }
    }

    private static boolean isOfTheOffice(Claim claim, TextFiling filing) {
        return claim.sentence().isOfTheOfficeAlone()
                && !filing.isByAnOffice()
                && claim.number() <= filing.value(RECEIVED) + filing.value(CARRIED_IN);
    }

    /** The text says what the office of a government received, the table what the whole of it did: worth a word. */
    private void tellScope(Claim claim, List<Interpretation> readings, TextFiling filing, Consumer<Finding> found) {
        if (claim.number() > 0 && claim.sentence().isOfAGovernmentsOffice()) {
            found.accept(filing.differs(rules.finding("TXT-1", "office"), RECEIVED, claim, readings)
                    .build());
        }
    }

    private static List<Interpretation> readings(TextFiling filing) {
        long received = filing.value(RECEIVED);
        long carriedIn = filing.value(CARRIED_IN);
        long concluded = filing.value(CONCLUDED);
        long carriedOut = filing.value(CARRIED_OUT);
        return List.of(
                Interpretation.of("新收", "received", received),
                Interpretation.of("新收＋上年结转", "received + carried in", received + carriedIn),
                Interpretation.of("办结", "concluded", concluded),
                Interpretation.of("办结－上年结转", "concluded - carried in", concluded - carriedIn),
                Interpretation.of("新收－结转下年", "received - carried out", received - carriedOut));
    }

    private void checkNone(@Nullable Matcher match, Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        boolean isTold = match != null
                && sentence.isOwn(match.start(), filing.year())
                && !isOfSome(match.group(), sentence.clauseBefore(match.start()));
        if (isTold && filing.value(RECEIVED) > 0 && !sentence.isOfTheOfficeAlone()) {
            found.accept(nil("none", sentence, filing, "0", Long.toString(filing.value(RECEIVED))));
        }
    }

    /** 无法人或其他组织申请, 网站未收到申请: there may be other requests. */
    private static boolean isOfSome(String none, String before) {
        return (LEGAL_PERSONS.in(none) && !ALL_APPLICANTS.in(none)) || (WAYS.in(before) && !ALL_WAYS.in(before));
    }

    /** 政府信息公开申请、行政复议、行政诉讼均为0. */
    private void checkZero(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        if (!ZEROS.in(sentence.text())) {
            return;
        }
        Matcher match = ZERO.matcher(sentence.text());
        while (match.find()) {
            String subject = match.group("subject");
            if (REQUESTS_ALONE.matcher(subject).find() && !NARROWER.in(subject)) {
                checkNone(match, sentence, filing, found);
                return;
            }
        }
    }

    private Finding nil(String variant, Sentence sentence, TextFiling filing, String told, String table) {
        return filing.about(rules.finding("TXT-2", variant), RECEIVED, sentence)
                .reported(told)
                .expected(table)
                .difference(Long.toString(Long.parseLong(told) - Long.parseLong(table)))
                .build();
    }

    /** Whether requests are the last matter named. */
    private static boolean isOfRequests(String before) {
        boolean isRequest = false;
        Matcher matter = MATTER.matcher(before);
        while (matter.find()) {
            isRequest = matter.group("request") != null;
        }
        return isRequest;
    }

    /** 上年结转 3 件，已全部办结: not where the sentence has stated of this year's requests before. */
    private static boolean isOfLastYears(int offset, Sentence sentence) {
        String head = sentence.text().substring(0, offset);
        return LAST_YEARS.in(sentence.clauseBefore(offset)) || (LAST_YEARS.in(head) && !THIS_YEARS.in(head));
    }

    private void checkAllDone(@Nullable Matcher match, Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        boolean isTold = match != null
                && sentence.isOwn(match.start(), filing.year())
                && isOfRequests(sentence.before(match.start()))
                && !isOfLastYears(match.start(), sentence)
                && !NOT_ALL.matcher(sentence.surroundings()).find();
        if (isTold && filing.value(CARRIED_OUT) > 0 && !sentence.isOfTheOfficeAlone()) {
            found.accept(filing.about(rules.finding("TXT-3", ""), CARRIED_OUT, sentence)
                    .expected("0")
                    .reported(Long.toString(filing.value(CARRIED_OUT)))
                    .build());
        }
    }
}
