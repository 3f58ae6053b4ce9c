package io.huizong.check.text;

import io.huizong.check.Filing;
import io.huizong.check.Thresholds;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import java.util.List;

/**
 * Holds the text of a report against its tables (TXT-1 to TXT-8). A number counts only where it is certain what it is
 * said of, and is told only where no honest reading of it fits.
 */
public final class TextChecks {

    private final RequestText requests;
    private final AppealText appeals;
    private final DocumentText documents;
    private final SumText sums;
    private final FeeText fees;
    private final YearText years;

    public TextChecks(Rules rules, Thresholds thresholds) {
        requests = new RequestText(rules);
        appeals = new AppealText(rules);
        documents = new DocumentText(rules);
        sums = new SumText(rules, thresholds);
        fees = new FeeText(rules);
        years = new YearText(rules);
    }

    public void check(Filing filing, List<Finding> findings) {
        Integer year = filing.year();
        if (year == null || filing.report().narrative().sections().isEmpty()) {
            return;
        }
        TextFiling text =
                new TextFiling(filing, year, Sentences.of(filing.report().narrative()));
        requests.check(text, findings);
        appeals.check(text, findings);
        documents.check(text, findings);
        sums.check(text, findings);
        fees.check(text, findings);
        years.check(text, findings);
    }
}
