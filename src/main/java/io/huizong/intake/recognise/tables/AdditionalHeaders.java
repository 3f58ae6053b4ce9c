package io.huizong.intake.recognise.tables;

import io.huizong.form.Block;
import io.huizong.intake.recognise.labels.LabelText;
import io.huizong.intake.recognise.rows.Row;
import java.util.stream.Stream;

/**
 * Counts the headers of a file that can stand above a column which the form does not have, such as last year's: words
 * among the known headers that are no part of any of them. A figure missed elsewhere in the row would make room for such a
 * column's, so that the number of cells does not tell. Used once.
 */
final class AdditionalHeaders {

    /** No header is as long; a note can be. */
    private static final int LONGEST = 16;

    private static final String UNIT = "单位";

    private final Block block;
    private boolean isAmongKnown;
    private int count;

    AdditionalHeaders(Block block) {
        this.block = block;
    }

    void add(Row.Header header) {
        if (header.meaning() != null) {
            isAmongKnown = true;
            return;
        }
        String key = LabelText.of(header.text()).whole();
        boolean isHeader = isAmongKnown && !key.isEmpty() && key.length() <= LONGEST && !key.startsWith(UNIT);
        count += isHeader && !isPartOfKnown(key) ? 1 : 0;
    }

    private boolean isPartOfKnown(String key) {
        Stream<String> captions = Stream.of(block.corner(), block.columnsCaption(), block.article());
        Stream<String> columns = block.columns().stream()
                .flatMap(column -> Stream.concat(Stream.of(column.label(), column.group()), column.aliases().stream()));
        Stream<String> lines =
                block.lines().stream().flatMap(line -> Stream.concat(Stream.of(line.label()), line.groups().stream()));
        return Stream.of(captions, columns, lines)
                .flatMap(labels -> labels)
                .anyMatch(label -> LabelText.of(label).whole().contains(key));
    }

    int count() {
        return count;
    }
}
