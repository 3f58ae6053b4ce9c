package io.huizong.job;

import io.huizong.ledger.Ledger;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Publications;
import io.huizong.publish.Publisher;
import io.huizong.publish.answers.AnswerFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Runs the job year by year; a year whose input is as it was at its publication is passed over. */
final class NightlyRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);

    private final RunInputs night;
    private final Ledger ledger;
    private final MomentaryOutcomes momentary;
    private final Set<Integer> triedAgain = new HashSet<>();
    private final RunRequest request;
    private final Progress progress;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;

    NightlyRun(
            RunInputs night,
            Ledger ledger,
            MomentaryOutcomes momentary,
            RunRequest request,
            Progress progress,
            Job job,
            JobOperator operator,
            JobRepository repository) {
        this.night = night;
        this.ledger = ledger;
        this.momentary = momentary;
        this.request = request;
        this.progress = progress;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
    }

    /**
     * Runs years, oldest first. A file that turns out to be about another year than its folder's changes what that year
     * rests on, so where anything was read the years that were passed already are looked at once more.
     *
     * @return the years that were published anew
     * @throws RunFailedException where a year could not be completed; its previous publication stands
     */
    List<Integer> run(List<Integer> years) {
        recoverInterrupted();
        Set<Integer> published = new TreeSet<>(published(years, request.isFull()));
        if (!published.isEmpty() && years.size() > 1) {
            published.addAll(published(years, false));
        }
        return List.copyOf(published);
    }

    private List<Integer> published(List<Integer> years, boolean isFull) {
        return years.stream().filter(year -> runYear(year, isFull)).toList();
    }

    /** What a killed process left as running cannot be running, since this run holds the lock. */
    private void recoverInterrupted() {
        for (JobExecution execution : repository.findRunningJobExecutions(JobConfiguration.JOB)) {
            LOG.warn("run {} was interrupted; it will be carried on", execution.getId());
            operator.recover(execution);
        }
    }

    private boolean runYear(int year, boolean isFull) {
        try {
            Publisher.recover(request.output(), year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String snapshot = snapshot(year);
        if (!isFull && stands(year, snapshot) && !isAnyOther(year)) {
            return false;
        }
        triedAgain.add(year);
        progress.yearBegins(year);
        start(parameters(year, snapshot));
        return true;
    }

    private String snapshot(int year) {
        List<FileStamp> files = night.files(year);
        List<String> strangers = ledger.submissions().strangers(year);
        String before = ledger.publications()
                .of(year - 1)
                .map(Publications.Current::snapshot)
                .orElse("");
        return night.snapshot(year, files, strangers, before, request.isLenient());
    }

    /** Looked at once a run: what could not be read an hour ago takes long to try. */
    private boolean isAnyOther(int year) {
        return triedAgain.add(year) && momentary.isAnyOther(year);
    }

    private boolean stands(int year, String snapshot) {
        Optional<Publications.Current> standing = ledger.publications().of(year);
        return standing.isPresent()
                && standing.get().snapshot().equals(snapshot)
                && Publisher.isIntact(request.output(), year, snapshot)
                && new AnswerFolder(request.output()).of(year).isPresent();
    }

    /**
     * The parameters of the instance to start: the interrupted or failed one of that snapshot, which carries on, or else
     * its next repetition (an earlier snapshot is back, or its publication was removed).
     */
    private JobParameters parameters(int year, String snapshot) {
        for (long repetition = 0; ; repetition++) {
            JobParameters parameters = new JobParametersBuilder()
                    .addLong(JobConfiguration.YEAR, (long) year)
                    .addString(JobConfiguration.SNAPSHOT, snapshot)
                    .addLong("repetition", repetition)
                    .toJobParameters();
            JobExecution last = repository.getLastJobExecution(JobConfiguration.JOB, parameters);
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                return parameters;
            }
        }
    }

    private void start(JobParameters parameters) {
        MDC.put("year", String.valueOf(parameters.getLong(JobConfiguration.YEAR)));
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new RunFailedException(causes(execution));
            }
        } catch (JobExecutionException e) {
            throw new RunFailedException(List.of(e));
        } finally {
            MDC.remove("year");
        }
    }

    private static List<Throwable> causes(JobExecution execution) {
        List<Throwable> causes = new ArrayList<>();
        execution.getAllFailureExceptions().forEach(causes::add);
        return causes;
    }
}
