package io.huizong.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

    private Roster roster;

    @BeforeEach
    void readRoster() throws IOException {
        roster = RosterFileTest.read("""
                code,name,kind,parent,scope,aliases,due,from,to,succeeds
                c,示例市,city,,,,,,,
                o,示例市人民政府办公室,office,c,,,,,,
                k,示例市科学技术局,department,c,,示例市科技局,,,,
                s,示例市市场监督管理局,department,c,,,,,,
                m,示例市粮食局,department,c,,,,,2023,
                n,示例市粮食和物资储备局,department,c,,示例市粮食局,,2024,,m
                j,临江县人民政府,county,c,consolidated,,,,,
                jo,临江县人民政府办公室,office,j,,,,,,
                je,临江县教育局,department,j,,,,,,
                jt,临江县青石镇人民政府,township,j,,,,,,
                js,青石镇财政所,institution,jt,,,,,,
                b,白沙区,county,c,,,,,,
                be,白沙区教育局,department,b,,,,,,
                bt,白沙区青石镇人民政府,township,b,,,,,,
                bx,白沙区柳林街道办事处,township,b,,,,,,
                z,示例经济开发区,zone,c,,示例经开区,,,,
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "c, false",
        "k, false",
        "j, false",
        "z, false",
        "be, false",
        "bx, false",
        "jo, true",
        "jt, true",
        "js, true",
    })
    void isInsideConsolidated_whereABodyAboveReportsForAll_butNotThatBodyItself(String code, boolean isInside) {
        assertThat(roster.isInsideConsolidated(roster.find(code).orElseThrow(), 2024))
                .isEqualTo(isInside);
    }

    @ParameterizedTest
    @CsvSource({
        "示例市科学技术局, k",
        "市科学技术局, k",
        "科学技术局, k",
        "市科技局, k",
        "示例市 科技局, k",
        "江苏省示例市科技局, k",
        "示例市市场监督管理局, s",
        "市市场监督管理局, s",
        "市场监督管理局, s",
        "示例市, c",
        "市人民政府, c",
        "示例市人民政府, c",
        "市政府办公室, o",
        "示例市政府办公室, o",
        "临江县, j",
        "临江县政府, j",
        "示例市临江县人民政府, j",
        "江苏省临江县人民政府, j",
        "临江县政府办公室, jo",
        "县政府办公室, jo",
        "示例市临江县教育局, je",
        "县教育局, je",
        "区教育局, be",
        "临江县青石镇, jt",
        "示例市临江县青石镇人民政府, jt",
        "临江县青石镇财政所, js",
        "财政所, js",
        "柳林街道办事处, bx",
        "示例市柳林街道办事处, bx",
        "示例经开区, z",
    })
    void oneAgency_whenNameIsClear(String name, String code) {
        assertThat(roster.named(name, 2024)).extracting(Agency::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "示例市教育局",
        "市教育局",
        "临江县科学技术局",
        "示例市临江县科学技术局",
        "江苏省科学技术局",
        "江苏省科学技术厅",
        "临江县教育局青石学校",
        "局",
        "''",
        "我局",
        "柳林县教育局",
        "白沙区临江县教育局",
    })
    void nobody_whenNameIsUnknown(String name) {
        assertThat(roster.named(name, 2024)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"教育局, be je", "青石镇人民政府, bt jt", "示例市青石镇, bt jt"})
    void everyAgency_whenNameIsAmbiguous(String name, String codes) {
        assertThat(roster.named(name, 2024)).extracting(Agency::code).containsExactlyInAnyOrder(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"示例市粮食局, 2023, m", "市粮食局, 2024, n", "粮食局, 2024, n", "示例市粮食和物资储备局, 2023, n"})
    void agencyOfTheYearFirst_whenNameChangedHands(String name, int year, String code) {
        assertThat(roster.named(name, year)).extracting(Agency::code).containsExactly(code);
    }

    @Test
    void both_whenNameChangedHandsAndYearIsUnknown() {
        assertThat(roster.named("示例市粮食局", 0)).extracting(Agency::code).containsExactlyInAnyOrder("m", "n");
    }

    @Test
    void rowsOfTheYear_whenChildrenAreAsked() {
        assertThat(roster.children(roster.city(), 2024))
                .extracting(Agency::code)
                .contains("n")
                .doesNotContain("m");
        assertThat(roster.owing(2023)).extracting(Agency::code).contains("m").doesNotContain("n", "c");
    }
}
