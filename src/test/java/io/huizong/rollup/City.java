package io.huizong.rollup;

import io.huizong.check.Reports;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import io.huizong.roster.Agency.Kind;
import io.huizong.roster.Agency.Scope;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small city for tests: an office, a department with an institution, a consolidated county and a zone of parts. */
public final class City {

    public static final int YEAR = 2024;
    public static final Form FORM = Reports.FORMS.forYear(YEAR);

    public static final Agency CITY = agency("C", "示例市", Kind.CITY, "", Scope.OWN);
    public static final Agency OFFICE = agency("A1", "示例市人民政府办公室", Kind.OFFICE, "C", Scope.OWN);
    public static final Agency DEPARTMENT = agency("A2", "示例市科学技术局", Kind.DEPARTMENT, "C", Scope.OWN);
    public static final Agency INSTITUTION = agency("A21", "示例市科技馆", Kind.INSTITUTION, "A2", Scope.OWN);
    public static final Agency COUNTY = agency("B1", "东山县人民政府", Kind.COUNTY, "C", Scope.CONSOLIDATED);
    public static final Agency COUNTY_BUREAU = agency("B11", "东山县教育局", Kind.DEPARTMENT, "B1", Scope.OWN);
    public static final Agency TOWNSHIP = agency("B12", "东山县青石镇人民政府", Kind.TOWNSHIP, "B1", Scope.OWN);
    public static final Agency ZONE = agency("Z1", "高新区管理委员会", Kind.ZONE, "C", Scope.OWN);
    public static final Agency ZONE_BUREAU = agency("Z11", "高新区建设局", Kind.DEPARTMENT, "Z1", Scope.OWN);

    public static final Roster ROSTER =
            Rosters.of(CITY, OFFICE, DEPARTMENT, INSTITUTION, COUNTY, COUNTY_BUREAU, TOWNSHIP, ZONE, ZONE_BUREAU);

    private final Map<String, List<Submission>> filed = new HashMap<>();
    private final Map<Long, Figures> figures = new HashMap<>();
    private final Map<Long, Agency> agencies = new HashMap<>();

    private static Agency agency(String code, String name, Kind kind, String parent, Scope scope) {
        Agency own = Rosters.agency(code, name, kind, parent);
        return new Agency(
                own.code(),
                own.name(),
                own.kind(),
                own.parent(),
                scope,
                own.aliases(),
                own.due(),
                own.from(),
                own.to(),
                own.succeeds());
    }

    /** Figures of so many requests received by natural persons, all of them carried out. */
    public static Figures received(long count) {
        return Reports.aNilReport()
                .line("requests.received", count, 0, 0, 0, 0, 0, count)
                .line("requests.carriedOut", count, 0, 0, 0, 0, 0, count)
                .build()
                .figures();
    }

    /** A sound submission. */
    City files(Agency agency, Figures values) {
        return files(agency, values, 0);
    }

    /** A submission with so many open errors. */
    City files(Agency agency, Figures values, int openErrors) {
        long id = figures.size() + 1L;
        figures.put(id, values);
        agencies.put(id, agency);
        filed.computeIfAbsent(agency.code(), code -> new ArrayList<>())
                .add(Submitted.by(agency, id).errors(openErrors).submission());
        return this;
    }

    /** A file of an agency that could not be read. */
    City filesUnreadable(Agency agency) {
        filed.computeIfAbsent(agency.code(), code -> new ArrayList<>())
                .add(Submitted.by(agency, 1000L + filed.size()).unreadable().submission());
        return this;
    }

    Plan plan() {
        Map<String, Standing> standings = new HashMap<>();
        filed.forEach((code, submissions) -> standings.put(
                code, Standing.of(ROSTER.find(code).orElseThrow(), YEAR, submissions, Submission::isSound)));
        return new Plan(ROSTER, YEAR, standings);
    }

    /** All standing reports added up. */
    Accumulator addedUp() {
        Plan plan = plan();
        Accumulator accumulator = new Accumulator(plan, FORM);
        figures.forEach((id, values) -> {
            Agency agency = Objects.requireNonNull(agencies.get(id));
            boolean stands = plan.standing(agency).filter(one -> one.id() == id).isPresent();
            if (stands) {
                accumulator.add(agency, values);
            }
        });
        return accumulator;
    }

    /** How many requests were received in all, as sums tell it. */
    public static long received(Totals totals) {
        return totals.sum(FORM.cell("requests.received.total"));
    }
}
