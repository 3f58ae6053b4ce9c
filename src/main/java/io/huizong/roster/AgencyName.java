package io.huizong.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How agency names are compared: white space, punctuation, width and the words 人民政府 do not count, all else does. */
final class AgencyName {

    private static final Pattern NOT_COUNTED = Pattern.compile("[\\s\\p{P}\\p{Z}]");

    private AgencyName() {}

    /** The name as it is compared: 临江县人民政府 is 临江县, 临江县人民政府办公室 is 临江县政府办公室. */
    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        String key = NOT_COUNTED.matcher(folded).replaceAll("").replace("人民政府", "政府");
        return key.endsWith("政府") && key.length() > 2 ? key.substring(0, key.length() - 2) : key;
    }

    /** A key without a leading name, or the whole key where it does not lead or nothing would be left. */
    static String without(String leading, String key) {
        return key.startsWith(leading) && key.length() > leading.length() ? key.substring(leading.length()) : key;
    }
}
