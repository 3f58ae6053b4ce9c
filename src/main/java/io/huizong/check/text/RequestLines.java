package io.huizong.check.text;

import io.huizong.check.figures.CarriedLines;
import io.huizong.finding.About;
import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** What the text says of lines of table 三: carried in and out, granted, refused (TXT-1). */
final class RequestLines {

    private static final String BETWEEN = "(?:的|政府信息公开|申请|件数|数量|共|为|有|共计|合计){0,5}" + Claim.NUMBER + Claim.UNIT;
    /** Words by which a clause says of some of the requests only. */
    private static final KeywordSet PART = KeywordSet.of("类", "涉及", "关于", "属于", "方面", "因", "对");

    private final OwnRules rules;
    private final List<Line> lines = List.of(
            Line.carried(
                    KeywordSet.of("上年", "上一年"),
                    "(?:上年度?|上一年度?)结转(?:至?本年度?)?",
                    new Meaning("上年结转", "carried in", CarriedLines.IN)),
            Line.carried(
                    KeywordSet.of("结转"),
                    "结转(?:至|到)?(?:下|次|明)一?年度?(?:继续)?(?:办理|答复|处理)?",
                    new Meaning("结转下年度", "carried out", CarriedLines.OUT)),
            Line.outcome(
                    "予以公开",
                    new Meaning("予以公开", "granted", "requests.granted"),
                    new Meaning(
                            "予以公开和部分公开", "granted or partly granted", "requests.granted", "requests.partlyGranted")),
            Line.outcome("部分公开", new Meaning("部分公开", "partly granted", "requests.partlyGranted")),
            Line.outcome(
                    "不予公开",
                    new Meaning("不予公开", "refused", "requests.denied."),
                    new Meaning(
                            "不予公开、无法提供和不予处理",
                            "refused, not available or not processed",
                            "requests.denied.",
                            "requests.unavailable.",
                            "requests.notProcessed.",
                            "requests.otherOutcome."),
                    new Meaning("不予公开和无法提供", "refused or not available", "requests.denied.", "requests.unavailable.")),
            Line.outcome("无法提供", new Meaning("无法提供", "not available", "requests.unavailable.")),
            Line.outcome("不予处理", new Meaning("不予处理", "not processed", "requests.notProcessed.")));

    /** What words may mean: lines of the table, all whose paths begin so. */
    private static final class Meaning {

        private final Bilingual name;
        private final List<String> paths;
        private final Map<Form, List<Cell>> totals = new ConcurrentHashMap<>();

        Meaning(String chinese, String english, String... paths) {
            this.name = new Bilingual(chinese, english);
            this.paths = List.of(paths);
        }

        List<Cell> totals(TextFiling filing) {
            return totals.computeIfAbsent(filing.form(), this::totals);
        }

        private List<Cell> totals(Form form) {
            return form.cells().stream()
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
     * @param word stands in all that names them
     * @param isOutcome whether they count only beside the total of requests: alone they may be of some requests
     */
    private record Line(String word, PrefilteredPattern phrase, boolean isOutcome, List<Meaning> meanings) {

        /** A line whose numbers are carried from one year to another. */
        static Line carried(KeywordSet beginnings, String words, Meaning meaning) {
            return new Line("结转", phrase(beginnings, words), false, List.of(meaning));
        }

        static Line outcome(String word, Meaning... meanings) {
            return new Line(word, phrase(KeywordSet.of(word), "(?<![不未、和或及])" + word), true, List.of(meanings));
        }

        private static PrefilteredPattern phrase(KeywordSet beginnings, String words) {
            return new PrefilteredPattern(beginnings, "(?<subject>" + words + ")" + BETWEEN);
        }
    }

    RequestLines(OwnRules rules) {
        this.rules = rules;
    }

    /**
     * Adds what a sentence says otherwise than the table.
     *
     * @param totals what the total of requests may be
     */
    void check(Sentence sentence, TextFiling filing, List<Interpretation> totals, Consumer<Finding> found) {
        for (Line line : lines) {
            boolean isNamed = sentence.text().contains(line.word());
            if (isNamed && (!line.isOutcome() || isBesideTotal(sentence, totals))) {
                check(line, sentence, filing, found);
            }
        }
    }

    private static boolean isBesideTotal(Sentence sentence, List<Interpretation> totals) {
        for (Claim count : sentence.counts()) {
            if (count.number() > 0 && Interpretation.fits(count.number(), totals)) {
                return true;
            }
        }
        return false;
    }

    private void check(Line line, Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        Matcher match = line.phrase().find(sentence.text());
        if (match != null && isWhole(match.start(), line, sentence, filing)) {
            boolean isTwice = line.phrase().find(sentence.text(), match.end()) != null;
            if (!isTwice) {
                judge(Claim.of(match, sentence), line, filing, found);
            }
        }
    }

    /** Whether what the sentence says at an offset is of all requests of the agency's own year. */
    private static boolean isWhole(int offset, Line line, Sentence sentence, TextFiling filing) {
        boolean isPart = line.isOutcome() && PART.in(sentence.clauseBefore(offset));
        return !isPart && sentence.isOwn(offset, filing.year()) && !sentence.isOfTheOfficeAlone();
    }

    private void judge(Claim claim, Line line, TextFiling filing, Consumer<Finding> found) {
        List<Cell> cells = line.meanings().get(0).totals(filing);
        List<Interpretation> readings =
                line.meanings().stream().map(meaning -> meaning.reading(filing)).toList();
        boolean isKnown = cells.stream().allMatch(filing.figures()::has);
        if (isKnown && !cells.isEmpty() && !Interpretation.fits(claim.number(), readings)) {
            Finding.Builder finding =
                    filing.differs(rules.finding("TXT-1", ""), cells.get(0).code(), claim, readings);
            if (cells.size() > 1) {
                finding.about(About.part(cells.get(0).table())).cells(cells);
            }
            found.accept(finding.build());
        }
    }
}
