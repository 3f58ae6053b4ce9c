package io.huizong.check;

import io.huizong.finding.Bilingual;
import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.RuleOwner;
import io.huizong.finding.Rules;
import io.huizong.report.Place;
import io.huizong.roster.Agency;
import java.util.Set;

/** Says that a file could not be read (READ-1). Safe for any number of threads. */
public final class UnreadableChecks implements RuleOwner {

    private final OwnRules rules;

    /** Checks by those rules. */
    public UnreadableChecks(Rules rules) {
        this.rules = rules.own("READ-1");
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    /**
     * The finding that a file could not be read (READ-1).
     *
     * @param reason why
     * @param remedy what its sender should do
     * @param detail what exactly; may be empty
     */
    public Finding check(
            Identification identification,
            String file,
            Bilingual reason,
            Bilingual remedy,
            String detail,
            Place place) {
        Agency agency = identification.agency();
        return rules.finding("READ-1", detail.isEmpty() ? "" : "detail")
                .agency(
                        agency == null ? null : agency.code(),
                        agency == null ? null : agency.name(),
                        identification.year())
                .file(file)
                .place(place)
                .fact("reason", reason.chinese())
                .fact("reasonEnglish", reason.english())
                .fact("remedy", remedy.chinese())
                .fact("remedyEnglish", remedy.english())
                .fact("detail", detail)
                .build();
    }
}
