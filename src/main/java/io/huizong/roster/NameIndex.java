package io.huizong.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds agencies by the names that reports use. A name is split into the places that lead it and the rest; the rest
 * must be an agency's own words, the places those above it.
 */
final class NameIndex {

    private static final Pattern PROVINCE = Pattern.compile("^.{2,3}省|^.{2,7}自治区");

    private final Map<String, Agency> byCode;
    private final String city;
    private final Map<String, Set<Agency>> asWritten = new HashMap<>();
    private final Map<String, Set<Agency>> ownWords = new HashMap<>();
    /** Every way in which places may stand before an agency's own words, by the code of the row above it. */
    private final Map<String, Set<String>> placesBelow = new HashMap<>();

    NameIndex(Map<String, Agency> byCode, Agency city) {
        this.byCode = byCode;
        this.city = AgencyName.key(city.name());
        byCode.values().forEach(this::add);
        put(ownWords, "市", city); // 市人民政府
    }

    private void add(Agency agency) {
        add(agency.name(), agency);
        agency.aliases().forEach(alias -> add(alias, agency));
    }

    private void add(String name, Agency agency) {
        String key = AgencyName.key(name);
        put(asWritten, key, agency);
        put(ownWords, key, agency);
        for (String place : placesBelow.computeIfAbsent(agency.parent(), this::placesFrom)) {
            putOwnWords(place, key, agency);
        }
        if (isPlace(agency)) {
            putOwnWords(city, key, agency);
        }
    }

    private void putOwnWords(String place, String key, Agency agency) {
        String own = AgencyName.without(place, key);
        if (own.length() < key.length()) {
            put(ownWords, own, agency);
        }
    }

    private static void put(Map<String, Set<Agency>> index, String key, Agency agency) {
        // most keys have one agency, and there are as many as agencies
        index.merge(key, Set.of(agency), NameIndex::union);
    }

    private static Set<Agency> union(Set<Agency> some, Set<Agency> others) {
        Set<Agency> all = some instanceof LinkedHashSet ? some : new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The agencies whose name or alias this is. */
    Collection<Agency> asWritten(String name) {
        return asWritten.getOrDefault(AgencyName.key(name), Set.of());
    }

    /** The agencies that the name means with places put before it or left out. */
    Collection<Agency> meant(String name) {
        String key = withoutProvince(AgencyName.key(name));
        Set<Agency> found = new LinkedHashSet<>();
        for (int length = 0; length < key.length(); length++) {
            String places = key.substring(0, length);
            for (Agency agency : ownWords.getOrDefault(key.substring(length), Set.of())) {
                if (length == 0 || mayLead(places, agency)) {
                    found.add(agency);
                }
            }
        }
        return found;
    }

    /** A province is left out only before this city or a place in it: 某某省科技厅 is nobody here. */
    private String withoutProvince(String key) {
        Matcher province = PROVINCE.matcher(key);
        if (!province.find()) {
            return key;
        }
        String rest = key.substring(province.end());
        return rest.startsWith(city) || startsWithPlace(rest) ? rest : key;
    }

    private boolean startsWithPlace(String key) {
        for (int length = 2; length <= key.length(); length++) {
            Set<Agency> named = asWritten.getOrDefault(key.substring(0, length), Set.of());
            if (named.stream().anyMatch(NameIndex::isPlace)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayLead(String places, Agency agency) {
        return placesBelow.getOrDefault(agency.parent(), Set.of()).contains(places)
                || (isPlace(agency) && places.equals(city));
    }

    private Set<String> placesFrom(String parent) {
        List<Agency> chain = chain(parent);
        if (chain.isEmpty()) {
            return Set.of(city, "市");
        }
        Set<String> places = new HashSet<>();
        String whole = "";
        for (Agency place : chain) {
            String own = AgencyName.without(whole, AgencyName.without(city, AgencyName.key(place.name())));
            places = places.stream().map(above -> above + own).collect(Collectors.toSet());
            places.add(own);
            whole += own;
        }
        places.add(city + whole);
        places.add("市" + whole);
        if (whole.endsWith("县") || whole.endsWith("区")) {
            places.add(whole.substring(whole.length() - 1));
        }
        return places;
    }

    /** The places from a row up to the city, nearest to the city first. */
    private List<Agency> chain(String code) {
        List<Agency> chain = new ArrayList<>();
        Agency above = byCode.get(code);
        while (above != null && above.kind() != Agency.Kind.CITY) {
            if (isPlace(above)) {
                chain.add(0, above);
            }
            above = byCode.get(above.parent());
        }
        return chain;
    }

    private static boolean isPlace(Agency agency) {
        return switch (agency.kind()) {
            case CITY, COUNTY, ZONE, TOWNSHIP -> true;
            case OFFICE, DEPARTMENT, INSTITUTION -> false;
        };
    }
}
