package io.huizong.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a CSV file that an office keeps by hand, with a header, and the faults that can be said of it. Rows without any
 * text are passed over.
 */
public final class CsvRow {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final String file;
    private final long line;
    private final CSVRecord cells;

    private CsvRow(String file, long line, CSVRecord cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    /**
     * All rows of a file; the stream is not closed.
     *
     * @param columns those that the header must have
     * @throws RosterException where the file is not UTF-8, not CSV, or lacks a column
     */
    public static List<CsvRow> read(String file, InputStream stream, List<String> columns) throws IOException {
        String text = text(file, stream.readAllBytes());
        if (text.isBlank()) {
            throw new RosterException(
                    file,
                    1,
                    "文件是空的，首行应为 " + String.join(",", columns),
                    "the file is empty; its header should be " + String.join(",", columns));
        }
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            demandColumns(file, parser.getHeaderNames(), columns);
            return rows(file, parser);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new RosterException(
                    file,
                    1,
                    "不是正确的CSV（" + e.getMessage() + "），请检查表头和引号",
                    "not a sound CSV file; check header and quotes");
        }
    }

    private static List<CsvRow> rows(String file, CSVParser parser) {
        List<CsvRow> rows = new ArrayList<>();
        long line = parser.getCurrentLineNumber() + 1;
        for (CSVRecord cells : parser) {
            CsvRow row = new CsvRow(file, line, cells);
            line = parser.getCurrentLineNumber() + 1;
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            row.demandWidth(parser.getHeaderNames().size());
            rows.add(row);
        }
        return rows;
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RosterException(
                    file,
                    1,
                    "不是UTF-8编码（可能是GBK），请在Excel中另存为“CSV UTF-8（逗号分隔）”",
                    "not UTF-8 (GBK, perhaps); save it from Excel as \"CSV UTF-8 (Comma delimited)\"");
        }
    }

    private static void demandColumns(String file, List<String> header, List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new RosterException(
                        file,
                        1,
                        "缺少“" + column + "”列，首行应为 " + String.join(",", columns),
                        "column \"" + column + "\" is missing; the header should be " + String.join(",", columns));
            }
        }
    }

    private void demandWidth(int width) {
        if (cells.size() != width) {
            throw fault(
                    "有 " + cells.size() + " 格，表头有 " + width + " 格，请补齐或删去逗号",
                    cells.size() + " cells where the header has " + width + "; add or remove commas");
        }
    }

    /** A cell without surrounding space; empty where nothing stands. */
    public String get(String column) {
        return cells.get(column);
    }

    /**
     * A cell that may not be empty.
     *
     * @throws RosterException where it is
     */
    public String demand(String column) {
        if (get(column).isEmpty()) {
            throw fault(column + " 列没有填写，请补上", column + " is blank; fill it in");
        }
        return get(column);
    }

    /**
     * A cell that may not be empty and that the ledger can keep.
     *
     * @throws RosterException where it is empty or has more characters than that
     */
    public String demand(String column, int longest) {
        String text = demand(column);
        if (text.length() > longest) {
            throw fault(
                    column + " 列最多 " + longest + " 个字，实为 " + text.length() + " 个，请缩短",
                    column + " may have " + longest + " characters, has " + text.length() + "; shorten it");
        }
        return text;
    }

    /** The fault of a cell that holds none of the words it may hold. */
    RosterException notOneOf(String column, String words) {
        return fault(
                column + " 列的“" + get(column) + "”不认识，应为下列之一：" + words,
                "unknown " + column + " \"" + get(column) + "\"; one of: " + words);
    }

    /** A fault of this row. */
    public RosterException fault(String chinese, String english) {
        return new RosterException(file, line, chinese, english);
    }
}
