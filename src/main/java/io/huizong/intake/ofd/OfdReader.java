package io.huizong.intake.ofd;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.RefusedFileException;
import io.huizong.intake.page.Budget;
import io.huizong.intake.page.Legibility;
import io.huizong.intake.page.Pages;
import io.huizong.intake.recognise.Recogniser;
import java.io.IOException;
import java.util.Set;

/** Reads OFD files. */
public final class OfdReader implements ReportReader {

    private final Recogniser recogniser;

    public OfdReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.OFD);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        try (OfdPackage opened = OfdPackage.open(source.content(), limits)) {
            return read(opened, format, limits);
        } catch (RefusedFileException e) {
            return e.reading(format);
        } catch (Budget.SpentException e) {
            return new Unreadable(format, Reason.LIMIT, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Unreadable(format, Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private Reading read(OfdPackage opened, Format format, Limits limits) throws IOException, RefusedFileException {
        Budget budget = new Budget(limits);
        OfdDocument document = OfdDocument.of(opened);
        budget.spendPages(document.pages().size());
        Pages pages = new Pages();
        Legibility legibility = new Legibility();
        for (String path : document.pages()) {
            OfdPage page = new OfdPage(document.pageBox(), budget, limits.depth());
            document.drawPage(path, page);
            pages.add(legibility.count(page.page(), page.images()));
            budget.checkTime();
        }
        return legibility.refusal(format).orElseGet(() -> recogniser.read(pages.document(document.titles()), format));
    }
}
