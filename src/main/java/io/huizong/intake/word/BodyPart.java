package io.huizong.intake.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a Word file as it is seen from top to bottom, whether the file is an old or a new one. */
sealed interface BodyPart {

    /** Stands for a picture in the text. */
    char PICTURE = '\uFFFC';

    /** A line of text. */
    record Line(String text) implements BodyPart {

        /** The text without pictures. */
        String words() {
            return text.replace(String.valueOf(PICTURE), "");
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements BodyPart {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table with all its cells, those that continue one from above included. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param column the first column that it covers, from 0
     * @param columnSpan how many columns it covers
     * @param isContinued whether it is the lower part of the cell above it
     */
    record Cell(int column, int columnSpan, boolean isContinued, List<BodyPart> content) {

        /** What stands for a picture where a figure was expected. */
        private static final String PICTURE_ALONE = "[图]";

        public Cell {
            content = List.copyOf(content);
        }

        boolean holdsTable() {
            return content.stream().anyMatch(Table.class::isInstance);
        }

        /** Its lines, joined by "\n"; a picture without words is reported as one. */
        String text() {
            String text = lines().map(Line::words).collect(Collectors.joining("\n"));
            boolean hasPicture = lines().anyMatch(line -> line.text().indexOf(PICTURE) >= 0);
            return text.isBlank() && hasPicture ? PICTURE_ALONE : text.strip();
        }

        private Stream<Line> lines() {
            return content.stream().filter(Line.class::isInstance).map(Line.class::cast);
        }
    }
}
