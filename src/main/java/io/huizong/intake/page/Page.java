package io.huizong.intake.page;

import java.util.List;

/** A page as its format gives it: characters and straight lines in any order, text upright. */
public record Page(List<Glyph> glyphs, List<Ruling> rulings) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
