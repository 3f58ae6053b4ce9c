package io.huizong.paper.blank;

import io.huizong.paper.FormTable;
import io.huizong.paper.FormTable.Box;
import io.huizong.paper.FormTable.Kind;
import io.huizong.paper.FormTable.Placed;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Draws one table of the form into a Word file, a field in each cell. Used once. */
final class WordTable {

    /** The size of the words in a table. */
    static final int POINTS = 10;

    /** How an article's caption is shaded on the official form. */
    static final String CAPTION_COLOUR = "C6D9F1";

    private static final int ROW_HEIGHT = 340;
    private static final int CELL_MARGIN = 57;

    private final XWPFTable table;
    private final FormTable layout;
    private final int[] widths;

    WordTable(XWPFTable table, FormTable layout) {
        this.table = table;
        this.layout = layout;
        widths = layout.widths(WordPage.TEXT_WIDTH);
    }

    void write() {
        table.removeRow(0);
        properties();
        for (int row = 0; row < layout.rows().size(); row++) {
            row(row);
        }
    }

    private void properties() {
        table.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        table.setWidth(WordPage.TEXT_WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void row(int number) {
        XWPFTableRow row = table.insertNewTableRow(number);
        row.setHeight(ROW_HEIGHT);
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        row.setCantSplitRow(true);
        row.setRepeatHeader(layout.labelColumns() > 1 && number < layout.headerRows());
        for (Placed placed : layout.placedIn(number)) {
            cell(row.createCell(), placed, number > placed.row());
        }
    }

    /** @param isContinued whether it is the lower part of a box that begins in a row above */
    private void cell(XWPFTableCell cell, Placed placed, boolean isContinued) {
        Box box = placed.box();
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        cell.setWidth(Integer.toString(placed.width(widths)));
        properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columnSpan()));
        if (box.rowSpan() > 1) {
            properties.addNewVMerge().setVal(isContinued ? STMerge.CONTINUE : STMerge.RESTART);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (isCaption(box)) {
            cell.setColor(CAPTION_COLOUR);
        }
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        boolean isLeft = isCaption(box) || (box.kind() == Kind.LABEL && layout.labelColumns() > 1);
        paragraph.setAlignment(isLeft ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        if (box.kind() == Kind.VALUE) {
            WordFields.figure(paragraph);
        } else {
            WordFonts.run(paragraph, isContinued ? "" : box.text(), WordFonts.SONG, POINTS);
        }
    }

    private boolean isCaption(Box box) {
        return box.kind() == Kind.HEADER && box.columnSpan() == layout.width();
    }
}
