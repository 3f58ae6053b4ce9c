package io.huizong.intake.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "示例市数据局2024年政府信息公开工作年度报告\r\n规章\t0\t0\t0\n行政许可 | 12 |\n";
    private static final String TRADITIONAL = "示例市數據局政府信息公開工作年度報告。規章、行政許可、處罰決定數量；本年度辦理結果，予以公開，結轉下年度繼續辦理。";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,''",
        "UTF-8,\ufeff",
        "UTF-16LE,\ufeff",
        "UTF-16BE,\ufeff",
        "UTF-16LE,''",
        "UTF-16BE,''",
        "UTF-32LE,\ufeff",
        "UTF-32BE,\ufeff",
        "GB18030,''",
        "GB18030,\ufeff"
    })
    void text_whenInAnyEncoding(String charset, String mark) {
        assertThat(TextDecoder.decode((mark + TEXT).getBytes(Charset.forName(charset))))
                .contains(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规章", "规章 0 0 0", "年", "１２３，规章", "€规章规章规章规章"})
    void text_whenGb18030IsShort(String text) {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName("GB18030"))))
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "Big5", "GB18030"})
    void text_whenTraditional(String charset) {
        byte[] content = TRADITIONAL.repeat(4).getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(content)).contains(TRADITIONAL.repeat(4));
    }

    @Test
    void text_whenAllAscii() {
        assertThat(TextDecoder.decode("abc 123\n".getBytes(StandardCharsets.US_ASCII)))
                .contains("abc 123\n");
    }

    @Test
    void nothing_whenUtf8IsCutOffInACharacter() {
        byte[] content = "\ufeff规章".getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(Arrays.copyOf(content, content.length - 1)))
                .isEmpty();
    }

    @Test
    void nothing_whenUtf16IsCutOffInACharacter() {
        byte[] content = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);

        assertThat(TextDecoder.decode(Arrays.copyOf(content, content.length - 1)))
                .isEmpty();
    }

    @Test
    void nothing_whenNulStandsInTheText() {
        assertThat(TextDecoder.decode("规章\0规章".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void nothing_whenTextIsWestern() {
        byte[] content = "Rapport annuel : été, forêt, français, à côté, déjà vu".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TextDecoder.decode(content)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothing_whenBytesAreRandom(long seed) {
        byte[] noise = new byte[2000];
        new Random(seed).nextBytes(noise);

        assertThat(TextDecoder.decode(noise)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB2312", "GBK", "GB18030"})
    void fullCharacterSet_whenAnyChineseEncodingIsDeclared(String declared) {
        String rare = "镕㙍规章";

        assertThat(TextDecoder.decode(rare.getBytes(Charset.forName("GB18030")), Charset.forName(declared)))
                .contains(rare);
    }

    @Test
    void nothing_whenTextIsNotInTheDeclaredEncoding() {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("GB18030")), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void markGoesBeforeTheDeclaredEncoding() {
        byte[] content = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.decode(content, Charset.forName("GBK"))).contains(TEXT);
    }

    @Test
    void isUtf8_onlyToTheLastByte() {
        byte[] content = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(TextDecoder.isUtf8(content)).isTrue();
        assertThat(TextDecoder.isUtf8(Arrays.copyOf(content, TEXT.indexOf('\r') + 1)))
                .isFalse();
    }
}
