package io.huizong.check.years;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aNilReport;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.Thresholds;
import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearChecksTest {

    private static final YearChecks CHECKS = new YearChecks(Rules.load(), Thresholds.DEFAULT);
    private static final Agency CITY = Rosters.agency("SL", "示例市", Agency.Kind.CITY, "");
    private static final Agency OWN = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
    private static final Agency FORMER =
            Rosters.during(Rosters.agency("SL09", "示例市地震局", Agency.Kind.DEPARTMENT, "SL"), 2008, 2023);

    private static Reports lastYear() {
        return aReport(2023).line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3);
    }

    private static List<Finding> check(Reports now, Reports last) {
        LastYear reported = LastYear.of(2023, OWN, last.build().figures(), Fingerprint.NONE);
        return CHECKS.check(now.filed(), Fingerprint.NONE, reported);
    }

    @Test
    void nothing_whenYearsFollowFromEachOther() {
        assertThatFindings(check(aReport(), lastYear())).areNone();
    }

    @Test
    void year1_whenCarryOverDiffersInOneColumnAndTheTotal() {
        List<Finding> findings = check(aReport().line("requests.carriedIn", 1, 0, 0, 0, 0, 0, 1), lastYear());

        assertThatFindings(findings)
                .has("YEAR-1")
                .weighs(Severity.WARNING)
                .at("requests.carriedIn.total")
                .sides("1", "3", "-2")
                .fact("list", "自然人 1 ≠ 3；总计 1 ≠ 3");
    }

    @Test
    void nothing_whenATotalIsBlankInEitherYear_andColumnsAgree() {
        assertThatFindings(check(aReport().blank("requests.carriedIn.total"), lastYear()))
                .areNone();
        assertThatFindings(check(aReport(), lastYear().blank("requests.carriedOut.total")))
                .areNone();
    }

    @Test
    void nothing_whenATotalIsBlank_andAColumnCannotBeRead() {
        Reports unread = aReport()
                .blank("requests.carriedIn.total")
                .with(Figures.State.UNREADABLE, "requests.carriedIn.naturalPerson");

        assertThatFindings(check(unread, lastYear())).areNone();
    }

    @Test
    void year1_whenATotalIsBlank_andColumnsDiffer() {
        List<Finding> findings =
                check(aReport().line("requests.carriedIn", 1).blank("requests.carriedIn.total"), lastYear());

        assertThatFindings(findings)
                .has("YEAR-1")
                .at("requests.carriedIn.total")
                .sides("1", "3", "-2");
    }

    @Test
    void year1IsANote_whenOnlyColumnsDiffer() {
        List<Finding> findings = check(aReport().line("requests.carriedIn", 2, 1, 0, 0, 0, 0, 3), lastYear());

        assertThatFindings(findings)
                .has("YEAR-1")
                .weighs(Severity.NOTE)
                .variant("columns")
                .cells("requests.carriedIn.naturalPerson", "requests.carriedIn.business");
    }

    @Test
    void nothing_whenPredecessorsAreAddedUp() {
        LastYear both = LastYear.of(2023, OWN, lastYear().build().figures(), Fingerprint.NONE)
                .plus(
                        FORMER,
                        aNilReport()
                                .line("requests.carriedOut", 2, 0, 0, 0, 0, 0, 2)
                                .build()
                                .figures());

        List<Finding> findings = CHECKS.check(
                aReport().line("requests.carriedIn", 5, 0, 0, 0, 0, 0, 5).filed(), Fingerprint.NONE, both);

        assertThatFindings(findings).areNone();
    }

    @Test
    void nothing_whenOnePredecessorLeftATotalBlank_andColumnsAgree() {
        assertThatFindings(checkTakenOver(5, lastYear(), theirs().blank("requests.carriedOut.total")))
                .areNone();
        assertThatFindings(checkTakenOver(5, theirs().blank("requests.carriedOut.total"), lastYear()))
                .areNone();
    }

    @Test
    void year1_whenOnePredecessorLeftATotalBlank_andColumnsDiffer() {
        List<Finding> findings = checkTakenOver(4, lastYear(), theirs().blank("requests.carriedOut.total"));

        assertThatFindings(findings).has("YEAR-1").sides("4", "5", "-1");
    }

    @Test
    void year1OfTheTotalAlone_whenAColumnOfOnePredecessorCouldNotBeRead() {
        Reports unreadable = theirs().with(Figures.State.UNREADABLE, "requests.carriedOut.naturalPerson");

        assertThatFindings(checkTakenOver(4, lastYear(), unreadable))
                .has("YEAR-1")
                .fact("list", "总计 4 ≠ 5");
        assertThatFindings(checkTakenOver(4, unreadable, lastYear()))
                .has("YEAR-1")
                .fact("list", "总计 4 ≠ 5");
    }

    @Test
    void nothing_whenATotalIsBlankAndAColumnBesideItCouldNotBeRead() {
        Reports unreadable = theirs().with(Figures.State.UNREADABLE, "requests.carriedOut.naturalPerson")
                .blank("requests.carriedOut.total");

        assertThatFindings(checkTakenOver(4, lastYear(), unreadable)).areNone();
        assertThatFindings(check(aReport(), unreadable)).areNone();
    }

    private static Reports theirs() {
        return aReport(2023).line("requests.carriedOut", 2, 0, 0, 0, 0, 0, 2);
    }

    private static List<Finding> checkTakenOver(long carriedIn, Reports one, Reports other) {
        LastYear both = LastYear.of(2023, OWN, one.build().figures(), Fingerprint.NONE)
                .plus(FORMER, other.build().figures());
        return CHECKS.check(
                aReport()
                        .line("requests.carriedIn", carriedIn, 0, 0, 0, 0, 0, carriedIn)
                        .filed(),
                Fingerprint.NONE,
                both);
    }

    @Test
    void predecessorsAreNamed_whenTheirSumDiffers() {
        LastYear both = LastYear.of(2023, OWN, lastYear().build().figures(), Fingerprint.NONE)
                .plus(
                        FORMER,
                        aNilReport()
                                .line("requests.carriedOut", 2, 0, 0, 0, 0, 0, 2)
                                .build()
                                .figures());

        List<Finding> findings = CHECKS.check(aReport().filed(), Fingerprint.NONE, both);

        assertThatFindings(findings)
                .has("YEAR-1")
                .variant("merged")
                .sides("3", "5", "-2")
                .fact("agencies", "示例市科学技术局、示例市地震局");
    }

    @Test
    void year2_whenInForceDoesNotFollow() {
        List<Finding> findings = check(
                aReport().line("disclosure.normativeDocuments", 3, 0, 9),
                lastYear().line("disclosure.normativeDocuments", 5, 0, 5));

        assertThatFindings(findings)
                .has("YEAR-2")
                .at("disclosure.normativeDocuments.inForce")
                .sides("9", "8", "1");
    }

    @Test
    void nothing_whenInForceFollows() {
        List<Finding> findings = check(
                aReport().line("disclosure.normativeDocuments", 3, 0, 8),
                lastYear().line("disclosure.normativeDocuments", 5, 0, 5));

        assertThatFindings(findings).areNone();
    }

    @Test
    void carryOverAloneIsHeldAcrossEditions() {
        LastYear edition2019 = LastYear.of(
                2020,
                OWN,
                aReport(2020)
                        .line("disclosure.normativeDocuments", 5, 5, 5)
                        .build()
                        .figures(),
                Fingerprint.NONE);

        List<Finding> findings = CHECKS.check(aReport(2021).filed(), Fingerprint.NONE, edition2019);

        assertThatFindings(findings).areOnly("YEAR-1");
    }

    @ParameterizedTest
    @CsvSource({
        "550, 9487, 1",
        "2000, 399, 1",
        "6, 31, 1",
        "20, 100, 0",
        "6, 30, 0",
        "5, 29, 0",
        "0, 500, 0",
        "29, 1, 0"
    })
    void year3_whenADecisionCountIsFarFromLastYears(long before, long now, int findings) {
        List<Finding> found = check(
                aReport().with("disclosure.licensing.decisions", now),
                lastYear().with("disclosure.licensing.decisions", before));

        assertThat(found).filteredOn(finding -> finding.rule().equals("YEAR-3")).hasSize(findings);
    }

    @Test
    void year3_whenYuanAreWrittenForTenThousands() {
        List<Finding> findings = check(
                aReport().with("disclosure.fees.amount", 130_000_0000L),
                lastYear().with("disclosure.fees.amount", 125_000L));

        assertThatFindings(findings).has("YEAR-3").variant("unit").sides("130000", "12.5", "129987.5");
    }

    @Test
    void year4_whenEveryFigureIsLastYears() {
        Reports same = aReport(2023).line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3);

        assertThatFindings(check(same.year(2024), lastYear())).has("YEAR-4").variant("figures");
    }

    @Test
    void nothing_whenOnlyStocksAndSmallNumbersRepeat() {
        Reports small = aNilReport().line("disclosure.normativeDocuments", 0, 0, 18);

        assertThatFindings(check(small, small)).areNone();
    }

    @Test
    void app2_whenAppealsExceedRequests() {
        List<Finding> findings = check(
                aNilReport().line("appeals.review", 4, 0, 0, 0, 4), aNilReport().with("requests.received.total", 3));

        assertThatFindings(findings).has("APP-2").at("appeals.review.total").sides("4", "3", "1");
    }

    @Test
    void nothing_whenAppealsAreAsManyAsRequests() {
        List<Finding> findings = check(
                aNilReport().line("appeals.review", 3, 0, 0, 0, 3), aNilReport().with("requests.received.total", 3));

        assertThatFindings(findings).hasNo("APP-2");
    }

    private static final String PASSAGE = """
            一年来本机关坚持公开为常态，围绕科技项目申报、高新企业认定和成果转化，把政策要点做成问答和图解，\
            在门户网站开设专栏集中发布，方便企业对照查找。对收到的申请逐件登记，指定专人跟踪办理时限，答复文书经法制机构审核后送达。\
            完善信息发布审查流程，起草科室负责定性，保密与公开同步审查，重要稿件由分管负责人签批。对网站栏目每季度检查一次，\
            及时清理失效链接和过期内容。组织两期业务培训，请法律顾问讲解条例适用要点，并把公开情况纳入科室年度考核。\
            存在的不足是解读形式偏少，基层人员轮换较快，下一步将增加短视频解读，编印操作手册，开展跟班学习，\
            同时邀请企业代表评议栏目设置，听取意见后改进，让信息更好找、更好懂、更好用，努力提高公众满意程度。\
            新的一年还要对照上级公开要点补齐短板，把申请渠道的说明写得更清楚，让群众一次看明白、一次办成事。""";

    private static Fingerprint print(String text) {
        return Fingerprint.of(new Narrative(List.of(new Narrative.Section("1", text, Place.NONE))));
    }

    private static List<Finding> text(String now, String before) {
        LastYear last =
                new LastYear(2023, List.of(OWN.name()), lastYear().build().figures(), print(before));
        return CHECKS.check(aReport().filed(), print(now), last);
    }

    @Test
    void year4_whenOnlyNumbersOfTheTextChanged() {
        List<Finding> findings = text("2024年发布信息120条。" + PASSAGE, "2023年发布信息97条。" + PASSAGE);

        assertThatFindings(findings)
                .has("YEAR-4")
                .variant("text")
                .fact("percent", "100")
                .fact("sections", "一、总体情况 100%");
    }

    @Test
    void oneYear4_whenFiguresAndTextAreLastYears() {
        Reports same = aReport(2023).line("requests.carriedOut", 3, 0, 0, 0, 0, 0, 3);
        LastYear last =
                new LastYear(2023, List.of(OWN.name()), lastYear().build().figures(), print(PASSAGE));

        List<Finding> findings = CHECKS.check(same.year(2024).filed(), print(PASSAGE), last);

        assertThatFindings(findings).has("YEAR-4").variant("both").fact("percent", "100");
    }

    @Test
    void nothing_whenHalfOfTheTextIsNew() {
        String other = new StringBuilder(PASSAGE).reverse().toString();

        assertThatFindings(text(PASSAGE, PASSAGE.substring(0, PASSAGE.length() / 2) + other))
                .areNone();
    }

    @Test
    void fingerprintIsTheSame_whenKeptAndReadAgain() {
        assertThat(Fingerprint.decode(print(PASSAGE).encode())).isEqualTo(print(PASSAGE));
        assertThat(Fingerprint.decode("")).isEqualTo(Fingerprint.NONE);
    }

    @Test
    void reportersAreTheAgencyAndThoseItSucceeds() {
        Agency heir = succeeding(OWN, "SL09");
        Roster roster = Rosters.of(CITY, heir, FORMER);

        assertThat(LastYear.reporters(roster, heir, 2024)).containsExactly(heir, FORMER);
        assertThat(LastYear.reporters(roster, heir, 2025)).containsExactly(heir);
    }

    @Test
    void reportersAreUnknown_whenAFormerAgencyWasDivided() {
        Agency heir = succeeding(OWN, "SL09");
        Agency other = succeeding(Rosters.agency("SL03", "示例市教育局", Agency.Kind.DEPARTMENT, "SL"), "SL09");
        Roster roster = Rosters.of(CITY, heir, other, FORMER);

        assertThat(LastYear.reporters(roster, heir, 2024)).isEmpty();
    }

    private static Agency succeeding(Agency agency, String former) {
        return new Agency(
                agency.code(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                agency.scope(),
                agency.aliases(),
                agency.due(),
                agency.from(),
                agency.to(),
                List.of(former));
    }
}
