package io.huizong.intake.recognise.rows;

import io.huizong.intake.recognise.labels.Meaning;
import io.huizong.report.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label with the cells that follow it, wherever they were found: in a row of a grid or one after the other.
 *
 * @param meaning what the label means; null where it is unknown or missing
 * @param text the label as written, empty where there is none
 * @param cells the cells behind the label, blank ones and those that only pad the row included
 * @param width the first column of a grid that the row does not reach; 0 in scraped text
 * @param reach the first column that no row without figures of the same grid reaches; 0 where there is no such row
 * @param isGrid whether the source shows where the row begins and ends
 * @param headers column headers and captions that stand between the row before and this one
 * @param isApart whether anything but a row stands between the row before and this one
 */
public record Row(
        @Nullable Meaning meaning,
        String text,
        List<Token> cells,
        int width,
        int reach,
        boolean isGrid,
        List<Header> headers,
        boolean isApart,
        Place place) {

    /** A text above the columns; its meaning is null where it is unknown or damaged. */
    public record Header(@Nullable Meaning meaning, String text) {}

    public Row {
        cells = List.copyOf(cells);
        headers = List.copyOf(headers);
    }

    /** Whether each cell stands on a line of its own in scraped text. */
    public boolean isCellALine() {
        return cells.stream().allMatch(Token::isFirstOfLine);
    }

    /** Whether nothing is written in it, not even a label. */
    public boolean isEmpty() {
        return text.isEmpty() && filled() == 0;
    }

    public boolean isLine() {
        return meaning != null && meaning.isLine();
    }

    /** The same row with the cells of a grid from a column on. */
    public Row from(int column) {
        List<Token> kept =
                cells.stream().filter(cell -> cell.column() >= column).toList();
        return new Row(meaning, text, kept, width, reach, isGrid, headers, isApart, place);
    }

    /** The number of cells up to the last one in which something is written. */
    public int filled() {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        return filled;
    }

    /** Whether an empty cell stands in front of a filled one: a sign that empty cells keep their place here. */
    public boolean hasInnerBlank() {
        return cells.subList(0, filled()).stream().anyMatch(Token::isBlank);
    }
}
