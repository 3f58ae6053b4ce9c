package io.huizong.job;

import io.huizong.check.identify.RosterIdentifications;
import io.huizong.examine.Examination;
import io.huizong.finding.Messages;
import io.huizong.finding.Rules;
import io.huizong.form.Forms;
import io.huizong.ledger.Ledger;
import io.huizong.ledger.LedgerLock;
import io.huizong.publish.Publisher;
import io.huizong.rollup.year.Criteria;
import io.huizong.rollup.year.Selections;
import io.huizong.rollup.year.YearDecisions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job of one year: survey → read → compare → rollUp → publish. Only what it needs of Spring Boot is brought in, so
 * that a night on unchanged files is over soon after it began.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class JobConfiguration {

    static final String JOB = "year";
    static final String YEAR = "year";
    static final String SNAPSHOT = "snapshot";
    private static final String SHARE = "share";
    private static final String SHARES = "shares";

    /** Held before the first migration and until the context is closed. */
    @Bean
    LedgerLock ledgerLock(DataSource database) {
        return LedgerLock.take(database)
                .orElseThrow(() -> new RunUnderWayException(
                        "另一次运行正在使用 spring.datasource.url 所指的台账，请等它结束 / another run is using the ledger that"
                                + " spring.datasource.url names, wait for its end"));
    }

    @Bean
    FlywayMigrationStrategy migrationUnderLock(LedgerLock lock) {
        return Flyway::migrate;
    }

    @Bean
    Ledger ledger(JdbcTemplate jdbc, Forms forms, Clock clock) {
        Ledger.grow(jdbc, forms);
        return Ledger.on(jdbc, forms, clock);
    }

    @Bean
    Selections selections(RunInputs night, Ledger ledger) {
        return new Selections(night.roster(), ledger::year);
    }

    @Bean
    YearDecisions yearDecisions(
            RunInputs night, Ledger ledger, Selections selections, Rules rules, RunRequest request) {
        Criteria criteria = new Criteria(
                night.roster(),
                night.forms(),
                rules,
                night.settings().ruleThresholds(),
                night.waivers(),
                night.today(),
                request.isLenient());
        return new YearDecisions(criteria, ledger::year, selections);
    }

    @Bean
    Rules rules(Settings settings) {
        return settings.rules();
    }

    @Bean
    Publisher publisher(Rules rules, Forms forms) {
        return new Publisher(new Messages(rules, forms)::text);
    }

    @Bean
    Surveys surveys(RunInputs night, Ledger ledger, RunRequest request) {
        return new Surveys(night, ledger.submissions(), request.isFull());
    }

    @Bean
    Examination examination(RunInputs night, Settings settings, Rules rules) {
        return Examination.standard(
                night.forms(),
                rules,
                settings.ruleThresholds(),
                new RosterIdentifications(rules, night.roster(), night.assigned(), night.years()),
                settings.limits());
    }

    @Bean
    MomentaryOutcomes momentaryOutcomes(RunInputs night, Ledger ledger, Examination examination) {
        return new MomentaryOutcomes(night, ledger.submissions(), examination);
    }

    @Bean
    FileReading fileReading(RunInputs night, Examination examination, Ledger ledger, RunRequest request) {
        return new FileReading(night, examination, ledger.submissions(), request.isFull());
    }

    @Bean
    Job yearJob(
            JobRepository repository,
            Step surveyStep,
            Step readStep,
            Step compareStep,
            Step rollUpStep,
            Step publishStep) {
        return new JobBuilder(JOB, repository)
                .start(surveyStep)
                .next(readStep)
                .next(compareStep)
                .next(rollUpStep)
                .next(publishStep)
                .build();
    }

    @Bean
    Step surveyStep(TaskletSteps steps, Surveys surveys, Ledger ledger) {
        return steps.tasklet("survey", step -> {
            ledger.publications().outdate(year(step));
            surveys.take(year(step));
        });
    }

    @Bean
    Step readStep(JobRepository repository, TaskletSteps steps, Step readFiles, Surveys surveys, Settings settings) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("read-");
        executor.setConcurrencyLimit(settings.threads());
        return new StepBuilder("read", repository)
                .partitioner("readFiles", JobConfiguration::shares)
                .step(readFiles)
                .gridSize(settings.threads())
                .taskExecutor(executor)
                .allowStartIfComplete(true)
                .listener(steps.told(step -> surveys.of(year(step)).pending().size()))
                .build();
    }

    private static Map<String, ExecutionContext> shares(int count) {
        Map<String, ExecutionContext> shares = new HashMap<>();
        for (int share = 0; share < count; share++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(SHARE, share);
            context.putInt(SHARES, count);
            shares.put("share" + share, context);
        }
        return shares;
    }

    @Bean
    Step readFiles(
            JobRepository repository,
            PlatformTransactionManager transactions,
            OutcomeReader outcomeReader,
            OutcomeWriter outcomeWriter,
            Settings settings) {
        return new StepBuilder("readFiles", repository)
                .<FileReading.Outcome, FileReading.Outcome>chunk(settings.chunk())
                .transactionManager(transactions)
                .reader(outcomeReader)
                .writer(outcomeWriter)
                // a new survey deals out what is left anew, to the share that was done before too
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    OutcomeReader outcomeReader(
            FileReading fileReading,
            Surveys surveys,
            @Value("#{stepExecution}") StepExecution step,
            @Value("#{stepExecutionContext['" + SHARE + "']}") int share,
            @Value("#{stepExecutionContext['" + SHARES + "']}") int shares) {
        return new OutcomeReader(fileReading, surveys.of(year(step)).share(share, shares));
    }

    @Bean
    OutcomeWriter outcomeWriter(Ledger ledger, Progress progress) {
        return new OutcomeWriter(ledger.submissions(), progress);
    }

    @Bean
    Step compareStep(TaskletSteps steps, YearDecisions decisions) {
        return steps.tasklet("compare", step -> decisions.compare(year(step)));
    }

    @Bean
    Step rollUpStep(TaskletSteps steps, YearDecisions decisions) {
        return steps.tasklet("rollUp", step -> decisions.rollUp(year(step)));
    }

    @Bean
    Step publishStep(
            TaskletSteps steps,
            RunInputs night,
            Ledger ledger,
            Selections selections,
            Publisher publisher,
            RunRequest request,
            Clock clock) {
        PublishStep publish = new PublishStep(night, ledger, selections, publisher, request, clock, Version.current());
        return steps.tasklet(
                "publish",
                step -> publish.run(
                        year(step),
                        Long.toString(step.getJobExecutionId()),
                        step.getJobParameters().getString(SNAPSHOT, ""),
                        started(step)));
    }

    @Bean
    TaskletSteps steps(JobRepository repository, PlatformTransactionManager transactions, Progress progress) {
        return new TaskletSteps(repository, transactions, progress);
    }

    private static int year(StepExecution step) {
        Long year = step.getJobParameters().getLong(YEAR);
        if (year == null) {
            throw new IllegalStateException("job parameter " + YEAR + " is missing");
        }
        return Math.toIntExact(year);
    }

    /** When the run was started; Spring Batch keeps local times. */
    static Instant started(StepExecution step) {
        return step.getJobExecution()
                .getCreateTime()
                .atZone(ZoneId.systemDefault())
                .toInstant();
    }
}
