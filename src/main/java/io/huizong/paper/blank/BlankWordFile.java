package io.huizong.paper.blank;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.paper.FormTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes the blank Word file that an agency fills in, laid out as the official form. The file is protected as a form,
 * without a password: name, year, code and figures are fields, the sections of text are free, all else is locked.
 */
public final class BlankWordFile {

    /** Words before the agency's code, by which a reader finds it. */
    static final String CODE = "机关代码";

    private static final int TITLE_POINTS = 18;
    private static final int HEADING_POINTS = 14;
    private static final int NAME_WIDTH = 14;
    private static final int YEAR_WIDTH = 6;
    private static final int LINES_OF_TEXT = 4;

    private final Form form;
    private final XWPFDocument document;

    private BlankWordFile(Form form, XWPFDocument document) {
        this.form = form;
        this.document = document;
    }

    /**
     * Writes the template of an edition; the stream is not closed.
     *
     * @throws IOException where the stream cannot be written
     */
    public static void write(Form form, OutputStream stream) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordFonts.declare(document);
            new BlankWordFile(form, document).write();
            document.enforceFillingFormsProtection();
            document.write(stream);
        }
    }

    /** Not every program keeps a heading with a text in another section of the file, so the tables end a page. */
    private void write() {
        title();
        List<NarrativeSection> sections = form.sections();
        section(sections.get(0), false);
        form.tables().forEach(this::table);
        for (int i = 1; i < sections.size(); i++) {
            section(sections.get(i), i == sections.size() - 1).setPageBreak(i == 1);
        }
        numberPages();
    }

    private void title() {
        XWPFParagraph title = paragraph(ParagraphAlignment.CENTER);
        WordFields.blank(title, "agencyName", NAME_WIDTH, WordFonts.SONG, TITLE_POINTS);
        WordFonts.run(title, " ", WordFonts.SONG, TITLE_POINTS);
        WordFields.blank(title, "year", YEAR_WIDTH, WordFonts.SONG, TITLE_POINTS);
        WordFonts.run(title, "年" + form.title(), WordFonts.SONG, TITLE_POINTS);
        title.getRuns().forEach(run -> run.setBold(true));
        XWPFParagraph code = paragraph(ParagraphAlignment.RIGHT);
        WordFonts.run(code, CODE + "：", WordFonts.SONG, WordTable.POINTS);
        WordFields.blank(code, "agencyCode", NAME_WIDTH, WordFonts.SONG, WordTable.POINTS);
    }

    /** The heading, which ends a locked section of the file; the text below it is a free one. */
    private XWPFParagraph section(NarrativeSection section, boolean isLast) {
        XWPFParagraph heading = heading(section.label());
        WordPage.locked(properties(heading).addNewSectPr());
        XWPFParagraph text = paragraph(ParagraphAlignment.BOTH);
        for (int line = 0; line < LINES_OF_TEXT; line++) {
            text = line == 0 ? text : paragraph(ParagraphAlignment.BOTH);
            WordPage.prose(text);
            WordFonts.run(text, "", WordFonts.FANGSONG, HEADING_POINTS);
        }
        WordPage.free(isLast ? lastSection() : properties(text).addNewSectPr());
        return heading;
    }

    private CTSectPr lastSection() {
        return document.getDocument().getBody().addNewSectPr();
    }

    private void table(Table table) {
        FormTable layout = FormTable.of(form, table);
        XWPFParagraph heading = heading(table.number() + "、" + table.heading());
        heading.setPageBreak(layout.labelColumns() > 1);
        new WordTable(document.createTable(), layout).write();
    }

    private XWPFParagraph heading(String text) {
        XWPFParagraph heading = paragraph(ParagraphAlignment.LEFT);
        WordPage.heading(heading);
        WordFonts.run(heading, text, WordFonts.HEI, HEADING_POINTS);
        return heading;
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    /** The footer belongs to the first section; the others go on with it. */
    private void numberPages() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        WordFonts.run(footer, "第 ", WordFonts.SONG, WordTable.POINTS);
        WordFields.computed(footer, "PAGE");
        WordFonts.run(footer, " 页，共 ", WordFonts.SONG, WordTable.POINTS);
        WordFields.computed(footer, "NUMPAGES");
        WordFonts.run(footer, " 页", WordFonts.SONG, WordTable.POINTS);
        CTSectPr last = document.getDocument().getBody().getSectPr();
        CTSectPr first = document.getParagraphs().stream()
                .map(BlankWordFile::properties)
                .filter(CTPPr::isSetSectPr)
                .findFirst()
                .orElseThrow()
                .getSectPr();
        first.addNewFooterReference().set(last.getFooterReferenceArray(0));
        last.removeFooterReference(0);
    }
}
