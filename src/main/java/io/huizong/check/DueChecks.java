package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has not filed (CITY-1) and who filed late (CITY-2). */
public final class DueChecks implements RuleOwner {

    private final OwnRules rules;
    private final Roster roster;

    public DueChecks(Rules rules, Roster roster) {
        this.rules = rules.own("CITY-1", "CITY-2");
        this.roster = roster;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /**
     * That an agency filed something, be it sound or not.
     *
     * @param code the agency's roster code
     * @param file the file of the submission that stands or, where none does, of any
     * @param published the day on which it was published; null where the file does not say
     */
    public record Filed(String code, String file, @Nullable LocalDate published) {}

    /**
     * The findings on a year, by agency code.
     *
     * @param today what has not come by its due day is pending until then, missing afterwards
     * @param filed at most one entry an agency
     */
    public List<Finding> check(int year, LocalDate today, Collection<Filed> filed) {
        Map<String, Filed> byCode = filed.stream().collect(Collectors.toMap(Filed::code, Function.identity()));
        List<Finding> findings = new ArrayList<>();
        for (Agency agency : roster.owing(year)) {
            Filed own = byCode.get(agency.code());
            if (own == null) {
                findings.add(missing(agency, year, today));
            } else if (own.published() != null && own.published().isAfter(agency.dueFor(year))) {
                findings.add(late(agency, year, own, own.published()));
            }
        }
        return findings;
    }

    private Finding missing(Agency agency, int year, LocalDate today) {
        String variant = today.isAfter(agency.dueFor(year)) ? "missing" : "pending";
        return about("CITY-1", variant, agency, year).build();
    }

    private Finding late(Agency agency, int year, Filed filed, LocalDate published) {
        long days = agency.dueFor(year).until(published, ChronoUnit.DAYS);
        return about("CITY-2", "", agency, year)
                .file(filed.file())
                .fact("published", published.toString())
                .fact("days", Long.toString(days))
                .build();
    }

    private Finding.Builder about(String rule, String variant, Agency agency, int year) {
        return rules.finding(rule, variant)
                .agency(agency.code(), agency.name(), year)
                .fact("due", agency.dueFor(year).toString());
    }
}
