package io.huizong.check.identify;

import io.huizong.check.Identification;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Determines whose a file is and which year it is for. A code inside the file comes first, then the office's assignment, then
 * the name in the text; where they leave a doubt nothing is guessed. The names of file and folders are witnesses only: they
 * can confirm a name with a slip in it, not stand for one. Safe for any number of threads.
 */
public final class RosterIdentifications implements Identifications, RuleOwner {

    private static final String RULE = "READ-8";
    private static final Pattern YEAR_FOLDER = Pattern.compile("(20\\d\\d)/.*");

    private final OwnRules rules;
    private final StatedYear statedYear;
    private final Roster roster;
    private final Map<String, String> assignments;
    private final Set<Integer> years;
    private final FileNames fileNames;
    private final Suggestions suggestions;

    /**
     * Identifications against a roster.
     *
     * @param assignments roster codes by file path, as {@code assignments.csv} gives them
     * @param years the years that have a folder; a report about another counts for none
     */
    public RosterIdentifications(
            Rules rules, Roster roster, Map<String, String> assignments, Collection<Integer> years) {
        this.years = Set.copyOf(years);
        this.rules = rules.own(RULE);
        this.statedYear = new StatedYear(rules);
        this.roster = roster;
        this.assignments = Map.copyOf(assignments);
        this.fileNames = new FileNames(roster);
        this.suggestions = new Suggestions(roster);
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public Identification of(Report report, String file) {
        List<Finding> findings = new ArrayList<>();
        Agency agency = agency(report.agencyName(), report.agencyCode(), report.year(), file, findings);
        return finish(agency, report.agencyName(), report.year(), file, findings);
    }

    /**
     * {@inheritDoc} It is decided so that its agency is not taken for missing: here alone the file's name is a witness
     * too, and the folder's year where the file gives none.
     */
    @Override
    public Identification ofUnreadable(@Nullable String name, @Nullable Integer year, String file) {
        Integer known = year == null ? folderYear(file) : year;
        int asOf = known == null ? 0 : known;
        Agency agency = clear(name, asOf)
                .or(() -> assigned(file))
                .or(() -> fileNames.agency(file, asOf))
                .orElse(null);
        return new Identification(agency, known, List.of());
    }

    private @Nullable Agency agency(
            @Nullable String name, @Nullable String code, @Nullable Integer year, String file, List<Finding> findings) {
        int asOf = year == null ? 0 : year;
        Optional<Agency> told =
                roster.find(Objects.requireNonNullElse(code, "")).or(() -> assigned(file));
        if (told.isPresent()) {
            contradict(told.get(), name, asOf, findings);
            return told.get();
        }
        List<Agency> named = named(name, asOf);
        if (named.size() == 1) {
            return named.get(0);
        }
        Optional<Agency> meant = named.isEmpty() && name != null ? damaged(name, asOf, file) : Optional.empty();
        findings.add(meant.map(agency -> rules.finding(RULE, "damaged")
                        .fact("found", Objects.requireNonNullElse(name, ""))
                        .fact("code", agency.code())
                        .fact("other", agency.name())
                        .build())
                .orElseGet(() -> unknown(name, code, named)));
        return meant.orElse(null);
    }

    /** The agency whose name is nearly that in the text, where the file's name or a folder's says that it is this one. */
    private Optional<Agency> damaged(String name, int year, String file) {
        List<Agency> witnessed = Stream.of(file.split("[/!]"))
                .flatMap(part -> fileNames.agency(part, year).stream())
                .distinct()
                .filter(suggestions.near(name)::contains)
                .toList();
        return witnessed.size() == 1 ? Optional.of(witnessed.get(0)) : Optional.empty();
    }

    private void contradict(Agency told, @Nullable String name, int year, List<Finding> findings) {
        if (told.name().equals(name) && told.isActive(year)) {
            return; // no need of the index of all names
        }
        List<Agency> named = named(name, year);
        if (!named.isEmpty() && !named.contains(told)) {
            findings.add(rules.finding(RULE, "contradiction")
                    .fact("found", Objects.requireNonNullElse(name, ""))
                    .fact("code", told.code())
                    .fact("other", told.name())
                    .build());
        }
    }

    private Finding unknown(@Nullable String name, @Nullable String code, List<Agency> named) {
        if (named.size() > 1) {
            return rules.finding(RULE, "ambiguous")
                    .fact("found", Objects.requireNonNullElse(name, ""))
                    .fact("candidates", list(named))
                    .build();
        }
        if (name == null) {
            return code == null
                    ? rules.finding(RULE, "absent").build()
                    : rules.finding(RULE, "unknown").fact("found", code).build();
        }
        List<Agency> near = suggestions.near(name);
        return rules.finding(RULE, near.isEmpty() ? "unknown" : "similar")
                .fact("found", name)
                .fact("candidates", list(near))
                .build();
    }

    private static String list(List<Agency> agencies) {
        return agencies.stream()
                .map(agency -> agency.name() + "（" + agency.code() + "）")
                .collect(Collectors.joining("、"));
    }

    private List<Agency> named(@Nullable String name, int year) {
        return name == null ? List.of() : roster.named(name, year);
    }

    private Optional<Agency> clear(@Nullable String name, int year) {
        List<Agency> named = named(name, year);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Optional<Agency> assigned(String file) {
        return roster.find(assignments.getOrDefault(file, ""));
    }

    private Identification finish(
            @Nullable Agency agency,
            @Nullable String name,
            @Nullable Integer year,
            String file,
            List<Finding> findings) {
        if (year == null) {
            findings.add(statedYear.unknown());
        } else {
            checkFolder(year, file, findings);
        }
        if (agency != null && year != null && !agency.isActive(year)) {
            findings.add(rules.finding(RULE, "inactive")
                    .fact("from", Integer.toString(agency.from()))
                    .fact("to", Integer.toString(agency.to()))
                    .build());
        }
        return new Identification(agency, year, attribute(findings, agency, name, year, file));
    }

    private static List<Finding> attribute(
            List<Finding> findings,
            @Nullable Agency agency,
            @Nullable String name,
            @Nullable Integer year,
            String file) {
        return findings.stream()
                .map(finding -> agency == null
                        ? finding.of(null, name, year, file)
                        : finding.of(agency.code(), agency.name(), year, file))
                .toList();
    }

    private void checkFolder(int year, String file, List<Finding> findings) {
        Integer folder = folderYear(file);
        if (folder != null && !years.contains(year)) {
            findings.add(statedYear.withoutFolder(year, folder));
        } else if (folder != null && folder != year) {
            findings.add(statedYear.inFolderOf(folder));
        }
    }

    private static @Nullable Integer folderYear(String file) {
        Matcher matcher = YEAR_FOLDER.matcher(file);
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
