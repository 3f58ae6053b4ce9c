package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WriteBehindTest {

    @Test
    void storesEverythingInOrder_thoughTheBytesGivenAreUsedAnew() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        byte[] bytes = new byte[4];
        try (WriteBehind out = new WriteBehind(List.of(stored, second))) {
            for (char letter = 'a'; letter <= 'e'; letter++) {
                Arrays.fill(bytes, (byte) letter);
                out.write(bytes, 1, 'f' - letter > 3 ? 3 : 2);
            }
            out.write('.');
        }

        assertThat(stored.toString(StandardCharsets.US_ASCII)).isEqualTo("aaabbbccddee.");
        assertThat(second.toByteArray()).isEqualTo(stored.toByteArray());
    }

    @Test
    void failureIsThrownByTheNextWrite_andTheTargetIsClosed() {
        Full full = new Full();
        WriteBehind out = new WriteBehind(List.of(full, new ByteArrayOutputStream()));

        assertThatThrownBy(() -> {
                    try (out) {
                        out.write(new byte[3]);
                        out.write(new byte[3]);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(full.isClosed).isTrue();
    }

    @Test
    void failureOfTheLastWrite_isThrownByClose() throws IOException {
        WriteBehind out = new WriteBehind(List.of(new ByteArrayOutputStream(), new Full()));
        out.write(new byte[3]);

        assertThatThrownBy(out::close).isInstanceOf(IOException.class).hasMessage("No space left on device");
    }

    private static final class Full extends OutputStream {
        private boolean isClosed;

        @Override
        public void write(int octet) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
