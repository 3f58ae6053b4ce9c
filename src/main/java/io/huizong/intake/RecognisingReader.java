package io.huizong.intake;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import java.util.Set;

/** Recognises the form in the documents that a reader makes. */
public record RecognisingReader(DocumentReader documents, Recogniser recogniser) implements ReportReader {

    @Override
    public Set<Format> takes() {
        return documents.takes();
    }

    @Override
    public String name() {
        return documents.getClass().getSimpleName();
    }

    @Override
    public Reading read(Source source, Format format, Budget budget) {
        try {
            return recogniser.read(documents.read(source, format, budget), format, budget);
        } catch (RefusedFileException e) {
            return e.reading(format);
        }
    }
}
