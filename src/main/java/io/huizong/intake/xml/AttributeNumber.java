package io.huizong.intake.xml;

import io.huizong.intake.cell.CellText;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Reads attribute values in the parser's own buffer: a plain number costs no object. */
final class AttributeNumber extends TypedValueDecoder {

    private long number;
    private String text = "";

    /** The plain number of the attribute decoded last, or -1. */
    long number() {
        return number;
    }

    /** The attribute decoded last as it is written. */
    String text() {
        return number >= 0 ? Long.toString(number) : text;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        number = CellText.plainNumber(buffer, start, end);
        text = number >= 0 ? "" : new String(buffer, start, end - start);
    }

    @Override
    public void handleEmptyValue() {
        number = -1;
        text = "";
    }
}
