package io.huizong.office;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.publish.answers.AnswerFile;
import io.huizong.publish.answers.AnswerFolder;
import io.huizong.publish.answers.PublishedAgency;
import io.huizong.publish.answers.PublishedYear;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers about what was published, at any time, also while a run is under way: as the publication in place had it, and
 * never by what the run has changed since. Makes and locks nothing, so that it keeps no run from starting. Safe for
 * several threads.
 */
public final class Inquiry {

    private final AnswerFolder answers;
    private final Forms forms;

    Inquiry(Path output, Forms forms) {
        this.answers = new AnswerFolder(output);
        this.forms = forms;
    }

    /** About an output folder, which need not be there: then nothing was published. */
    public static Inquiry of(Path output) {
        return new Inquiry(output, Forms.load());
    }

    /** The years that have a publication, oldest first. */
    public List<Integer> years() {
        return answers.years();
    }

    /**
     * A year as its publication has it.
     *
     * @throws NoAnswerException where it has no publication, or what it knew cannot be read
     */
    public PublishedYear year(int year) {
        AnswerFile file = answers.file(year).orElseThrow(() -> NoAnswerException.unpublished(year));
        try {
            return file.year();
        } catch (IOException e) {
            throw NoAnswerException.unreadable(year, file.path(), e);
        }
    }

    /**
     * The form of a published year.
     *
     * @throws NoAnswerException where the program does not know that edition
     */
    public Form form(PublishedYear year) {
        return forms.edition(year.edition()).orElseThrow(() -> NoAnswerException.unknownEdition(year.edition()));
    }

    /**
     * What a report adds to a total.
     *
     * @param value in the unit of the cell
     * @param state what stands in the cell; a blank adds 0, or its computed sum where a reviewer lets that stand
     */
    public record Contribution(PublishedAgency agency, long value, Figures.State state, Place place) {}

    /**
     * The reports that make up a figure, by agency code; their values add up to it.
     *
     * @param of the code of the city, of a body below it, or of any agency: then what enters the figure of that body
     * @throws NoAnswerException where what the publication knew cannot be read
     */
    public List<Contribution> contributions(PublishedYear year, Cell cell, String of) {
        Map<String, PublishedAgency> entering = new LinkedHashMap<>();
        year.agencies().stream()
                .filter(agency -> agency.enters().contains(of))
                .forEach(agency -> entering.put(agency.code(), agency));
        List<Contribution> contributions = new ArrayList<>();
        AnswerFile file = answers.file(year.year(), year.runId());
        try {
            file.reports(form(year), report -> {
                PublishedAgency agency = entering.get(report.code());
                if (agency != null) {
                    contributions.add(new Contribution(
                            agency,
                            report.counted().value(cell),
                            report.filed().state(cell),
                            report.places().of(cell)));
                }
            });
        } catch (IOException e) {
            throw NoAnswerException.unreadable(year.year(), file.path(), e);
        }
        return List.copyOf(contributions);
    }
}
