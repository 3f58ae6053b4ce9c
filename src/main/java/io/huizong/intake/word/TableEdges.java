package io.huizong.intake.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The vertical edges of a table in a DOC, whose rows know how wide their cells are and nothing of columns.
 *
 * @param edges from left to right, in twentieths of a point
 */
record TableEdges(List<Integer> edges) {

    /** Edges nearer than this are one: rows that were drawn by hand are off by some, and no column is as narrow. */
    private static final int NEAR = 40;

    static TableEdges of(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                if (!isPartOfLeft(row.getCell(j))) {
                    all.add(row.getCell(j).getLeftEdge());
                    all.add(right(row, j));
                }
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
                edges.add(edge);
            }
        }
        return new TableEdges(edges);
    }

    /** Whether a cell was merged with the one left of it. */
    static boolean isPartOfLeft(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    /** Where a cell ends with all that was merged with it. */
    static int right(TableRow row, int index) {
        int last = index;
        while (last + 1 < row.numCells() && isPartOfLeft(row.getCell(last + 1))) {
            last++;
        }
        return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
    }

    /** The column that begins at an edge, from 0. */
    int column(int edge) {
        int at = Collections.binarySearch(edges, edge);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }
}
