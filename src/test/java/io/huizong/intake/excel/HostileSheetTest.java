package io.huizong.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Limits;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sheets that could take for ever. */
class HostileSheetTest {

    private static final int ROWS = 200_000;

    @Test
    @Timeout(60)
    void oneCell_whenMergedOverAHundredThousandRows() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet();
        IntStream.range(0, ROWS)
                .forEach(row -> sheet.createRow(row).createCell(0).setCellValue(1));
        sheet.addMergedRegion(new CellRangeAddress(ROWS / 2, ROWS - 1, 0, 0));

        Document.Grid grid = (Document.Grid) new Sheets(workbook, new Budget(Limits.DEFAULT))
                .document()
                .parts()
                .get(0);

        assertThat(grid.rows().get(ROWS / 2).cells())
                .extracting(Document.GridCell::rowSpan)
                .containsExactly(ROWS / 2);
    }
}
