package io.huizong.intake.page;

import java.text.Normalizer;

/**
 * Radicals that stand where a character was meant. They share their shape with it, and programs that print to PDF (Chromium
 * among them) look a shape's character up and find the radical first: "⼯作", "⼈⺠政府".
 */
final class Radicals {

    private static final char FIRST_SUPPLEMENTARY = '\u2E80';
    private static final char FIRST_KANGXI = '\u2F00';
    private static final char LAST_KANGXI = '\u2FD5';

    /** Those to which Unicode gives no compatible character. */
    private static final String SUPPLEMENTARY = "⺎⺠⺩⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰";

    private static final String CHARACTERS = "兀民王虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙";

    private Radicals() {}

    /** The text with each radical as the character of its shape. */
    static String replaced(String text) {
        return text.chars().allMatch(character -> character < FIRST_SUPPLEMENTARY || character > LAST_KANGXI)
                ? text
                : text.chars().mapToObj(character -> replaced((char) character)).reduce("", String::concat);
    }

    private static String replaced(char character) {
        int at = SUPPLEMENTARY.indexOf(character);
        if (at >= 0) {
            return CHARACTERS.substring(at, at + 1);
        }
        boolean isKangxi = character >= FIRST_KANGXI && character <= LAST_KANGXI;
        return isKangxi
                ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC)
                : String.valueOf(character);
    }
}
