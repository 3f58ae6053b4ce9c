package io.huizong.intake.excel;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.OfficeFile;
import io.huizong.intake.office.RefusedFileException;
import io.huizong.intake.recognise.Recogniser;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads XLSX and XLS files. */
public final class ExcelReader implements ReportReader {

    private final Recogniser recogniser;

    public ExcelReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.XLSX, Format.XLS);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        try {
            Document document = format == Format.XLS ? old(source, limits) : packaged(source, limits);
            return recogniser.read(document, format);
        } catch (RefusedFileException e) {
            return e.reading(format);
        }
    }

    private static Document packaged(Source source, Limits limits) throws RefusedFileException {
        OPCPackage opened = OfficeFile.openPackage(source.content(), limits);
        try {
            return document(OfficeFile.parse(() -> new XSSFWorkbook(opened)), limits);
        } finally {
            opened.revert();
        }
    }

    private static Document old(Source source, Limits limits) throws RefusedFileException {
        DirectoryNode root = OfficeFile.openContainer(source.content());
        return document(OfficeFile.parse(() -> new HSSFWorkbook(root, false)), limits);
    }

    /** The workbook is not closed: it holds nothing but memory, and closing writes. */
    private static Document document(Workbook workbook, Limits limits) throws RefusedFileException {
        return new Sheets(workbook, limits).document();
    }
}
