package io.huizong.office;

import io.huizong.form.Form;
import io.huizong.job.NightlyJob;
import io.huizong.job.Progress;
import io.huizong.job.RunInputs;
import io.huizong.job.RunRequest;
import io.huizong.job.RunUnderWayException;
import io.huizong.office.YearResult.Outcome;
import java.time.Clock;
import java.util.List;

/** Runs the job on one input and one output folder, which it holds until it is closed. */
public final class RunSession implements AutoCloseable {

    private final RunRequest request;
    private final RunInputs inputs;
    private final RunLock lock;
    private final NightlyJob job;

    private RunSession(RunRequest request, RunInputs inputs, RunLock lock, NightlyJob job) {
        this.request = request;
        this.inputs = inputs;
        this.lock = lock;
        this.job = job;
    }

    /**
     * Reads what the run is about, then takes hold of the output folder and opens the ledger.
     *
     * @throws io.huizong.job.UnusableInputException where a setting is wrong, or the input folder or the roster is missing
     * @throws io.huizong.roster.RosterException where roster or assignments are faulty
     * @throws RunUnderWayException where another run holds the output folder
     * @throws java.io.UncheckedIOException where the output folder cannot be written
     */
    public static RunSession open(RunRequest request, Progress progress, Clock clock) {
        RunInputs inputs = RunInputs.read(request.input(), clock);
        RunLock lock = RunLock.take(request.output());
        try {
            return new RunSession(request, inputs, lock, NightlyJob.start(inputs, request, progress, clock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Whether the ledger lies in the output folder, and not in a database that a setting names. */
    public boolean isLedgerEmbedded() {
        return job.isLedgerEmbedded();
    }

    /** The years that have an input folder, oldest first. */
    public List<Integer> years() {
        return inputs.years();
    }

    /**
     * Runs the job for years, oldest first.
     *
     * @throws io.huizong.job.RunFailedException where a year could not be completed
     */
    public List<YearResult> run(List<Integer> years) {
        List<Integer> published = job.run(years);
        return years.stream()
                .map(year -> result(year, published.contains(year) ? Outcome.PUBLISHED : Outcome.UNCHANGED))
                .toList();
    }

    private YearResult result(int year, Outcome outcome) {
        return new YearResult(outcome, inquiry().year(year), request.output().resolve(Integer.toString(year)));
    }

    /** The form that a year is due on. */
    public Form form(int year) {
        return inputs.form(year);
    }

    /** Answers about what was published, by this session's runs too. */
    public Inquiry inquiry() {
        return new Inquiry(request.output(), inputs.forms());
    }

    @Override
    public void close() {
        job.close();
        lock.close();
    }
}
