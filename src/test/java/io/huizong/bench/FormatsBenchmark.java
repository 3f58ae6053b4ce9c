package io.huizong.bench;

import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * How many files of a kind a second a whole process reads, its start included, on two threads; for web pages beside what
 * bare jsoup takes to parse the same files. Run by hand, once to write the files and once for each measurement:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * huizong="java -Xmx1g -cp target/classes:target/test-classes:$(cat target/classpath) io.huizong.bench.FormatsBenchmark"
 * $huizong write bench
 * $huizong jsoup bench/html8k 60; $huizong read bench/html8k 60
 * $huizong jsoup bench/html128k 10; $huizong read bench/html128k 10
 * $huizong read bench/docx 10; $huizong read bench/xlsx 30; $huizong read bench/pdf 2
 * }</pre>
 *
 * <p>The last figure says how often each file is read: the 1,000 files of a kind (100 of PDF) are soon read, and a process
 * that ends after a few seconds has measured its start and the work of the JIT compiler, which takes half of the first
 * 20,000 small pages.
 */
public final class FormatsBenchmark {

    private static final int THREADS = 2;

    private final List<Path> files;
    private final int rounds;
    private final AtomicInteger next = new AtomicInteger();

    private FormatsBenchmark(List<Path> files, int rounds) {
        this.files = files;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            BenchmarkFiles.write(folder);
            return;
        }
        Consumer<Path> work = arguments[0].equals("jsoup") ? FormatsBenchmark::parse : reading();
        FormatsBenchmark benchmark = new FormatsBenchmark(files(folder), Integer.parseInt(arguments[2]));
        benchmark.run(work);
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        double seconds = (System.currentTimeMillis() - start) / 1e3;
        int read = benchmark.files.size() * benchmark.rounds;
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d files, %.1f s, %.0f a second%n",
                arguments[0],
                folder,
                read,
                seconds,
                read / seconds);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static Consumer<Path> reading() {
        Intake intake = Intake.standard(Forms.load(), Limits.DEFAULT);
        return file -> {
            Reading reading = intake.read(file, file.toString());
            if (!(reading instanceof Reading.Read)) {
                throw new IllegalStateException(reading.toString());
            }
        };
    }

    private static void parse(Path file) {
        try {
            Jsoup.parse(file.toFile(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Consumer<Path> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = Stream.generate(() -> threads.submit(() -> work(work)))
                .limit(THREADS)
                .<Future<?>>map(one -> one)
                .toList();
        threads.shutdown();
        for (Future<?> one : all) {
            one.get();
        }
    }

    private void work(Consumer<Path> work) {
        for (int i = next.getAndIncrement(); i < files.size() * rounds; i = next.getAndIncrement()) {
            work.accept(files.get(i % files.size()));
        }
    }
}
