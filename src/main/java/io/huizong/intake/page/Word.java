package io.huizong.intake.page;

import java.util.List;
import java.util.stream.Collectors;

/** Characters that follow one another without a gap. */
record Word(List<Glyph> glyphs, Box box) {

    Word {
        glyphs = List.copyOf(glyphs);
    }

    static Word of(List<Glyph> glyphs) {
        return new Word(
                glyphs, glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow());
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double size() {
        return glyphs.get(0).size();
    }
}
