package io.huizong.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file for spreadsheets: UTF-8 with a byte order mark (Excel), RFC 4180. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers never do.
 */
final class CsvFile implements AutoCloseable {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    /** What begins a formula, in full width too, and the white space after which one may begin. */
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private final DigestingOutput out;
    private final CsvWriter csv;

    CsvFile(DigestingOutput out, List<String> header) {
        this.out = out;
        this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        out.write(MARK, 0, MARK.length);
        row(header);
    }

    /** Writes a row: texts, numbers and whatever prints itself; null is an empty field. */
    void row(@Nullable Object... fields) {
        row(Arrays.asList(fields));
    }

    /** Writes a row of as many fields as there are. */
    void row(Iterable<? extends @Nullable Object> fields) {
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        for (Object field : fields) {
            row.writeField(field == null ? "" : harmless(field.toString()));
        }
        row.endRecord();
    }

    private static String harmless(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** Writes what is left and closes the file, whether or not that could be written. */
    @Override
    public void close() {
        try (out) {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
