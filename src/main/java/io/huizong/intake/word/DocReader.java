package io.huizong.intake.word;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.OfficeFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads DOC files of Word 97 to 2003 and of programs that write such. */
public final class DocReader implements DocumentReader {

    private static final String MAIN_STREAM = "WordDocument";

    /** Where in the main stream the flag is that says that it is encrypted; POI takes some such files for damaged ones. */
    private static final int FLAGS = 11;

    private static final int ENCRYPTED = 1;

    @Override
    public Set<Format> takes() {
        return Set.of(Format.DOC);
    }

    /** The document is not closed: it holds nothing but memory. */
    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        budget.hold(source.content().length);
        DirectoryNode root = OfficeFile.openContainer(source.content());
        if (OfficeFile.parse(() -> isEncrypted(root))) {
            throw new RefusedFileException(Reason.ENCRYPTED, "");
        }
        HWPFDocument file = OfficeFile.parse(() -> new HWPFDocument(root));
        List<BodyPart> blocks = OfficeFile.parse(() -> blocks(file, budget));
        return WordDocument.of(blocks, titles(file), budget);
    }

    private static boolean isEncrypted(DirectoryNode root) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(MAIN_STREAM)) {
            byte[] head = stream.readNBytes(FLAGS + 1);
            return head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0;
        }
    }

    /** Text boxes come first: what they hold is a title, if anything of a report. */
    private static List<BodyPart> blocks(HWPFDocument file, Budget budget) throws RefusedFileException {
        List<BodyPart> boxes = DocBody.read(file.getMainTextboxRange(), budget);
        List<BodyPart> body = DocBody.read(file.getRange(), budget);
        return Stream.concat(boxes.stream(), body.stream()).toList();
    }

    private static List<String> titles(HWPFDocument file) {
        SummaryInformation summary = file.getSummaryInformation();
        return Stream.ofNullable(summary == null ? null : summary.getTitle())
                .filter(title -> !title.isBlank())
                .toList();
    }
}
