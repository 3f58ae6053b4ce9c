package io.huizong.sample;

import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.util.List;
import java.util.Optional;

/** Defects of figures that show beside the year before, or against what a body can do (YEAR-1 to YEAR-4, APP-2, DIS). */
final class YearDefects {

    private static final String DOCUMENTS = "disclosure.normativeDocuments.";
    private static final String REGULATIONS = "disclosure.regulations.";
    private static final String RECEIVED = "requests.received.";
    private static final String CARRIED_IN = "requests.carriedIn.";
    private static final String CARRIED_OUT = "requests.carriedOut.";
    private static final String PENALTIES = "disclosure.penalties.decisions";
    private static final String FEES = "disclosure.fees.amount";
    private static final String REVIEW = "appeals.review.";
    private static final String PERSON = "naturalPerson";
    private static final String BUSINESS = "business";
    private static final String TOTAL = "total";
    /** Figures below it may swing (YEAR-3); one that repeats from it on is a copy (YEAR-4). */
    private static final long MATTERS = 30;

    private static final long YUAN = 10_000;

    private YearDefects() {}

    static List<FlawKind> kinds() {
        return List.of(
                kind("in-force-below-issued", FlawKind.Reach.LAST_YEAR, YearDefects::inForceBelowIssued),
                new FlawKind("rules-by-department", FlawKind.Reach.LAST_YEAR, (draft, around) -> rules(draft)),
                kind("in-force-off", FlawKind.Reach.LAST_YEAR, YearDefects::inForceOff),
                kind("tenfold", FlawKind.Reach.LAST_YEAR, YearDefects::tenfold),
                kind("fee-in-yuan", FlawKind.Reach.LAST_YEAR, YearDefects::feeInYuan),
                kind("figures-repeated", FlawKind.Reach.LAST_YEAR, YearDefects::figuresRepeated),
                kind("carried-in-off", FlawKind.Reach.FIGURES, YearDefects::carriedInOff),
                kind("carried-in-other-applicant", FlawKind.Reach.FIGURES, YearDefects::carriedInOtherApplicant),
                kind("appeals-many", FlawKind.Reach.FIGURES, YearDefects::appealsMany));
    }

    /** Spoils a report that has a sound one for the year before on the same form. */
    private interface BesideLastYear {
        Optional<SampleDraft> of(SampleDraft draft, SampleDraft before);
    }

    private static FlawKind kind(String name, FlawKind.Reach reach, BesideLastYear defect) {
        return new FlawKind(name, reach, (draft, around) -> {
            SampleDraft before = around.before();
            return before == null
                            || before.report().form() != draft.report().form()
                            || !draft.has(DOCUMENTS + "repealed")
                    ? Optional.empty()
                    : defect.of(draft, before);
        });
    }

    private static Optional<SampleDraft> inForceBelowIssued(SampleDraft draft, SampleDraft before) {
        long issued = draft.value(DOCUMENTS + "issued");
        long inForce = draft.value(DOCUMENTS + "inForce");
        boolean fits = issued > 0 && draft.value(DOCUMENTS + "repealed") == 0 && inForce < MATTERS;
        return fits
                ? Optional.of(draft.with(DOCUMENTS + "inForce", issued - 1)
                        .flawed("DIS-1", DOCUMENTS + "inForce", issued - 1, issued)
                        .flawed("YEAR-2", DOCUMENTS + "inForce", issued - 1, inForce))
                : Optional.empty();
    }

    private static Optional<SampleDraft> rules(SampleDraft draft) {
        return draft.agency().kind() != Agency.Kind.DEPARTMENT || !draft.has(REGULATIONS + "inForce")
                ? Optional.empty()
                : Optional.of(draft.with(REGULATIONS + "issued", 1)
                        .with(REGULATIONS + "inForce", 1)
                        .flawed("DIS-2", REGULATIONS + "issued", "1", ""));
    }

    private static Optional<SampleDraft> inForceOff(SampleDraft draft, SampleDraft before) {
        long inForce = draft.value(DOCUMENTS + "inForce");
        return inForce == 0
                ? Optional.empty()
                : Optional.of(draft.with(DOCUMENTS + "inForce", inForce + 3)
                        .flawed("YEAR-2", DOCUMENTS + "inForce", inForce + 3, inForce));
    }

