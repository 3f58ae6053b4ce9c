package io.huizong.check.text;

import io.huizong.finding.Finding;
import io.huizong.finding.OwnRules;
import io.huizong.finding.Rules;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the text says of requests and appeals against tables 三 and 四: numbers (TXT-1), none where there are some and the
 * reverse (TXT-2), and all requests concluded where some were carried out (TXT-3).
 */
final class CaseText implements TextCheck {

    private final OwnRules rules;
    private final RequestText requests;
    private final AppealText appeals;

    CaseText(Rules rules) {
        this.rules = rules.own("TXT-1", "TXT-2", "TXT-3");
        this.requests = new RequestText(this.rules);
        this.appeals = new AppealText(this.rules);
    }

    @Override
    public Set<String> rules() {
        return rules.rules();
    }

    @Override
    public void check(TextFiling filing, Consumer<Finding> found) {
        requests.check(filing, found);
        appeals.check(filing, found);
    }
}
