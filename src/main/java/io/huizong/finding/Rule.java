package io.huizong.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule as the registry describes it.
 *
 * @param id its name in code, messages, files and tests, such as {@code REQ-3}
 * @param severity what its findings weigh unless the office sets another
 * @param isFixed whether it protects the totals, so that no setting may lower it
 * @param demand what is demanded, as one sentence
 * @param source who demands it, with article or section
 * @param cause what usually lies behind a finding
 * @param correction how the agency puts it right
 * @param wordings the messages of its findings, by variant
 */
public record Rule(
        String id,
        Severity severity,
        boolean isFixed,
        Certainty certainty,
        Bilingual title,
        Bilingual demand,
        Bilingual source,
        Bilingual cause,
        Bilingual correction,
        Bilingual example,
        List<Wording> wordings) {

    /**
     * How a finding of the rule reads.
     *
     * @param variant empty for the only or usual one
     * @param severity what this variant weighs; null where it weighs what the rule weighs
     * @param facts what a finding must bring for the message to be reported
     */
    record Wording(
            String variant,
            @Nullable Severity severity,
            Set<String> facts,
            Template chinese,
            Template english,
            Template chineseRemedy,
            Template englishRemedy) {

        Wording {
            facts = Set.copyOf(facts);
        }

        Template message(Language language) {
            return language == Language.CHINESE ? chinese : english;
        }

        Template remedy(Language language) {
            return language == Language.CHINESE ? chineseRemedy : englishRemedy;
        }
    }

    public Rule {
        wordings = List.copyOf(wordings);
    }

    /** The wording of a variant. */
    Optional<Wording> wording(String variant) {
        return wordings.stream()
                .filter(wording -> wording.variant().equals(variant))
                .findFirst();
    }
}
