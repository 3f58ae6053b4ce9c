package io.huizong.intake.html;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.recognise.Recogniser;
import java.util.Optional;
import java.util.Set;

/** Reads web pages, those that browsers and office programs save in one piece (MHTML) among them. */
public final class HtmlReader implements ReportReader {

    private final Recogniser recogniser;

    public HtmlReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.HTML);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        Optional<String> markup = SavedPage.of(source.content()).markup();
        if (markup.isEmpty()) {
            return new Unreadable(format, Reason.ENCODING, "");
        }
        if (CutOff.isCutOff(markup.get())) {
            return new Unreadable(format, Reason.DAMAGED, "网页在表格中间中断 / the page ends inside a table");
        }
        try {
            return recogniser.read(document(markup.get(), limits), format);
        } catch (PageLimitException e) {
            return new Unreadable(format, Reason.LIMIT, e.limit());
        }
    }

    private static Document document(String markup, Limits limits) throws PageLimitException {
        return PageReader.read(PageParser.parse(markup, limits), limits);
    }
}
