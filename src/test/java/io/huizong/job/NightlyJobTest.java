package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NightlyJobTest {

    @Test
    void everyThreadHasAConnection_andTheRunOfItsOwn() {
        assertThat(NightlyJob.connections(2)).isEqualTo(10);
        assertThat(NightlyJob.connections(64)).isGreaterThan(64);
    }
}
