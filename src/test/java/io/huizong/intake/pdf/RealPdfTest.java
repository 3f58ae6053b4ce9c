package io.huizong.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.huizong.form.Forms;
import io.huizong.form.Line;
import io.huizong.intake.RecognisingReader;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Two reports of one government as its word processor wrote them: tables cut by page breaks, damaged labels. */
class RealPdfTest {

    private static final Path FOLDER = Path.of("../shared/real");

    @Test
    void everyCellIsRight_whenLastRowOfPageHasNoLineBelow() throws IOException {
        Report report = read("hongze-2023.pdf");

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("disclosure.normativeDocuments", "0 5 5"),
                        Map.entry("disclosure.licensing", "550"),
                        Map.entry("disclosure.penalties", "4119"),
                        Map.entry("disclosure.coerciveMeasures", "195"),
                        Map.entry("disclosure.fees", "77302800"),
                        Map.entry("requests.received", "21 0 0 0 0 0 21"),
                        Map.entry("requests.partlyGranted", "4 0 0 0 0 0 4"),
                        Map.entry("requests.denied.stateSecret", "1 0 0 0 0 0 1"),
                        Map.entry("requests.denied.processInformation", "1 0 0 0 0 0 1"),
                        Map.entry("requests.denied.enforcementFile", "1 0 0 0 0 0 1"),
                        Map.entry("requests.unavailable.notHeld", "10 0 0 0 0 0 10"),
                        Map.entry("requests.unavailable.mustBeCreated", "3 0 0 0 0 0 3"),
                        Map.entry("requests.notProcessed.petition", "1 0 0 0 0 0 1"),
                        Map.entry("requests.concluded", "21 0 0 0 0 0 21"),
                        Map.entry("appeals.review", "10 1 0 0 0"),
                        Map.entry("appeals.litigationAfterReview", "5 0 0 0 0")));
    }

    @Test
    void everyCellIsRight_whenLabelLeavesAnEmptyCell() throws IOException {
        Report report = read("hongze-2024.pdf");

        assertThat(figures(report))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("disclosure.normativeDocuments", "3 0 8"),
                        Map.entry("disclosure.licensing", "9487"),
                        Map.entry("disclosure.penalties", "2776"),
                        Map.entry("disclosure.coerciveMeasures", "84"),
                        Map.entry("disclosure.fees", "75450000"),
                        Map.entry("requests.received", "95 0 0 0 0 0 95"),
                        Map.entry("requests.granted", "50 0 0 0 0 0 50"),
                        Map.entry("requests.partlyGranted", "9 0 0 0 0 0 9"),
                        Map.entry("requests.denied.securityAndStability", "1 0 0 0 0 0 1"),
                        Map.entry("requests.denied.processInformation", "1 0 0 0 0 0 1"),
                        Map.entry("requests.denied.enforcementFile", "1 0 0 0 0 0 1"),
                        Map.entry("requests.unavailable.notHeld", "31 0 0 0 0 0 31"),
                        Map.entry("requests.unavailable.mustBeCreated", "1 0 0 0 0 0 1"),
                        Map.entry("requests.notProcessed.petition", "1 0 0 0 0 0 1"),
                        Map.entry("requests.concluded", "95 0 0 0 0 0 95"),
                        Map.entry("appeals.review", "1 1 0 0 2"),
                        Map.entry("appeals.litigationDirect", "1 0 0 0 1"),
                        Map.entry("appeals.litigationAfterReview", "2 0 1 0 3")));
    }

    @Test
    void departuresAreTold_whenLabelsAreNotTheForms() throws IOException {
        for (String file : new String[] {"hongze-2023.pdf", "hongze-2024.pdf"}) {
            assertThat(read(file).remarks())
                    .extracting(Remark::kind, Remark::where)
                    .containsExactlyInAnyOrder(
                            tuple(Remark.Kind.LINES_MERGED, "requests.otherOutcome.other"),
                            tuple(Remark.Kind.LABEL_DEPARTS, "requests.denied.prohibitedByLaw"));
        }
    }

    @Test
    void placesArePagesAndLines() throws IOException {
        Report report = read("hongze-2023.pdf");

        assertThat(report.places().of(report.form().cell("requests.unavailable.mustBeCreated.naturalPerson")))
                .isEqualTo(Place.page(3, 41));
    }

    @Test
    void agencyYearAndTextAreTold() throws IOException {
        Report report = read("hongze-2023.pdf");

        assertThat(report.agencyName()).isEqualTo("洪泽区人民政府");
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.narrative().section("6").orElseThrow().text()).endsWith("信息处理费0元。");
    }

    /** The figures of each line that has any but 0. */
    private static Map<String, String> figures(Report report) {
        assertThat(report.figures().cells(Figures.State.UNREADABLE)).isEmpty();
        assertThat(report.form().edition()).isEqualTo("2021");
        return report.form().tables().stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> report.figures().sum(report.form().cells(line)) != 0)
                .collect(Collectors.toMap(Line::path, line -> figures(report, line)));
    }

    private static String figures(Report report, Line line) {
        return report.form().cells(line).stream()
                .map(cell -> Long.toString(report.figures().value(cell)))
                .collect(Collectors.joining(" "));
    }

    private static Report read(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.exists(path), "lay the real reports beside the project as ../shared/real to run this test");
        Reading reading = new RecognisingReader(new PdfReader(), new Recogniser(Forms.load()))
                .read(new Source(file, Files.readAllBytes(path)), Format.PDF, new Budget(Limits.DEFAULT));
        return ((Reading.Read) reading).report();
    }
}
