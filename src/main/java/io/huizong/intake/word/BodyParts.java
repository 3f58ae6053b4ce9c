package io.huizong.intake.word;

import java.util.ArrayList;
import java.util.List;

/** Collects blocks, cutting text into lines. */
final class BodyParts {

    /** Stands around text that is struck through, raised or lowered, so that it never joins a number. */
    static final String MARK = "~";

    private final List<BodyPart> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    void text(String text) {
        line.append(text);
    }

    void endLine() {
        if (!line.toString().isBlank()) {
            blocks.add(new BodyPart.Line(line.toString()));
        }
        line.setLength(0);
    }

    void add(BodyPart block) {
        endLine();
        blocks.add(block);
    }

    void addAll(List<BodyPart> others) {
        endLine();
        blocks.addAll(others);
    }

    List<BodyPart> end() {
        endLine();
        return blocks;
    }
}
