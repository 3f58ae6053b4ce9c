package io.huizong.intake.excel;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.OfficeFile;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads XLSX and XLS files. */
public final class ExcelReader implements DocumentReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.XLSX, Format.XLS);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        return format == Format.XLS ? old(source, budget) : packaged(source, budget);
    }

    private static Document packaged(Source source, Budget budget) throws RefusedFileException {
        OPCPackage opened = OfficeFile.openPackage(source.content(), budget);
        try {
            return document(OfficeFile.parse(() -> new XSSFWorkbook(opened)), budget);
        } finally {
            opened.revert();
        }
    }

    private static Document old(Source source, Budget budget) throws RefusedFileException {
        budget.hold(source.content().length);
        DirectoryNode root = OfficeFile.openContainer(source.content());
        return document(OfficeFile.parse(() -> new HSSFWorkbook(root, false)), budget);
    }

    /** The workbook is not closed: it holds nothing but memory, and closing writes. */
    private static Document document(Workbook workbook, Budget budget) throws RefusedFileException {
        return new Sheets(workbook, budget).document();
    }
}
