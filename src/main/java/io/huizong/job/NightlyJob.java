package io.huizong.job;

import io.huizong.form.Forms;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.LedgerException;
import java.nio.file.Path;
import java.time.Clock;
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

/** The job with its ledger open. Whoever starts it sees to it that no other works on the same output folder. */
public final class NightlyJob implements AutoCloseable {

    private static final String LEDGER_URL = "spring.datasource.url";
    private static final int FEWEST_CONNECTIONS = 10;

    private final ConfigurableApplicationContext context;
    private final RunInputs inputs;
    private final RunRequest request;

    private NightlyJob(ConfigurableApplicationContext context, RunInputs inputs, RunRequest request) {
        this.context = context;
        this.inputs = inputs;
        this.request = request;
    }

    /**
     * Opens the ledger, which is made or brought up to date if need be.
     *
     * @throws RunUnderWayException where another run, on this machine or another, holds the ledger's database
     * @throws io.huizong.ledger.LedgerException where the database cannot be reached or made fit for the form
     */
    public static NightlyJob start(RunInputs inputs, RunRequest request, Progress progress, Clock clock) {
        try {
            return new NightlyJob(context(inputs, request, progress, clock), inputs, request);
        } catch (RuntimeException e) {
            throw plain(e);
        }
    }

    /** What a person can do something about, without what Spring says around it. */
    private static RuntimeException plain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunUnderWayException || cause instanceof LedgerException) {
                return (RuntimeException) cause;
            }
        }
        return failure;
    }

    private static ConfigurableApplicationContext context(
            RunInputs inputs, RunRequest request, Progress progress, Clock clock) {
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
                        connections(inputs.settings().threads()),
                        "logging.file.name",
                        request.output().resolve(".ledger/huizong.log").toString()))
                .initializers(starting -> {
                    GenericApplicationContext generic = (GenericApplicationContext) starting;
                    generic.registerBean(RunInputs.class, () -> inputs);
                    generic.registerBean(Forms.class, inputs::forms);
                    generic.registerBean(Settings.class, inputs::settings);
                    generic.registerBean(RunRequest.class, () -> request);
                    generic.registerBean(Progress.class, () -> progress);
                    generic.registerBean(Clock.class, () -> clock);
                })
                .run();
    }

    private static String embeddedLedger(RunRequest request) {
        Path database = request.output().toAbsolutePath().resolve(".ledger").resolve("huizong");
        return "jdbc:h2:file:" + database + ";MAX_MEMORY_ROWS=1000000;TRACE_LEVEL_FILE=0";
    }

    /** Each thread that reads keeps a connection while its chunk lasts, which may be longer than another would wait. */
    static int connections(int threads) {
        return Math.max(FEWEST_CONNECTIONS, threads + 4);
    }

    /** Whether the ledger lies in the output folder, and not in a database that a setting names. */
    public boolean isLedgerEmbedded() {
        return embeddedLedger(request).equals(context.getEnvironment().getProperty(LEDGER_URL));
    }

    /**
     * Runs years, oldest first.
     *
     * @return the years that were published anew
     * @throws RunFailedException where a year could not be completed; its previous publication stands
     */
    public List<Integer> run(List<Integer> years) {
        return new NightlyRun(
                        inputs,
                        context.getBean(Ledger.class),
                        context.getBean(MomentaryOutcomes.class),
                        request,
                        context.getBean(Progress.class),
                        context.getBean(Job.class),
                        context.getBean(JobOperator.class),
                        context.getBean(JobRepository.class))
                .run(years);
    }

    @Override
    public void close() {
        context.close();
    }
}
