package io.huizong.intake;

import io.huizong.form.Forms;
import io.huizong.intake.archive.ArchiveReader;
import io.huizong.intake.archive.Opening;
import io.huizong.intake.detect.Detector;
import io.huizong.intake.detect.TextDecoder;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.excel.ExcelReader;
import io.huizong.intake.html.HtmlReader;
import io.huizong.intake.ofd.OfdReader;
import io.huizong.intake.pdf.PdfReader;
import io.huizong.intake.recognise.Recogniser;
import io.huizong.intake.text.TextReader;
import io.huizong.intake.word.DocReader;
import io.huizong.intake.word.DocxReader;
import io.huizong.intake.xml.CanonicalXml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of any supported format. Nothing that a file holds makes it throw: what cannot be read is an
 * {@link Unreadable}. Safe for any number of threads.
 */
public final class Intake {

    private static final List<DocumentReader> DOCUMENTS = List.of(
            new TextReader(),
            new HtmlReader(),
            new DocxReader(),
            new DocReader(),
            new ExcelReader(),
            new PdfReader(),
            new OfdReader());

    private final Limits limits;
    private final Map<Format, ReportReader> readers = new EnumMap<>(Format.class);

    /**
     * An intake of these readers.
     *
     * @throws IllegalArgumentException where two readers take the same format
     */
    public Intake(Limits limits, List<ReportReader> readers) {
        this.limits = limits;
        readers.forEach(this::add);
    }

    /** An intake of every reader that there is. */
    public static Intake standard(Forms forms, Limits limits) {
        Recogniser recogniser = new Recogniser(forms);
        List<ReportReader> readers = new ArrayList<>(List.of(new CanonicalXml(forms), new ArchiveReader()));
        DOCUMENTS.forEach(documents -> readers.add(new RecognisingReader(documents, recogniser)));
        return new Intake(limits, readers);
    }

    private void add(ReportReader reader) {
        for (Format format : reader.takes()) {
            ReportReader other = readers.putIfAbsent(format, reader);
            if (other != null) {
                throw new IllegalArgumentException("两个读取程序都要读 %s / two readers take %1$s: %2$s, %3$s"
                        .formatted(format, other.name(), reader.name()));
            }
        }
    }

    /**
     * Opens a file and reads it.
     *
     * @param name how messages and outputs name it, as {@link Source#name}
     */
    public Reading read(Path file, String name) {
        Opening opening = Opening.of(file, name, limits);
        return opening instanceof Opening.Loaded loaded ? read(loaded.source()) : ((Opening.Refused) opening).reading();
    }

    /** Reads a file that is in memory. */
    public Reading read(Source source) {
        byte[] content = source.content();
        if (content.length > limits.fileBytes()) {
            return new Unreadable(
                    Format.UNKNOWN, Reason.TOO_LARGE, Opening.tooLargeDetail(content.length, limits.fileBytes()));
        }
        if (isBlank(content)) {
            return new Unreadable(Format.UNKNOWN, Reason.EMPTY, "");
        }
        Format format = Detector.detect(source);
        ReportReader reader = readers.get(format);
        return reader == null ? unread(format) : read(source, format, reader);
    }

    private static Unreadable unread(Format format) {
        Reason reason = format == Format.UNKNOWN ? Reason.UNKNOWN_FORMAT : Reason.UNSUPPORTED_FORMAT;
        return new Unreadable(format, reason, format == Format.UNKNOWN ? "" : format.name());
    }

    private Reading read(Source source, Format format, ReportReader reader) {
        Budget budget = new Budget(limits);
        Reading reading = read(source, format, reader, budget);
        return budget.refusal(format).map(Reading.class::cast).orElse(reading);
    }

    /** Whatever a reader or its library lets slip becomes the fault of that file alone. */
    private static Reading read(Source source, Format format, ReportReader reader, Budget budget) {
        try {
            budget.hold(source.content().length);
            budget.checkTime();
            return reader.read(source, format, budget);
        } catch (Budget.SpentException e) {
            return e.reading(format);
        } catch (RuntimeException | VirtualMachineError e) {
            return new Unreadable(format, Reason.READER_FAILED, "").after(e, source.name() + ", " + reader.name());
        }
    }

    private static boolean isBlank(byte[] content) {
        TextDecoder.@Nullable Mark mark = TextDecoder.Mark.of(content);
        for (int i = mark == null ? 0 : mark.length(); i < content.length; i++) {
            if (content[i] != ' ' && content[i] != '\n' && content[i] != '\r' && content[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
