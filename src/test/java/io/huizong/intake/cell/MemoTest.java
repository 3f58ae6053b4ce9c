package io.huizong.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The memory of what a text was read as. */
class MemoTest {

    private static final int MORE_THAN_IT_KEEPS = 6000;

    private final List<String> asked = new ArrayList<>();
    private final Memo<Integer> lengths = new Memo<>(text -> {
        asked.add(text);
        return text.length();
    });

    @Test
    void asksOnce_whenTextRecurs() {
        assertThat(lengths.of("总计")).isEqualTo(2);
        assertThat(lengths.of("总计")).isEqualTo(2);

        assertThat(asked).containsExactly("总计");
    }

    @Test
    void asksEachTime_whenTextIsProse() {
        String prose = "全年受理申请。".repeat(20);

        assertThat(lengths.of(prose)).isEqualTo(140);
        assertThat(lengths.of(prose)).isEqualTo(140);

        assertThat(asked).containsExactly(prose, prose);
    }

    @Test
    void forgetsAndAsksAgain_whenTooManyTextsCame() {
        lengths.of("总计");

        IntStream.range(0, MORE_THAN_IT_KEEPS).mapToObj(i -> "第" + i + "行").forEach(lengths::of);

        assertThat(lengths.of("总计")).isEqualTo(2);
        assertThat(asked).filteredOn("总计"::equals).hasSize(2);
    }
}
