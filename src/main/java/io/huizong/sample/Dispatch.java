package io.huizong.sample;

import java.util.function.UnaryOperator;

/**
 * How a report is written and sent.
 *
 * @param path the file's path without its ending
 * @param edit what is done to the written text; formats that are no text are sent as they are
 */
record Dispatch(Options.FileFormat format, Layout layout, String path, boolean isFiled, UnaryOperator<String> edit) {

    static Dispatch of(Options.FileFormat format, Layout layout, String path) {
        return new Dispatch(format, layout, path, true, UnaryOperator.identity());
    }

    /** Below the city's folder; empty where nothing is sent. */
    String file() {
        return isFiled ? path + "." + format.ending() : "";
    }

    Dispatch in(Layout other) {
        return new Dispatch(format, other, path, isFiled, edit);
    }

    Dispatch as(Options.FileFormat other) {
        return new Dispatch(other, layout, path, isFiled, edit);
    }

    Dispatch at(String other) {
        return new Dispatch(format, layout, other, isFiled, edit);
    }

    Dispatch edited(UnaryOperator<String> change) {
        return new Dispatch(format, layout, path, isFiled, text -> change.apply(edit.apply(text)));
    }

    Dispatch unsent() {
        return new Dispatch(format, layout, path, false, edit);
    }
}
