package io.huizong.job;

import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the steps that are one piece of work each, and says how far the run has come. */
final class TaskletSteps {

    private static final Logger LOG = LoggerFactory.getLogger(TaskletSteps.class);

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Progress progress;

    TaskletSteps(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
    }

    /** The work of a step. */
    @FunctionalInterface
    interface Work {
        /** Does it; an exception fails the step, and a later start does it again. */
        void run(StepExecution step) throws Exception;
    }

    /**
     * A step in one transaction. A restart runs it again although it was completed: another run may have come between,
     * and what the ledger held then it may hold no longer.
     */
    Step tasklet(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run(contribution.getStepExecution());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .listener(told(step -> 0))
                .build();
    }

    /** Tells the operator when a step begins and ends. */
    StepExecutionListener told(ToLongFunction<StepExecution> files) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                progress.stepBegins(step.getStepName(), files.applyAsLong(step));
            }

            @Override
            public ExitStatus afterStep(StepExecution step) {
                progress.stepEnds(step.getStepName());
                LOG.info("step {}: {}", step.getStepName(), step.getStatus());
                return step.getExitStatus();
            }
        };
    }
}
