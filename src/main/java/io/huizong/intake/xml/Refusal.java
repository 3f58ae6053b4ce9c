package io.huizong.intake.xml;

import io.huizong.intake.document.Reading.Reason;
import io.huizong.report.Place;

/** Reading ends here: the file is no report. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;
    private final transient Place place;

    Refusal(Reason reason, String detail, Place place) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.place = place;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    Place place() {
        return place;
    }
}
