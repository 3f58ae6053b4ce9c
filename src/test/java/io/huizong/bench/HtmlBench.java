package io.huizong.bench;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.Limits;
import io.huizong.intake.Reading;
import io.huizong.intake.Source;
import io.huizong.intake.paper.PageLayout;
import io.huizong.intake.paper.PaperReport;
import io.huizong.intake.paper.RandomReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** How many web pages a second are read to reports, beside what bare jsoup takes to parse the same pages. */
public final class HtmlBench {

    private static final int THREADS = 2;
    private static final int PAGES = 200;
    private static final double SECONDS = 4;
    private static final Forms FORMS = Forms.load();
    private static final Intake INTAKE = Intake.standard(FORMS, Limits.DEFAULT);

    private HtmlBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        compare("8 KB", 8_000, PageLayout.CLEAN);
        compare("128 KB", 128_000, PageLayout.WORD);
    }

    private static void compare(String name, int size, PageLayout layout) throws InterruptedException {
        List<byte[]> pages = IntStream.range(0, PAGES)
                .mapToObj(seed -> page(size, layout, seed))
                .toList();
        for (int round = 0; round < 3; round++) {
            double bare = perSecond(pages, HtmlBench::parse);
            double whole = perSecond(pages, HtmlBench::read);
            System.out.printf(
                    Locale.ROOT,
                    "%s (%d bytes): jsoup %.0f, intake %.0f files/s, ratio %.2f%n",
                    name,
                    pages.get(0).length,
                    bare,
                    whole,
                    bare / whole);
        }
    }

    private static void parse(byte[] page) {
        try {
            Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(byte[] page) {
        Reading reading = INTAKE.read(new Source("a.html", page));
        if (!(reading instanceof Reading.Read)) {
            throw new IllegalStateException(reading.toString());
        }
    }

    private static double perSecond(List<byte[]> pages, Consumer<byte[]> work) throws InterruptedException {
        long start = System.nanoTime();
        long[] done = new long[THREADS];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            threads.add(new Thread(() -> {
                for (int at = thread; System.nanoTime() - start < SECONDS * 1e9; at += THREADS) {
                    work.accept(pages.get(at % PAGES));
                    done[thread]++;
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return (done[0] + done[1]) / ((System.nanoTime() - start) / 1e9);
    }

    /** A page of about that size: filled up with paragraphs of text. */
    private static byte[] page(int size, PageLayout layout, int seed) {
        Form form = FORMS.forYear(2024);
        String page = layout.write(PaperReport.of(RandomReports.report(form, new Random(seed), 10, false)));
        StringBuilder text = new StringBuilder();
        String paragraph = "<p class=MsoNormal><span style='font-size:16.0pt'>公开信息" + seed + "条，回应关切。</span></p>\n";
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        for (; bytes < size; bytes += paragraph.getBytes(StandardCharsets.UTF_8).length) {
            text.append(paragraph);
        }
        int end = Math.max(page.lastIndexOf("</body>"), 0);
        return (page.substring(0, end) + text + page.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
