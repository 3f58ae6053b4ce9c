package io.huizong.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How agency names are compared: white space, punctuation, width and the words 人民政府 do not count, all else does. */
final class AgencyName {

    private static final Pattern NOT_COUNTED = Pattern.compile("[\\s\\p{P}\\p{Z}]");

    private AgencyName() {}

    /** The name as it is compared: 临江县人民政府 is 临江县, 临江县人民政府办公室 is 临江县政府办公室. */
    static String key(String name) {
        String key = letters(name).replace("人民政府", "政府");
        return key.endsWith("政府") && key.length() > 2 ? key.substring(0, key.length() - 2) : key;
    }

    private static String letters(String name) {
        if (name.chars().allMatch(AgencyName::isPlain)) {
            return name;
        }
        return NOT_COUNTED
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Whether a character is of the block of Chinese characters that have one form alone: nearly all are. */
    private static boolean isPlain(int character) {
        return '\u4E00' <= character && character <= '\u9FFF';
    }

    /** A key without a leading name, or the whole key where it does not lead or nothing would be left. */
    static String without(String leading, String key) {
        return key.startsWith(leading) && key.length() > leading.length() ? key.substring(leading.length()) : key;
    }
}
