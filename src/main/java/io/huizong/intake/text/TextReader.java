package io.huizong.intake.text;

import io.huizong.intake.detect.TextDecoder;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import java.util.Set;

/** Reads scraped text. */
public final class TextReader implements DocumentReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.TEXT);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        budget.hold(TextDecoder.memory(source.content()));
        String text =
                TextDecoder.decode(source.content()).orElseThrow(() -> new RefusedFileException(Reason.ENCODING, ""));
        return TextLines.read(text, budget);
    }
}
