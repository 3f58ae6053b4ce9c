package io.huizong.job;

import io.huizong.check.Severity;
import io.huizong.intake.Limits;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the nightly job, {@code huizong.*}.
 *
 * @param threads how many files are read at once
 * @param chunk how many files one transaction covers
 * @param fileSize the largest file that is opened
 * @param fileTime the longest time that reading one file may take
 * @param severities other severities for rules, by rule id: an office may raise a rule of practice
 */
@ConfigurationProperties("huizong")
public record Settings(
        @DefaultValue("2") int threads,
        @DefaultValue("500") int chunk,
        @DefaultValue("50MB") DataSize fileSize,
        @DefaultValue("60s") Duration fileTime,
        @DefaultValue Map<String, Severity> severities) {

    public Settings {
        demand(threads >= 1 && threads <= 64, "huizong.threads", "1–64", threads);
        demand(chunk >= 1 && chunk <= 10_000, "huizong.chunk", "1–10000", chunk);
        severities = Map.copyOf(severities);
    }

    private static void demand(boolean isAllowed, String name, String range, int actual) {
        if (!isAllowed) {
            throw new IllegalArgumentException(
                    "%s 应为 %s，实为 %d / must be %s, is %d".formatted(name, range, actual, range, actual));
        }
    }

    /** What one file may cost. */
    Limits limits() {
        Limits base = Limits.DEFAULT;
        return new Limits(fileSize.toBytes(), base.unpackedBytes(), base.depth(), base.cells(), fileTime);
    }
}
