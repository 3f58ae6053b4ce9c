package io.huizong.job;

import io.huizong.form.Forms;
import io.huizong.ledger.Ledger;
import io.huizong.rollup.year.Selections;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program at work on one input and one output folder: runs the job, and answers what was published. Holds the output
 * folder until it is closed.
 */
public final class Office implements AutoCloseable {

    private static final String LEDGER_URL = "spring.datasource.url";
    private static final int FEWEST_CONNECTIONS = 10;

    private final RunLock lock;
    private final ConfigurableApplicationContext context;
    private final RunInputs night;
    private final RunRequest request;

    private Office(RunLock lock, ConfigurableApplicationContext context, RunInputs night, RunRequest request) {
        this.lock = lock;
        this.context = context;
        this.night = night;
        this.request = request;
    }

    /**
     * Opens input, output and ledger.
     *
     * @throws UnusableInputException where a setting is wrong, or the input folder or the roster is missing
     * @throws io.huizong.roster.RosterException where roster or assignments are faulty
     * @throws RunUnderWayException where another run holds the output folder
     * @throws java.io.UncheckedIOException where the output folder cannot be written
     */
    public static Office open(RunRequest request, Progress progress, Clock clock) {
        Forms forms = Forms.load();
        RunInputs night = new RunInputs(
                new InputFolder(request.input()), forms, Settings.read(), Version.current(), LocalDate.now(clock));
        RunLock lock = RunLock.take(request.output());
        try {
            return new Office(lock, context(request, progress, clock, night), night, request);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static String embeddedLedger(RunRequest request) {
        Path database = request.output().toAbsolutePath().resolve(".ledger").resolve("huizong");
        return "jdbc:h2:file:" + database + ";MAX_MEMORY_ROWS=1000000;TRACE_LEVEL_FILE=0";
    }

    /** Each thread that reads keeps a connection while its chunk lasts, which may be longer than another would wait. */
    static int connections(int threads) {
        return Math.max(FEWEST_CONNECTIONS, threads + 4);
    }

    private static ConfigurableApplicationContext context(
            RunRequest request, Progress progress, Clock clock, RunInputs night) {
        // the cache hashes every text that is read or written, and none is read twice
        System.setProperty("h2.objectCache", "false");
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(true)
                .properties(Map.of(
                        LEDGER_URL,
                        embeddedLedger(request),
                        "spring.datasource.hikari.maximum-pool-size",
                        connections(night.settings().threads()),
                        "logging.file.name",
                        request.output().resolve(".ledger/huizong.log").toString()))
                .initializers(context -> {
                    GenericApplicationContext generic = (GenericApplicationContext) context;
                    generic.registerBean(RunInputs.class, () -> night);
                    generic.registerBean(Forms.class, night::forms);
                    generic.registerBean(Settings.class, night::settings);
                    generic.registerBean(RunRequest.class, () -> request);
                    generic.registerBean(Progress.class, () -> progress);
                    generic.registerBean(Clock.class, () -> clock);
                })
                .run();
    }

    /** Whether the ledger lies in the output folder, and not in a database that a setting names. */
    public boolean isLedgerEmbedded() {
        return embeddedLedger(request).equals(context.getEnvironment().getProperty(LEDGER_URL));
    }

    /** The years that have an input folder, oldest first. */
    public List<Integer> years() {
        return night.years();
    }

    /**
     * Runs the job for years, oldest first.
     *
     * @throws RunFailedException where a year could not be completed
     */
    public List<YearResult> run(List<Integer> years) {
        NightlyRun run = new NightlyRun(
                night,
                ledger(),
                request,
                context.getBean(Progress.class),
                context.getBean(Job.class),
                context.getBean(JobOperator.class),
                context.getBean(JobRepository.class));
        List<Integer> published = run.run(years);
        Inquiry inquiry = inquiry();
        List<YearResult> results = new ArrayList<>();
        for (int year : years) {
            YearResult.Outcome outcome =
                    published.contains(year) ? YearResult.Outcome.PUBLISHED : YearResult.Outcome.UNCHANGED;
            results.add(inquiry.result(year, outcome));
        }
        return results;
    }

    /** Answers about what was published, by the newest run of this office if it made one. */
    public Inquiry inquiry() {
        return new Inquiry(night, ledger(), context.getBean(Selections.class), request);
    }

    private Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    @Override
    public void close() {
        context.close();
        lock.close();
    }
}
