package io.huizong.check.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.finding.About;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.roster.Rosters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of {@code waivers.csv} that do nothing, or say different things of one finding. */
class WaiversTest {

    private static final Rules RULES = Rules.load();
    private static final IdleWaivers IDLE = new IdleWaivers(RULES);

    private static Waiver waiver(String reason, String who, int day) {
        return new Waiver("REQ-3", "SL02", 2024, "requests.received.total", reason, who, LocalDate.of(2025, 4, day));
    }

    private static List<String> variants(boolean isThere, List<Waiver> covering, Waiver... rows) {
        return IDLE.of(List.of(rows), isThere, covering::contains).stream()
                .map(Finding::variant)
                .toList();
    }

    @Test
    void nothing_whenOneRowAcceptsWhatIsThere() {
        Waiver waiver = waiver("已电话核实", "复核一", 2);

        assertThat(variants(true, List.of(waiver), waiver)).isEmpty();
    }

    @Test
    void unused_whenThereIsNoSuchFinding() {
        assertThat(variants(false, List.of(), waiver("已电话核实", "复核一", 2))).containsExactly("unused");
    }

    @Test
    void outdated_whenTheValuesAreNew() {
        assertThat(variants(true, List.of(), waiver("已电话核实", "复核一", 2))).containsExactly("outdated");
    }

    @Test
    void replaced_whenANewerRowAcceptsTheNewValues() {
        Waiver old = waiver("已电话核实", "复核一", 2);
        Waiver anew = waiver("已再次核实", "复核一", 9);

        assertThat(variants(true, List.of(anew), old, anew)).containsExactly("replaced");
    }

    @Test
    void twice_whenARowIsRepeated() {
        Waiver waiver = waiver("已电话核实", "复核一", 2);

        assertThat(variants(true, List.of(waiver), waiver, waiver)).containsExactly("twice");
    }

    @Test
    void contradictory_whenReasonOrPersonDiffers() {
        Waiver first = waiver("已电话核实", "复核一", 2);
        Waiver other = waiver("以表格为准", "复核一", 2);
        Waiver third = waiver("已电话核实", "复核二", 2);

        List<Finding> idle = IDLE.of(List.of(first, other, third), true, List.of(first, other, third)::contains);

        assertThat(idle).extracting(Finding::variant).containsExactly("contradictory", "contradictory");
        assertThat(idle.get(0).facts())
                .containsEntry("first", "复核一 2025-04-02：已电话核实")
                .containsEntry("who", "复核一 2025-04-02：以表格为准");
    }

    @Test
    void matches_whenTheNumberWasTaken_givenNum1() {
        Waiver waiver = new Waiver("NUM-1", "SL02", 2024, "appeals.review.total", "核实", "复核一", LocalDate.EPOCH);

        assertThat(waiver.matches(num1("negative"))).isTrue();
        assertThat(waiver.matches(num1("notWhole"))).isFalse();
        assertThat(waiver.matches(num1("tooLarge"))).isFalse();
    }

    private static Finding num1(String variant) {
        return RULES.own("NUM-1")
                .finding("NUM-1", variant)
                .agency("SL02", "示例市科学技术局", 2024)
                .about(About.cell("appeals.review.total"))
                .build();
    }

    @Test
    void fault_whenAReasonIsAWholeText() throws IOException {
        assertThat(read("核".repeat(1500)).of(2024)).hasSize(1);
        assertThatThrownBy(() -> read("核".repeat(1501)))
                .hasMessageContaining("reason 列最多 1500 个字，实为 1501 个")
                .hasMessageContaining("reason may have 1500 characters, has 1501");
    }

    private static Waivers read(String reason) throws IOException {
        String csv = "rule,agency,year,cell,reason,who,when\nREQ-3,SL02,2024,," + reason + ",复核一,2025-04-02\n";
        return Waivers.read(
                "waivers.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), RULES, Rosters.sample());
    }
}
