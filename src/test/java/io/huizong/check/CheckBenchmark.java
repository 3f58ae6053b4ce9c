package io.huizong.check;

import io.huizong.check.copies.Copies;
import io.huizong.check.copies.Fingerprint;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.sample.Options;
import io.huizong.sample.SampleReport;
import io.huizong.sample.SyntheticCity;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Measures what checking costs: a clean report, a spoilt one, and the worst case of the search for a repair. Run by hand:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.huizong.check.CheckBenchmark}, or
 * with any class path that holds the test classes.
 */
public final class CheckBenchmark {

    private static final int RUNS = 200_000;
    private static final ReportChecks CHECKS = new ReportChecks(Rules.load(), Reports.FORMS);

    private CheckBenchmark() {}

    public static void main(String[] arguments) {
        Filing clean = Reports.aReport().filed();
        Filing spoilt = Reports.aReport().with("requests.received.total", 118).filed();
        for (int round = 0; round < 3; round++) {
            System.out.printf("clean report: %.2f µs%n", microseconds(clean, RUNS));
            System.out.printf("one wrong cell: %.1f µs%n", microseconds(spoilt, RUNS / 20));
        }
        List<Filing> city = city();
        for (int round = 0; round < 5; round++) {
            System.out.printf("report with text: %.1f µs%n", microseconds(city));
        }
        System.out.printf("copies among 100,000 reports: %.1f s%n", copiesSeconds());
        for (int wrong = 2; wrong <= 8; wrong++) {
            System.out.printf("%d wrong cells: at worst %.1f ms%n", wrong, worstMilliseconds(wrong));
        }
        for (String pattern : List.of(".*\\.total", ".*", ".*Person", "requests\\.received\\..*", ".*granted.*")) {
            System.out.printf("wrong throughout %s: at worst %.1f ms%n", pattern, worstMilliseconds(pattern));
        }
    }

    private static double microseconds(Filing filing, int runs) {
        long start = processorNanos();
        int found = 0;
        for (int i = 0; i < runs; i++) {
            found += CHECKS.check(filing).size();
        }
        double micros = (processorNanos() - start) / 1e3 / runs;
        return found < 0 ? 0 : micros;
    }

    private static List<Filing> city() {
        try (Stream<SampleReport> reports = new SyntheticCity(Options.of(500, 1)).reports()) {
            return reports.map(one -> new Filing(one.report(), "a.xml", one.agency(), one.year()))
                    .toList();
        }
    }

    private static double microseconds(List<Filing> city) {
        return city.stream()
                .mapToDouble(filing -> microseconds(filing, 20))
                .average()
                .orElse(0);
    }

    /** Processor time, so that other work on the machine does not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double copiesSeconds() {
        List<Copies.Candidate> candidates;
        Options options = Options.of(100_000, 1);
        try (Stream<SampleReport> reports = new SyntheticCity(options).reports()) {
            candidates = reports.map(one -> new Copies.Candidate(
                            one.agency(),
                            one.agency().code(),
                            one.agency().code(),
                            "",
                            Fingerprint.of(one.report().narrative())))
                    .toList();
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("fingerprints: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        long start = processorNanos();
        List<Finding> findings =
                new Copies(Rules.load(), Thresholds.DEFAULT).check(2024, Reports.FORMS.forYear(2024), candidates);
        System.out.printf("%d copies, %d MB%n", findings.size(), (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        return (processorNanos() - start) / 1e9;
    }

    /** Reports whose every cell of a pattern holds a random number, so that as many identities as can be are broken. */
    private static double worstMilliseconds(String pattern) {
        SplittableRandom random = new SplittableRandom(pattern.length());
        long worst = 0;
        for (int i = 0; i < 200; i++) {
            Reports report = Reports.aReport();
            Reports.FORMS.forYear(2024).cells().stream()
                    .filter(cell -> !cell.table().equals("disclosure"))
                    .filter(cell -> cell.code().matches(pattern))
                    .forEach(cell -> report.with(cell.code(), random.nextInt(1000)));
            worst = Math.max(worst, nanos(report.filed()));
        }
        return worst / 1e6;
    }

    private static long nanos(Filing filing) {
        long start = processorNanos();
        int found = CHECKS.check(filing).size();
        long nanos = processorNanos() - start;
        return found < 0 ? 0 : nanos;
    }

    private static double worstMilliseconds(int wrong) {
        SplittableRandom random = new SplittableRandom(wrong);
        Form form = Reports.FORMS.forYear(2024);
        List<Cell> cells = form.cells().stream()
                .filter(cell -> cell.table().equals("requests"))
                .toList();
        long worst = 0;
        for (int i = 0; i < 200; i++) {
            Reports report = Reports.aReport();
            for (int j = 0; j < wrong; j++) {
                report.with(cells.get(random.nextInt(cells.size())).code(), random.nextInt(1000));
            }
            worst = Math.max(worst, nanos(report.filed()));
        }
        return worst / 1e6;
    }
}
