package io.huizong.intake.document;

import java.util.Locale;

/** The kinds of files, determined by content. */
public enum Format {
    XML,
    TEXT,
    HTML,
    DOCX,
    DOC,
    /** Rich text, which word processors also save under the ending of DOC. */
    RTF,
    XLSX,
    XLS,
    PDF,
    OFD,
    ZIP,
    /** An image, an archive, a program: nothing that a report can come in. */
    UNKNOWN;

    /** The word that outputs use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
