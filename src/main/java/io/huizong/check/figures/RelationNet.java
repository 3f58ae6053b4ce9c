package io.huizong.check.figures;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Identity;
import java.util.ArrayList;
import java.util.List;

/** Which cells the identities of one edition tie together, by number. */
final class RelationNet {

    private final List<Relation> relations;
    private final List<Cell> cells;
    private final int[][] membersOf;
    private final int[][] relationsOf;
    private final boolean[] isSum;
    private final List<int[]> parts = new ArrayList<>();

    RelationNet(Form form) {
        cells = form.cells();
        isSum = new boolean[cells.size()];
        List<List<Integer>> byCell = new ArrayList<>();
        cells.forEach(cell -> byCell.add(new ArrayList<>()));
        relations = form.identities().stream().map(Relation::new).toList();
        membersOf = new int[relations.size()][];
        for (int r = 0; r < relations.size(); r++) {
            Identity identity = relations.get(r).identity();
            membersOf[r] = identity.members().mapToInt(Cell::index).toArray();
            isSum[identity.head().index()] |= identity.isSum();
            for (int cell : membersOf[r]) {
                byCell.get(cell).add(r);
            }
        }
        relationsOf = byCell.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        boolean[] isPlaced = new boolean[relations.size()];
        for (int r = 0; r < isPlaced.length; r++) {
            if (!isPlaced[r]) {
                List<Integer> part = new ArrayList<>();
                gather(r, isPlaced, part);
                parts.add(part.stream().mapToInt(Integer::intValue).sorted().toArray());
            }
        }
    }

    private void gather(int relation, boolean[] isPlaced, List<Integer> part) {
        isPlaced[relation] = true;
        part.add(relation);
        for (int cell : membersOf[relation]) {
            for (int other : relationsOf[cell]) {
                if (!isPlaced[other]) {
                    gather(other, isPlaced, part);
                }
            }
        }
    }

    /** The identities in parts that have no cell in common: all of table 三, and each line of table 四. */
    List<int[]> parts() {
        return parts;
    }

    Relation relation(int number) {
        return relations.get(number);
    }

    Cell cell(int index) {
        return cells.get(index);
    }

    /** The cells of an identity. */
    int[] members(int relation) {
        return membersOf[relation];
    }

    /** The identities that a cell is a member of. */
    int[] relations(int cell) {
        return relationsOf[cell];
    }

    /** 1 for a cell on the left side of an identity, -1 on the right. */
    int sign(int relation, int cell) {
        int left = relations.get(relation).identity().left().size();
        for (int i = 0; i < left; i++) {
            if (membersOf[relation][i] == cell) {
                return 1;
            }
        }
        return -1;
    }

    /** Whether a cell is the sum of others. */
    boolean isSum(Cell cell) {
        return isSum[cell.index()];
    }
}
