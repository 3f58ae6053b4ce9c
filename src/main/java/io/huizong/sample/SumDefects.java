package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import java.util.List;
import java.util.Optional;

/** Defects of sums and numbers, after which a report goes back (REQ-1 to REQ-3, APP-1, SUM-1, NUM-1). */
final class SumDefects {

    /** A cell that no sum, no text and no other year has to do with. */
    static final String QUIET_CELL = "disclosure.coerciveMeasures.decisions";

    private static final String GRANTED = "requests.granted.";
    private static final String RECEIVED = "requests.received.";
    private static final String PERSON = "naturalPerson";
    private static final String BUSINESS = "business";

    private SumDefects() {}

    static List<FlawKind> kinds() {
        return List.of(
                kind("sum-off", (draft, around) -> slipped(draft, GRANTED + "total")),
                kind("outcome-off", (draft, around) -> slipped(draft, GRANTED + PERSON)),
                kind("balance-off", (draft, around) -> slipped(draft, RECEIVED + PERSON)),
                kind("concluded-off", (draft, around) -> slipped(draft, "requests.concluded." + PERSON)),
                kind("appeal-off", (draft, around) -> slipped(draft, "appeals.review.upheld")),
                kind("appeal-sum-zero", (draft, around) -> zero(draft, "appeals.review.total")),
                kind("sum-zero", (draft, around) -> zero(draft, GRANTED + "total")),
                kind("digit-more", (draft, around) -> wrong(draft, GRANTED + "total", 10)),
                kind("column-neighbours", (draft, around) -> neighbours(draft)),
                kind("applicant-other", (draft, around) -> otherApplicant(draft)),
                kind("sum-blank", (draft, around) -> sumBlank(draft)),
                kind("sums-blank", (draft, around) -> sumsBlank(draft)),
                kind("count-negative", (draft, around) -> negative(draft)));
    }

    private static FlawKind kind(String name, Defect defect) {
        return new FlawKind(name, FlawKind.Reach.RETURNED, defect);
    }

    /** A number copied wrongly. */
    private static Optional<SampleDraft> slipped(SampleDraft draft, String cell) {
        return Optional.of(broken(draft, cell, slip(draft.value(cell))));
    }

    /** The last two digits exchanged, or one more. */
    private static long slip(long right) {
        long ones = right % 10;
        long tens = right / 10 % 10;
        return right < 100 || ones == tens ? right + 1 : right + 9 * (ones - tens);
    }

    private static Optional<SampleDraft> zero(SampleDraft draft, String cell) {
        return draft.value(cell) == 0 ? Optional.empty() : Optional.of(broken(draft, cell, 0));
    }

    private static Optional<SampleDraft> wrong(SampleDraft draft, String cell, long factor) {
        return draft.value(cell) == 0 ? Optional.empty() : Optional.of(broken(draft, cell, draft.value(cell) * factor));
    }

    /** With a wrong number and a text that repeats it; each identity that it breaks is a finding. */
    private static SampleDraft broken(SampleDraft draft, String cell, long wrong) {
        SampleDraft spoilt = draft.with(cell, wrong).rewritten();
        Figures figures = spoilt.figures();
        for (Identity identity : figures.form().identities()) {
            long left = figures.sum(identity.left());
            long right = figures.sum(identity.right());
            if (left != right) {
                spoilt = spoilt.flawed(identity.rule(), identity.head().code(), left, right);
            }
        }
        return spoilt;
    }

    /** Two neighbours of one line changed places; their columns are off by opposite amounts, which is reported once. */
    private static Optional<SampleDraft> neighbours(SampleDraft draft) {
        long person = draft.value(GRANTED + PERSON);
        long business = draft.value(GRANTED + BUSINESS);
        long concluded = draft.value("requests.concluded." + PERSON);
        return person == business
                ? Optional.empty()
                : Optional.of(draft.with(GRANTED + PERSON, business)
                        .with(GRANTED + BUSINESS, person)
                        .flawed("REQ-2", "requests.concluded." + PERSON, concluded, concluded - person + business));
    }

    /** Requests received from one kind of applicant booked under another. */
    private static Optional<SampleDraft> otherApplicant(SampleDraft draft) {
        long person = draft.value(RECEIVED + PERSON);
        long pool = person + draft.value("requests.carriedIn." + PERSON);
        return person < 2
                ? Optional.empty()
                : Optional.of(draft.with(RECEIVED + PERSON, person - 2)
                        .with(RECEIVED + BUSINESS, draft.value(RECEIVED + BUSINESS) + 2)
                        .flawed("REQ-1", RECEIVED + PERSON, pool - 2, pool));
    }

    /** At the end of a scraped row nothing tells a blank from a column that is not there. */
    private static boolean showsBlanks(SampleDraft draft) {
        return draft.format() != Options.FileFormat.TEXT;
    }

    private static Optional<SampleDraft> sumBlank(SampleDraft draft) {
        Cell sum = draft.report().form().cell(GRANTED + "total");
        return draft.value(sum.code()) == 0 || !showsBlanks(draft)
                ? Optional.empty()
                : Optional.of(blank(draft, List.of(sum)));
    }

    /** Every 总计 of table 三 that comes to something, and the one of 总计 of outcomes among them. */
    private static Optional<SampleDraft> sumsBlank(SampleDraft draft) {
        List<Cell> sums = draft.report().form().identities().stream()
                .filter(identity -> identity.rule().equals("REQ-3"))
                .map(Identity::head)
                .filter(sum -> draft.figures().value(sum) > 0)
                .toList();
        return sums.size() < 3 || !showsBlanks(draft) ? Optional.empty() : Optional.of(blank(draft, sums));
    }

    private static SampleDraft blank(SampleDraft draft, List<Cell> sums) {
        Cell first = sums.get(0);
        String expected = first.kind().print(draft.figures().value(first));
        return draft.with(sums, Figures.State.BLANK).in(Layout.ROW_A_LINE).flawed("SUM-1", first.code(), "", expected);
    }

    private static Optional<SampleDraft> negative(SampleDraft draft) {
        long value = Math.max(1, draft.value(QUIET_CELL));
        return value >= 30
                ? Optional.empty()
                : Optional.of(draft.with(QUIET_CELL, -value).flawed("NUM-1", QUIET_CELL, Long.toString(-value), ""));
    }
}
