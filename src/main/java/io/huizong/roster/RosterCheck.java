package io.huizong.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether rows form one tree under one city, each agency distinguished from the others. */
final class RosterCheck {

    private final Map<String, RosterRow> byCode = new HashMap<>();
    /** Codes of rows from which the parents are known to lead up to the city. */
    private final Set<String> underCity = new HashSet<>();

    private RosterCheck() {}

    /**
     * Passes where the rows form a roster.
     *
     * @throws RosterException at the first fault
     */
    static void check(String file, List<RosterRow> rows) {
        RosterCheck check = new RosterCheck();
        check.demandOneCity(file, rows);
        rows.forEach(check::demandNewCode);
        rows.forEach(check::demandParent);
        rows.forEach(check::demandPredecessors);
        rows.forEach(check::demandNoCircle);
        check.demandOwnNames(rows);
    }

    private void demandOneCity(String file, List<RosterRow> rows) {
        List<RosterRow> cities = rows.stream()
                .filter(row -> row.agency().kind() == Agency.Kind.CITY)
                .toList();
        if (cities.isEmpty()) {
            throw new RosterException(
                    file,
                    1,
                    "没有 kind 为 city 的行，请加上本市一行，parent 留空",
                    "no row of kind city; add one for the city, parent blank");
        }
        if (cities.size() > 1) {
            throw cities.get(1)
                    .fault(
                            "kind 为 city 的行多于一行，本级以下的市请用 county",
                            "a second row of kind city; a city below this one is of kind county");
        }
    }

    private void demandNewCode(RosterRow row) {
        if (byCode.put(row.agency().code(), row) != null) {
            String code = row.agency().code();
            throw row.fault(
                    "代码 " + code + " 与前面的行重复，请另给一个", "code " + code + " is taken by a row above; choose another");
        }
    }

    private void demandParent(RosterRow row) {
        Agency agency = row.agency();
        boolean isCity = agency.kind() == Agency.Kind.CITY;
        if (isCity && !agency.parent().isEmpty()) {
            throw row.fault("city 行不应有 parent，请留空", "the city row has a parent; leave it blank");
        }
        if (!isCity && agency.parent().isEmpty()) {
            throw row.fault("parent 没有填写，只有 city 行可以留空，请填上级的代码", "parent is blank; only the city has none");
        }
        if (!isCity && !byCode.containsKey(agency.parent())) {
            throw row.fault(
                    "parent “" + agency.parent() + "”不在名册中，请改为上级的代码",
                    "parent \"" + agency.parent() + "\" is not on the roster; write the code of the row above it");
        }
    }

    private void demandPredecessors(RosterRow row) {
        for (String code : row.agency().succeeds()) {
            if (!byCode.containsKey(code) || code.equals(row.agency().code())) {
                throw row.fault(
                        "succeeds “" + code + "”应为名册中另一行的代码",
                        "succeeds \"" + code + "\" is no other row of the roster");
            }
        }
    }

    private void demandNoCircle(RosterRow row) {
        Set<String> passed = new LinkedHashSet<>();
        RosterRow above = row;
        while (above != null
                && !above.agency().parent().isEmpty()
                && !underCity.contains(above.agency().parent())) {
            if (!passed.add(above.agency().code())) {
                throw row.fault(
                        "上级关系成了圈：" + String.join("、", passed) + "，请更正其中一个 parent",
                        "parents run in a circle: " + String.join(", ", passed) + "; correct one of them");
            }
            above = byCode.get(above.agency().parent());
        }
        underCity.add(row.agency().parent());
    }

    private void demandOwnNames(List<RosterRow> rows) {
        Map<String, List<RosterRow>> byName = new HashMap<>();
        for (RosterRow row : rows) {
            String key =
                    row.agency().parent() + " " + AgencyName.key(row.agency().name());
            List<RosterRow> same = byName.computeIfAbsent(key, name -> new ArrayList<>());
            if (same.stream().anyMatch(other -> overlap(other.agency(), row.agency()))) {
                throw row.fault(
                        "名称“" + row.agency().name() + "”在同一上级、同一年份下重复，请改名或用 from、to 分开年份",
                        "the name stands twice under one parent in the same years; rename it or part the years by from and to");
            }
            same.add(row);
        }
    }

    private static boolean overlap(Agency one, Agency other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }
}
