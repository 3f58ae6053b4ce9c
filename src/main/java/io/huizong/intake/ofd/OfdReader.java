package io.huizong.intake.ofd;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import io.huizong.intake.page.Legibility;
import io.huizong.intake.page.Pages;
import java.io.IOException;
import java.util.Set;

/** Reads OFD files. */
public final class OfdReader implements DocumentReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.OFD);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        try (OfdPackage opened = OfdPackage.open(source.content(), budget)) {
            return read(opened, budget);
        } catch (IOException e) {
            throw new RefusedFileException(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private static Document read(OfdPackage opened, Budget budget) throws IOException, RefusedFileException {
        OfdDocument document = OfdDocument.of(opened);
        budget.allow(Budget.Item.PAGE, document.pages().size());
        Pages pages = new Pages();
        Legibility legibility = new Legibility();
        for (String path : document.pages()) {
            OfdPage page = new OfdPage(document.pageBox(), budget);
            document.drawPage(path, page);
            pages.add(legibility.count(page.page(), page.images()));
            budget.checkTime();
        }
        legibility.check();
        return pages.document(document.titles());
    }
}
