package io.huizong.check;

import io.huizong.form.Form;
import io.huizong.roster.Agency;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds reports of one year that are the same file or nearly the same text (CITY-6). No report is compared with all
 * others: texts meet where a run of their fingerprints agrees, which nearly equal texts all but always do. Of each set of
 * copies every report but the first by code is told, with the first that it is like. A government and what belongs to it
 * may share a text.
 */
public final class Copies {

    private final Rules rules;
    private final Thresholds thresholds;

    /** Copies by these thresholds. */
    public Copies(Rules rules, Thresholds thresholds) {
        this.rules = rules;
        this.thresholds = thresholds;
    }

    /**
     * What is known of a report that stands.
     *
     * @param sha256 of its file
     */
    public record Candidate(Agency agency, String file, String sha256, Fingerprint text) {

        /** Whether one is the government that the other belongs to. */
        boolean isKinOf(Candidate other) {
            return agency.parent().equals(other.agency().code())
                    || other.agency().parent().equals(agency.code());
        }
    }

    /**
     * The findings, by agency code.
     *
     * @param form of the year, for the names of the sections
     */
    public List<Finding> check(int year, Form form, Collection<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.agency().code()))
                .toList();
        Map<Integer, Finding> findings = new TreeMap<>();
        sameFiles(year, sorted, findings);
        new TextMeeting(sorted, thresholds)
                .likenesses()
                .forEach((later, likeness) ->
                        findings.computeIfAbsent(later, which -> sameText(year, form, sorted.get(which), likeness)));
        return List.copyOf(findings.values());
    }

    private void sameFiles(int year, List<Candidate> sorted, Map<Integer, Finding> findings) {
        Map<String, Candidate> firsts = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            Candidate first = firsts.putIfAbsent(sorted.get(i).sha256(), sorted.get(i));
            if (first != null) {
                findings.put(i, about("file", sorted.get(i), first, year).build());
            }
        }
    }

    private Finding sameText(int year, Form form, Candidate later, TextMeeting.Likeness likeness) {
        return about("text", later, likeness.first(), year)
                .fact("percent", Integer.toString(likeness.percent()))
                .fact("sections", later.text().alikeSections(likeness.first().text(), form, thresholds.alike()))
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
