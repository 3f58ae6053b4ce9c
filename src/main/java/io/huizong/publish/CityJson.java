package io.huizong.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.Group;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Verification;
import io.huizong.roster.Agency;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code city.json}: the totals of the city and of every group. The last keys, from {@code fromOpenFindings} on, are
 * there only where there is something to say.
 */
final class CityJson implements Output {

    /** Year, group and the names of what a group has stand on lines of their own. */
    private static final int DEPTH = 4;

    @Override
    public void write(Publication publication, OutputFolder folder) {
        Json.write(City.of(publication), folder.open("city.json"), DEPTH);
    }

    private record City(
            int year,
            String edition,
            Name city,
            Coverage coverage,
            FiguresJson figures,
            List<Body> groups,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) FiguresJson fromOpenFindings,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean lenient,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Broken> broken) {

        private static City of(Publication publication) {
            return new City(
                    publication.year(),
                    publication.form().edition(),
                    Name.of(publication.city()),
                    publication.coverage(),
                    FiguresJson.of(publication.totals()),
                    publication.groups().stream().map(Body::of).toList(),
                    FiguresJson.fromOpenFindings(publication.totals()),
                    publication.isLenient(),
                    publication.broken().stream().map(Broken::of).toList());
        }
    }

    private record Name(String code, String name) {

        private static Name of(Agency agency) {
            return new Name(agency.code(), agency.name());
        }
    }

    private record Body(
            String code,
            String name,
            String kind,
            String basis,
            Coverage coverage,
            FiguresJson figures,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) FiguresJson fromOpenFindings) {

        private static Body of(Group group) {
            return new Body(
                    group.agency().code(),
                    group.agency().name(),
                    group.agency().kind().word(),
                    group.basis().word(),
                    group.coverage(),
                    FiguresJson.of(group.totals()),
                    FiguresJson.fromOpenFindings(group.totals()));
        }
    }

    private record Broken(String rule, String cell, BigDecimal left, BigDecimal right, List<String> causes) {

        private static Broken of(Verification.Broken identity) {
            return new Broken(
                    identity.rule(),
                    identity.head().code(),
                    new BigDecimal(identity.left()),
                    new BigDecimal(identity.right()),
                    identity.causes());
        }
    }
}
