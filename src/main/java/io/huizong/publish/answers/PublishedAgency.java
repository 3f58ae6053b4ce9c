package io.huizong.publish.answers;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Severity;
import io.huizong.rollup.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one agency stood when its year was published.
 *
 * @param depth how many bodies lie between it and the city
 * @param expected how many reports it and all below it owe
 * @param filed of how many of these any file came
 * @param file the report that stands, else the last; empty where nothing was filed
 * @param published the day that the report bears; null where it bears none
 * @param received when a publication first had this report; null where that is not known
 * @param enters codes of the bodies whose figures its report is part of, its own first; none where no report stands
 * @param findings what was found in its reports, heaviest first
 */
public record PublishedAgency(
        String code,
        String name,
        int depth,
        Status status,
        int expected,
        int filed,
        String file,
        @Nullable LocalDate published,
        @Nullable Instant received,
        List<String> enters,
        List<Found> findings) {

    public PublishedAgency {
        enters = List.copyOf(enters);
        findings = List.copyOf(findings);
    }

    /**
     * A finding in a few words; {@code findings.json} has the rest.
     *
     * @param acceptance who accepted it; null while it is open
     */
    public record Found(
            String rule, Severity severity, @Nullable Acceptance acceptance) {}
}
