package io.huizong.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Cell;
import io.huizong.intake.FixtureFile;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Source;
import io.huizong.intake.paper.Misreading;
import io.huizong.intake.paper.Page;
import io.huizong.report.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDF files that are cut off, altered, locked or made to harm. */
class HostilePdfTest {

    private static final Intake INTAKE = Intake.standard(Page.forms(), Limits.DEFAULT);
    private static final Figures FIGURES = Page.report("2021").figures();
    private static final Set<String> ALL_CELLS =
            FIGURES.form().cells().stream().map(Cell::code).collect(Collectors.toSet());

    @Test
    void everyCellIsRight_whenFileIsWhole() {
        Reading.Read read = (Reading.Read) read(FixtureFile.bytes("report-2021.pdf"));

        assertThat(read.report().figures()).isEqualTo(FIGURES);
    }

    @Test
    void rightOrRefused_whenFileIsCutOff() {
        byte[] content = FixtureFile.bytes("report-2021.pdf");
        for (int part = 1; part < 30; part++) {
            assertHarmless(Arrays.copyOf(content, content.length * part / 30), "part " + part);
        }
    }

    @Test
    void rightOrRefused_whenBitsAreFlipped() {
        byte[] content = FixtureFile.bytes("report-2021.pdf");
        for (int seed = 0; seed < 60; seed++) {
            byte[] altered = content.clone();
            Random random = new Random(seed);
            for (int i = 0; i < 8; i++) {
                altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            }

            assertHarmless(altered, "seed " + seed);
        }
    }

    @Test
    @Timeout(30)
    void limit_whenPagesAreTenThousand() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }

            assertThat(reason(saved(document))).isEqualTo(Reason.LIMIT);
        }
    }

    @Test
    @Timeout(30)
    void refused_whenPageTreeGoesInACircle() throws IOException {
        try (PDDocument document = new PDDocument()) {
            COSDictionary pages = document.getPages().getCOSObject();
            COSArray children = new COSArray();
            children.add(pages);
            pages.setItem(COSName.KIDS, children);
            pages.setInt(COSName.COUNT, 1);

            assertThat(reason(saved(document))).isNotEqualTo(Reason.READER_FAILED);
        }
    }

    @Test
    @Timeout(30)
    void outOfTime_whenFormDrawsItself() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), form);
            form.setResources(resources);
            try (OutputStream stream = form.getContentStream().createOutputStream()) {
                stream.write("/F Do /F Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setResources(resources);
            page.setContents(content(document, "/F Do", 1));

            Limits limits = new Limits(50_000_000, 200_000_000, 200, 1_000_000, Duration.ofMillis(300));
            Reading reading = Intake.standard(Page.forms(), limits).read(new Source("年报.pdf", saved(document)));

            assertThat(((Reading.Unreadable) reading).reason()).isEqualTo(Reason.OUT_OF_TIME);
        }
    }

    @Test
    @Timeout(60)
    void limit_whenStreamsUnpackToTooMuch() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(content(document, " ".repeat(1_000_000), 300));

            assertThat(reason(saved(document))).isEqualTo(Reason.LIMIT);
        }
    }

    @Test
    @Timeout(60)
    void limit_whenLinesAreMillions() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(content(document, "0 0 m 9 0 l S ".repeat(10_000), 1_000));

            assertThat(reason(saved(document))).isEqualTo(Reason.LIMIT);
        }
    }

    @Test
    @Timeout(30)
    void refused_whenArraysAreNestedDeeply() {
        String content = "%PDF-1.7\n1 0 obj\n" + "[".repeat(500_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF";

        assertThat(read(content.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void encrypted_whenFileHasPassword() throws IOException {
        try (PDDocument document = Loader.loadPDF(FixtureFile.bytes("report-2021.pdf"))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

            assertThat(reason(saved(document))).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void everyCellIsRight_whenPasswordOnlyForbidsChanges() throws IOException {
        try (PDDocument document = Loader.loadPDF(FixtureFile.bytes("report-2021.pdf"))) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

            assertThat(((Reading.Read) read(saved(document))).report().figures())
                    .isEqualTo(FIGURES);
        }
    }

    /** With this password one of the encrypted streams begins as packed data does. */
    @Test
    void everyCellIsRight_whenAnEncryptedStreamLooksPacked() throws IOException {
        try (PDDocument document = Loader.loadPDF(FixtureFile.bytes("report-2021.pdf"))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner9", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.setDocumentId(9L);
            document.protect(policy);

            assertThat(((Reading.Read) read(saved(document))).report().figures())
                    .isEqualTo(FIGURES);
        }
    }

    /** It is looked for once whether the file is encrypted, not for each of the damaged streams. */
    @Test
    @Timeout(20)
    void refused_whenAnEncryptedFileHasManyDamagedStreams() {
        String stream = "1 0 obj<</Filter/FlateDecode>>stream\nx\u009c\u00ff\nendstream\nendobj\n";
        String file = "%PDF-1.4\n" + stream.repeat(60_000) + "trailer<</Encrypt 2 0 R>>\n%%EOF\n";

        assertThat(read(file.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void everyCellIsRight_whenDrawingCommandsLookPacked() throws IOException {
        try (PDDocument document = Loader.loadPDF(FixtureFile.bytes("report-2021.pdf"))) {
            PDStream wideAndNarrow = new PDStream(document);
            try (OutputStream target = wideAndNarrow.createOutputStream()) {
                target.write("80 w 1 w ".getBytes(StandardCharsets.US_ASCII));
            }
            PDPage page = document.getPage(0);
            List<PDStream> contents = new ArrayList<>(List.of(wideAndNarrow));
            page.getContentStreams().forEachRemaining(contents::add);
            page.setContents(contents);

            assertThat(((Reading.Read) read(saved(document))).report().figures())
                    .isEqualTo(FIGURES);
        }
    }

    private static PDStream content(PDDocument document, String piece, int times) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream target = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < times; i++) {
                target.write(piece.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return stream;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void assertHarmless(byte[] content, String what) {
        Reading reading = read(content);
        assertThat(reading.toString()).as(what).doesNotContain("READER_FAILED");
        assertThat(Misreading.in(reading, FIGURES, ALL_CELLS)).as(what).isEmpty();
    }

    private static Reason reason(byte[] content) {
        return ((Reading.Unreadable) read(content)).reason();
    }

    private static Reading read(byte[] content) {
        return INTAKE.read(new Source("年报.pdf", content));
    }
}
