package io.huizong.intake.document;

import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;

/** No document can be made of a file, for a reason that its sender should know. */
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
