package io.huizong.intake.excel;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.office.OfficeFile;
import io.huizong.intake.office.RefusedFileException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Turns the visible sheets of a workbook into a document. Used once. */
final class Sheets {

    private final Workbook workbook;
    private final ShownText shown;
    private final int mostCells;
    private int cellCount;

    Sheets(Workbook workbook, Limits limits) {
        this.workbook = workbook;
        shown = new ShownText(workbook);
        mostCells = limits.cells();
    }

    /** @throws RefusedFileException where there are more cells than the limits allow */
    Document document() throws RefusedFileException {
        List<Document.Part> parts = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                int index = i;
                Sheet sheet = OfficeFile.parse(() -> workbook.getSheetAt(index));
                parts.addAll(parts(sheet));
            }
        }
        return new Document(parts, List.of());
    }

    private List<Document.Part> parts(Sheet sheet) throws RefusedFileException {
        SheetArea area = OfficeFile.parse(() -> SheetArea.of(sheet));
        cellCount += (int) Math.min(area.size(), mostCells);
        if (cellCount >= mostCells) {
            throw new RefusedFileException(Reason.LIMIT, mostCells + " cells");
        }
        return OfficeFile.parse(() -> new SheetParts(area, shown).read());
    }
}
