package io.huizong.report;

import io.huizong.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was read, unchanged.
 *
 * @param agencyName the agency as the file writes it; null where the file names none
 * @param agencyCode the roster code that the file itself bears (canonical XML, filled-in templates); null elsewhere
 * @param year the year that the report is about; null where it cannot be determined
 * @param form the edition whose labels the file bears, whatever its year
 * @param published the date on which the agency published it; null where the file does not say
 * @param places for each cell where it was read
 * @param remarks what the reader noticed, in the order of the file
 */
public record Report(
        @Nullable String agencyName,
        @Nullable String agencyCode,
        @Nullable Integer year,
        Form form,
        @Nullable LocalDate published,
        Figures figures,
        Narrative narrative,
        Places places,
        List<Remark> remarks) {

    public Report {
        if (figures.form() != form) {
            throw new IllegalArgumentException("figures on " + figures.form() + " in a report on " + form);
        }
        remarks = List.copyOf(remarks);
    }

    /** A report without text, places and remarks. */
    public static Report of(String agencyName, int year, Figures figures) {
        return new Report(
                agencyName,
                null,
                year,
                figures.form(),
                null,
                figures,
                Narrative.NONE,
                Places.of(new Place[0]),
                List.of());
    }

    /** The same report with other figures. */
    public Report with(Figures other) {
        return new Report(agencyName, agencyCode, year, other.form(), published, other, narrative, places, remarks);
    }

    /** The first remark of a kind. */
    public Optional<Remark> remark(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).findFirst();
    }
}
