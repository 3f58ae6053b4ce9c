package io.huizong.job;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many findings of each severity an agency's file has; one with several versions counts for each of them. */
final class Tally {

    private record Key(@Nullable String code, String file, Severity severity) {}

    private final Map<Key, Integer> counts = new HashMap<>();

    void add(Finding finding) {
        counts.merge(new Key(finding.code(), finding.file(), finding.severity()), 1, Integer::sum);
    }

    /** The count for a file; an empty file stands for an agency that filed nothing. */
    int count(@Nullable String code, String file, Severity severity) {
        return counts.getOrDefault(new Key(code, file, severity), 0);
    }
}
