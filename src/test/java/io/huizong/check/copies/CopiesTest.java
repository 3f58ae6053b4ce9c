package io.huizong.check.copies;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.Thresholds;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

public class CopiesTest {

    private static final Copies COPIES = new Copies(Rules.load(), Thresholds.DEFAULT);
    private static final Agency ONE = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
    private static final Agency OTHER = Rosters.agency("SL03", "示例市教育局", Agency.Kind.DEPARTMENT, "SL");
    private static final Agency COUNTY = Rosters.agency("SL10", "东山县", Agency.Kind.COUNTY, "SL");
    private static final Agency PART = Rosters.agency("SL11", "东山县教育局", Agency.Kind.DEPARTMENT, "SL10");

    private static final Agency OTHER_PART = Rosters.agency("SL12", "东山县民政局", Agency.Kind.DEPARTMENT, "SL10");

    private static Copies.Candidate candidate(Agency agency, String sha256, String text) {
        return candidate(agency, sha256, "", text);
    }

    private static Copies.Candidate candidate(Agency agency, String sha256, String figures, String text) {
        Fingerprint print = Fingerprint.of(new Narrative(List.of(new Narrative.Section("1", text, Place.NONE))));
        return new Copies.Candidate(agency, "2024/" + agency.code() + ".xml", sha256, figures, print);
    }

    private static List<Finding> check(Copies.Candidate... candidates) {
        return COPIES.check(2024, Reports.FORMS.forYear(2024), List.of(candidates));
    }

    /** Two agencies whose files have these digests. */
    public static List<Finding> check(String one, String other) {
        return check(candidate(ONE, one, ""), candidate(OTHER, other, ""));
    }

    /** Characters without meaning, enough for a text of some length. */
    private static String text(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('\u4e00' + random.nextInt(2000)));
        }
        return text.toString();
    }

    @Test
    void text_whenOnlyAFewWordsDiffer() {
        String own = text(1, 600);

        List<Finding> findings =
                check(candidate(ONE, "a", own), candidate(OTHER, "b", own.substring(0, 590) + text(2, 10)));

        assertThatFindings(findings)
                .has("CITY-6")
                .variant("text")
                .fact("other", "示例市科学技术局")
                .variant("text");
    }

    @Test
    void nothing_whenHalfOfTheTextIsTheSame() {
        String own = text(1, 600);

        assertThatFindings(check(candidate(ONE, "a", own), candidate(OTHER, "b", own.substring(0, 300) + text(2, 300))))
                .areNone();
    }

    @Test
    void nothing_whenTextsAreShort() {
        String own = text(1, 200);

        assertThatFindings(check(candidate(ONE, "a", own), candidate(OTHER, "b", own)))
                .areNone();
    }

    @Test
    void nothing_whenAGovernmentAndItsPartShareAText() {
        String own = text(1, 600);

        assertThatFindings(check(candidate(COUNTY, "a", own), candidate(PART, "b", own)))
                .areNone();
    }

    @Test
    void partsAreTold_whenTheyShareATextWithEachOtherAndTheirGovernment() {
        String own = text(1, 600);

        List<Finding> findings =
                check(candidate(COUNTY, "a", own), candidate(PART, "b", own), candidate(OTHER_PART, "c", own));

        assertThatFindings(findings).areOnly("CITY-6");
        assertThatFindings(findings).has("CITY-6").variant("text").fact("other", "东山县教育局");
    }

    @Test
    void partsAreTold_whenTheyHaveTheFiguresOfEachOtherAndTheirGovernment() {
        List<Finding> findings = check(
                candidate(COUNTY, "a", "f", ""), candidate(PART, "b", "f", ""), candidate(OTHER_PART, "c", "f", ""));

        assertThatFindings(findings).areOnly("CITY-6");
        assertThatFindings(findings).has("CITY-6").variant("figures").fact("other", "东山县教育局");
    }

    @Test
    void file_whenBothTextAndBytesAreTheSame() {
        String own = text(1, 600);

        assertThatFindings(check(candidate(OTHER, "a", own), candidate(ONE, "a", own)))
                .has("CITY-6")
                .variant("file")
                .fact("other", "示例市科学技术局");
    }

    @Test
    void figures_whenTheyAreTheSameAndTheTextIsNot() {
        List<Finding> findings =
                check(candidate(ONE, "a", "f", text(1, 600)), candidate(OTHER, "b", "f", text(2, 600)));

        assertThatFindings(findings).areOnly("CITY-6");
        assertThatFindings(findings).has("CITY-6").variant("figures").fact("other", "示例市科学技术局");
    }

    @Test
    void oneFinding_whenFiguresAndTextAreTheSame() {
        String own = text(1, 600);

        List<Finding> findings = check(candidate(ONE, "a", "f", own), candidate(OTHER, "b", "f", own));

        assertThatFindings(findings).areOnly("CITY-6");
        assertThatFindings(findings)
                .has("CITY-6")
                .variant("both")
                .fact("percent", "100")
                .fact("sections", "一、总体情况 100%");
    }

    @Test
    void nothing_whenAGovernmentAndItsPartHaveTheSameFigures() {
        assertThatFindings(check(candidate(COUNTY, "a", "f", ""), candidate(PART, "b", "f", "")))
                .areNone();
    }

    @Test
    void figuresAreTelling_whenTheyAreManyAndNotSmall() {
        assertThat(COPIES.isTelling(Reports.aNilReport().build().figures())).isFalse();
        assertThat(COPIES.isTelling(Reports.aReport().build().figures())).isTrue();
        assertThat(COPIES.isTelling(Reports.aNilReport()
                        .with("disclosure.licensing.decisions", 1234)
                        .line("requests.received", 3, 0, 0, 0, 0, 0, 3)
                        .build()
                        .figures()))
                .isFalse();
    }

    @Test
    void eachCopyIsToldOnce_amongManyOthers() {
        List<Copies.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String text = text(i % 1990, 400) + text(-i, 5);
            candidates.add(candidate(
                    Rosters.agency("A%05d".formatted(i), "示例单位" + i, Agency.Kind.DEPARTMENT, "SL"), "" + i, text));
        }

        List<Finding> findings = COPIES.check(2024, Reports.FORMS.forYear(2024), candidates);

        assertThat(findings).hasSize(10).allMatch(finding -> finding.rule().equals("CITY-6"));
    }
}
