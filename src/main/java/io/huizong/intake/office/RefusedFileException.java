package io.huizong.intake.office;

import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;

/** An office file cannot be read. */
public final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** @param detail what exactly; may be empty */
    public RefusedFileException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** The outcome of the file. */
    public Unreadable reading(Format format) {
        return new Unreadable(format, reason, String.valueOf(getMessage()));
    }
}
