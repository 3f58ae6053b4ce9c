package io.huizong.intake.text;

import io.huizong.intake.Format;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.ReportReader;
import io.huizong.intake.Source;
import io.huizong.intake.recognise.Recogniser;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads scraped text. */
public final class TextReader implements ReportReader {

    private final Recogniser recogniser;

    public TextReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.TEXT);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        String text = new String(source.content(), StandardCharsets.UTF_8);
        return recogniser.read(TextLines.read(text), format);
    }
}
