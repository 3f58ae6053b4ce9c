package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1036", "-cmd", "-1+2", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "-", "\tx"})
    void apostropheBefore_whenTextBeginsLikeFormula(String text) {
        assertThat(written(csv -> csv.text(text).end())).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-4.5", "0", "96171.6", "示例", "a=b", "'x"})
    void unchanged_whenTextIsNumberOrPlain(String text) {
        assertThat(written(csv -> csv.text(text).end())).isEqualTo(text + "\r\n");
    }

    @Test
    void quoted_whenTextHasCommaQuoteOrLineBreak() {
        assertThat(written(csv ->
                        csv.text("a,b").text("say \"x\"").text("two\nlines").end()))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void apostropheInsideQuotes_whenFormulaHasComma() {
        assertThat(written(csv -> csv.text("=A1,B1").end())).isEqualTo("\"'=A1,B1\"\r\n");
    }

    @Test
    void commasKept_whenFieldsAreEmpty() {
        assertThat(written(csv -> csv.text("").text("").text("x").text("").end()))
                .isEqualTo(",,x,\r\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 99, 100, -1, -4, 3_985_758, 1_000_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
    void allDigits_whenNumber(long number) {
        assertThat(written(csv -> csv.number(1).number(number).end())).isEqualTo("1," + number + "\r\n");
    }

    @Test
    void nothingLost_whenRowsExceedBuffer() {
        String long1 = "长".repeat(500_000);

        String written = written(csv -> {
            for (int i = 0; i < 200_000; i++) {
                csv.text("示例").number(i).end();
            }
            csv.text(long1).end();
        });

        assertThat(written.lines()).hasSize(200_001).startsWith("示例,0").endsWith("示例,199999", long1);
    }

    private static String written(Consumer<CsvWriter> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(new MeasuredStream("x.csv", bytes))) {
            writing.accept(csv);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }
}
