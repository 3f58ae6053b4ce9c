package io.huizong.form;

import java.util.List;
import java.util.Optional;

/**
 * One of the three tables of the form.
 *
 * @param code the first part of the cell codes
 * @param number the number of its section ("二")
 * @param name how messages call it ("表二")
 * @param heading the section heading without its number
 * @param keywords words any of which identifies the section heading, whatever else it says
 * @param isOneRow whether paper shows its lines side by side, as one row of numbers under groups of headers
 */
public record Table(
        String code,
        String number,
        String name,
        String heading,
        List<String> keywords,
        boolean isOneRow,
        List<Block> blocks) {

    public Table {
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** All lines, in the form's order. */
    public List<Line> lines() {
        return blocks.size() == 1
                ? blocks.get(0).lines()
                : blocks.stream().flatMap(block -> block.lines().stream()).toList();
    }

    /** The block that a line stands in. */
    public Optional<Block> blockOf(String lineCode) {
        return blocks.stream()
                .filter(block ->
                        block.lines().stream().anyMatch(line -> line.code().equals(lineCode)))
                .findFirst();
    }
}
