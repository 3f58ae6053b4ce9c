package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
     * @param rule "-" where it is honest
     * @param cells what differs from the usual figures
     */
    record Case(String rule, String cells, String text) {

        private static Case of(String line) {
            String[] parts = line.split("\t", 3);
            return new Case(parts[0], parts[1], parts[2]);
        }

        private List<String> found() {
            Reports report = Reports.aReport().line("disclosure.normativeDocuments", 2, 0, 9);
            report.with("disclosure.fees.amount", 125_000);
            Stream.of(cells.split(","))
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> cell.split("="))
                    .forEach(cell -> report.with(cell[0], Long.parseLong(cell[1])));
            boolean isElsewhere = text.matches("[156]:.*");
            report.text(isElsewhere ? text.substring(0, 1) : "1", isElsewhere ? text.substring(2) : text);
            return CHECKS.check(report.filed()).stream()
                    .map(Finding::rule)
                    .filter(rule -> rule.startsWith("TXT"))
                    .toList();
        }

        @Override
        public String toString() {
            return rule + " " + text;
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
    void toldOnce_whenNoHonestReadingFits(Case told) {
        List<String> expected = told.rule().equals("-") ? List.of() : List.of(told.rule());

        assertThat(told.found()).as(told.text()).isEqualTo(expected);
    }

    @Test
    void halfOfAtLeast120SentencesAreHonest() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(cases()).filteredOn(told -> told.rule().equals("-")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases()).filteredOn(told -> !told.rule().equals("-")).hasSizeGreaterThanOrEqualTo(60);
    }
}
