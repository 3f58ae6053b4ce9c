package io.huizong.intake.word;

import java.util.ArrayList;
import java.util.List;

/** Collects blocks, cutting text into lines. */
final class Blocks {

    /** Stands around text that is struck through, raised or lowered, so that it never joins a number. */
    static final String MARK = "~";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    void text(String text) {
        line.append(text);
    }

    void endLine() {
        if (!line.toString().isBlank()) {
            blocks.add(new Block.Line(line.toString()));
        }
        line.setLength(0);
    }

    void add(Block block) {
        endLine();
        blocks.add(block);
    }

    void addAll(List<Block> others) {
        endLine();
        blocks.addAll(others);
    }

    List<Block> end() {
        endLine();
        return blocks;
    }
}
