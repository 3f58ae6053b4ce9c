package io.huizong.intake.html;

import io.huizong.intake.detect.TextDecoder;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import java.util.Set;

/** Reads web pages, those that browsers and office programs save in one piece (MHTML) among them. */
public final class HtmlReader implements DocumentReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.HTML);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        budget.hold(TextDecoder.memory(source.content()));
        String markup = SavedPage.of(source.content())
                .markup()
                .orElseThrow(() -> new RefusedFileException(Reason.ENCODING, ""));
        if (CutOff.isCutOff(markup)) {
            throw new RefusedFileException(Reason.DAMAGED, "网页在表格中间中断 / the page ends inside a table");
        }
        return PageReader.read(PageParser.parse(markup, budget), budget);
    }
}
