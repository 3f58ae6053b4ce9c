package io.huizong.sample;

import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Draws up a city of a given size: its office, departments and institutions, then counties and zones with theirs. */
final class CityPlan {

    private static final int MOST_IN_REGION = 100;
    private static final int LEAST_IN_REGION = 8;
    private static final int MOST_AT_CITY = 60;

    private final List<DepartmentKind> bureaus = DepartmentKind.all();
    private final CityBuilder founding;
    private final PlaceNames places;

    private CityPlan(Options options) {
        SplittableRandom random = new SplittableRandom(options.seed());
        places = new PlaceNames(random.split());
        founding = new CityBuilder(options.years(), random.split());
    }

    static CityMembers of(Options options) {
        return new CityPlan(options).plan(options.agencies());
    }

    private CityMembers plan(int agencies) {
        List<CityMembers.Group> groups = new ArrayList<>();
        int atCity = atCity(agencies);
        groups.add(city(atCity));
        int left = agencies - atCity;
        int regions = (left + MOST_IN_REGION - 1) / MOST_IN_REGION;
        regions = Math.max(regions, Math.min(4, left / LEAST_IN_REGION));
        for (int i = 0; i < regions; i++) {
            int size = left / (regions - i);
            groups.add(region(i, size));
            left -= size;
        }
        return new CityMembers(founding.roster(), groups);
    }

    private static int atCity(int agencies) {
        int wanted = Math.min(MOST_AT_CITY, Math.max(12, agencies / 4));
        return agencies - wanted < LEAST_IN_REGION ? agencies : wanted;
    }

    private CityMembers.Group city(int size) {
        Agency city = founding.city();
        List<Body> bodies = new ArrayList<>();
        bodies.add(founding.office(city, "示例市人民政府办公室", new Volume(60, 0, 0, 0, 0, 5, true), false));
        bodies.addAll(departments(city, "示例市", size - 1, 1, false));
        return new CityMembers.Group("000", bodies);
    }

    /** Departments with the institutions below them, as many as asked for. */
    private List<Body> departments(Agency above, String prefix, int count, int divisor, boolean isBelowConsolidated) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; count(bodies) < count; i++) {
            DepartmentKind bureau = bureaus.get(i % bureaus.size());
            String name = i < bureaus.size() ? bureau.name() : bureau.name() + "第" + (i / bureaus.size() + 1) + "分局";
            bodies.addAll(founding.department(above, prefix, name, bureau, divisor, isBelowConsolidated));
            if (!bureau.institution().isEmpty() && i < bureaus.size() && i % 3 == 1 && count(bodies) < count) {
                bodies.add(founding.institution(bodies.get(bodies.size() - 1), prefix, bureau, isBelowConsolidated));
            }
        }
        return bodies;
    }

    /** Bodies that exist in the last year: those absorbed by then do not count. */
    private static int count(List<Body> bodies) {
        return (int) bodies.stream()
                .filter(body -> body.rows().get(body.rows().size() - 1).to() == CityBuilder.FOR_EVER)
                .count();
    }

    private CityMembers.Group region(int index, int size) {
        boolean isZone = index % 5 == 4;
        boolean isConsolidated = index % 3 != 1 && size > 1;
        String name = places.next() + (isZone ? "经济开发区" : index % 2 == 0 ? "县" : "区");
        Agency region = founding.region(name, isZone, isConsolidated);
        List<Body> bodies = new ArrayList<>();
        int left = size - 1;
        if (left > 0) {
            bodies.add(founding.office(
                    region,
                    name + (isZone ? "党政办公室" : "人民政府办公室"),
                    new Volume(5, 0, 0, 0, 0, 1, false),
                    isConsolidated));
            left--;
        }
        int townships = isZone ? 0 : left * 2 / 5;
        bodies.addAll(departments(region, name, left - townships, 7, isConsolidated));
        PlaceNames villages = founding.villages();
        for (int i = 0; i < townships; i++) {
            bodies.add(founding.township(region, name + villages.next(), i, isConsolidated));
        }
        bodies.add(founding.government(region, bodies));
        return new CityMembers.Group("%03d".formatted(index + 1), bodies);
    }
}
