package io.huizong.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.Reports;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of {@code sentences.txt}, half of them honest, against the tables. */
class SentencesTest {

    private static final ReportChecks CHECKS = new ReportChecks(Rules.load(), Reports.FORMS);

    /**
     * A text and what is to be told of it.
     *
     * @param told "-" where it is honest, else rule, cell, number told and number expected
     * @param cells what differs from the usual figures; "nil" where every cell is 0
     */
    record Case(String told, String cells, String text) {

        private static Case of(String line) {
            String[] parts = line.split("\t", 3);
            return new Case(parts[0], parts[1], parts[2]);
        }

        boolean isHonest() {
            return told.equals("-");
        }

        private Reports report() {
            Reports report = cells.equals("nil")
                    ? Reports.aNilReport()
                    : Reports.aReport()
                            .line("disclosure.normativeDocuments", 2, 0, 9)
                            .with("disclosure.fees.amount", 125_000);
            Stream.of(cells.split(","))
                    .filter(cell -> cell.contains("="))
                    .map(cell -> cell.split("="))
                    .forEach(cell -> report.with(cell[0], Long.parseLong(cell[1])));
            boolean isElsewhere = text.matches("[156]:.*");
            return report.text(isElsewhere ? text.substring(0, 1) : "1", isElsewhere ? text.substring(2) : text);
        }

        private List<String> found() {
            return CHECKS.check(report().filed()).stream()
                    .filter(finding -> finding.rule().startsWith("TXT"))
                    .map(finding -> Stream.of(
                                    finding.rule() + (finding.severity() == Severity.NOTE ? ":note" : ""),
                                    finding.about().code(),
                                    finding.reported(),
                                    finding.expected())
                            .map(word -> word.isEmpty() ? "_" : word)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }

        @Override
        public String toString() {
            return told + " " + text;
        }
    }

    static List<Case> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/check/sentences.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Case::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void toldOnce_whenNoHonestReadingFits(Case one) {
        List<String> expected = one.isHonest() ? List.of() : List.of(one.told());

        assertThat(one.found()).as(one.text()).isEqualTo(expected);
    }

    @Test
    void nothingIsTold_whenASentenceHasNoEnd() {
        String endless = "受理政府信息公开申请171件，".repeat(500);

        assertThat(new Case("-", "", endless.substring(0, 900)).found()).isNotEmpty();
        assertThat(new Case("-", "", endless).found()).isEmpty();
    }

    @Test
    void atLeast120SentencesAreHonest_andAsManyAreNot() throws IOException {
        assertThat(cases()).filteredOn(Case::isHonest).hasSizeGreaterThanOrEqualTo(120);
        assertThat(cases()).filteredOn(one -> !one.isHonest()).hasSizeGreaterThanOrEqualTo(120);
    }
}
