package io.huizong.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Claims about findings: {@code assertThat(findings).has("REQ-3").at("requests.received.total")}. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    private static final Messages MESSAGES = new Messages(Rules.load(), Reports.FORMS);

    private FindingsAssert(List<Finding> findings) {
        super(findings, FindingsAssert.class);
        as(
                "findings %s",
                findings.stream()
                        .map(f -> f.rule() + " " + f.variant() + " " + f.about().code())
                        .toList());
    }

    /** Starts a claim. */
    public static FindingsAssert assertThatFindings(List<Finding> findings) {
        return new FindingsAssert(findings);
    }

    /** Nothing was found. */
    public void areNone() {
        assertThat(actual).as(descriptionText()).isEmpty();
    }

    /** Nothing was found by a rule. */
    public FindingsAssert hasNo(String rule) {
        assertThat(actual)
                .as(descriptionText())
                .noneMatch(finding -> finding.rule().equals(rule));
        return this;
    }

    /** Only these rules found something, once each, in this order. */
    public FindingsAssert areOnly(String... rules) {
        assertThat(actual).as(descriptionText()).extracting(Finding::rule).containsExactly(rules);
        return this;
    }

    /** A rule found something once. */
    public FindingAssert has(String rule) {
        List<Finding> found =
                actual.stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertThat(found).as(descriptionText() + " of " + rule).hasSize(1);
        return new FindingAssert(found.get(0));
    }

    /** Claims about one finding. */
    public static final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

        private FindingAssert(Finding finding) {
            super(finding, FindingAssert.class);
        }

        /** The cell, line or table that it is about. */
        public FindingAssert at(String where) {
            assertThat(actual.about().code()).as("where").isEqualTo(where);
            return this;
        }

        /** Both sides and their difference. */
        public FindingAssert sides(String reported, String expected, String difference) {
            assertThat(List.of(actual.reported(), actual.expected(), actual.difference()))
                    .as("reported, expected, difference")
                    .containsExactly(reported, expected, difference);
            return this;
        }

        /** Which of the rule's messages tells it. */
        public FindingAssert variant(String variant) {
            assertThat(actual.variant()).as("variant").isEqualTo(variant);
            return this;
        }

        /** What it weighs. */
        public FindingAssert weighs(Severity severity) {
            assertThat(actual.severity()).as("severity").isEqualTo(severity);
            return this;
        }

        /** All cells that take part. */
        public FindingAssert cells(String... cells) {
            assertThat(actual.cells()).as("cells").containsExactly(cells);
            return this;
        }

        /** Something that the message names. */
        public FindingAssert fact(String name, String value) {
            assertThat(actual.allFacts()).as("facts").containsEntry(name, value);
            return this;
        }

        /** What most likely mends it. */
        public FindingAssert proposal(String proposal) {
            assertThat(actual.proposal().text()).as("proposal").isEqualTo(proposal);
            return this;
        }

        /** The whole text in Chinese. */
        public FindingAssert reads(String chinese) {
            assertThat(MESSAGES.text(actual, Language.CHINESE)).isEqualTo(chinese);
            return this;
        }

        /** The whole text in English. */
        public FindingAssert readsInEnglish(String english) {
            assertThat(MESSAGES.text(actual, Language.ENGLISH)).isEqualTo(english);
            return this;
        }
    }
}
