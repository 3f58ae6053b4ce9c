package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String HEADER = "\uFEFFname\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1036", "-cmd", "-1+2", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "-"})
    void apostropheBefore_whenTextBeginsLikeFormula(String text) {
        assertThat(written(text)).isEqualTo("'" + text);
    }

    @Test
    void apostropheBefore_whenWhiteSpaceComesFirst() {
        assertThat(written("\tx")).isEqualTo("'\tx");
        assertThat(written("\nx")).isEqualTo("\"'\nx\"");
        assertThat(written("\rx")).isEqualTo("\"'\rx\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-4.5", "0", "96171.6", "示例", "a=b", "'x", "/", "?", " x "})
    void unchanged_whenTextIsNumberOrPlain(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void apostropheInHeaderToo_whenNameBeginsLikeFormula() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CsvFile(new DigestingOutput("x.csv", bytes), List.of("=A1")).close();

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF'=A1\r\n");
    }

    @Test
    void quoted_whenTextHasCommaQuoteOrLineBreak() {
        assertThat(written("a,b", "say \"x\"", "two\nlines")).isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"");
    }

    @Test
    void quoted_whenRowBeginsLikeComment() {
        assertThat(written("#x", "#y")).isEqualTo("\"#x\",#y");
    }

    @Test
    void apostropheInsideQuotes_whenFormulaHasComma() {
        assertThat(written("=A1,B1")).isEqualTo("\"'=A1,B1\"");
    }

    @Test
    void commasKept_whenFieldsAreEmptyOrNull() {
        assertThat(written("", null, "x", "")).isEqualTo(",,x,");
    }

    @Test
    void allDigits_whenNumber() {
        assertThat(written(0, -4, Long.MAX_VALUE, Long.MIN_VALUE))
                .isEqualTo("0,-4,9223372036854775807,-9223372036854775808");
    }

    @Test
    void nothingLost_whenRowsExceedEveryBuffer() {
        String longest = "长".repeat(500_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(new DigestingOutput("x.csv", bytes), List.of("name"))) {
            for (int i = 0; i < 200_000; i++) {
                csv.row("示例", i);
            }
            csv.row(longest);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1 + 200_001)
                .contains("示例,0")
                .endsWith("示例,199999", longest);
    }

    @Test
    void failureNamesTheFile_andTheFileIsClosed_whenDiskIsFull() {
        Full full = new Full();
        CsvFile csv = new CsvFile(new DigestingOutput("x.csv", full), List.of("name"));
        csv.row("示例");

        assertThatThrownBy(csv::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("x.csv")
                .hasMessageContaining("No space left");
        assertThat(full.isClosed).isTrue();
    }

    /** The bytes of one row, without mark, header and line end. */
    private static String written(@Nullable Object... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile csv = new CsvFile(new DigestingOutput("x.csv", bytes), List.of("name"))) {
            csv.row(fields);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith(HEADER).endsWith("\r\n");
        return text.substring(HEADER.length(), text.length() - 2);
    }

    /** Takes the byte order mark, and no more. */
    private static final class Full extends OutputStream {

        private boolean isClosed;
        private int left = 3;

        @Override
        public void write(int octet) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
