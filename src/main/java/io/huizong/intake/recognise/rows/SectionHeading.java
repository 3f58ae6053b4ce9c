package io.huizong.intake.recognise.rows;

import io.huizong.intake.cell.Folding;
import io.huizong.intake.recognise.labels.LabelText;
import java.util.regex.Pattern;

/** The headings of the six sections, in any wording. */
final class SectionHeading {

    private static final Pattern NUMBERED = Pattern.compile("^[(]?[一二三四五六七八九十]{1,2}[)]?、");

    private SectionHeading() {}

    /** Whether a text that is no label of the form is numbered as a section. */
    static boolean isHeading(LabelText label, String text) {
        return "一二三四五六七八九十".contains(label.number())
                && !label.number().isEmpty()
                && NUMBERED.matcher(Folding.compact(text)).find();
    }
}
