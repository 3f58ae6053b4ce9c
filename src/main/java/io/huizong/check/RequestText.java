package io.huizong.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text tells of requests against table 三: numbers (TXT-1), none where there are some and the reverse (TXT-2),
 * and 全部办结 beside requests that were carried out (TXT-3). Every honest reading of a number is tried.
 */
final class RequestText {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String CONCLUDED = "requests.concluded.total";
    private static final String CARRIED_OUT = "requests.carriedOut.total";

    /** Characters that may stand between the verb and its number without changing what is counted. */
    private static final String GAP =
            "(?<gap>[了到各类公众社会群市民书面网络线上下依法申请开政府信息事项件数量共计合总为人提交出的其他组织、“”\"':与和向我局本机关单位区县乡镇并答复办理结处已有,（(]{0,30}?)";

    private static final Pattern COUNTED = Pattern.compile("(?<subject>新收|共收到|收到|接到|接收|受理|收办|共收|答复|办结|办理|处理|回复)" + GAP
            + Claim.NUMBER + "(?<unit>" + Claim.UNIT + ")(?<tail>[的]?[^,、()（]{0,12})");
    private static final Pattern NONE =
            Pattern.compile("(?:未|没有|没|无)(?:有)?(?:收到|接到|接收|受理|新收)(?:过)?(?:任何|各类)?(?:公众|群众|公民)?(?:提出的|提交的)?"
                    + "(?:依申请公开|政府信息公开申请|信息公开申请|公开申请|申请)(?:公开)?(?:政府信息)?(?:的)?(?:申请|事项|件|信息)*(?=$|[,、])");
    private static final Pattern ALL_DONE =
            Pattern.compile("(?:全部|均已|已全部|均)(?:按时|按期|依法|及时|如期|按规定|依规|在法定期限内|在规定期限内|在规定时限内|予以|得到)*(?:办结|办理完毕|办理完成)"
                    + "|(?:全部|均已|已全部)(?:按时|按期|依法|及时|如期|按规定|依规|在法定期限内|在规定期限内|在规定时限内|予以)*答复"
                    + "|办结率(?:为|达|达到)?100%");
    private static final Pattern NOT_ALL = Pattern.compile("除|其余|(?<!上年|上年度|上一年度)结转|尚|未到期|正在|延期|应办");
    private static final Map<Pattern, List<String>> LINES = lines();

    private final Rules rules;

    RequestText(Rules rules) {
        this.rules = rules;
    }

    private static Map<Pattern, List<String>> lines() {
        Map<Pattern, List<String>> lines = new LinkedHashMap<>();
        String number = "(?:的|政府信息公开|申请|件数|数量|共|为|有|共计){0,5}" + Claim.NUMBER + Claim.UNIT;
        lines.put(Pattern.compile("(?<subject>(?:上年度?|上一年度?)结转(?:至?本年度?)?)" + number), List.of("上年结转", CARRIED_IN));
        lines.put(
                Pattern.compile("(?<subject>结转(?:至|到)?(?:下|次|明)一?年度?(?:继续)?(?:办理|答复|处理)?)" + number),
                List.of("结转下年度", CARRIED_OUT));
        lines.put(Pattern.compile("(?<![不未])(?<subject>予以公开)" + number), List.of("予以公开", "requests.granted.total"));
        lines.put(Pattern.compile("(?<subject>部分公开)" + number), List.of("部分公开", "requests.partlyGranted.total"));
        return lines;
    }

