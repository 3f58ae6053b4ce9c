package io.huizong.intake.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Changes of one column in every row, and of the headers above. Columns count from the right. */
final class ColumnDamage {

    private static final int MOST_COLUMNS = 7;

    private ColumnDamage() {}

    /** The values of a column are gone, their cells with them; the headers stay or go too. */
    static Mutation dropped(Spot spot, Random random) {
        int column = column(random);
        boolean isHeaderToo = random.nextBoolean();
        List<List<PaperCell>> rows = new ArrayList<>();
        List<PaperCell> dropped = new ArrayList<>();
        for (List<PaperCell> row : spot.rows()) {
            int index = row.size() - column;
            boolean isHit = isValue(row, index) || (isHeaderToo && isHeader(row, index));
            rows.add(isHit ? Spot.without(row, index) : row);
            if (isHit) {
                dropped.add(row.get(index));
            }
        }
        return CellDamage.gone(spot.withRows(rows), Spot.codes(dropped));
    }

    static Mutation doubled(Spot spot, Random random) {
        int column = column(random);
        return spot.withRows(spot.rows().stream()
                .map(row -> {
                    int index = row.size() - column;
                    return isValue(row, index) ? Spot.inserted(row, index, row.get(index)) : row;
                })
                .toList());
    }

    /** Two columns change places, their headers with them. */
    static Mutation swapped(Spot spot, Random random) {
        int column = column(random);
        return spot.withRows(spot.rows().stream()
                .map(row -> {
                    int index = row.size() - column;
                    boolean areValues = isValue(row, index) && isValue(row, index + 1);
                    boolean areHeaders = isHeader(row, index) && isHeader(row, index + 1);
                    boolean isLabelled = spot.table().rows().stream()
                            .anyMatch(other -> isHeader(other, other.size() - column)
                                    && isHeader(other, other.size() - column + 1));
                    return isLabelled && (areValues || areHeaders) ? Spot.swapped(row, index, index + 1) : row;
                })
                .toList());
    }

    static Mutation blanked(Spot spot, Random random) {
        int column = column(random);
        List<PaperCell> blanked = new ArrayList<>();
        List<List<PaperCell>> rows = new ArrayList<>();
        for (List<PaperCell> row : spot.rows()) {
            int index = row.size() - column;
            if (isValue(row, index)) {
                blanked.add(row.get(index));
                rows.add(Spot.replaced(row, index, row.get(index).withText("")));
            } else {
                rows.add(row);
            }
        }
        Set<String> codes = Spot.codes(blanked);
        return CellDamage.gone(spot.withRows(rows), codes);
    }

    static Mutation swappedHeaders(Spot spot, Random random) {
        List<Integer> headers = IntStream.range(0, spot.cells().size())
                .filter(i -> isHeader(spot.cells(), i))
                .boxed()
                .toList();
        if (headers.size() < 2) {
            return spot.unchanged();
        }
        int at = random.nextInt(headers.size() - 1);
        return spot.with(Spot.swapped(spot.cells(), headers.get(at), headers.get(at + 1)));
    }

    /** A row of headers comes again further down, as behind a page break. */
    static Mutation repeatedHeaders(Spot spot, Random random) {
        boolean isHeaderRow = spot.cells().stream().anyMatch(cell -> cell.role() == PaperCell.Role.HEADER);
        int rest = spot.rows().size() - spot.row();
        return isHeaderRow
                ? spot.withRows(Spot.inserted(spot.rows(), spot.row() + random.nextInt(rest) + 1, spot.cells()))
                : spot.unchanged();
    }

    private static int column(Random random) {
        return 1 + random.nextInt(MOST_COLUMNS);
    }

    private static boolean isValue(List<PaperCell> row, int index) {
        return index > 0 && index < row.size() && row.get(index).isValue();
    }

    private static boolean isHeader(List<PaperCell> row, int index) {
        return index >= 0 && index < row.size() && row.get(index).role() == PaperCell.Role.HEADER;
    }
}
