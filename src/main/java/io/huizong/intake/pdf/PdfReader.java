package io.huizong.intake.pdf;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.page.Budget;
import io.huizong.intake.page.Legibility;
import io.huizong.intake.page.Pages;
import io.huizong.intake.recognise.Recogniser;
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
public final class PdfReader implements ReportReader {

    static {
        FontMappers.set(new NoSystemFonts());
    }

    private final Recogniser recogniser;

    public PdfReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.PDF);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        Budget budget = new Budget(limits);
        try {
            PackedStreams.check(source.content(), limits.unpackedBytes());
            try (PDDocument document = open(source, limits)) {
                return read(document, format, budget);
            }
        } catch (InvalidPasswordException e) {
            return new Unreadable(format, Reason.ENCRYPTED, "");
        } catch (Budget.SpentException e) {
            return new Unreadable(format, Reason.LIMIT, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Unreadable(format, Reason.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** Opens the file; one that asks for a password only before it may be changed opens without. */
    private static PDDocument open(Source source, Limits limits) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes());
        return Loader.loadPDF(source.content(), "", null, null, memory.streamCache);
    }

    private Reading read(PDDocument document, Format format, Budget budget) throws IOException {
        budget.spendPages(document.getNumberOfPages());
        Pages pages = new Pages();
        Legibility legibility = new Legibility();
        int count = 0;
        for (PDPage page : document.getPages()) {
            budget.spendPages(++count);
            PageScan scan = new PageScan(page, budget);
            pages.add(legibility.count(scan.run(), scan.images()));
            budget.checkTime();
        }
        return legibility.refusal(format).orElseGet(() -> recogniser.read(pages.document(metadata(document)), format));
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
