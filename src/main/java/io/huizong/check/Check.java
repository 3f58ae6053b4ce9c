package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.RuleOwner;
import java.util.function.Consumer;

/**
 * Some rules on one report, which no other check has. Safe for any number of threads. {@code check.report.ReportChecks}
 * lists all of them.
 */
public interface Check extends RuleOwner {

    /**
     * Checks a report.
     *
     * @param found takes each finding, not yet said of an agency, year and file
     */
    void check(Filing filing, Consumer<Finding> found);
}
