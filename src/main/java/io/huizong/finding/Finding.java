package io.huizong.finding;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found, as values; {@link Messages} makes its text.
 *
 * @param rule the rule's id, such as {@code REQ-3}
 * @param variant which of the rule's messages states it; empty for the rule's only one
 * @param code the agency's roster code; null where it is not known
 * @param name the agency's official name, or as the file writes it; null where it is not known
 * @param year the report's year; null where it is not known
 * @param file the file's path below the input folder; empty where the finding concerns no file
 * @param about the cell, line or table that it is about, or the whole report
 * @param cells the codes of all cells that take part, in the form's order
 * @param reported what the report says, as printed; empty where that says nothing
 * @param expected what would correct it, as printed; empty where that says nothing
 * @param difference reported less expected, as printed; empty where that says nothing
 * @param facts what else the message names, by placeholder
 * @param place where it stands in the file
 * @param proposal what most likely corrects it
 * @param accepted who accepted it, when and why; null where nobody did
 */
public record Finding(
        String rule,
        Severity severity,
        String variant,
        @Nullable String code,
        @Nullable String name,
        @Nullable Integer year,
        String file,
        About about,
        List<String> cells,
        String reported,
        String expected,
        String difference,
        Map<String, String> facts,
        Place place,
        Proposal proposal,
        @Nullable Acceptance accepted) {

    public Finding {
        cells = List.copyOf(cells);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** What else the message names, and what says more about the proposal, as outputs and the ledger list them. */
    public Map<String, String> allFacts() {
        return proposal.with(facts);
    }

    /** Whether somebody accepted it. */
    public boolean isWaived() {
        return accepted != null;
    }

    /** Who accepted it, when and why; empty where nobody did. */
    public Optional<Acceptance> acceptance() {
        return Optional.ofNullable(accepted);
    }

    /** Whether it keeps its report out of the totals. */
    public boolean isOpenError() {
        return severity == Severity.ERROR && !isWaived();
    }

    /** The code of the cell that it is about; empty where it is about a line, a table or the whole report. */
    public String cell() {
        return about.isCell() ? about.code() : "";
    }

    /** The same finding, said of an agency, a year and a file. */
    public Finding of(
            @Nullable String agencyCode, @Nullable String agencyName, @Nullable Integer ofYear, String ofFile) {
        return new Finding(
                rule,
                severity,
                variant,
                agencyCode,
                agencyName,
                ofYear,
                ofFile,
                about,
                cells,
                reported,
                expected,
                difference,
                facts,
                place,
                proposal,
                accepted);
    }

    /** The same finding, of another weight. */
    Finding weighing(Severity other) {
        return with(other, proposal, accepted);
    }

    /** The same finding, with another proposal. */
    public Finding proposing(Proposal other) {
        return with(severity, other, accepted);
    }

    /** The same finding with what its report alone suggests, whatever last year's report has to do with it. */
    public Finding alone() {
        return proposing(proposal.alone());
    }

    /** The same finding, accepted. */
    public Finding accepted(Acceptance by) {
        return with(severity, proposal, by);
    }

    private Finding with(Severity otherSeverity, Proposal otherProposal, @Nullable Acceptance otherAcceptance) {
        return new Finding(
                rule,
                otherSeverity,
                variant,
                code,
                name,
                year,
                file,
                about,
                cells,
                reported,
                expected,
                difference,
                facts,
                place,
                otherProposal,
                otherAcceptance);
    }

    /** Starts a finding of a rule; severity is the rule's own. */
    public static Builder of(String rule, Severity severity) {
        return new Builder(rule, severity);
    }

    /** Builds a finding part by part; what is not given stays empty. */
    public static final class Builder {
        private final String rule;
        private final Severity severity;
        private String variant = "";
        private @Nullable String code;
        private @Nullable String name;
        private @Nullable Integer year;
        private String file = "";
        private About about = About.REPORT;
        private List<String> cells = List.of();
        private String reported = "";
        private String expected = "";
        private String difference = "";
        private final Map<String, String> facts = new LinkedHashMap<>();
        private Place place = Place.NONE;
        private Proposal proposal = Proposal.NONE;

        private Builder(String rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        public Builder variant(String value) {
            variant = value;
            return this;
        }

        /** Whose report, of which year. */
        public Builder agency(@Nullable String agencyCode, @Nullable String agencyName, @Nullable Integer ofYear) {
            code = agencyCode;
            name = agencyName;
            year = ofYear;
            return this;
        }

        public Builder file(String value) {
            file = value;
            return this;
        }

        /** About a part of the form. */
        public Builder about(About value) {
            about = value;
            return this;
        }

        /** About one cell; it takes part. */
        public Builder at(Cell cell) {
            about = About.cell(cell);
            if (cells.isEmpty()) {
                cells = List.of(cell.code());
            }
            return this;
        }

        /** About what the reader noticed, where it noticed it; the form is the report's. */
        public Builder noticed(Remark remark, Form form) {
            about(About.part(remark.where())).fact("found", remark.found()).fact("read", remark.read());
            form.find(remark.where()).ifPresent(cell -> at(cell).reported(remark.found()));
            return place(remark.place());
        }

        /** All cells that take part. */
        public Builder cells(List<Cell> value) {
            cells = value.stream().map(Cell::code).toList();
            return this;
        }

        /** Both sides of a broken relation, printed in the unit of a cell, with their difference. */
        public Builder sides(Cell unit, long reportedValue, long expectedValue) {
            reported = unit.kind().print(reportedValue);
            expected = unit.kind().print(expectedValue);
            difference = unit.kind().print(Math.subtractExact(reportedValue, expectedValue));
            return this;
        }

        public Builder reported(String value) {
            reported = value;
            return this;
        }

        public Builder expected(String value) {
            expected = value;
            return this;
        }

        public Builder difference(String value) {
            difference = value;
            return this;
        }

        /** Something that the message names. */
        public Builder fact(String placeholder, String value) {
            facts.put(placeholder, value);
            return this;
        }

        public Builder place(Place value) {
            place = value;
            return this;
        }

        public Builder proposal(Proposal value) {
            proposal = value;
            return this;
        }

        /** The finding. */
        public Finding build() {
            return new Finding(
                    rule,
                    severity,
                    variant,
                    code,
                    name,
                    year,
                    file,
                    about,
                    cells,
                    reported,
                    expected,
                    difference,
                    facts,
                    place,
                    proposal,
                    null);
        }
    }
}
