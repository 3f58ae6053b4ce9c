package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.office.RunSession;
import io.huizong.office.YearResult;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.rollup.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an operator sees after a night.
 *
 * @param findings of the last year, as {@code statuses} by agency code
 */
record NightSeen(List<YearResult> results, List<Finding> findings, Map<String, Status> statuses) {

    static NightSeen night(TestCity city) {
        return night(city.request(), TestCity.CLOCK);
    }

    static NightSeen night(RunRequest request, Clock clock) {
        try (RunSession session = RunSession.open(request, Progress.NONE, clock)) {
            List<YearResult> results = session.run(session.years());
            int year = results.get(results.size() - 1).year();
            Map<String, Status> statuses = session.inquiry().year(year).agencies().stream()
                    .collect(Collectors.toMap(PublishedAgency::code, PublishedAgency::status));
            return new NightSeen(results, new LedgerFile(request.output()).findings(year), statuses);
        }
    }

    YearResult last() {
        return results.get(results.size() - 1);
    }

    long received() {
        return last().published().total("requests.received.total");
    }
}
