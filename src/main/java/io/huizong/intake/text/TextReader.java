package io.huizong.intake.text;

import io.huizong.intake.detect.TextDecoder;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import java.util.Optional;
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
        Optional<String> text = TextDecoder.decode(source.content());
        if (text.isEmpty()) {
            return new Reading.Unreadable(format, Reading.Reason.ENCODING, "");
        }
        Optional<Document> document = TextLines.read(text.get(), limits.cells());
        return document.isPresent()
                ? recogniser.read(document.get(), format)
                : new Reading.Unreadable(format, Reading.Reason.LIMIT, limits.cells() + " cells");
    }
}
