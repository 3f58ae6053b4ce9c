package io.huizong.job;

import io.huizong.finding.Finding;
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
        try (Office office = Office.open(request, Progress.NONE, clock)) {
            List<YearResult> results = office.run(office.years());
            int year = results.get(results.size() - 1).year();
            Map<String, Status> statuses = office.inquiry().status(year).stream()
                    .collect(Collectors.toMap(line -> line.agency().code(), Inquiry.Line::status));
            return new NightSeen(results, office.inquiry().findings(year), statuses);
        }
    }

    YearResult last() {
        return results.get(results.size() - 1);
    }

    long received() {
        return last().totals().sum(last().totals().form().cell("requests.received.total"));
    }
}
