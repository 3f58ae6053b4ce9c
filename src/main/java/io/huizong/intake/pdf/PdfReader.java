package io.huizong.intake.pdf;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import io.huizong.intake.page.Legibility;
import io.huizong.intake.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF files whose tables are drawn with lines. */
public final class PdfReader implements DocumentReader {

    static {
        FontMappers.set(new NoSystemFonts());
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.PDF);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        try {
            PackedStreams.check(source.content(), budget);
            try (PDDocument document = open(source, budget.limits())) {
                return read(document, budget);
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedFileException(Reason.ENCRYPTED, "");
        } catch (IOException e) {
            throw new RefusedFileException(Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** Opens the file; one that asks for a password only before it may be changed opens without. */
    private static PDDocument open(Source source, Limits limits) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes());
        return Loader.loadPDF(source.content(), "", null, null, memory.streamCache);
    }

    private static Document read(PDDocument document, Budget budget) throws IOException, RefusedFileException {
        budget.allow(Budget.Item.PAGE, document.getNumberOfPages());
        Pages pages = new Pages();
        Legibility legibility = new Legibility();
        for (PDPage page : document.getPages()) {
            budget.spend(Budget.Item.PAGE, 1);
            PageScan scan = new PageScan(page, budget);
            pages.add(legibility.count(scan.run(), scan.images()));
            budget.checkTime();
        }
        legibility.check();
        return pages.document(metadata(document));
    }

    private static List<String> metadata(PDDocument document) {
        List<String> metadata = new ArrayList<>();
        String title = document.getDocumentInformation().getTitle();
        if (title != null && !title.isBlank()) {
            metadata.add(title.strip());
        }
        return metadata;
    }
}
