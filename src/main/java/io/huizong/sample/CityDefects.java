package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import io.huizong.roster.Agency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Defects of sending: not at all, late, twice, into the wrong folder, or not what the parts add up to (CITY, READ-11). */
final class CityDefects {

    private static final String LICENSING = "disclosure.licensing.decisions";
    private static final String QUIET_CELL = SumDefects.QUIET_CELL;
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(?=年1月1日起至)|(?<=1月1日起至)\\d{4}");

    private CityDefects() {}

    static List<FlawKind> kinds(List<Integer> years) {
        return List.of(
                new FlawKind("not-filed", FlawKind.Reach.RETURNED, (draft, around) -> notFiled(draft)),
                new FlawKind("newest-untold", FlawKind.Reach.RETURNED, (draft, around) -> newestUnclear(draft)),
                new FlawKind("late", FlawKind.Reach.WORDS, (draft, around) -> late(draft)),
                new FlawKind("folder-other", FlawKind.Reach.WORDS, (draft, around) -> folderOther(draft, years)),
                new FlawKind("period-other", FlawKind.Reach.WORDS, (draft, around) -> periodOther(draft)),
                new FlawKind("filed-twice", FlawKind.Reach.WORDS, (draft, around) -> filedTwice(draft)),
                new FlawKind("filed-again", FlawKind.Reach.WORDS, (draft, around) -> filedAgain(draft)),
                new FlawKind("parts-differ", FlawKind.Reach.WHOLE, (draft, around) -> partsDiffer(draft)),
                new FlawKind("part-missing", FlawKind.Reach.PART, CityDefects::partMissing),
                new FlawKind("parts-in-own", FlawKind.Reach.RETURNED, CityDefects::partsInOwn));
    }

    static Flaw missing(SampleDraft draft) {
        return new Flaw("", draft.agency().code(), draft.year(), "", "CITY-1", "", "", "");
    }

    private static Optional<SampleDraft> notFiled(SampleDraft draft) {
        return Optional.of(draft.unfiled().flawed(missing(draft)));
    }

    private static Optional<SampleDraft> late(SampleDraft draft) {
        LocalDate late =
                draft.agency().dueFor(draft.year()).plusDays(1 + draft.body().number() % 40);
        return Optional.of(draft.published(late).flawed("CITY-2", "", late.toString(), ""));
    }

    private static Optional<SampleDraft> folderOther(SampleDraft draft, List<Integer> years) {
        Optional<Integer> other =
                years.stream().filter(year -> year != draft.year()).findFirst();
        return other.map(year -> draft.at(draft.path().replaceFirst("^\\d{4}", year + "/misplaced"))
                .flawed("READ-11", "", year.toString(), ""));
    }

    /** A period of last year, in formats whose title and text are looked at. */
    private static Optional<SampleDraft> periodOther(SampleDraft draft) {
        String text = draft.report().narrative().section("1").orElseThrow().text();
        String last = Integer.toString(draft.year() - 1);
        return FileDefects.isXml(draft) || !PERIOD.matcher(text).find()
                ? Optional.empty()
                : Optional.of(TextDefects.with(draft, "1", PERIOD.matcher(text).replaceAll(last))
                        .flawed("READ-11", "", "", Integer.toString(draft.year())));
    }

    private static SampleDraft otherVersion(SampleDraft draft, String mark) {
        return draft.at(draft.path() + mark).with(QUIET_CELL, draft.value(QUIET_CELL) + 1);
    }

    /** An earlier version lies beside the one that stands. */
    private static Optional<SampleDraft> filedTwice(SampleDraft draft) {
        LocalDate published = draft.report().published();
        return published == null
                ? Optional.empty()
                : Optional.of(draft.beside(otherVersion(draft, "-first")
                                .published(published.minusDays(2))
                                .written())
                        .flawed("CITY-3", "", "", ""));
    }

    /** The same figures in two files. */
    private static Optional<SampleDraft> filedAgain(SampleDraft draft) {
        return Optional.of(
                draft.beside(draft.at(draft.path() + "-again").written()).flawed("CITY-3", "", "", ""));
    }

    /** Two versions of one day; the first by its path is the one reported. */
    private static Optional<SampleDraft> newestUnclear(SampleDraft draft) {
        SampleFile other = otherVersion(draft, "-second").written();
        return Optional.of(draft.beside(other)
                .flawed(new Flaw(other.path(), draft.agency().code(), draft.year(), "", "CITY-3", "", "", "")));
    }

    /** A consolidated report that is not what its parts add up to. */
    private static Optional<SampleDraft> partsDiffer(SampleDraft draft) {
        long sum = draft.value(LICENSING);
        return Optional.of(draft.with(LICENSING, sum + 7).flawed("CITY-4", LICENSING, sum + 7, sum));
    }

    /** The first part that reports nothing but zeros does not file: what the others add up to still agrees. */
    private static Optional<SampleDraft> partMissing(SampleDraft draft, FlawContext around) {
        SampleDraft above = around.above();
        boolean isFirst = above != null
                && above.body().parts().stream()
                        .filter(part -> part.volume().isNil())
                        .findFirst()
                        .filter(draft.body()::equals)
                        .isPresent();
        if (above == null || !isFirst) {
            return Optional.empty();
        }
        Flaw open = new Flaw(above.file(), above.agency().code(), draft.year(), "", "CITY-4", "", "", "");
        return Optional.of(draft.unfiled().flawed(missing(draft)).flawed(open));
    }

    /**
     * A government that reports on itself files what all below it report: their sum would count twice. In the first year
     * alone, for last year would show it too.
     */
    private static Optional<SampleDraft> partsInOwn(SampleDraft draft, FlawContext around) {
        Agency.Kind kind = draft.agency().kind();
        boolean isGovernment = kind == Agency.Kind.COUNTY || kind == Agency.Kind.ZONE;
        if (!isGovernment || !around.isFirst() || around.below().size() < 2) {
            return Optional.empty();
        }
        Figures sum = around.below().stream()
                .map(SampleDraft::figures)
                .reduce(CityDefects::add)
                .orElseThrow();
        return Optional.of(draft.with(sum).rewritten().flawed("CITY-5", "", "", ""));
    }

    private static Figures add(Figures one, Figures other) {
        Figures.Builder sum = one.toBuilder();
        for (Cell cell : one.form().cells()) {
            sum.set(cell, Math.addExact(one.value(cell), other.value(cell)));
        }
        return sum.build();
    }
}
