package io.huizong.intake.recognise.rows;

import io.huizong.intake.cell.PageNumber;
import io.huizong.intake.document.Document;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.labels.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Rows of a grid: a label and the cells right of it. */
final class GridRows {

    /** The names of groups that stand in front of a label, with room for empty cells among them. */
    private static final int MOST_GROUPS = 20;

    private final Labels labels;
    private final RowReader target;
    private boolean hasLines;
    private int reach;
    private int labelEnd;

    GridRows(Labels labels, RowReader target) {
        this.labels = labels;
        this.target = target;
    }

    /** The cells of a row with what the words among them mean. */
    private record Words(List<Token> tokens, List<@Nullable Meaning> meanings, boolean isBlank, boolean hasValues) {

        Words(List<Token> tokens, List<@Nullable Meaning> meanings) {
            this(
                    tokens,
                    meanings,
                    tokens.stream().allMatch(Token::isBlank),
                    tokens.stream().anyMatch(Token::isValue));
        }

        /** Where the label of its line ends, in a row with figures. */
        OptionalInt labelEnd() {
            OptionalInt end = OptionalInt.empty();
            for (int i = 0; i < tokens.size(); i++) {
                Meaning meaning = meanings.get(i);
                if (meaning != null && meaning.isLine()) {
                    end = OptionalInt.of(tokens.get(i).end());
                }
            }
            return hasValues ? end : OptionalInt.empty();
        }
    }

    void read(Document.Grid grid) {
        List<Words> rows = new ArrayList<>();
        int margin = margin(grid);
        for (Document.Row row : grid.rows()) {
            Words words = words(row, margin);
            if (!words.tokens().isEmpty() && !isPageNumber(words.tokens())) {
                rows.add(words);
            }
        }
        reach = rows.stream()
                .filter(row -> !row.isBlank() && !row.hasValues() && !isBlankLine(row.tokens(), row.meanings()))
                .mapToInt(row -> row.tokens().get(row.tokens().size() - 1).end())
                .max()
                .orElse(0);
        labelEnd = labelEnd(rows);
        rows.forEach(this::read);
    }

    /** The first column behind the labels of most lines, where no figure stands in front of it; 0 where there is none. */
    private static int labelEnd(List<Words> rows) {
        Map<Integer, Integer> ends = new HashMap<>();
        rows.forEach(row -> row.labelEnd().ifPresent(end -> ends.merge(end, 1, Integer::sum)));
        int lines = ends.values().stream().mapToInt(Integer::intValue).sum();
        int firstFigure = rows.stream()
                .flatMap(row -> row.tokens().stream())
                .filter(Token::isValue)
                .mapToInt(Token::column)
                .min()
                .orElse(0);
        return ends.entrySet().stream()
                .filter(end -> 2 * end.getValue() > lines && end.getKey() <= firstFigure)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** The first column in which anything is written: empty ones left of it belong to the sheet, not to the table. */
    private static int margin(Document.Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isBlank())
                .mapToInt(Document.GridCell::column)
                .min()
                .orElse(0);
    }

    private Words words(Document.Row row, int margin) {
        List<Token> tokens = new ArrayList<>();
        List<@Nullable Meaning> meanings = new ArrayList<>();
        for (Document.GridCell cell : row.cells()) {
            if (cell.column() + cell.columnSpan() <= margin) {
                continue;
            }
            Token token = Token.of(cell.text(), cell.place(), cell.column(), cell.column() + cell.columnSpan());
            tokens.add(token);
            meanings.add(token.isText() ? labels.meaning(token.text()) : null);
        }
        return new Words(tokens, meanings);
    }

    private static boolean isPageNumber(List<Token> tokens) {
        Token only = null;
        for (Token token : tokens) {
            if (!token.isBlank()) {
                if (only != null) {
                    return false;
                }
                only = token;
            }
        }
        return only != null && PageNumber.is(only.text());
    }

    private void read(Words row) {
        if (row.isBlank()) {
            target.gridRow(null, "", row.tokens(), reach, row.tokens().get(0).place());
        } else if (row.hasValues() || isBlankLine(row.tokens(), row.meanings())) {
            dataRow(row.tokens(), row.meanings());
        } else {
            headerRow(row.tokens(), row.meanings());
        }
    }

    /** A row without values is a line where its first words name one and no others name anything but a group. */
    private boolean isBlankLine(List<Token> tokens, List<@Nullable Meaning> meanings) {
        boolean isLine = false;
        for (int i = 0; i < tokens.size(); i++) {
            Meaning meaning = meanings.get(i);
            if (!tokens.get(i).isText() || (meaning != null && meaning.isCaption() && !meaning.isLine())) {
                continue;
            }
            if (meaning == null) {
                if (!isLine) {
                    return false;
                }
            } else if (meaning.isColumn() && (!meaning.isLine() || isLine || !hasLines)) {
                return false;
            }
            isLine |= meaning != null && meaning.isLine();
        }
        return isLine;
    }

    private void headerRow(List<Token> tokens, List<@Nullable Meaning> meanings) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isText()) {
                target.header(meanings.get(i), tokens.get(i));
            }
        }
    }

    private void dataRow(List<Token> tokens, List<@Nullable Meaning> meanings) {
        int label = -1;
        List<Token> cells = new ArrayList<>();
        boolean hasText = tokens.stream().anyMatch(Token::isText);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Meaning meaning = meanings.get(i);
            boolean isName = token.isText() && meaning != null && (meaning.isLine() || meaning.isCaption());
            boolean isWord = token.isText() && (label < 0 || (cells.isEmpty() && !isLine(meanings, label)));
            // a label can be narrower than those of the other lines and leave an empty cell before the figures
            boolean isGap = token.isBlank() && label >= 0 && token.end() <= labelEnd;
            if (isName || isWord) {
                finish(tokens, meanings, label, cells);
                cells.clear();
                label = i;
            } else if (!isGap && (label >= 0 || token.isValue() || !hasText || !cells.isEmpty())) {
                cells.add(token);
            }
        }
        finish(tokens, meanings, label, cells);
    }

    private static boolean isLine(List<@Nullable Meaning> meanings, int index) {
        Meaning meaning = meanings.get(index);
        return meaning != null && meaning.isLine();
    }

    private void finish(List<Token> tokens, List<@Nullable Meaning> meanings, int label, List<Token> cells) {
        boolean isWritten = cells.stream().anyMatch(cell -> !cell.isBlank());
        if (label < 0) {
            if (isWritten) {
                target.gridRow(null, "", cells, reach, cells.get(0).place());
            }
            return;
        }
        Token token = tokens.get(label);
        Meaning meaning = meanings.get(label);
        if (meaning != null && meaning.isLine()) {
            boolean isGroupHere = !isWritten && followedByMember(tokens, meanings, label);
            if (!isGroupHere) {
                target.gridRow(meaning.asLine(), token.text(), cells, reach, token.place());
                hasLines = true;
            }
        } else if (isWritten) {
            target.gridRow(meaning, token.text(), cells, reach, token.place());
        }
    }

    private boolean followedByMember(List<Token> tokens, List<@Nullable Meaning> meanings, int label) {
        return meanings.subList(label + 1, Math.min(meanings.size(), label + 1 + MOST_GROUPS)).stream()
                .filter(Objects::nonNull)
                .anyMatch(next ->
                        next.isLine() && labels.isGroupOf(tokens.get(label).label(), next));
    }
}
