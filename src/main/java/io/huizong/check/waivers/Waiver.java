package io.huizong.check.waivers;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import java.time.LocalDate;
import java.util.Set;

/**
 * A reviewer's decision to accept a finding: a row of {@code waivers.csv}.
 *
 * @param rule the rule's id
 * @param agency the agency's roster code
 * @param year the report's year
 * @param cell the code of the cell, line or table that the finding is about; empty where it is about the whole report
 * @param reason why it is accepted
 * @param who accepted it
 * @param when it was accepted; a newer day accepts new values
 */
public record Waiver(String rule, String agency, int year, String cell, String reason, String who, LocalDate when) {

    /** A number that was not taken leaves no figure to count, whoever accepts it. */
    private static final Set<String> NOT_TAKEN = Set.of("notWhole", "tooLarge");

    /** Whether it is about a finding that can be waived, whatever its values. */
    public boolean matches(Finding finding) {
        Integer ofYear = finding.year();
        return rule.equals(finding.rule())
                && !NOT_TAKEN.contains(finding.variant())
                && agency.equals(finding.code())
                && ofYear != null
                && ofYear == year
                && cell.equals(finding.about().code());
    }

    /** Whether another row accepts the same finding. */
    public boolean isOfTheSameAs(Waiver other) {
        return rule.equals(other.rule) && agency.equals(other.agency) && year == other.year && cell.equals(other.cell);
    }

    /** Whether another row says the same, whatever its day. */
    boolean agreesWith(Waiver other) {
        return who.equals(other.who) && reason.equals(other.reason);
    }

    /** Who accepts the finding, when and why. */
    public Acceptance acceptance() {
        return new Acceptance(who, when, reason);
    }
}
