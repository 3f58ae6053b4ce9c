package io.huizong.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Reading.Reason;
import io.huizong.intake.Source;
import io.huizong.intake.excel.SheetLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import io.huizong.intake.word.DocxLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office files that were cut off, altered, locked or made to do harm. */
class HostileOfficeFileTest {

    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);
    private static final PaperReport PAPER =
            PaperReport.of(RandomReports.report(FORMS.forYear(2024), new Random(1), 20, false));

    enum Sample {
        DOCX,
        XLSX,
        XLS;

        byte[] content() {
            return switch (this) {
                case DOCX -> DocxLayout.WORD.write(PAPER);
                case XLSX -> SheetLayout.ONE_SHEET.write(PAPER);
                case XLS -> SheetLayout.OLD.write(PAPER);
            };
        }

        Reading read(byte[] content) {
            return INTAKE.read(new Source("年报." + name(), content));
        }

        Reason reason(byte[] content) {
            return ((Reading.Unreadable) read(content)).reason();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX"})
    void refused_whenPackageIsCutOff(Sample sample) {
        byte[] content = sample.content();
        for (int part = 1; part < 40; part++) {
            byte[] cut = Arrays.copyOf(content, content.length * part / 40);

            assertThat(sample.reason(cut)).isNotEqualTo(Reason.READER_FAILED);
        }
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
    @EnumSource(names = {"DOCX", "XLSX"})
    void overTheLimit_whenPackageUnpacksToTooMuch(Sample sample) throws IOException {
        assertThat(sample.reason(repacked(sample.content(), ".main+xml", 300))).isEqualTo(Reason.LIMIT);
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
