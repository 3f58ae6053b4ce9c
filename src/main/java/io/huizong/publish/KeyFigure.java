package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import java.util.List;
import java.util.stream.Stream;

/**
 * A figure that people ask for first.
 *
 * @param title what they call it
 */
public record KeyFigure(String title, Cell cell) {

    /** Those of a form, in its order; a form that lacks one goes without. */
    public static List<KeyFigure> of(Form form) {
        return Stream.of(
                        of(form, "新收申请", "requests.received.total"),
                        of(form, "上年结转", "requests.carriedIn.total"),
                        of(form, "办理结果", "requests.concluded.total"),
                        of(form, "予以公开", "requests.granted.total"),
                        of(form, "结转下年", "requests.carriedOut.total"),
                        of(form, "行政复议", "appeals.review.total"),
                        of(form, "直接起诉", "appeals.litigationDirect.total"),
                        of(form, "复议后起诉", "appeals.litigationAfterReview.total"))
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<KeyFigure> of(Form form, String title, String code) {
        return form.find(code).map(cell -> new KeyFigure(title, cell)).stream();
    }
}
