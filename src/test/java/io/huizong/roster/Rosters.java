package io.huizong.roster;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Rosters for tests, of invented agencies. */
public final class Rosters {

    private Rosters() {}

    /** 示例市 with an office, two departments and a county with a department of the same name as a city department. */
    public static Roster sample() {
        List<Agency> agencies = new ArrayList<>();
        agencies.add(agency("SL", "示例市", Agency.Kind.CITY, ""));
        agencies.add(agency("SL01", "示例市人民政府办公室", Agency.Kind.OFFICE, "SL"));
        agencies.add(agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL", "市科技局"));
        agencies.add(agency("SL03", "示例市教育局", Agency.Kind.DEPARTMENT, "SL"));
        agencies.add(agency("SL10", "东山县", Agency.Kind.COUNTY, "SL", "东山县人民政府"));
        agencies.add(agency("SL11", "东山县教育局", Agency.Kind.DEPARTMENT, "SL10", "县教育局"));
        agencies.add(agency("SL21", "西山县教育局", Agency.Kind.DEPARTMENT, "SL10", "县教育局"));
        return new Roster(agencies);
    }

    /** A roster of these agencies, one of them a city. */
    public static Roster of(Agency... agencies) {
        return new Roster(List.of(agencies));
    }

    /** An agency that files for every year; governments by 31 March, others by 31 January. */
    public static Agency agency(String code, String name, Agency.Kind kind, String parent, String... aliases) {
        boolean isGovernment =
                switch (kind) {
                    case CITY, COUNTY, ZONE -> true;
                    case OFFICE, DEPARTMENT, INSTITUTION, TOWNSHIP -> false;
                };
        return new Agency(
                code,
                name,
                kind,
                parent,
                Agency.Scope.OWN,
                List.of(aliases),
                isGovernment ? MonthDay.of(3, 31) : MonthDay.of(1, 31),
                2008,
                9999,
                List.of());
    }

    /** The same agency, filing from one year to another. */
    public static Agency during(Agency agency, int from, int to) {
        return new Agency(
                agency.code(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                agency.scope(),
                agency.aliases(),
                agency.due(),
                from,
                to,
                agency.succeeds());
    }

    /** The same agency, whose report covers the whole government below it. */
    public static Agency consolidated(Agency agency) {
        return new Agency(
                agency.code(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                Agency.Scope.CONSOLIDATED,
                agency.aliases(),
                agency.due(),
                agency.from(),
                agency.to(),
                agency.succeeds());
    }

    /** The same agency, which took over the cases of others. */
    public static Agency succeeding(Agency agency, String... codes) {
        return new Agency(
                agency.code(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                agency.scope(),
                agency.aliases(),
                agency.due(),
                agency.from(),
                agency.to(),
                List.of(codes));
    }
}
