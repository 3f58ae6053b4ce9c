package io.huizong.finding;

import java.time.LocalDate;

/**
 * Who accepted a finding, when and why.
 *
 * @param when the day that the waiver bears
 */
public record Acceptance(String who, LocalDate when, String reason) {

    /** As every output shows it beside the finding: {@code 复核一 2025-04-02：已电话核实}. */
    public String text() {
        return who + " " + when + "：" + reason;
    }
}
