package io.huizong.intake.paper;

/**
 * A cell as paper shows it.
 *
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param code the code of the form's cell whose figure it holds; empty for labels, headers and captions
 */
public record PaperCell(String text, int columns, int rows, Role role, String code) {

    /** What a cell is for. */
    public enum Role {
        CAPTION,
        HEADER,
        GROUP,
        LABEL,
        VALUE
    }

    static PaperCell of(Role role, String text, int columns, int rows) {
        return new PaperCell(text, columns, rows, role, "");
    }

    public boolean isValue() {
        return role == Role.VALUE;
    }

    public PaperCell withText(String other) {
        return new PaperCell(other, columns, rows, role, code);
    }

    /** The same cell over more columns. */
    PaperCell wider(int by) {
        return new PaperCell(text, columns + by, rows, role, code);
    }

    /** The same cell over more rows. */
    PaperCell higher(int by) {
        return new PaperCell(text, columns, rows + by, role, code);
    }
}
