package io.huizong.publish.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Reports;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Severity;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.publish.answers.PublishedAgency.Found;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Publication.Rows;
import io.huizong.rollup.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {

    private static final Form FORM = Reports.FORMS.forYear(2024);
    private static final Figures FILED = Reports.aReport().build().figures();
    private static final Figures COUNTED = FILED.with("requests.received.total", 123_456);

    @TempDir
    private Path folder;

    private AnswerFile file;

    @BeforeEach
    void name() {
        file = new AnswerFile(folder.resolve("2024-7.zip"));
    }

    static PublishedYear year(int year, String runId) {
        PublishedAgency agency = new PublishedAgency(
                "SL02",
                "示例市科学技术局",
                1,
                Status.COUNTED,
                3,
                2,
                "2024/科技局.xml",
                LocalDate.of(2025, 1, 20),
                Instant.parse("2025-02-01T01:02:03.000000004Z"),
                List.of("SL02", "SL"),
                List.of(
                        new Found("REQ-3", Severity.ERROR, new Acceptance("王", LocalDate.of(2025, 2, 2), "核实")),
                        new Found("TXT-1", Severity.NOTE, null)));
        return new PublishedYear(
                year,
                "2021",
                runId,
                Instant.parse("2025-06-01T00:00:00Z"),
                false,
                "SL",
                "示例市",
                new Coverage(3, 2, 2, 0, 0, 0, 1),
                Map.of("requests.received.total", 117L),
                Map.of(Severity.NOTE, 1),
                List.of(new PublishedChange("FILED", "新报", "newly filed", "SL02", "科技局", "", "counted", "a.xml")),
                List.of("2024/无名.xml"),
                List.of(agency));
    }

    private static Places places(int line) {
        return Places.of(FORM.cells().stream()
                .map(cell -> Place.line(line, cell.index() + 1))
                .toArray(Place[]::new));
    }

    private List<PublishedReport> reports() throws IOException {
        List<PublishedReport> reports = new ArrayList<>();
        file.reports(FORM, reports::add);
        return reports;
    }

    @Test
    void yearIsAsItWasWritten() throws IOException {
        file.write(year(2024, "7"), FORM, Rows.of(List.of()));

        assertThat(file.year()).isEqualTo(year(2024, "7"));
    }

    @Test
    void reportsAreAsTheyWereWritten_whateverStandsInTheirCells() throws IOException {
        List<PublishedReport> written = List.of(
                new PublishedReport("A", FILED, COUNTED, places(1)),
                new PublishedReport("B", Figures.blank(FORM), Figures.blank(FORM), places(2)));

        file.write(year(2024, "7"), FORM, Rows.of(written));

        assertThat(reports()).isEqualTo(written);
    }

    @Test
    void placesAreRight_whenMoreLayoutsComeThanAreKept() throws IOException {
        List<Places> layouts =
                IntStream.range(0, 1500).mapToObj(AnswerFileTest::places).toList();
        List<PublishedReport> written = IntStream.range(0, 4000)
                .mapToObj(i -> new PublishedReport("A" + i, FILED, FILED, layouts.get(i * i % layouts.size())))
                .toList();

        file.write(year(2024, "7"), FORM, Rows.of(written));

        assertThat(reports()).isEqualTo(written);
    }

    @Test
    void cellsThatCameToTheFormSince_areBlank_andTheOthersAsTheyWere() throws IOException {
        Form grown = Reports.FORMS.forYear(2019);
        file.write(year(2024, "7"), FORM, Rows.of(List.of(new PublishedReport("A", FILED, COUNTED, places(1)))));

        List<PublishedReport> read = new ArrayList<>();
        file.reports(grown, read::add);

        assertThat(read).hasSize(1);
        Cell known = grown.cell("requests.received.total");
        Cell unknown = grown.cell("disclosure.procurement.projects");
        assertThat(read.get(0).counted().value(known)).isEqualTo(123_456);
        assertThat(read.get(0).places().of(known)).isEqualTo(places(1).of(FORM.cell("requests.received.total")));
        assertThat(read.get(0).counted().state(unknown)).isEqualTo(Figures.State.BLANK);
        assertThat(read.get(0).places().of(unknown)).isEqualTo(Place.NONE);
    }

    @Test
    void failureAndNoOtherAnswer_whenFileIsCutAnywhere() throws IOException {
        byte[] whole = written();
        for (int length = 0; length < endOfContent(whole); length += 7) {
            Files.write(file.path(), Arrays.copyOf(whole, length));

            assertThatThrownBy(this::everything).as("%d", length).isInstanceOf(IOException.class);
        }
    }

    @Test
    void failureOrTheSameAnswer_whenAnyByteIsAnother() throws IOException {
        byte[] whole = written();
        String right = everything();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x41;
            Files.write(file.path(), damaged);

            assertThat(everythingOrRefusal()).as("%d", i).isIn(right, "refused");
        }
    }

    private byte[] written() throws IOException {
        file.write(year(2024, "7"), FORM, Rows.of(List.of(new PublishedReport("A", FILED, COUNTED, places(1)))));
        return Files.readAllBytes(file.path());
    }

    /** What follows is the directory of the archive, which nobody reads. */
    private static int endOfContent(byte[] zip) {
        for (int i = 0; ; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                return i;
            }
        }
    }

    private String everything() throws IOException {
        return file.year() + " " + reports();
    }

    private String everythingOrRefusal() {
        try {
            return everything();
        } catch (IOException e) {
            return "refused";
        }
    }
}
