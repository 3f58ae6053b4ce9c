package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

class JobConfigurationTest {

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void startIsToldAsAnInstant_whateverTheTimeZone() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        Instant before = Instant.now();

        JobExecution run = new JobExecution(1, new JobInstance(1, JobConfiguration.JOB), new JobParameters());

        assertThat(JobConfiguration.started(new StepExecution(1, "publish", run)))
                .isBetween(before, Instant.now());
    }
}
