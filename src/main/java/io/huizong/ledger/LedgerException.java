package io.huizong.ledger;

/** The ledger's database is not as it must be; the message says what to do, in Chinese and English. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
