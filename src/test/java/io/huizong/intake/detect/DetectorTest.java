package io.huizong.intake.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    private static final String REPORT = "<report xmlns=\"urn:huizong:report:1\" edition=\"2021\"/>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                REPORT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a --> " + REPORT,
                "<?xml version=\"1.0\"?><!DOCTYPE report [<!ENTITY a 'b'>]>" + REPORT,
                "<other/>",
                "<?xml version=\"1.0\"?>",
                "<?xml version=\"1.0\"?><!-- never closed",
                "<h:report xmlns:h='urn:x'/>",
                "<rep"
            })
    void xml_whateverTheName(String content) {
        assertThat(detect("a.doc", content)).isEqualTo(Format.XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<HTML>",
                "<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\">",
                "\n\n<!-- saved from url=(0022) -->\n<html xmlns:v=\"urn:schemas-microsoft-com:vml\">",
                "<table><tr><td>规章</td></tr></table>",
                "<DIV class=x>规章</DIV>",
                "年度报告\n<table border=1><tr><td>规章"
            })
    void html_whateverTheName(String content) {
        assertThat(detect("a.doc", content)).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章 0 0 0", "<示例市数据局年度报告>", "< 3", "a < b and <table", "| 规章 | 0 |", "---", "%PD", "PK"})
    void text_whateverTheName(String content) {
        assertThat(detect("a.pdf", content)).isEqualTo(Format.TEXT);
    }

    @ParameterizedTest
    @CsvSource({"a.html,HTML", "a.HTM,HTML", "a.txt,TEXT"})
    void nameDecides_whenTextHoldsALittleMarkup(String name, Format format) {
        assertThat(detect(name, "年度报告<p>规章")).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void sameFormat_whenEncodedAnyWay(String charset) {
        for (String mark : new String[] {"", "\ufeff"}) {
            assertThat(encoded(mark + "规章 0 0 0\n", charset)).isEqualTo(Format.TEXT);
            assertThat(encoded(mark + "<html><body>规章</body>", charset)).isEqualTo(Format.HTML);
            assertThat(encoded(mark + REPORT, charset)).isEqualTo(Format.XML);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIME-Version: 1.0\nContent-Type: multipart/mixed", "%!PS-Adobe-3.0"})
    void unknown_whenTextIsAnotherPrograms(String content) {
        assertThat(detect("a.txt", content)).isEqualTo(Format.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n\0\0",
                "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
                "Rar!\u001a\7\0",
                "MZ\u0090\0\3",
                "\0"
            })
    void unknown_whenContentIsBinary(String content) {
        assertThat(detect("a.txt", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Format.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void unknown_whenContentIsNoise(long seed) {
        byte[] noise = new byte[5000];
        new Random(seed).nextBytes(noise);

        assertThat(detect("a.xml", noise)).isEqualTo(Format.UNKNOWN);
    }

    @Test
    void richText_whateverTheName() {
        assertThat(detect("a.doc", "{\\rtf1\\ansi")).isEqualTo(Format.RTF);
        assertThat(detect("a.txt", "\n{\\rtf1\\ansi")).isEqualTo(Format.RTF);
    }

    @Test
    void pdf_whenItBeginsSo() {
        assertThat(detect("a.doc", "%PDF-1.7\n")).isEqualTo(Format.PDF);
        assertThat(detect("a.doc", "\0\0junk%PDF-1.7\n")).isEqualTo(Format.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml;word/document.xml,DOCX",
        "word/document.xml;[Content_Types].xml,DOCX",
        "[Content_Types].xml;xl/workbook.xml,XLSX",
        "[Content_Types].xml;ppt/presentation.xml,UNKNOWN",
        "OFD.xml;Doc_0/Document.xml,OFD",
        "mimetype;content.xml,UNKNOWN",
        "a.xml;word/document.xml,ZIP",
        "报告.doc,ZIP"
    })
    void archiveIsToldByItsNames(String names, Format format) throws IOException {
        byte[] zip = zip(names.split(";"));

        assertThat(detect("a.bin", zip)).isEqualTo(format);
    }

    @Test
    void archiveIsToldByItsFirstNames_whenItsDirectoryIsCutOff() throws IOException {
        byte[] zip = storedZip("OFD.xml", "Doc_0/Document.xml");

        assertThat(detect("a", Arrays.copyOf(zip, zip.length - 30))).isEqualTo(Format.OFD);
        assertThat(detect("a", Arrays.copyOf(zip, 12))).isEqualTo(Format.ZIP);
    }

    @Test
    void namesOfAnArchiveInsideDoNotCount() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("inner.docx"));
            zip.write(storedZip("[Content_Types].xml", "word/document.xml"));
        }

        assertThat(detect("a", bytes.toByteArray())).isEqualTo(Format.ZIP);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument,a.xls,DOC",
        "Workbook,a.doc,XLS",
        "Book,a,XLS",
        "EncryptedPackage,a.docx,DOCX",
        "EncryptedPackage,a.xlsx,XLSX",
        "PowerPoint Document,a.doc,UNKNOWN",
        "'',a.doc,UNKNOWN"
    })
    void oldOfficeFileIsToldByItsStreams(String stream, String name, Format format) {
        assertThat(detect(name, ole2(stream))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\3\4",
                "PK\5\6",
                "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
                "%PDF-",
                "<?xml ",
                "\u00ff\u00fe",
                "\u00ef\u00bb\u00bf"
            })
    void neverThrows_whenNoiseFollowsASignature(String signature) {
        byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(7);
        for (int length = start.length; length < 3000; length += 13) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            System.arraycopy(start, 0, content, 0, start.length);

            assertThat(detect("a", content)).isNotNull();
        }
    }

    private static byte[] ole2(String stream) {
        byte[] content = new byte[2048];
        int[] signature = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < signature.length; i++) {
            content[i] = (byte) signature[i];
        }
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1152, name.length);
        content[1152 + 64] = (byte) (name.length + 2);
        content[1152 + 66] = 2;
        return content;
    }

    private static byte[] zip(String... names) throws IOException {
        return zip(ZipOutputStream.DEFLATED, names);
    }

    private static byte[] storedZip(String... names) throws IOException {
        return zip(ZipOutputStream.STORED, names);
    }

    private static byte[] zip(int method, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                entry.setSize(0);
                entry.setCrc(0);
                zip.putNextEntry(entry);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Format encoded(String content, String charset) {
        return detect("a", content.getBytes(Charset.forName(charset)));
    }

    private static Format detect(String name, String content) {
        return detect(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Format detect(String name, byte[] content) {
        return Detector.detect(new Source(name, content));
    }
}
