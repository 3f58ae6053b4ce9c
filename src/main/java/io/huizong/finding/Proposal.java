package io.huizong.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What most likely corrects a report. It is shown and never applied.
 *
 * @param corrections the cells that are wrong together, with what should stand there; empty where nothing is proposed
 * @param others in how many other ways as few cells could be corrected; null where there is only one way by its nature
 * @param revision what last year's report has to do with it; null where it has nothing
 */
public record Proposal(
        List<Correction> corrections,
        @Nullable Integer others,
        @Nullable Revision revision) {

    /** Nothing is proposed. */
    public static final Proposal NONE = new Proposal(List.of(), null, null);

    /** The name under which outputs and the ledger list {@link #others}. */
    public static final String OTHERS = "otherProposals";

    /** The name under which they list the year of a {@link Revision}. */
    public static final String LAST_YEAR = "lastYear";

    /** The name under which they list what is proposed without last year. */
    public static final String ALONE = "proposalAlone";

    /**
     * That the year before confirms what is proposed, or is the reason for it.
     *
     * @param lastYear the year before
     * @param alone what the report alone suggests; empty where it suggests nothing
     */
    public record Revision(int lastYear, List<Correction> alone) {

        public Revision {
            alone = List.copyOf(alone);
        }
    }

    public Proposal {
        corrections = List.copyOf(corrections);
    }

    /** What there is no other way to correct: a sum that follows from its parts. */
    public static Proposal of(List<Correction> corrections) {
        return new Proposal(corrections, null, null);
    }

    /** Whether nothing is proposed. */
    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    /** What the report alone suggests. */
    public Proposal alone() {
        if (revision == null) {
            return this;
        }
        return revision.alone().isEmpty() ? NONE : new Proposal(revision.alone(), others, null);
    }

    /**
     * What the year before makes of what the report alone suggests.
     *
     * @param revised what both together suggest
     */
    public Proposal revised(int lastYear, Proposal revised) {
        Proposal alone = alone();
        return new Proposal(
                revised.corrections,
                revised.others == null ? alone.others : revised.others,
                new Revision(lastYear, alone.corrections));
    }

    /** As outputs and the ledger write it: {@code cell=value;cell=value}; empty where nothing is proposed. */
    public String text() {
        return text(corrections);
    }

    private static String text(List<Correction> corrections) {
        return corrections.stream().map(Correction::text).collect(Collectors.joining(";"));
    }

    /** Facts of a finding, with those that say more about this proposal, as outputs and the ledger list them. */
    Map<String, String> with(Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>();
        // the order of outputs: first what the report alone suggests, last what the year before has to do with it
        if (others != null && !alone().isEmpty()) {
            all.put(OTHERS, others.toString());
        }
        all.putAll(facts);
        if (others != null) {
            all.put(OTHERS, others.toString());
        }
        if (revision != null) {
            all.put(LAST_YEAR, Integer.toString(revision.lastYear()));
            all.put(ALONE, text(revision.alone()));
        }
        return all;
    }
}
