package io.huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficeTest {

    @Test
    void everyThreadHasAConnection_andTheRunOfItsOwn() {
        assertThat(Office.connections(2)).isEqualTo(10);
        assertThat(Office.connections(64)).isGreaterThan(64);
    }
}
