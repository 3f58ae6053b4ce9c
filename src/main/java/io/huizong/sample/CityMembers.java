package io.huizong.sample;

import io.huizong.roster.Agency;
import java.util.List;

/**
 * Who is in a city.
 *
 * @param roster all rows, the city's among them
 * @param groups bodies that are reckoned together, parts before the consolidated report that covers them
 */
record CityMembers(List<Agency> roster, List<Group> groups) {

    /** Bodies whose files share a folder; at most a thousand. */
    record Group(String folder, List<Body> bodies) {
        Group {
            bodies = List.copyOf(bodies);
        }
    }

    CityMembers {
        roster = List.copyOf(roster);
        groups = List.copyOf(groups);
    }
}
