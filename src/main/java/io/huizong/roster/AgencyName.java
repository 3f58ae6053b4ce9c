package io.huizong.roster;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/** How agency names are compared: white space, punctuation and width do not count, every character else does. */
final class AgencyName {

    private AgencyName() {}

    /** The name as it is compared. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{Z}]", "");
    }

    /**
     * The keys under which a name may stand on the roster: as written; with the city's name put before it ("科技局",
     * "市科技局" for "示例市科技局"); and without it.
     */
    static Set<String> keys(String name, String cityName) {
        String key = key(name);
        String city = key(cityName).replaceAll("人民政府$", "");
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key);
        if (key.startsWith(city) && key.length() > city.length()) {
            keys.add(key.substring(city.length()));
            keys.add("市" + key.substring(city.length()));
        } else if (key.startsWith("市") && key.length() > 1) {
            keys.add(city + key.substring(1));
        } else {
            keys.add(city + key);
        }
        return keys;
    }
}
