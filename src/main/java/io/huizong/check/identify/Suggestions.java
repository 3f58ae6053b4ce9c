package io.huizong.check.identify;

import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.List;

/** Agencies whose names are nearly a name that is not on the roster: shown to whoever corrects it, never taken. */
final class Suggestions {

    /** A slip of the pen or of character recognition; beyond it names of other agencies come up. */
    private static final int SLIPS = 2;

    private static final int MOST = 3;

    private final List<Agency> agencies;
    private final long[] characters;

    Suggestions(Roster roster) {
        agencies = List.copyOf(roster.agencies());
        characters =
                agencies.stream().mapToLong(agency -> characters(agency.name())).toArray();
    }

    /** The nearest first. */
    List<Agency> near(String name) {
        long wanted = characters(name);
        List<List<Agency>> byDistance = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < characters.length; i++) {
            if (Long.bitCount(wanted ^ characters[i]) <= 2 * SLIPS) {
                int distance = distance(name, agencies.get(i).name());
                if (distance <= SLIPS && distance < name.length() / 2) {
                    byDistance.get(distance).add(agencies.get(i));
                }
            }
        }
        return byDistance.stream().flatMap(List::stream).limit(MOST).toList();
    }

    /** Which characters a name has, folded into 64 bits: one slip changes two of them at most. */
    private static long characters(String name) {
        return name.chars().mapToLong(character -> 1L << (character * 31 % 61)).reduce(0, (a, b) -> a | b);
    }

    /** How many characters must be put in, taken out or replaced to make one name of the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
