package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import java.util.function.Consumer;

/** Some rules on the text of a report, which no other check has. Safe for any number of threads. */
interface TextCheck extends RuleOwner {

    void check(TextFiling filing, Consumer<Finding> found);
}
