package io.huizong.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.report.Narrative;
import io.huizong.report.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How findings quote a sentence. */
class SentenceTest {

    @Test
    void wholeSentence_whenItIsShort() {
        assertThat(quote("全年收到申请3件")).isEqualTo("全年收到申请3件");
    }

    @Test
    void cutBetweenCharacters_whenItIsLong() {
        assertThat(quote("3" + "𠮷".repeat(60))).isEqualTo("3" + "𠮷".repeat(59) + "…");
    }

    private static String quote(String text) {
        return Sentences.of(new Narrative(List.of(new Narrative.Section("1", text, Place.NONE))))
                .get(0)
                .quote();
    }
}
