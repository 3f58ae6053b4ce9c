package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** What the text says of normative documents against table 二 (TXT-4). */
final class DocumentText implements TextCheck {

    private static final String LINE = "disclosure.normativeDocuments.";
    private static final String NAME = "规范性文件";
    private static final String GAP = "(?:了|新|的|本年|行政|规范性文件|共|共计|为|有|数量|件数){0,5}";
    private static final PrefilteredPattern ISSUED = new PrefilteredPattern(
            KeywordSet.of("制发", "制定", "出台", "印发"),
            "(?<subject>制发|制定|出台|印发|制定出台|制定印发)" + GAP + Claim.NUMBER + "(?:件|份|个|部)(?!政策|解读)");
    private static final PrefilteredPattern REPEALED = new PrefilteredPattern(
            KeywordSet.of("废止"), "(?<![、和或修改订])(?<subject>废止)" + GAP + Claim.NUMBER + "(?:件|份|个|部)");
    private static final PrefilteredPattern IN_FORCE =
            new PrefilteredPattern(KeywordSet.of("现行有效"), "(?<subject>现行有效)" + GAP + Claim.NUMBER + "(?:件|份|个|部)");
    private static final PrefilteredPattern NONE = new PrefilteredPattern(
            KeywordSet.of("未", "没有", "无"), "(?:未|没有|无)(?:制发|制定|出台|印发|新制定|新出台|新增)(?:过|新|任何|行政|的)*规范性文件");

    private final OwnRules rules;

    DocumentText(Rules rules) {
        this.rules = rules.own("TXT-4");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(TextFiling filing, Consumer<Finding> found) {
        for (Sentence sentence : filing.sentences()) {
            if (sentence.text().contains(NAME) && !sentence.isOfTheOfficeAlone()) {
                check(sentence, filing, found);
            }
        }
    }

    private void check(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        if (sentence.hasDigit()) {
            check(ISSUED, List.of("issued", "made", "disclosed"), sentence, filing, found);
            check(REPEALED, List.of("repealed"), sentence, filing, found);
            check(IN_FORCE, List.of("inForce", "disclosedInTotal"), sentence, filing, found);
        }
        checkNone(sentence, filing, found);
    }

    private void check(
            PrefilteredPattern phrase,
            List<String> columns,
            Sentence sentence,
            TextFiling filing,
            Consumer<Finding> found) {
        Matcher match = phrase.find(sentence.text());
        if (match == null
                || isPart(match, sentence)
                || !isOfDocuments(match, phrase == ISSUED, sentence)
                || !sentence.isOwn(match.start(), filing.year())) {
            return;
        }
        Claim claim = Claim.of(match, sentence);
        List<Interpretation> readings = new ArrayList<>();
        List<String> known =
                columns.stream().filter(column -> filing.has(LINE + column)).toList();
        for (String column : known) {
            readings.add(reading("行政规范性文件", "normative documents", filing, LINE + column));
            readings.add(reading(
                    "规章和行政规范性文件",
                    "regulations and normative documents",
                    filing,
                    LINE + column,
                    "disclosure.regulations." + column));
        }
        if (!known.isEmpty() && !Interpretation.fits(List.of(claim), readings)) {
            found.accept(filing.differs(rules.finding("TXT-4", ""), LINE + known.get(0), claim, readings)
                    .build());
        }
    }

    private static Interpretation reading(String chinese, String english, TextFiling filing, String... cells) {
        return Interpretation.of(chinese, english, filing.value(cells));
    }

    /** Whether 规范性文件 stands with the number: 制定 5 件制度 in a sentence that names them elsewhere is another thing. */
    private static boolean isOfDocuments(Matcher match, boolean isIssued, Sentence sentence) {
        String head = sentence.text().substring(0, match.start());
        String tail = sentence.text().substring(match.end());
        return match.group().contains(NAME)
                || tail.startsWith(NAME)
                || tail.startsWith("行政" + NAME)
                || (isIssued ? sentence.clauseBefore(match.start()) : head).contains(NAME);
    }

    private static boolean isPart(Matcher match, Sentence sentence) {
        int parts = sentence.text().indexOf("其中");
        return parts >= 0 && parts < match.start();
    }

    private void checkNone(Sentence sentence, TextFiling filing, Consumer<Finding> found) {
        Matcher match = NONE.find(sentence.text());
        String cell = filing.has(LINE + "issued") ? LINE + "issued" : LINE + "made";
        if (match != null && sentence.isOwn(match.start(), filing.year()) && filing.value(cell) > 0) {
            Claim none = new Claim(match.group(), 0, match.start(), sentence);
            found.accept(filing.differs(
                            rules.finding("TXT-4", ""),
                            cell,
                            none,
                            List.of(reading("行政规范性文件", "normative documents", filing, cell)))
                    .build());
        }
    }
}
