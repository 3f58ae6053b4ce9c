package io.huizong.cli;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.job.Inquiry;
import io.huizong.rollup.Coverage;
import io.huizong.rollup.year.PublicationDiff;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code status} prints: what the last run changed, then each group with its agencies. */
final class StatusList {

    private static final int NAMED = 20;

    private final PrintStream out;
    private final Inquiry inquiry;
    private final ZoneId zone;

    StatusList(PrintStream out, Inquiry inquiry, ZoneId zone) {
        this.out = out;
        this.inquiry = inquiry;
        this.zone = zone;
    }

    void print(int year) {
        String day = inquiry.published(year).map(this::day).orElse("");
        out.println(inquiry.city().name() + " " + year + "（发布于 published " + day + "）");
        printChanges(inquiry.changes(year));
        List<String> unattributed = inquiry.unattributed(year);
        if (!unattributed.isEmpty()) {
            out.println("  无法确定单位的文件 files of nobody known  " + listed(unattributed));
        }
        out.println("── 各单位 agencies");
        inquiry.status(year).forEach(line -> print(line, year));
    }

    private void printChanges(List<PublicationDiff.Change> changes) {
        out.println("── 最近一次发布的变化 what the last publication changed");
        for (PublicationDiff.Kind kind : PublicationDiff.Kind.values()) {
            List<String> told = changes.stream()
                    .filter(change -> change.kind() == kind)
                    .map(StatusList::told)
                    .toList();
            if (!told.isEmpty()) {
                out.println("  " + kind.chinese() + " " + kind.english() + " " + told.size() + "  " + listed(told));
            }
        }
        if (changes.isEmpty()) {
            out.println("  没有变化 nothing");
        }
    }

    private static String told(PublicationDiff.Change change) {
        String whose = change.agency().code() + " " + change.agency().name();
        return change.file().isEmpty() ? whose : whose + "（" + change.status() + "，" + change.file() + "）";
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("；"));
        return names.size() > NAMED ? first + " 等 and others" : first;
    }

    private void print(Inquiry.Line line, int year) {
        List<String> parts = new ArrayList<>();
        parts.add("  ".repeat(line.depth() + 1) + line.agency().code() + " "
                + line.agency().name());
        parts.add(line.status().chinese() + " " + line.status().word());
        parts.add(when(line));
        parts.add(open(line.findings()));
        parts.add(line.file());
        out.println(String.join("\t", parts) + group(line, year));
    }

    /** Of a body with agencies below it: how complete it is. */
    private String group(Inquiry.Line line, int year) {
        Coverage coverage = inquiry.coverage(year, line.agency());
        return coverage.expected() < 2
                ? ""
                : String.format(Locale.ROOT, "\t已报 filed %d/%d", coverage.filed(), coverage.expected());
    }

    private String when(Inquiry.Line line) {
        LocalDate published = line.published();
        Instant received = line.received();
        return (published == null ? "" : "公布 published " + published)
                + (published == null || received == null ? "" : "，")
                + (received == null ? "" : "收到 received " + day(received));
    }

    private String day(Instant instant) {
        return LocalDate.ofInstant(instant, zone).toString();
    }

    /** Open errors and warnings with their rules, and how many findings were accepted, by whom. */
    private static String open(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            List<Finding> open = findings.stream()
                    .filter(finding -> finding.severity() == severity && !finding.isWaived())
                    .toList();
            if (!open.isEmpty()) {
                parts.add(severity.chinese() + " " + severity.word() + " " + open.size() + "（"
                        + open.stream().map(Finding::rule).distinct().collect(Collectors.joining("、")) + "）");
            }
        }
        List<String> waived = findings.stream()
                .flatMap(finding ->
                        finding.acceptance().stream().map(one -> finding.rule() + " " + one.who() + " " + one.when()))
                .toList();
        if (!waived.isEmpty()) {
            parts.add("已认可 waived " + waived.size() + "（" + String.join("、", waived) + "）");
        }
        return String.join("，", parts);
    }
}
