package io.huizong.publish;

import io.huizong.finding.Finding;
import io.huizong.finding.Language;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.form.Form;
import io.huizong.paper.HtmlWriter;
import io.huizong.rollup.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings by agency: all of them, or where they are too many for a page the heavier ones. */
final class FindingsSection {

    private static final int SHOWN = 2_000;

    private final HtmlWriter html;
    private final FindingText wording;
    private @Nullable String heading;
    private int shown;

    FindingsSection(HtmlWriter html, FindingText wording) {
        this.html = html;
        this.wording = wording;
    }

    void write(Publication publication) {
        int[] counts = counts(publication);
        Severity least = least(counts);
        html.markup("<section>\n<h2>问题清单 <span>Findings</span></h2>\n")
                .element("p", "错误 %d 条，警告 %d 条，提示 %d 条。".formatted(counts[0], counts[1], counts[2]))
                .markup("\n");
        publication.findings().each(finding -> {
            if (finding.severity().compareTo(least) <= 0 && shown < SHOWN) {
                write(finding, publication.form());
            }
        });
        if (heading != null) {
            html.markup("</ul>\n");
        }
        if (shown < counts[0] + counts[1] + counts[2]) {
            html.element("p", "hint", "此处列出较重的 %d 条，其余见 findings.csv。".formatted(shown))
                    .markup("\n");
        }
        html.markup("</section>\n");
    }

    /** Errors, warnings and notes. */
    private static int[] counts(Publication publication) {
        int[] counts = new int[3];
        publication.findings().each(finding -> {
            switch (finding.severity()) {
                case ERROR -> counts[0]++;
                case WARNING -> counts[1]++;
                case NOTE -> counts[2]++;
            }
        });
        return counts;
    }

    /** The lightest severity with which the list still fits. */
    private static Severity least(int[] counts) {
        if (counts[0] + counts[1] + counts[2] <= SHOWN) {
            return Severity.NOTE;
        }
        return counts[0] + counts[1] <= SHOWN ? Severity.WARNING : Severity.ERROR;
    }

    private void write(Finding finding, Form form) {
        String whose = whose(finding);
        if (!whose.equals(heading)) {
            html.markup(heading == null ? "" : "</ul>\n").element("h3", whose).markup("\n<ul class=\"findings\">\n");
            heading = whose;
        }
        html.markup("<li class=\"" + finding.severity().word() + "\">").text(wording.text(finding, Language.CHINESE));
        Proposal proposal = finding.proposal();
        if (!proposal.isEmpty()) {
            html.element("span", "proposal", "可能应为：" + corrections(proposal, form) + why(proposal));
        }
        finding.acceptance().ifPresent(one -> html.element("span", "waived", "已认可：" + one.text()));
        html.markup("</li>\n");
        shown++;
    }

    /** What speaks for it, and whether there are other ways to correct as little. */
    private static String why(Proposal proposal) {
        List<String> why = new ArrayList<>();
        Proposal.Revision revision = proposal.revision();
        if (revision != null) {
            why.add("参照 " + revision.lastYear() + " 年结转下年度继续办理");
        }
        Integer others = proposal.others();
        if (others != null && others > 0) {
            why.add("另有 " + others + " 种同样少的改法");
        }
        return why.isEmpty() ? "" : "（" + String.join("；", why) + "）";
    }

    /** In official words; a cell of another edition keeps its code. */
    private static String corrections(Proposal proposal, Form form) {
        return proposal.corrections().stream()
                .map(correction -> form.find(correction.cell())
                        .map(cell -> cell.label() + " " + correction.printed())
                        .orElseGet(correction::text))
                .collect(Collectors.joining("；"));
    }

    private static String whose(Finding finding) {
        String name = Objects.toString(finding.name(), "");
        String code = Objects.toString(finding.code(), "");
        if (name.isEmpty() && code.isEmpty()) {
            return "（单位不明）";
        }
        return name.isEmpty() || code.isEmpty() ? name + code : name + "（" + code + "）";
    }
}
