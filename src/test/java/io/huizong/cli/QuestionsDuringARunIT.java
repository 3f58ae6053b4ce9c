package io.huizong.cli;

import static io.huizong.cli.CommandLines.huizong;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.cli.CommandLines.Ended;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.office.Inquiry;
import io.huizong.office.RunSession;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.sample.Options;
import io.huizong.sample.Options.FileFormat;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code status} and {@code explain} answer while a run is under way, and no question keeps a run from starting. */
class QuestionsDuringARunIT {

    @TempDir
    private Path folder;

    private Path input() {
        return folder.resolve("input");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private void makeCity(int flawPercent) throws IOException {
        SyntheticCity.write(new Options(20, 9, flawPercent, Set.of(FileFormat.XML), List.of(2024)), input());
    }

    private Ended run() {
        return huizong("run", "--input", input(), "--output", output());
    }

    private Ended status() {
        return huizong("status", "--output", output());
    }

    private Ended explain() {
        return huizong("explain", "requests.received.total", "--output", output());
    }

    /** A run that stops where a step begins until it is let go on. */
    private static final class HeldRun implements Progress {

        private final String step;
        private final CountDownLatch held = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        HeldRun(String step) {
            this.step = step;
        }

        @Override
        public void stepBegins(String begun, long files) {
            if (begun.equals(step)) {
                held.countDown();
                await(goOn);
            }
        }

        /** Runs to the step, then something else, then to the end. */
        void with(Path input, Path output, Runnable meanwhile) {
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
                try (RunSession session = RunSession.open(RunRequest.of(input, output), this, CommandLines.CLOCK)) {
                    session.run(session.years());
                }
            });
            try {
                await(held);
                meanwhile.run();
            } finally {
                goOn.countDown();
                run.orTimeout(60, TimeUnit.SECONDS).join();
            }
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey", "read", "compare", "rollUp", "publish"})
    void answersAreThoseOfThePublicationInPlace_whenARunIsAtAnyStep(String step) throws IOException {
        makeCity(0);
        run();
        List<Ended> before = List.of(status(), explain());
        makeCity(60);

        new HeldRun(step)
                .with(
                        input(),
                        output(),
                        () -> assertThat(List.of(status(), explain()))
                                .isEqualTo(before)
                                .allMatch(ended -> ended.code() == ExitCode.OK));

        assertThat(List.of(status(), explain())).doesNotContainAnyElementsOf(before);
    }

    @Test
    void nothingIsPublishedYet_whenTheFirstRunIsUnderWay() throws IOException {
        makeCity(0);

        new HeldRun("publish")
                .with(
                        input(),
                        output(),
                        () -> assertThat(status()).satisfies(ended -> {
                            assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
                            assertThat(ended.err()).contains("还没有发布过", "nothing was published yet");
                        }));
    }

    @Test
    void questionsGoOn_whenARunPublishesMeanwhile() throws IOException {
        makeCity(0);
        run();
        Inquiry inquiry = Inquiry.of(output());
        PublishedYear year = inquiry.year(2024);
        long sum = sum(inquiry, year);
        makeCity(60);

        Ended run = run();

        assertThat(run.code()).isEqualTo(ExitCode.OK);
        assertThat(sum(inquiry, year)).isEqualTo(sum).isEqualTo(year.total("requests.received.total"));
        assertThat(inquiry.year(2024)).isNotEqualTo(year);
    }

    private static long sum(Inquiry inquiry, PublishedYear year) {
        return inquiry.contributions(year, inquiry.form(year).cell("requests.received.total"), year.city()).stream()
                .mapToLong(Inquiry.Contribution::value)
                .sum();
    }

    @Test
    void answersAreThoseOfThePreviousPublication_whileItIsBeingExchanged() throws IOException {
        makeCity(0);
        run();
        Ended before = status();

        Files.move(output().resolve("2024"), output().resolve(".previous-2024"));

        assertThat(status()).isEqualTo(before);
    }
}
