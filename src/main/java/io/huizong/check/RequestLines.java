package io.huizong.check;

import io.huizong.form.Cell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text tells of lines of table 三: carried in and out, granted, refused (TXT-1). */
final class RequestLines {

    private static final String BETWEEN = "(?:的|政府信息公开|申请|件数|数量|共|为|有|共计|合计){0,5}" + Claim.NUMBER + Claim.UNIT;
    private static final String ALONE = "(?<![不未、和或及])";
    /** Words by which a clause tells of some of the requests only. */
    private static final Pattern PART = Pattern.compile("类|涉及|关于|属于|方面|因|对");

    private static final Meaning REFUSED = new Meaning("不予公开", "refused", "requests.denied.");
    private static final Meaning UNAVAILABLE = new Meaning("无法提供", "not available", "requests.unavailable.");
    private static final Meaning NOT_PROCESSED = new Meaning("不予处理", "not processed", "requests.notProcessed.");

    private final Rules rules;
    private final List<Line> lines = List.of(
            new Line("(?:上年度?|上一年度?)结转(?:至?本年度?)?", false, new Meaning("上年结转", "carried in", CarryOver.IN)),
            new Line(
                    "结转(?:至|到)?(?:下|次|明)一?年度?(?:继续)?(?:办理|答复|处理)?",
                    false,
                    new Meaning("结转下年度", "carried out", CarryOver.OUT)),
            new Line(ALONE + "予以公开", true, new Meaning("予以公开", "granted", "requests.granted")),
            new Line(ALONE + "部分公开", true, new Meaning("部分公开", "partly granted", "requests.partlyGranted")),
            new Line(
                    ALONE + "不予公开",
                    true,
                    REFUSED,
                    new Meaning(
                            "不予公开、无法提供和不予处理",
                            "refused, not available or not processed",
                            "requests.denied.",
                            "requests.unavailable.",
                            "requests.notProcessed.",
                            "requests.otherOutcome."),
                    new Meaning("不予公开和无法提供", "refused or not available", "requests.denied.", "requests.unavailable.")),
            new Line(ALONE + "无法提供", true, UNAVAILABLE),
            new Line(ALONE + "不予处理", true, NOT_PROCESSED));

    /** What words may mean: lines of the table, all whose paths begin so. */
    private record Meaning(Bilingual name, List<String> paths) {

        Meaning(String chinese, String english, String... paths) {
            this(new Bilingual(chinese, english), List.of(paths));
        }

        List<Cell> totals(TextFiling filing) {
            return filing.form().cells().stream()
                    .filter(cell -> cell.column().code().equals("total"))
                    .filter(cell -> paths.stream().anyMatch(cell.code()::startsWith))
                    .toList();
        }

        Interpretation reading(TextFiling filing) {
            return new Interpretation(name, filing.figures().sum(totals(filing)));
        }
    }

    /**
     * Words that name lines.
     *
     * @param isOutcome whether they count only beside the total of requests: alone they may be of some requests
     */
    private record Line(Pattern pattern, boolean isOutcome, List<Meaning> meanings) {

        Line(String words, boolean isOutcome, Meaning... meanings) {
            this(Pattern.compile("(?<subject>" + words + ")" + BETWEEN), isOutcome, List.of(meanings));
        }
    }

    RequestLines(Rules rules) {
        this.rules = rules;
    }

    /**
     * Adds what a sentence tells otherwise than the table.
     *
     * @param totals what the total of requests may be
     */
    void check(Sentence sentence, TextFiling filing, List<Interpretation> totals, List<Finding> findings) {
        boolean isBesideTotal = sentence.counts().stream()
                .anyMatch(count -> count.number() > 0 && Interpretation.fits(count.number(), totals));
        for (Line line : lines) {
            Matcher match = line.pattern().matcher(sentence.text());
            if ((isBesideTotal || !line.isOutcome()) && match.find() && isWhole(match, line, sentence, filing)) {
                judge(Claim.of(match, sentence), line, filing, findings);
            }
        }
    }

    /** Whether the sentence tells it once, of all requests of the agency's own year. */
    private static boolean isWhole(Matcher match, Line line, Sentence sentence, TextFiling filing) {
        boolean isTwice = line.pattern().matcher(sentence.text()).results().count() > 1;
        boolean isPart = line.isOutcome()
                && PART.matcher(sentence.clauseBefore(match.start())).find();
        return !isTwice && !isPart && sentence.isOwn(match.start(), filing.year()) && !sentence.isOfTheOfficeAlone();
    }

    private void judge(Claim claim, Line line, TextFiling filing, List<Finding> findings) {
        List<Cell> cells = line.meanings().get(0).totals(filing);
        List<Interpretation> readings =
                line.meanings().stream().map(meaning -> meaning.reading(filing)).toList();
        boolean isKnown = cells.stream().allMatch(filing.figures()::has);
        if (isKnown && !cells.isEmpty() && !Interpretation.fits(claim.number(), readings)) {
            Finding.Builder finding =
                    filing.differs(rules.finding("TXT-1", ""), cells.get(0).code(), claim, readings);
            if (cells.size() > 1) {
                finding.where(cells.get(0).table()).cells(cells);
            }
            findings.add(finding.build());
        }
    }
}
