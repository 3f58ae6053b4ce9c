package io.huizong.cli;

import io.huizong.finding.Severity;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedAgency.Found;
import io.huizong.publish.answers.PublishedChange;
import io.huizong.publish.answers.PublishedYear;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code status} prints: what the last run changed, then each group with its agencies. */
final class StatusList {

    private static final int NAMED = 20;

    private final PrintStream out;
    private final ZoneId zone;

    StatusList(PrintStream out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void print(PublishedYear year) {
        out.println(year.cityName() + " " + year.year() + "（发布于 published " + day(year.publishedAt()) + "）");
        printChanges(year.changes());
        List<String> unattributed = year.unattributed();
        if (!unattributed.isEmpty()) {
            out.println("  无法确定单位的文件 files of nobody known  " + listed(unattributed));
        }
        out.println("── 各单位 agencies");
        year.agencies().forEach(this::print);
    }

    private void printChanges(List<PublishedChange> changes) {
        out.println("── 最近一次发布的变化 what the last publication changed");
        Map<String, List<String>> byKind = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.chinese() + " " + change.english(),
                        LinkedHashMap::new,
                        Collectors.mapping(StatusList::described, Collectors.toList())));
        byKind.forEach((kind, agencies) -> out.println("  " + kind + " " + agencies.size() + "  " + listed(agencies)));
        if (changes.isEmpty()) {
            out.println("  没有变化 nothing");
        }
    }

    private static String described(PublishedChange change) {
        String whose = change.code() + " " + change.name();
        return change.file().isEmpty() ? whose : whose + "（" + change.status() + "，" + change.file() + "）";
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("；"));
        return names.size() > NAMED ? first + " 等 and others" : first;
    }

    private void print(PublishedAgency agency) {
        List<String> parts = new ArrayList<>();
        parts.add("  ".repeat(agency.depth() + 1) + agency.code() + " " + agency.name());
        parts.add(agency.status().chinese() + " " + agency.status().word());
        parts.add(when(agency));
        parts.add(open(agency.findings()));
        parts.add(agency.file());
        out.println(String.join("\t", parts) + group(agency));
    }

    /** Of a body with agencies below it: how complete it is. */
    private static String group(PublishedAgency agency) {
        return agency.expected() < 2
                ? ""
                : String.format(Locale.ROOT, "\t已报 filed %d/%d", agency.filed(), agency.expected());
    }

    private String when(PublishedAgency agency) {
        LocalDate published = agency.published();
        Instant received = agency.received();
        return (published == null ? "" : "公布 published " + published)
                + (published == null || received == null ? "" : "，")
                + (received == null ? "" : "收到 received " + day(received));
    }

    private String day(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    /** Open errors and warnings with their rules, and how many findings were accepted, by whom. */
    private static String open(List<Found> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Found> open = findings.stream()
                    .filter(finding -> finding.severity() == severity && finding.acceptance() == null)
                    .toList();
            if (!open.isEmpty()) {
                parts.add(severity.chinese() + " " + severity.word() + " " + open.size() + "（"
                        + open.stream().map(Found::rule).distinct().collect(Collectors.joining("、")) + "）");
            }
        }
        List<String> waived =
                findings.stream().flatMap(finding -> accepted(finding).stream()).toList();
        if (!waived.isEmpty()) {
            parts.add("已认可 waived " + waived.size() + "（" + String.join("、", waived) + "）");
        }
        return String.join("，", parts);
    }

    private static Optional<String> accepted(Found finding) {
        return Optional.ofNullable(finding.acceptance())
                .map(one -> finding.rule() + " " + one.who() + " " + one.when());
    }
}
