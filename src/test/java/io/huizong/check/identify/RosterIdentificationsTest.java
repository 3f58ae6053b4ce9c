package io.huizong.check.identify;

import static io.huizong.check.FindingsAssert.assertThatFindings;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Identification;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterIdentificationsTest {

    private static final Roster ROSTER = Rosters.sample();
    private static final Rules RULES = Rules.load();

    private static Identification identify(@Nullable String name, @Nullable String code, Map<String, String> assigned) {
        return identify(name, code, assigned, "2024/a.xml");
    }

    private static Identification identify(
            @Nullable String name, @Nullable String code, Map<String, String> assigned, String file) {
        return identify(ROSTER, name, code, assigned, file);
    }

    private static Identification identify(
            Roster roster, @Nullable String name, @Nullable String code, Map<String, String> assigned, String file) {
        Report blank = aReport().build();
        Report report = new Report(
                name,
                code,
                blank.year(),
                blank.form(),
                null,
                blank.figures(),
                blank.narrative(),
                blank.places(),
                blank.remarks());
        return new RosterIdentifications(RULES, roster, assigned, java.util.List.of(2023, 2024)).of(report, file);
    }

    private static @Nullable String code(Identification identification) {
        Agency agency = identification.agency();
        return agency == null ? null : agency.code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例市科学技术局", "市科技局", "科学技术局", "示例市 科学技术局"})
    void agencyIsKnown_whenNameIsOnTheRoster(String name) {
        Identification identification = identify(name, null, Map.of());

        assertThat(code(identification)).isEqualTo("SL02");
        assertThatFindings(identification.findings()).areNone();
    }

    @Test
    void codeInsideTheFileComesFirst() {
        Identification identification = identify("市科技局", "SL02", Map.of("2024/a.xml", "SL03"));

        assertThat(code(identification)).isEqualTo("SL02");
        assertThatFindings(identification.findings()).areNone();
    }

    @Test
    void assignmentDecides_whenTextNamesNobody() {
        Identification identification = identify(null, null, Map.of("2024/a.xml", "SL03"));

        assertThat(code(identification)).isEqualTo("SL03");
        assertThatFindings(identification.findings()).areNone();
    }

    @Test
    void assignmentDecides_whenNameIsAmbiguous() {
        Identification identification = identify("县教育局", null, Map.of("2024/a.xml", "SL21"));

        assertThat(code(identification)).isEqualTo("SL21");
        assertThatFindings(identification.findings()).areNone();
    }

    @Test
    void contradiction_whenCodeAndNameAreOfTwoAgencies() {
        Identification identification = identify("示例市教育局", "SL02", Map.of());

        assertThatFindings(identification.findings())
                .has("READ-8")
                .variant("contradiction")
                .fact("found", "示例市教育局")
                .fact("other", "示例市科学技术局");
    }

    @Test
    void contradiction_whenAnotherAgencyHasTheNameThatYear() {
        Agency city = Rosters.agency("SL", "示例市", Agency.Kind.CITY, "");
        Agency bureau = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
        Agency successor = Rosters.agency("SL03", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
        Roster roster = Rosters.of(city, Rosters.during(bureau, 2008, 2020), Rosters.during(successor, 2021, 9999));

        assertThat(identify(roster, "示例市科学技术局", "SL02", Map.of(), "2024/a.xml").findings())
                .extracting(Finding::variant)
                .containsExactly("contradiction", "inactive");
        assertThatFindings(identify(roster, "示例市科学技术局", "SL03", Map.of(), "2024/a.xml")
                        .findings())
                .areNone();
    }

    @Test
    void candidatesAreNamed_whenNameIsAmbiguous() {
        Identification identification = identify("县教育局", null, Map.of());

        assertThat(identification.agency()).isNull();
        assertThatFindings(identification.findings())
                .has("READ-8")
                .variant("ambiguous")
                .fact("candidates", "东山县教育局（SL11）、西山县教育局（SL21）");
    }

    @Test
    void nearNameIsSuggestedButNotTaken() {
        Identification identification = identify("示例市科学技木局", null, Map.of());

        assertThat(identification.agency()).isNull();
        assertThatFindings(identification.findings())
                .has("READ-8")
                .variant("similar")
                .fact("candidates", "示例市科学技术局（SL02）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/示例市科学技术局.pdf",
                "2024/市科技局2024年年报.pdf",
                "2024/SL02.pdf",
                "2024/示例市科学技术局/年报.pdf",
                "2024/报送.zip!示例市科学技术局/年报.pdf"
            })
    void nearNameIsTakenWithAWarning_whenFileOrFolderIsNamedSo(String file) {
        Identification identification = identify("示例市科学技木局", null, Map.of(), file);

        assertThat(code(identification)).isEqualTo("SL02");
        assertThatFindings(identification.findings())
                .has("READ-8")
                .variant("damaged")
                .fact("found", "示例市科学技木局")
                .fact("other", "示例市科学技术局");
        assertThat(identification.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/示例市教育局.pdf", "2024/示例市/年报.pdf", "2024/年报.pdf", "2024/SL02 SL03.pdf"})
    void nearNameIsNotTaken_whenFileAndFolderSayOtherwise(String file) {
        Identification identification = identify("示例市科学技木局", null, Map.of(), file);

        assertThat(identification.agency()).isNull();
        assertThatFindings(identification.findings()).has("READ-8").variant("similar");
    }

    @ParameterizedTest
    @CsvSource({
        "东山县水利局, 2024/东山县/东山县水利局.pdf",
        "东山县教育局附属小学, 2024/东山县教育局附属小学.pdf",
        "东山县人民政府水利办公室, 2024/东山县人民政府.pdf",
        "示例市水利局, 2024/示例市.pdf",
        "示例市科学技术局东山分局, 2024/示例市科学技术局.pdf"
    })
    void bodyIsNeverTakenForTheOneAboveIt(String name, String file) {
        Identification identification = identify(name, null, Map.of(), file);

        assertThat(identification.agency()).isNull();
        assertThatFindings(identification.findings()).has("READ-8");
    }

    @Test
    void fileNameDoesNotStandForAName_whenTextNamesNobody() {
        Identification identification = identify(null, null, Map.of(), "2024/示例市科学技术局.pdf");

        assertThat(identification.agency()).isNull();
        assertThatFindings(identification.findings()).has("READ-8").variant("absent");
    }

    @Test
    void unknown_whenNameIsLikeNoOther() {
        Finding finding = identify("远方港务管理委员会", null, Map.of()).findings().get(0);

        assertThat(finding.variant()).isEqualTo("unknown");
        assertThat(finding.name()).isEqualTo("远方港务管理委员会");
    }

    @Test
    void absent_whenFileNamesNobody() {
        assertThatFindings(identify(null, null, Map.of()).findings())
                .has("READ-8")
                .variant("absent");
    }

    @Test
    void inactive_whenAgencyDoesNotFileForThatYear() {
        Agency former = Rosters.during(Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL"), 2008, 2023);
        Roster roster = Rosters.of(Rosters.agency("SL", "示例市", Agency.Kind.CITY, ""), former);

        Identification identification = new RosterIdentifications(
                        RULES, roster, Map.of(), java.util.List.of(2023, 2024))
                .of(aReport().build(), "2024/a.xml");

        assertThatFindings(identification.findings())
                .has("READ-8")
                .variant("inactive")
                .fact("to", "2023");
    }

    @ParameterizedTest
    @CsvSource({
        "2024/示例市教育局.pdf, SL03",
        "2024/东山/东山县教育局2024年政府信息公开工作年度报告.pdf, SL11",
        "2024/SL21.docx, SL21",
        "2024/SL02-2024.docx, SL02",
        "2024/年报（市科技局）.pdf, SL02",
        "2024/县教育局.pdf,",
        "2024/东山县教育局附属小学.pdf,",
        "2024/SL02 SL03.pdf,",
        "2024/扫描件.pdf,"
    })
    void fileNameIsAWitness_whenFileCannotBeRead(String file, @Nullable String code) {
        Identification identification = new RosterIdentifications(
                        RULES, ROSTER, Map.of(), java.util.List.of(2023, 2024))
                .ofUnreadable(null, null, file);

        assertThat(Objects.toString(code(identification), "")).isEqualTo(Objects.toString(code, ""));
        assertThat(identification.year()).isEqualTo(2024);
    }
}
