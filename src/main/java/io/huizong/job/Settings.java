package io.huizong.job;

import io.huizong.check.Threshold;
import io.huizong.check.Thresholds;
import io.huizong.finding.RuleException;
import io.huizong.finding.Rules;
import io.huizong.finding.Severity;
import io.huizong.intake.document.Limits;
import io.huizong.roster.Agency;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the nightly job, {@code huizong.*}.
 *
 * @param threads how many files are read at once
 * @param chunk how many files one transaction covers
 * @param fileSize the largest file that is opened; null for that of {@link Limits#DEFAULT}
 * @param fileTime the longest time that reading and checking one file may take; null for that of {@link Limits#DEFAULT}
 * @param severities other severities for rules, by rule id: an office may raise a rule of practice
 * @param due when the reports of a kind of agency are due, {@code MM-dd} of the year after; the roster has the last word
 * @param thresholds from where on something is worth a word, by the name of a {@link Threshold}
 */
record Settings(
        @DefaultValue("2") int threads,
        @DefaultValue("500") int chunk,
        @Nullable DataSize fileSize,
        @Nullable Duration fileTime,
        @DefaultValue Map<String, Severity> severities,
        @DefaultValue Map<Agency.Kind, String> due,
        @DefaultValue Map<String, Long> thresholds) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    Settings {
        demand(threads >= 1 && threads <= 64, "huizong.threads", "1–64", threads);
        demand(chunk >= 1 && chunk <= 10_000, "huizong.chunk", "1–10000", chunk);
        severities = byRule(severities);
        due = Map.copyOf(due);
        thresholds(thresholds);
        days(due);
        Rules.load().with(severities);
    }

    /**
     * The settings as Spring Boot finds them: defaults, {@code application.properties} beside the program, environment
     * and system properties. Read before anything else, so that wrong ones stop the run before a file is touched.
     *
     * @throws UnusableInputException where one of them is wrong; the message says which
     */
    static Settings read() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        try {
            return Binder.get(environment).bindOrCreate("huizong", Settings.class);
        } catch (BindException e) {
            String fault = fault(e);
            throw new UnusableInputException("设置有误：" + fault, "wrong setting: " + e.getName(), e);
        }
    }

    /** A message of our own says which setting; else the innermost says what is wrong with the one that failed. */
    private static String fault(BindException failure) {
        String innermost = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof RuleException || message.startsWith("huizong.")) {
                return message;
            }
            innermost = message;
        }
        return failure.getName() + "：" + innermost;
    }

    private static void demand(boolean isAllowed, String name, String range, int actual) {
        if (!isAllowed) {
            throw new IllegalArgumentException(
                    "%s 应为 %s，实为 %d / must be %s, is %d".formatted(name, range, actual, range, actual));
        }
    }

    /** Environment variables cannot write YEAR-1: they have YEAR_1, which arrives as year.1. */
    private static Map<String, Severity> byRule(Map<String, Severity> severities) {
        Map<String, Severity> byRule = new TreeMap<>();
        severities.forEach(
                (id, severity) -> byRule.put(id.toUpperCase(Locale.ROOT).replace('.', '-'), severity));
        return Map.copyOf(byRule);
    }

    private static Map<Agency.Kind, MonthDay> days(Map<Agency.Kind, String> due) {
        Map<Agency.Kind, MonthDay> days = new EnumMap<>(Agency.Kind.class);
        due.forEach((kind, day) -> {
            try {
                days.put(kind, MonthDay.parse(day, DAY));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "huizong.due.%s 应为“月-日”，如 01-31，实为“%s” / should be MM-dd, is \"%s\""
                                .formatted(kind.word(), day, day),
                        e);
            }
        });
        return days;
    }

    /** The rules with the severities that the office sets. */
    Rules rules() {
        return Rules.load().with(severities);
    }

    /** When reports are due, by kind of agency, where the office sets it. */
    Map<Agency.Kind, MonthDay> dueByKind() {
        return days(due);
    }

    /** From where on something is worth a word, as the office sets it. */
    Thresholds ruleThresholds() {
        return thresholds(thresholds);
    }

    private static Thresholds thresholds(Map<String, Long> settings) {
        Map<Threshold, Long> values = new EnumMap<>(Threshold.class);
        settings.forEach((name, value) -> values.put(threshold(name), value));
        try {
            return new Thresholds(values);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("huizong.thresholds." + e.getMessage(), e);
        }
    }

    private static Threshold threshold(String name) {
        return Threshold.named(name).orElseThrow(() -> {
            String known = Stream.of(Threshold.values()).map(Threshold::word).collect(Collectors.joining(", "));
            return new IllegalArgumentException(
                    "huizong.thresholds.%s 没有这项设置；现有：%s / no such setting; there are %s".formatted(name, known, known));
        });
    }

    /** What one file may cost. */
    Limits limits() {
        Limits base = Limits.DEFAULT;
        return new Limits(
                fileSize == null ? base.fileBytes() : fileSize.toBytes(),
                base.unpackedBytes(),
                base.depth(),
                base.cells(),
                fileTime == null ? base.time() : fileTime);
    }

    /**
     * Everything in them that findings depend on: where it changes, every file is checked again. The time that a file may
     * take is not in it: one that took longer is tried again anyway.
     */
    String checking() {
        return new TreeMap<>(severities) + " " + new TreeMap<>(due) + " " + ruleThresholds() + " "
                + limits().fileBytes();
    }
}
