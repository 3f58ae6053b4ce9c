package io.huizong.sample;

import io.huizong.roster.Agency;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Founds bodies one by one, each with its row or rows, in the order of their codes. */
final class CityBuilder {

    static final int FOR_EVER = 9999;

    private static final MonthDay DEPARTMENTS_DUE = MonthDay.of(1, 31);
    private static final MonthDay GOVERNMENTS_DUE = MonthDay.of(3, 31);
    private static final int RENAMED_ONE_IN = 40;
    private static final List<String> GOVERNMENT_TOPICS = List.of("重大决策", "财政资金", "民生实事");
    private static final List<String> TOWNSHIP_TOPICS = List.of("惠民补贴", "村级财务", "人居环境");

    private final List<Agency> roster = new ArrayList<>();
    private final List<Integer> years;
    private final SplittableRandom random;
    private int bodies;

    CityBuilder(List<Integer> years, SplittableRandom random) {
        this.years = years;
        this.random = random;
    }

    List<Agency> roster() {
        return roster;
    }

    PlaceNames villages() {
        return new PlaceNames(random.split());
    }

    Agency city() {
        return row("示例市", Agency.Kind.CITY, null, "", 0, FOR_EVER, List.of());
    }

    Body office(Agency above, String name, Volume volume, boolean isBelowConsolidated) {
        return single(
                row(name, Agency.Kind.OFFICE, above, "", 0, FOR_EVER, List.of()),
                volume,
                GOVERNMENT_TOPICS,
                isBelowConsolidated);
    }

    /** A department; one in {@value #RENAMED_ONE_IN} is renamed in the second year and takes over a lesser body. */
    List<Body> department(
            Agency above, String prefix, String name, DepartmentKind bureau, int divisor, boolean isBelowConsolidated) {
        Volume volume = divisor == 1 ? bureau.volume() : bureau.volume().dividedBy(divisor);
        boolean isRenamed = years.size() > 1 && volume.licensing() > 20 && random.nextInt(RENAMED_ONE_IN) == 0;
        if (isRenamed) {
            return merged(above, prefix, name, bureau, volume, isBelowConsolidated);
        }
        String alias = bureau.shortName().isEmpty() ? "" : prefix + bureau.shortName();
        Agency row = row(prefix + name, Agency.Kind.DEPARTMENT, above, alias, 0, FOR_EVER, List.of());
        return List.of(single(row, volume, bureau.topics(), isBelowConsolidated));
    }

    private List<Body> merged(
            Agency above,
            String prefix,
            String name,
            DepartmentKind bureau,
            Volume volume,
            boolean isBelowConsolidated) {
        int since = years.get(1);
        Agency before = row(prefix + name, Agency.Kind.DEPARTMENT, above, "", 0, since - 1, List.of());
        String second = prefix + name + "稽查大队";
        Agency lesser = row(second, Agency.Kind.INSTITUTION, above, "", 0, since - 1, List.of());
        List<String> predecessors = List.of(before.code(), lesser.code());
        String newName = prefix + name.replaceAll("局$", "委员会");
        Agency after = row(newName, Agency.Kind.DEPARTMENT, above, "", since, FOR_EVER, predecessors);
        Body absorbed = single(lesser, new Volume(6, 15, 4, 0, 0, 0, false), bureau.topics(), isBelowConsolidated);
        Body body = new Body(
                bodies++, List.of(before, after), volume, bureau.topics(), List.of(), absorbed, isBelowConsolidated);
        return List.of(absorbed, body);
    }

    Body institution(Body department, String prefix, DepartmentKind bureau, boolean isBelowConsolidated) {
        Agency above = department.rows().get(department.rows().size() - 1);
        Agency row = row(
                prefix + bureau.institution(), Agency.Kind.INSTITUTION, above, "", above.from(), FOR_EVER, List.of());
        Volume volume = random.nextInt(2) == 0 ? Volume.NIL : new Volume(3, 0, 0, 0, 0, 0, false);
        return single(row, volume, bureau.topics(), isBelowConsolidated);
    }

    Body township(Agency region, String name, int index, boolean isBelowConsolidated) {
        String ending = index % 4 == 3 ? "街道办事处" : index % 3 == 2 ? "乡人民政府" : "镇人民政府";
        Agency row = row(name + ending, Agency.Kind.TOWNSHIP, region, "", 0, FOR_EVER, List.of());
        Volume volume = random.nextInt(5) == 0 ? Volume.NIL : new Volume(4, 30, 9, 0, 0, 1, false);
        return single(row, volume, TOWNSHIP_TOPICS, isBelowConsolidated);
    }

    Agency region(String name, boolean isZone, boolean isConsolidated) {
        Agency city = roster.get(0);
        Agency.Kind kind = isZone ? Agency.Kind.ZONE : Agency.Kind.COUNTY;
        Agency.Scope scope = isConsolidated ? Agency.Scope.CONSOLIDATED : Agency.Scope.OWN;
        Agency region = new Agency(
                nextCode(),
                name + (isZone ? "管理委员会" : "人民政府"),
                kind,
                city.code(),
                scope,
                List.of(name),
                GOVERNMENTS_DUE,
                0,
                FOR_EVER,
                List.of());
        roster.add(region);
        return region;
    }

    /** The government of a region: what its bodies report taken together, or what it does itself. */
    Body government(Agency region, List<Body> parts) {
        Volume volume = new Volume(25, 0, 0, 0, 0, 2, false);
        List<Body> covered = region.isConsolidated() ? parts : List.of();
        return new Body(bodies++, List.of(region), volume, GOVERNMENT_TOPICS, covered, null, false);
    }

    private Body single(Agency row, Volume volume, List<String> topics, boolean isBelowConsolidated) {
        return new Body(bodies++, List.of(row), volume, topics, List.of(), null, isBelowConsolidated);
    }

    private String nextCode() {
        return "A%06d".formatted(roster.size());
    }

    private Agency row(
            String name,
            Agency.Kind kind,
            @Nullable Agency above,
            String alias,
            int from,
            int to,
            List<String> succeeds) {
        boolean isCity = kind == Agency.Kind.CITY;
        Agency agency = new Agency(
                nextCode(),
                name,
                kind,
                above == null ? "" : above.code(),
                Agency.Scope.OWN,
                alias.isEmpty() ? List.of() : List.of(alias),
                isCity ? GOVERNMENTS_DUE : DEPARTMENTS_DUE,
                from,
                to,
                succeeds);
        roster.add(agency);
        return agency;
    }
}
