package io.huizong.paper;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a report as the Word file that an agency types, its tables laid out as the official form. */
public final class ReportWordFile {

    /** A4 and its margins, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    private final Form form;
    private final ReportContent filling;
    private final XWPFDocument document;

    private ReportWordFile(ReportContent filling, XWPFDocument document) {
        this.form = filling.form();
        this.filling = filling;
        this.document = document;
    }

    /**
     * Writes a report; the stream is not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Report report, OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            new ReportWordFile(ReportContent.of(report), document).write();
            document.write(stream);
        }
    }

    private void write() {
        page();
        words(filling.title(), "黑体", 16, ParagraphAlignment.CENTER);
        if (!filling.published().isEmpty()) {
            words("发布时间：" + filling.published(), "仿宋", 14, ParagraphAlignment.CENTER);
        }
        List<NarrativeSection> sections = form.sections();
        section(sections.get(0));
        form.tables().forEach(this::table);
        sections.stream().skip(1).forEach(this::section);
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
    }

    private void section(NarrativeSection section) {
        List<String> paragraphs = filling.paragraphs(section);
        if (!paragraphs.isEmpty()) {
            words(section.label(), "黑体", 14, ParagraphAlignment.LEFT);
        }
        paragraphs.forEach(paragraph -> words(paragraph, "仿宋", 14, ParagraphAlignment.BOTH));
    }

    private void words(String text, String font, int points, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        run(paragraph, text, font, points);
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(points);
        run.setText(text);
    }

    private void table(Table table) {
        words(table.number() + "、" + table.heading(), "黑体", 14, ParagraphAlignment.LEFT);
        FormTable layout = FormTable.of(form, table);
        XWPFTable target = document.createTable();
        target.removeRow(0);
        target.setWidth(PAGE_WIDTH - 2 * MARGIN);
        for (int row = 0; row < layout.rows().size(); row++) {
            XWPFTableRow written = target.insertNewTableRow(row);
            for (FormTable.Placed placed : layout.placedIn(row)) {
                cell(written.createCell(), placed.box(), row > placed.row());
            }
        }
    }

    /** @param isContinued whether it is the lower part of a box that begins in a row above */
    private void cell(XWPFTableCell cell, FormTable.Box box, boolean isContinued) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columnSpan()));
        if (box.rowSpan() > 1) {
            properties.addNewVMerge().setVal(isContinued ? STMerge.CONTINUE : STMerge.RESTART);
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
        boolean isLabel = box.kind() == FormTable.Kind.LABEL;
        paragraph.setAlignment(isLabel ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        run(paragraph, isContinued ? "" : text(box), "宋体", 9);
    }

    private String text(FormTable.Box box) {
        return box.cell() == null ? box.text() : filling.figure(box.cell());
    }
}
