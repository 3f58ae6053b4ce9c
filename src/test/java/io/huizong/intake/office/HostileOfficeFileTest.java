package io.huizong.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.FixtureFile;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Source;
import io.huizong.intake.excel.SheetLayout;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.OfdLayout;
import io.huizong.intake.paper.Page;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.word.DocxLayout;
import io.huizong.report.Figures;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files that were cut off, altered, locked or made to do harm. */
class HostileOfficeFileTest {

    /** The size of a sector of a container, and where its header tells the sector of the first table of sectors. */
    private static final int SECTOR = 512;

    private static final int FIRST_TABLE = 76;
    private static final Forms FORMS = Page.forms();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);
    private static final Report REPORT = RandomReports.report(FORMS.forYear(2024), new Random(1), 20, false);
    private static final PaperReport PAPER = PaperReport.of(REPORT);

    enum Sample {
        DOCX,
        XLSX,
        XLS,
        DOC,
        OFD;

        byte[] content() {
            return switch (this) {
                case DOCX -> DocxLayout.WORD.write(PAPER);
                case XLSX -> SheetLayout.ONE_SHEET.write(PAPER);
                case XLS -> SheetLayout.OLD.write(PAPER);
                case DOC -> FixtureFile.bytes("report-2021.doc");
                case OFD -> OfdLayout.write(PAPER);
            };
        }

        Figures figures() {
            return this == DOC ? Page.report("2021").figures() : REPORT.figures();
        }

        Reading read(byte[] content) {
            return INTAKE.read(new Source("年报." + name(), content));
        }

        Reason reason(byte[] content) {
            return ((Reading.Unreadable) read(content)).reason();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "OFD"})
    void refused_whenPackageIsCutOff(Sample sample) {
        byte[] content = sample.content();
        for (int part = 1; part < 40; part++) {
            byte[] cut = Arrays.copyOf(content, content.length * part / 40);

            assertThat(sample.reason(cut)).isNotEqualTo(Reason.READER_FAILED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOC", "XLS"})
    void rightOrRefused_whenContainerIsCutOff(Sample sample) {
        byte[] content = sample.content();
        for (int part = 1; part < 40; part++) {
            Reading reading = sample.read(Arrays.copyOf(content, content.length * part / 40));

            assertThat(reading.toString()).doesNotContain("READER_FAILED");
            assertThat(Misreading.in(reading, sample.figures(), Set.of()))
                    .as("part " + part)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOC", "XLS"})
    void damaged_whenSectorsFollowThemselves(Sample sample) {
        byte[] content = sample.content();
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(FIRST_TABLE) + 1) * SECTOR;
        for (int sector = 0; sector < SECTOR / 4; sector++) {
            bytes.putInt(table + 4 * sector, sector);
        }

        assertThat(sample.reason(content)).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @EnumSource
    void neverTheReadersFault_whenBytesAreAltered(Sample sample) {
        byte[] content = sample.content();
        for (int seed = 0; seed < 40; seed++) {
            byte[] altered = content.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 8; i++) {
                altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            }

            assertThat(sample.read(altered).toString()).as("seed " + seed).doesNotContain("READER_FAILED");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void encrypted_whenPackageHasPassword(Sample sample) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("x");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(sample.content());
            }
            container.writeFilesystem(bytes);
        }

        assertThat(sample.reason(bytes.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void forbidden_whenPackageHasMacros(Sample sample) throws IOException {
        assertThat(sample.reason(repacked(sample.content(), ".macroEnabled.main+xml", 0)))
                .isEqualTo(Reason.FORBIDDEN_CONTENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "OFD"})
    void overTheLimit_whenPackageUnpacksToTooMuch(Sample sample) throws IOException {
        assertThat(sample.reason(repacked(sample.content(), ".main+xml", 300))).isEqualTo(Reason.LIMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "OFD"})
    @Timeout(20)
    void refused_whenEntitiesMultiply(Sample sample) throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"77\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        byte[] content = repacked(
                sample.content(), text -> text.replaceFirst("(<(w:document|worksheet|ofd:Page)[ >])", bomb + "]>$1"));

        assertThat(sample.reason(content)).isIn(Reason.DAMAGED, Reason.LIMIT);
    }

    @Test
    @Timeout(20)
    void limit_whenTablesAreNestedDeeply() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(5_000);
        byte[] content = repacked(
                Sample.DOCX.content(),
                text -> text.replace("<w:body>", "<w:body>" + open)
                        .replace("</w:body>", "</w:tc></w:tr></w:tbl>".repeat(5_000) + "</w:body>"));

        assertThat(Sample.DOCX.reason(content)).isEqualTo(Reason.LIMIT);
    }

    @Test
    @Timeout(20)
    void limit_whenCellsAreAMillion() throws IOException {
        String row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(1_000) + "</w:tr>";
        byte[] content = repacked(
                Sample.DOCX.content(),
                text -> text.replace("<w:body>", "<w:body><w:tbl>" + row.repeat(1_500) + "</w:tbl>"));

        assertThat(Sample.DOCX.reason(content)).isEqualTo(Reason.LIMIT);
    }

    @Test
    @Timeout(20)
    void notTheReadersFault_whenSheetSaysThatItHasABillionRows() throws IOException {
        byte[] content = repacked(
                Sample.XLSX.content(),
                text -> text.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"")
                        .replace(
                                "</sheetData>",
                                "<row r=\"1000000000\"><c r=\"A1000000000\"><v>7</v></c></row></sheetData>")
                        .replaceFirst("<mergeCell ", "<mergeCell ref=\"Z900:XFD1048576\"/><mergeCell "));

        Reading reading = Sample.XLSX.read(content);

        assertThat(reading.toString()).doesNotContain("READER_FAILED");
        assertThat(Misreading.in(reading, REPORT.figures(), Set.of())).isEmpty();
    }

    @Test
    @Timeout(20)
    void notANumber_whenFormulasGoInACircle() throws IOException {
        byte[] content = repacked(
                Sample.XLSX.content(),
                text -> text.replaceAll(
                                "<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")? t=\"n\"><v>", "<c r=\"$1\"$2><f>$1+1</f><v>")
                        .replaceFirst("(<f>[^<]*</f>)<v>[^<]*</v>", "$1"));

        Reading.Read read = (Reading.Read) Sample.XLSX.read(content);

        assertThat(read.report().remarks()).extracting(Remark::kind).contains(Remark.Kind.NOT_A_NUMBER);
        assertThat(Misreading.in(read, REPORT.figures(), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "::", "Document.xml"})
    void nothingElseIsRead_whenPathLeadsElsewhere(String path) throws IOException {
        byte[] content = repacked(Sample.OFD.content(), text -> text.replace("Pages/Page_0/Content.xml", path));

        Reading reading = Sample.OFD.read(content);

        assertThat(reading.toString()).doesNotContain("READER_FAILED", "root:");
        assertThat(Misreading.in(reading, REPORT.figures(), Set.of())).isEmpty();
    }

    private static byte[] repacked(byte[] content, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream target = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                target.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The package with another type of its main part and so many more MB of zeros. */
    private static byte[] repacked(byte[] content, String type, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(content));
                ZipOutputStream target = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                target.write(text.replace(".main+xml", type).getBytes(StandardCharsets.UTF_8));
            }
            if (zeros > 0) {
                target.putNextEntry(new ZipEntry("media/a.bin"));
            }
            for (int i = 0; i < zeros; i++) {
                target.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }
}
