package io.huizong.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text tells of normative documents against table 二 (TXT-4). */
final class DocumentText {

    private static final String LINE = "disclosure.normativeDocuments.";
    private static final String GAP = "(?:了|新|的|本年|行政|规范性文件|共|共计|为|有|数量|件数){0,5}";
    private static final Pattern ISSUED =
            Pattern.compile("(?<subject>制发|制定|出台|印发|制定出台|制定印发)" + GAP + Claim.NUMBER + "(?:件|份|个|部)(?!政策|解读)");
    private static final Pattern REPEALED =
            Pattern.compile("(?<![、和或修改订])(?<subject>废止)" + GAP + Claim.NUMBER + "(?:件|份|个|部)");
    private static final Pattern IN_FORCE = Pattern.compile("(?<subject>现行有效)" + GAP + Claim.NUMBER + "(?:件|份|个|部)");
    private static final Pattern NONE = Pattern.compile("(?:未|没有|无)(?:制发|制定|出台|印发|新制定|新出台)(?:过|新|任何|行政|的)*规范性文件");

    private final Rules rules;

    DocumentText(Rules rules) {
        this.rules = rules;
    }

    void check(TextFiling filing, List<Finding> findings) {
        for (Sentence sentence : filing.sentences()) {
            if (sentence.text().contains("规范性文件") && !sentence.isOfTheOfficeAlone()) {
                check(ISSUED, List.of("issued", "made", "disclosed"), sentence, filing, findings);
                check(REPEALED, List.of("repealed"), sentence, filing, findings);
                check(IN_FORCE, List.of("inForce", "disclosedInTotal"), sentence, filing, findings);
                checkNone(sentence, filing, findings);
            }
        }
    }

    private void check(
            Pattern pattern, List<String> columns, Sentence sentence, TextFiling filing, List<Finding> findings) {
        Matcher match = pattern.matcher(sentence.text());
        if (!match.find() || isPart(match, sentence) || !sentence.isOwn(match.start(), filing.year())) {
            return;
        }
        Claim claim = Claim.of(match, sentence);
        List<Interpretation> readings = new ArrayList<>();
        List<String> known =
                columns.stream().filter(column -> filing.has(LINE + column)).toList();
        for (String column : known) {
            readings.add(reading("行政规范性文件", filing, LINE + column));
            readings.add(reading("规章和行政规范性文件", filing, LINE + column, "disclosure.regulations." + column));
        }
        if (!known.isEmpty() && !Interpretation.fits(List.of(claim), readings)) {
            findings.add(differs(claim.number(), LINE + known.get(0), readings, sentence, filing));
        }
    }

    private static Interpretation reading(String name, TextFiling filing, String... cells) {
        return new Interpretation(name, filing.value(cells));
    }

    private static boolean isPart(Matcher match, Sentence sentence) {
        int parts = sentence.text().indexOf("其中");
        return parts >= 0 && parts < match.start();
    }

    private Finding differs(
            long told, String cell, List<Interpretation> readings, Sentence sentence, TextFiling filing) {
        return filing.about(rules.finding("TXT-4", ""), cell, sentence)
                .reported(Long.toString(told))
                .expected(Long.toString(readings.get(0).value()))
                .fact("readings", Interpretation.list(readings))
                .build();
    }

    private void checkNone(Sentence sentence, TextFiling filing, List<Finding> findings) {
        Matcher match = NONE.matcher(sentence.text());
        String cell = filing.has(LINE + "issued") ? LINE + "issued" : LINE + "made";
        if (match.find() && sentence.isOwn(match.start(), filing.year()) && filing.value(cell) > 0) {
            List<Interpretation> readings = List.of(new Interpretation("行政规范性文件", filing.value(cell)));
            findings.add(differs(0, cell, readings, sentence, filing));
        }
    }
}
