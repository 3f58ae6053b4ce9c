package io.huizong.intake.recognise;

import io.huizong.form.Block;
import io.huizong.form.Column;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts the headers of a file that can stand above a column which the form does not have, such as last year's: words
 * among the known headers that are no part of any of them. A figure missed elsewhere in the row would make room for such a
 * column's, so that the number of cells does not tell. Used once.
 */
final class AdditionalHeaders {

    /** No header is as long; a note can be. */
    private static final int LONGEST = 16;

    private static final String UNIT = "单位";

    private final Set<String> known = new HashSet<>();
    private boolean isAmongKnown;
    private int count;

    private AdditionalHeaders() {}

    static AdditionalHeaders beside(Block block) {
        AdditionalHeaders headers = new AdditionalHeaders();
        headers.known(block.corner());
        headers.known(block.columnsCaption());
        headers.known(block.article());
        for (Column column : block.columns()) {
            headers.known(column.label());
            headers.known(column.group());
            column.aliases().forEach(headers::known);
        }
        block.lines().forEach(line -> {
            headers.known(line.label());
            line.groups().forEach(headers::known);
        });
        return headers;
    }

    private void known(String label) {
        known.add(LabelText.of(label).whole());
    }

    void add(Row.Header header) {
        if (header.meaning() != null) {
            isAmongKnown = true;
            return;
        }
        String key = LabelText.of(header.text()).whole();
        boolean isHeader = isAmongKnown && !key.isEmpty() && key.length() <= LONGEST && !key.startsWith(UNIT);
        count += isHeader && known.stream().noneMatch(label -> label.contains(key)) ? 1 : 0;
    }

    int count() {
        return count;
    }
}
