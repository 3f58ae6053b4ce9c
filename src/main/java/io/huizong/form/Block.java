package io.huizong.form;

import java.util.List;

/**
 * Lines of a table that share their columns: table 二 has one block an article, the others one each.
 *
 * @param article the caption above the block ("第二十条第（一）项"), empty where there is none
 * @param corner the text of the upper left cell, empty where there is none
 * @param columnsCaption the caption above all columns ("申请人情况"), empty where there is none
 */
public record Block(String article, String corner, String columnsCaption, List<Column> columns, List<Line> lines) {

    public Block {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
