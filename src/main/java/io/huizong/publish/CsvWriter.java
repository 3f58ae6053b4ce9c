package io.huizong.publish;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Rows of a CSV file, written as bytes: UTF-8 with a byte order mark (Excel), RFC 4180. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; numbers never do. Made for tens of millions of rows: no object a row.
 */
final class CsvWriter implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 20;
    /** The longest number with its sign, a comma and the line end. */
    private static final int RESERVE_BYTES = 32;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** What begins a formula, in full width too, and the white space after which one may begin. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private final MeasuredStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int size;
    private boolean isRowBegun;

    CsvWriter(MeasuredStream out, String... header) {
        this.out = out;
        append(MARK);
        for (String name : header) {
            text(name);
        }
        if (header.length > 0) {
            end();
        }
    }

    /** A field of text. */
    CsvWriter text(String text) {
        separate();
        append(field(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A field that is a number. */
    CsvWriter number(long number) {
        separate();
        reserve(RESERVE_BYTES);
        digits(number);
        return this;
    }

    /** Ends the row. */
    void end() {
        reserve(RESERVE_BYTES);
        buffer[size++] = '\r';
        buffer[size++] = '\n';
        isRowBegun = false;
    }

    /** Writes what is left and closes the file. */
    @Override
    public void close() {
        try (out) {
            flush();
        }
    }

    private static String field(String text) {
        return quoted(harmless(text));
    }

    private static String harmless(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == ',' || character == '"' || character == '\r' || character == '\n') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }

    private void separate() {
        if (isRowBegun) {
            reserve(RESERVE_BYTES);
            buffer[size++] = ',';
        }
        isRowBegun = true;
    }

    private void digits(long number) {
        if (number < 0) {
            append(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        int end = size + 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            end++;
        }
        size = end;
        long rest = number;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    private void append(byte[] bytes) {
        if (bytes.length > BUFFER_BYTES) {
            flush();
            out.write(bytes, 0, bytes.length);
            return;
        }
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    private void reserve(int count) {
        if (size + count > BUFFER_BYTES) {
            flush();
        }
    }

    private void flush() {
        out.write(buffer, 0, size);
        size = 0;
    }
}
