package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Publication.Filed;
import io.huizong.rollup.Publication.Rows;
import io.huizong.rollup.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCsvTest {

    private static final Form FORM = Example.FORM;
    private static final Form OLD = Example.FORM_2019;
    private static final String BOTH_HAVE = "requests.received.total";
    private static final String ONLY_2019_HAS = "disclosure.licensing.change";
    private static final String ONLY_2021_HAS = "disclosure.regulations.issued";

    @TempDir
    private Path folder;

    @Test
    void rowForEachReport() {
        assertThat(rows()).extracting(row -> row.get("code")).containsExactly("D01", "D02", "X01");
    }

    @Test
    void saysWhoseItIs_andOnWhichEdition() {
        CSVRecord row = row("D01");

        assertThat(row.toList().subList(0, 6))
                .containsExactly("D01", "示例市科学技术局", "2024", "2021", "counted", "2024/科技局.xml");
    }

    @Test
    void columnForEachCellInTheFormsOrder_whenAllAreOnTheYearsEdition() {
        List<String> header = header(List.of(FORM));

        assertThat(header).startsWith("code", "name", "year", "edition", "status", "file");
        assertThat(header.subList(6, header.size()))
                .containsExactlyElementsOf(codes(FORM).toList());
    }

    @Test
    void statesKeptApart() {
        Figures figures = Figures.blank(FORM).toBuilder()
                .set(FORM.cell("requests.received.total"), 0)
                .set(FORM.cell("requests.carriedIn.total"), Figures.State.NOT_APPLICABLE)
                .set(FORM.cell("requests.carriedOut.total"), Figures.State.UNREADABLE)
                .build();
        CSVRecord row = row(figures);

        assertThat(row.get("requests.received.total")).isEqualTo("0");
        assertThat(row.get("requests.received.business")).isEmpty();
        assertThat(row.get("requests.carriedIn.total")).isEqualTo("/");
        assertThat(row.get("requests.carriedOut.total")).isEqualTo("?");
    }

    @Test
    void exactInWanYuan_whenFee() {
        assertThat(row("D01").get("disclosure.fees.amount")).isEqualTo("96171.6");
        assertThat(row("X01").get("disclosure.fees.amount")).isEqualTo("1.5001");
    }

    @Test
    void columnsOfTheOtherEditionBehind_whenReportsAreOnBoth() {
        List<String> header = header(List.of(FORM, OLD));

        assertThat(header)
                .doesNotHaveDuplicates()
                .containsSubsequence(codes(FORM).toList());
        assertThat(header.subList(6 + FORM.size(), header.size()))
                .contains(ONLY_2019_HAS)
                .doesNotContain(BOTH_HAVE)
                .allMatch(code -> OLD.find(code).isPresent());
    }

    @Test
    void nothingIsLost_whenReportIsOnTheOtherEdition() {
        CSVRecord row = row("D02");

        assertThat(row.get("edition")).isEqualTo("2019");
        assertThat(row.get(ONLY_2019_HAS)).isEqualTo("-4");
        for (Cell cell : OLD.cells()) {
            assertThat(row.get(cell.code())).as(cell.code()).isEqualTo(printed(cell));
        }
    }

    @Test
    void empty_whenTheReportsEditionHasNoSuchCell() {
        assertThat(row("D01").get(ONLY_2021_HAS)).isEqualTo("0");
        assertThat(row("D01").get(ONLY_2019_HAS)).isEmpty();
        assertThat(row("D02").get(ONLY_2021_HAS)).isEmpty();
    }

    private static String printed(Cell cell) {
        return switch (Example.CULTURE_FIGURES.state(cell)) {
            case VALUE -> cell.kind().print(Example.CULTURE_FIGURES.value(cell));
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?";
        };
    }

    private static Stream<String> codes(Form form) {
        return form.cells().stream().map(Cell::code);
    }

    private CSVRecord row(Figures figures) {
        Filed filed = new Filed(Example.SCIENCE, Status.COUNTED, "2024/科技局.xml", figures);
        return parsed(Example.filed(List.of(FORM), Rows.of(List.of(filed))))
                .getRecords()
                .get(0);
    }

    private CSVRecord row(String code) {
        return rows().stream()
                .filter(row -> row.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<CSVRecord> rows() {
        return parsed(Example.publication()).getRecords();
    }

    private List<String> header(List<Form> editions) {
        return parsed(Example.filed(editions, Rows.of(List.of()))).getHeaderNames();
    }

    private CSVParser parsed(Publication publication) {
        new FiguresCsv().write(publication, new OutputFolder(folder, Files::newOutputStream));
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try {
            return CSVParser.parse(
                    Files.readString(folder.resolve("figures.csv")).substring(1), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
