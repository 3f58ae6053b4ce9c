package io.huizong.sample;

import java.util.function.UnaryOperator;

/**
 * How a report is written and sent.
 *
 * @param path the file's path without its ending
 * @param edit what is done to the written text; formats that are no text are sent as they are
 */
record Delivery(Options.FileFormat format, Layout layout, String path, boolean isFiled, UnaryOperator<String> edit) {

    static Delivery of(Options.FileFormat format, Layout layout, String path) {
        return new Delivery(format, layout, path, true, UnaryOperator.identity());
    }

    /** Below the city's folder; empty where nothing is sent. */
    String file() {
        return isFiled ? path + "." + format.ending() : "";
    }

    Delivery in(Layout other) {
        return new Delivery(format, other, path, isFiled, edit);
    }

    Delivery as(Options.FileFormat other) {
        return new Delivery(other, layout, path, isFiled, edit);
    }

    Delivery at(String other) {
        return new Delivery(format, layout, other, isFiled, edit);
    }

    Delivery edited(UnaryOperator<String> change) {
        return new Delivery(format, layout, path, isFiled, text -> change.apply(edit.apply(text)));
    }

    Delivery unsent() {
        return new Delivery(format, layout, path, false, edit);
    }
}
