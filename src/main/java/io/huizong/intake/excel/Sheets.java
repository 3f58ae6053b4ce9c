package io.huizong.intake.excel;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.office.OfficeFile;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** Turns the visible sheets of a workbook into a document. Used once. */
final class Sheets {

    private final Workbook workbook;
    private final ShownText shown;
    private final Budget budget;

    Sheets(Workbook workbook, Budget budget) {
        this.workbook = workbook;
        shown = new ShownText(workbook);
        this.budget = budget;
    }

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
        SheetArea area = OfficeFile.parse(() -> SheetArea.of(sheet, budget));
        budget.spend(Budget.Item.CELL, area.size());
        return OfficeFile.parse(() -> new SheetParts(area, shown, budget).read());
    }
}
