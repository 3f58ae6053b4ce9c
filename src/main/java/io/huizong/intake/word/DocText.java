package io.huizong.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Takes what is seen of the characters of a DOC: neither instructions of fields nor what was deleted or hidden. A field may
 * reach over paragraphs, so one of these goes through the whole file. Used once.
 */
final class DocText {

    private static final char PICTURE = 1;
    private static final char CELL_END = 7;
    private static final char DRAWING = 8;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    /** For each field that is open whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    void take(Paragraph paragraph, BodyParts blocks) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean isSeen = !run.isMarkedDeleted() && !run.isVanished();
            String mark = isSeen && isMarked(run) ? BodyParts.MARK : "";
            blocks.text(mark);
            take(run, isSeen, blocks);
            blocks.text(mark);
        }
        blocks.endLine();
    }

    /** The mark that ends a paragraph or cell is struck through as often as not, and nobody sees it. */
    private boolean isMarked(CharacterRun run) {
        boolean isStruck = run.isStrikeThrough() || run.isDoubleStrikeThrough() || run.getSubSuperScriptIndex() != 0;
        return isStruck && !run.text().isBlank() && run.text().charAt(0) != CELL_END && isInSight();
    }

    private void take(CharacterRun run, boolean isSeen, BodyParts blocks) {
        if (run.isSymbol()) {
            blocks.text(isSeen && isInSight() ? "?" : "");
            return;
        }
        String text = run.text();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isPartOfField(character) && isSeen && isInSight()) {
                take(character, blocks);
            }
        }
    }

    private boolean isPartOfField(char character) {
        switch (character) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_RESULT -> {
                if (fields.poll() != null) {
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isInSight() {
        return !fields.contains(false);
    }

    private static void take(char character, BodyParts blocks) {
        switch (character) {
            case PICTURE, DRAWING -> blocks.text(String.valueOf(BodyPart.PICTURE));
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> blocks.endLine();
            case NO_BREAK_HYPHEN -> blocks.text("-");
            case '\t' -> blocks.text("\t");
            default -> blocks.text(character < ' ' ? "" : String.valueOf(character));
        }
    }
}
