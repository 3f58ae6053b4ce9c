package io.huizong.check.copies;

import io.huizong.check.Threshold;
import io.huizong.check.Thresholds;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one year that are the same file, hold the same figures or are nearly the same text (CITY-6). No report is compared with all
 * others: texts meet where a run of their fingerprints agrees, which nearly equal texts all but always do. Of each set of
 * copies every report but the first by code is reported, with the first that it is like. A government and what belongs to it
 * may share a text.
 */
public final class Copies implements RuleOwner {

    private final OwnRules rules;
    private final Thresholds thresholds;

    /** Copies by these thresholds. */
    public Copies(Rules rules, Thresholds thresholds) {
        this.rules = rules.own("CITY-6");
        this.thresholds = thresholds;
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /**
     * What is known of a report that stands.
     *
     * @param sha256 of its file
     * @param figures digest of its figures, equal for equal ones; empty where they are alike by nature
     */
    public record Candidate(Agency agency, String file, String sha256, String figures, Fingerprint text) {

        /** Whether one is the government that the other belongs to. */
        boolean isKinOf(Candidate other) {
            return agency.parent().equals(other.agency().code())
                    || other.agency().parent().equals(agency.code());
        }
    }

    /**
     * Whether figures are so many that two agencies do not have all of them in common by chance: the different ones of
     * them, counts of one digit aside, have enough digits together.
     */
    public boolean isTelling(Figures figures) {
        int digits = figures.form().cells().stream()
                .mapToLong(figures::value)
                .filter(value -> value >= thresholds.of(Threshold.COPIED_FIGURE))
                .distinct()
                .mapToInt(value -> Long.toString(value).length())
                .sum();
        return digits >= thresholds.of(Threshold.COPIED_DIGITS);
    }

    /**
     * The findings, by agency code; each report is reported once, by the strongest of file, figures and text.
     *
     * @param form of the year, for the names of the sections
     */
    public List<Finding> check(int year, Form form, Collection<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.agency().code()))
                .toList();
        Map<Integer, Finding> findings = new TreeMap<>();
        Map<Integer, Candidate> sameFiles = firsts(sorted, Candidate::sha256, (one, other) -> false);
        Map<Integer, Candidate> sameFigures = firsts(sorted, Candidate::figures, Candidate::isKinOf);
        Map<Integer, NearDuplicates.Likeness> likenesses = new NearDuplicates(sorted, thresholds).likenesses();
        likenesses.forEach((later, likeness) ->
                findings.put(later, sameText(year, form, sorted.get(later), likeness, sameFigures.get(later))));
        sameFigures.forEach((later, first) -> findings.putIfAbsent(
                later, about("figures", sorted.get(later), first, year).build()));
        sameFiles.forEach((later, first) -> findings.put(
                later, about("file", sorted.get(later), first, year).build()));
        return List.copyOf(findings.values());
    }

    /** The candidates that share a key with one before them that they may not share it with, each with the first such. */
    private static Map<Integer, Candidate> firsts(
            List<Candidate> sorted, Function<Candidate, String> key, BiPredicate<Candidate, Candidate> mayShare) {
        Map<String, List<Candidate>> firsts = new HashMap<>();
        Map<Integer, Candidate> later = new TreeMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            int number = i;
            Candidate own = sorted.get(number);
            String shared = key.apply(own);
            if (!shared.isEmpty()) {
                List<Candidate> known = firsts.computeIfAbsent(shared, any -> new ArrayList<>(1));
                Optional<Candidate> first = known.stream()
                        .filter(other -> !mayShare.test(own, other))
                        .findFirst();
                first.ifPresent(other -> later.put(number, other));
                if (first.isEmpty()) {
                    known.add(own);
                }
            }
        }
        return later;
    }

    private Finding sameText(
            int year, Form form, Candidate later, NearDuplicates.Likeness likeness, @Nullable Candidate sameFigures) {
        boolean isBoth = likeness.first().equals(sameFigures);
        return about(isBoth ? "both" : "text", later, likeness.first(), year)
                .fact("percent", Integer.toString(likeness.percent()))
                .fact(
                        "sections",
                        later.text().alikeSections(likeness.first().text(), form, thresholds.of(Threshold.ALIKE)))
                .build();
    }

    private Finding.Builder about(String variant, Candidate later, Candidate first, int year) {
        return rules.finding("CITY-6", variant)
                .agency(later.agency().code(), later.agency().name(), year)
                .file(later.file())
                .fact("other", first.agency().name())
                .fact("otherFile", first.file());
    }
}
