package io.huizong.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.FixtureFile;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.report.Place;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files of the old kind, and what else comes under their ending. */
class DocReaderTest {

    private static final Intake INTAKE = Intake.standard(Page.forms(), Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource({"report-2021.doc,2021", "revised-2019.doc,2019"})
    void everyCellIsRight_whenCellsAreMergedOrRevised(String file, String edition) {
        Report report = read(FixtureFile.bytes(file));

        assertThat(report.figures()).isEqualTo(Page.report(edition).figures());
        assertThat(report.agencyName()).isEqualTo("示例市科学技术局");
        assertThat(report.narrative().section("1").orElseThrow().text()).isEqualTo("工作按计划完成。");
    }

    @Test
    void placesAreTablesAndRows() {
        Report report = read(FixtureFile.bytes("report-2021.doc"));

        assertThat(report.places().of(report.form().cell("disclosure.regulations.issued")))
                .isEqualTo(Place.table(1, 3, 2));
        assertThat(report.places().of(report.form().cell("requests.denied.stateSecret.naturalPerson")))
                .isEqualTo(Place.table(2, 8, 3));
    }

    @Test
    void encrypted_whenFileSaysThatItIs() {
        byte[] content = FixtureFile.bytes("report-2021.doc");
        content[mainStream(content) + 11] |= 1;

        assertThat(refusal(content).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void forbidden_whenFileHasMacros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file =
                new POIFSFileSystem(new ByteArrayInputStream(FixtureFile.bytes("report-2021.doc")))) {
            file.createDirectory("Macros");
            file.writeFilesystem(bytes);
        }

        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.FORBIDDEN_CONTENT);
    }

    @Test
    void page_whenThatIsWhatTheFileHolds() {
        String page = PageLayout.WORD.write(PaperReport.of(Page.report("2021")));
        Reading reading = read("年报.doc", page.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.format()).isEqualTo(Format.HTML);
        assertThat(((Reading.Read) reading).report().figures())
                .isEqualTo(Page.report("2021").figures());
    }

    @Test
    void sendAnotherFormat_whenFileHoldsRichText() {
        Unreadable refusal = refusal("{\\rtf1\\ansi\\ansicpg936 x}".getBytes(StandardCharsets.US_ASCII));

        assertThat(refusal.format()).isEqualTo(Format.RTF);
        assertThat(refusal.reason().chineseRemedy()).contains("另存为 DOCX");
    }

    /** Where the main stream of a document begins. */
    private static int mainStream(byte[] content) {
        for (int at = 512; at + 2 < content.length; at += 512) {
            if ((content[at] & 0xFF) == 0xEC && (content[at + 1] & 0xFF) == 0xA5) {
                return at;
            }
        }
        throw new IllegalStateException("no main stream");
    }

    private static Report read(byte[] content) {
        return ((Reading.Read) read("年报.doc", content)).report();
    }

    private static Unreadable refusal(byte[] content) {
        return (Unreadable) read("年报.doc", content);
    }

    private static Reading read(String name, byte[] content) {
        return INTAKE.read(new Source(name, content));
    }
}