    void check(TextFiling filing, List<Finding> findings) {
        boolean isKnown = Stream.of(CARRIED_IN, CONCLUDED, CARRIED_OUT).noneMatch(filing::isUnreadable);
        if (!isKnown || !filing.has(RECEIVED)) {
            return;
        }
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : filing.sentences()) {
            if (!sentence.isOfRequests()) {
                continue;
            }
            if (!claims.isEmpty() && claims.get(0).sentence().paragraph() != sentence.paragraph()) {
                judge(claims, filing, findings);
                claims.clear();
            }
            collect(sentence, filing.year(), claims);
            check(sentence, filing, findings);
        }
        judge(claims, filing, findings);
    }

    /** Patterns are tried only where a word of theirs stands: a hundred thousand texts a night. */
    private void check(Sentence sentence, TextFiling filing, List<Finding> findings) {
        String text = sentence.text();
        if (text.contains("结转") || text.contains("予以公开") || text.contains("部分公开")) {
            checkLines(sentence, filing, findings);
        }
        if (text.contains("未") || text.contains("没") || text.contains("无")) {
            checkNone(sentence, filing, findings);
        }
        if (text.contains("全部") || text.contains("均") || text.contains("办结率")) {
            checkAllDone(sentence, filing, findings);
        }
    }

    /** Numbers of a sentence that may be totals: those after 其中 are parts. */
    private static void collect(Sentence sentence, int year, List<Claim> claims) {
        int parts = sentence.text().indexOf("其中");
        Matcher match = COUNTED.matcher(sentence.text());
        while (match.find() && (parts < 0 || match.start() < parts)) {
            if (isOfRequests(match, sentence) && sentence.isOwn(match.start(), year)) {
                claims.add(Claim.of(match, sentence));
            }
        }
    }

    /** The thing counted is named before the verb in its clause, between verb and number, or after the number. */
    private static boolean isOfRequests(Matcher match, Sentence sentence) {
        String text = sentence.text();
        String clause = text.substring(text.lastIndexOf(',', match.start()) + 1, match.start());
        return match.group("gap").contains("申请")
                || match.group("unit").equals("申请")
                || match.group("tail").contains("申请")
                || clause.contains("申请");
    }

    private void judge(List<Claim> claims, TextFiling filing, List<Finding> findings) {
        List<Interpretation> readings = readings(filing);
        if (claims.isEmpty()
                || Interpretation.fits(claims, readings)
                || claims.stream().anyMatch(claim -> isOfTheOffice(claim, filing))) {
            return;
        }
        Claim first = claims.get(0);
        boolean isNil = readings.stream().allMatch(reading -> reading.value() == 0);
        if (isNil) {
            findings.add(nil("some", first.sentence(), filing, Long.toString(first.number()), "0"));
        } else if (first.number() == 0) {
            findings.add(nil("none", first.sentence(), filing, "0", Long.toString(filing.value(RECEIVED))));
        } else {
            findings.add(differs(first, RECEIVED, readings, filing));
        }
    }

    private static boolean isOfTheOffice(Claim claim, TextFiling filing) {
        return claim.sentence().isOfTheOfficeAlone()
                && claim.number() <= filing.value(RECEIVED) + filing.value(CARRIED_IN);
    }

    private static List<Interpretation> readings(TextFiling filing) {
        long received = filing.value(RECEIVED);
        long carriedIn = filing.value(CARRIED_IN);
        long concluded = filing.value(CONCLUDED);
        long carriedOut = filing.value(CARRIED_OUT);
        return List.of(
                new Interpretation("新收", received),
                new Interpretation("新收＋上年结转", received + carriedIn),
                new Interpretation("办结", concluded),
                new Interpretation("办结－上年结转", concluded - carriedIn),
                new Interpretation("新收－结转下年", received - carriedOut));
    }

    private Finding differs(Claim claim, String cell, List<Interpretation> readings, TextFiling filing) {
        return filing.about(rules.finding("TXT-1", ""), cell, claim.sentence())
                .reported(Long.toString(claim.number()))
                .expected(Long.toString(readings.get(0).value()))
                .fact("subject", claim.subject())
                .fact("readings", Interpretation.list(readings))
                .build();
    }

    private void checkLines(Sentence sentence, TextFiling filing, List<Finding> findings) {
        LINES.forEach((pattern, line) -> {
            Matcher match = pattern.matcher(sentence.text());
            if (match.find() && filing.has(line.get(1)) && isAlone(match, pattern, sentence, filing)) {
                Claim claim = Claim.of(match, sentence);
                List<Interpretation> readings = List.of(new Interpretation(line.get(0), filing.value(line.get(1))));
                if (!Interpretation.fits(List.of(claim), readings)) {
                    findings.add(differs(claim, line.get(1), readings, filing));
                }
            }
        });
    }

    /** Whether the sentence tells it once, of the agency's own year. */
    private static boolean isAlone(Matcher match, Pattern pattern, Sentence sentence, TextFiling filing) {
        boolean isTwice = pattern.matcher(sentence.text()).results().count() > 1;
        return !isTwice && sentence.isOwn(match.start(), filing.year()) && !sentence.isOfTheOfficeAlone();
    }

    private void checkNone(Sentence sentence, TextFiling filing, List<Finding> findings) {
        Matcher match = NONE.matcher(sentence.text());
        boolean isTold = match.find() && sentence.isOwn(match.start(), filing.year());
        if (isTold && filing.value(RECEIVED) > 0 && !sentence.isOfTheOfficeAlone()) {
            findings.add(nil("none", sentence, filing, "0", Long.toString(filing.value(RECEIVED))));
        }
    }

    private Finding nil(String variant, Sentence sentence, TextFiling filing, String told, String table) {
        return filing.about(rules.finding("TXT-2", variant), RECEIVED, sentence)
                .reported(told)
                .expected(table)
                .build();
    }

    private void checkAllDone(Sentence sentence, TextFiling filing, List<Finding> findings) {
        Matcher match = ALL_DONE.matcher(sentence.text());
        boolean isTold = match.find()
                && sentence.isOwn(match.start(), filing.year())
                && !NOT_ALL.matcher(sentence.context()).find();
        if (isTold && filing.value(CARRIED_OUT) > 0 && !sentence.isOfTheOfficeAlone()) {
            findings.add(filing.about(rules.finding("TXT-3", ""), CARRIED_OUT, sentence)
                    .expected("0")
                    .reported(Long.toString(filing.value(CARRIED_OUT)))
                    .build());
        }
    }
}