    private static Optional<SampleDraft> tenfold(SampleDraft draft, SampleDraft before) {
        long last = before.value(PENALTIES);
        return last * 10 < MATTERS
                ? Optional.empty()
                : Optional.of(draft.with(PENALTIES, last * 10).flawed("YEAR-3", PENALTIES, last * 10, last));
    }

    private static Optional<SampleDraft> feeInYuan(SampleDraft draft, SampleDraft before) {
        long fees = draft.value(FEES);
        return fees == 0 || before.value(FEES) == 0
                ? Optional.empty()
                : Optional.of(draft.with(FEES, fees * YUAN).flawed("YEAR-3", FEES, fees * YUAN, before.value(FEES)));
    }

    /** Last year's tables under this year's text: what was carried over and what is in force do not follow any more. */
    private static Optional<SampleDraft> figuresRepeated(SampleDraft draft, SampleDraft before) {
        Figures figures = before.figures();
        boolean isTelling = figures.form().cells().stream()
                .anyMatch(cell -> !cell.code().endsWith(".inForce") && figures.value(cell) >= MATTERS);
        if (!isTelling) {
            return Optional.empty();
        }
        SampleDraft spoilt = draft.with(figures).rewritten().flawed("YEAR-4", "", "", "");
        spoilt = carryOver(spoilt, before);
        return Optional.of(stock(stock(spoilt, before, REGULATIONS), before, DOCUMENTS));
    }

    /** Told at the total where that differs, else at the first column that does. */
    private static SampleDraft carryOver(SampleDraft spoilt, SampleDraft before) {
        List<String> columns = List.of(TOTAL, PERSON, BUSINESS, "research", "publicInterest", "legalService", "other");
        for (String column : columns) {
            long in = spoilt.value(CARRIED_IN + column);
            long out = before.value(CARRIED_OUT + column);
            if (in != out) {
                return spoilt.flawed("YEAR-1", CARRIED_IN + column, in, out);
            }
        }
        return spoilt;
    }

    private static SampleDraft stock(SampleDraft spoilt, SampleDraft before, String line) {
        long follows = before.value(line + "inForce") + spoilt.value(line + "issued") - spoilt.value(line + "repealed");
        long stated = spoilt.value(line + "inForce");
        return stated == follows ? spoilt : spoilt.flawed("YEAR-2", line + "inForce", stated, follows);
    }

    /** Carried in is too much, and received as much less, so that the report balances. */
    private static Optional<SampleDraft> carriedInOff(SampleDraft draft, SampleDraft before) {
        long carriedOut = before.value(CARRIED_OUT + TOTAL);
        return draft.value(RECEIVED + PERSON) <= 2
                ? Optional.empty()
                : Optional.of(moved(moved(draft, PERSON, 1), TOTAL, 1)
                        .rewritten()
                        .flawed("YEAR-1", CARRIED_IN + TOTAL, carriedOut + 1, carriedOut));
    }

    private static SampleDraft moved(SampleDraft draft, String column, long count) {
        return draft.with(CARRIED_IN + column, draft.value(CARRIED_IN + column) + count)
                .with(RECEIVED + column, draft.value(RECEIVED + column) - count);
    }

    private static Optional<SampleDraft> carriedInOtherApplicant(SampleDraft draft, SampleDraft before) {
        long carriedIn = draft.value(CARRIED_IN + PERSON);
        return carriedIn == 0 || draft.value(RECEIVED + BUSINESS) == 0
                ? Optional.empty()
                : Optional.of(moved(moved(draft, PERSON, -1), BUSINESS, 1)
                        .flawed("YEAR-1", CARRIED_IN + PERSON, carriedIn - 1, carriedIn));
    }

    /** Appeals about other matters counted in. */
    private static Optional<SampleDraft> appealsMany(SampleDraft draft, SampleDraft before) {
        long requests = draft.value(RECEIVED + TOTAL) + before.value(RECEIVED + TOTAL);
        long more = requests + 5;
        SampleDraft spoilt = draft.with(REVIEW + "upheld", draft.value(REVIEW + "upheld") + more)
                .with(REVIEW + TOTAL, draft.value(REVIEW + TOTAL) + more)
                .rewritten();
        long appeals = spoilt.value(REVIEW + TOTAL) + spoilt.value("appeals.litigationDirect.total");
        return Optional.of(spoilt.flawed("APP-2", REVIEW + TOTAL, appeals, requests));
    }
}
