package io.huizong.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFileTest {

    private static final String HEADER = "code,name,kind,parent,scope,aliases,due,from,to,succeeds\n";
    private static final String CITY = "c,示例市,city,,,,,,,\n";
    private static final String BUREAU = "d,示例市教育局,department,c,,,,,,\n";

    @Test
    void defaults_whenOptionalCellsAreBlank() throws IOException {
        Agency bureau = read(HEADER + CITY + BUREAU).find("d").orElseThrow();

        assertThat(bureau.scope()).isEqualTo(Agency.Scope.OWN);
        assertThat(bureau.dueFor(2024)).isEqualTo(LocalDate.of(2025, 1, 31));
        assertThat(bureau.isActive(0) && bureau.isActive(9999)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"county, 3", "zone, 3", "township, 1", "institution, 1", "office, 1"})
    void dueOfKind_whenBlank(String kind, int month) throws IOException {
        Roster roster = read(HEADER + CITY + "x,临江,%s,c,,,,,,\n".formatted(kind));

        assertThat(roster.find("x").orElseThrow().due().getMonthValue()).isEqualTo(month);
    }

    @Test
    void everyCell_whenFilled() throws IOException {
        Roster roster = read(HEADER + CITY + BUREAU + "e,临江县,county,c,consolidated,临江;临江县政府,04-15,2020,2030,d\n");
        Agency county = roster.find("e").orElseThrow();

        assertThat(county.isConsolidated()).isTrue();
        assertThat(county.aliases()).containsExactly("临江", "临江县政府");
        assertThat(county.dueFor(2024)).isEqualTo(LocalDate.of(2025, 4, 15));
        assertThat(county.succeeds()).containsExactly("d");
        assertThat(county.isActive(2019) || county.isActive(2031)).isFalse();
    }

    @Test
    void tolerated_whenMarkOrEmptyRowsOrOrderDiffer() throws IOException {
        Roster roster = read("\uFEFF" + HEADER + BUREAU + ",,,,,,,,,\n\n" + CITY);

        assertThat(roster.agencies()).hasSize(2);
        assertThat(roster.city().name()).isEqualTo("示例市");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'d,市教育局,department,c,,,,,,'                                    | 1 | 没有 kind 为 city 的行 | no row of kind city",
                "'c,示例市,city,,,,,,,\nk,另市,city,,,,,,,'                          | 3 | 多于一行   | a second row of kind city",
                "'c,示例市,city,,,,,,,\nc,市教育局,department,c,,,,,,'                | 3 | 重复       | is taken",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,x,,,,,,'                | 3 | “x”不在名册中 | not on the roster",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,,,,,,,'                 | 3 | 只有 city 行可以留空 | only the city",
                "'c,示例市,city,c,,,,,,'                                          | 2 | 不应有 parent | leave it blank",
                "'c,示例市,city,,,,,,,\na,甲局,department,b,,,,,,\nb,乙局,department,a,,,,,,' | 3 | 成了圈 | in a circle",
                "'c,示例市,city,,,,,,,\nd,市教育局,bureau,c,,,,,,'                    | 3 | “bureau”不认识 | one of: city, office",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,all,,,,,'             | 3 | “all”不认识 | one of: own, consolidated",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,02-30,,,'           | 3 | 不是日期   | MM-dd",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,1月31日,,,'          | 3 | 不是日期   | MM-dd",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,,二〇二四,,'         | 3 | 不是年份   | four digits",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,,2024,2023,'        | 3 | 晚于终止年 | is after",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,,,,z'               | 3 | succeeds “z” | no other row",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c,,,,,,d'               | 3 | succeeds “d” | no other row",
                "'c,示例市,city,,,,,,,\nd,,department,c,,,,,,'                       | 3 | name 列没有填写 | fill it in",
                "'c,示例市,city,,,,,,,\n,市教育局,department,c,,,,,,'                 | 3 | code 列没有填写 | fill it in",
                "'c,示例市,city,,,,,,,\nd,市教育局,department,c'                      | 3 | 有 4 格    | 4 cells",
                "'c,示例市,city,,,,,,,\nd,甲局,department,c,,,,,,\ne,甲 局,department,c,,,,,,' | 4 | 同一上级 | stands twice",
                "'c,示例市,city,,,,,,,\nd,\"甲局,department,c,,,,,,'                  | 1 | 不是正确的CSV | quotes",
            })
    void refusedWithLineAndRemedy_whenRosterIsFaulty(String rows, int line, String chinese, String english) {
        assertThatThrownBy(() -> read(HEADER + rows + "\n"))
                .isInstanceOf(RosterException.class)
                .hasMessageStartingWith("input/roster.csv 第" + line + "行：")
                .hasMessageContaining(chinese)
                .hasMessageContaining(english);
    }

    @Test
    void accepted_whenSameNameStandsInOtherYears() throws IOException {
        Roster roster = read(HEADER + CITY + "d,甲局,department,c,,,,,2023,\ne,甲局,department,c,,,,2024,,\n");

        assertThat(roster.named("甲局", 2023)).extracting(Agency::code).containsExactly("d");
        assertThat(roster.named("甲局", 2024)).extracting(Agency::code).containsExactly("e");
    }

    @ParameterizedTest(name = "{1} characters of {0}")
    @CsvSource({"code, 64", "name, 200"})
    void refused_whenACellIsLongerThanTheLedgerKeeps(String column, int longest) throws IOException {
        String fits = HEADER + CITY + "%s,%s,department,c,,,,,,\n";
        boolean isCode = column.equals("code");

        assertThat(read(fits.formatted(isCode ? "d".repeat(longest) : "d", isCode ? "甲局" : "甲".repeat(longest)))
                        .agencies())
                .hasSize(2);
        assertThatThrownBy(() -> read(fits.formatted(
                        isCode ? "d".repeat(longest + 1) : "d", isCode ? "甲局" : "甲".repeat(longest + 1))))
                .hasMessageContaining(column + " 列最多 " + longest + " 个字，实为 " + (longest + 1) + " 个，请缩短")
                .hasMessageContaining(column + " may have " + longest + " characters");
    }

    @Test
    void refused_whenColumnIsMissing() {
        assertThatThrownBy(() -> read(HEADER.replace("aliases", "alias") + CITY))
                .hasMessageContaining("缺少“aliases”列")
                .hasMessageContaining("column \"aliases\" is missing");
    }

    @Test
    void refused_whenFileIsEmpty() {
        assertThatThrownBy(() -> read(" \n")).hasMessageContaining("文件是空的").hasMessageContaining("the file is empty");
    }

    @Test
    void refusedWithRemedy_whenFileIsGbk() {
        byte[] bytes = (HEADER + CITY).getBytes(Charset.forName("GBK"));

        assertThatThrownBy(() -> RosterFile.read("roster.csv", new ByteArrayInputStream(bytes)))
                .hasMessageContaining("CSV UTF-8（逗号分隔）")
                .hasMessageContaining("save it from Excel");
    }

    static Roster read(String text) throws IOException {
        return RosterFile.read("input/roster.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
