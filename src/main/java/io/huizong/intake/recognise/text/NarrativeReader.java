package io.huizong.intake.recognise.text;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the sections of text out of a document. Used once. */
public final class NarrativeReader {

    private final Headings headings;
    private final List<Narrative.Section> found = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int current;
    private Place place = Place.NONE;
    private int firstHeading = -1;

    private NarrativeReader(Headings headings) {
        this.headings = headings;
    }

    /**
     * What was read.
     *
     * @param head the number of passages before the first heading
     * @param tableHeadings how many of the headings of tables there are
     */
    public record Result(Narrative narrative, int head, int tableHeadings) {}

    /** Reads the sections that the form demands; of several with one number the longest, as a contents list has none. */
    public static Result read(Form form, Headings headings, List<Passage> passages) {
        NarrativeReader reader = new NarrativeReader(headings);
        for (int i = 0; i < passages.size(); i++) {
            boolean isTable = passages.get(i).isTable()
                    && (i + 1 == passages.size() || passages.get(i + 1).isTable());
            reader.add(passages.get(i), i, isTable);
        }
        reader.end();
        int head = reader.firstHeading < 0 ? firstTable(passages) : reader.firstHeading;
        List<Integer> demanded = form.sections().stream()
                .map(NarrativeSection::number)
                .map(Integer::valueOf)
                .toList();
        int tableHeadings = (int) reader.seen.stream()
                .filter(number -> !demanded.contains(number))
                .count();
        return new Result(reader.narrative(form), head, tableHeadings);
    }

    private static int firstTable(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).isTable()) {
                return i;
            }
        }
        return passages.size();
    }

    private Narrative narrative(Form form) {
        List<Narrative.Section> sections = new ArrayList<>();
        for (NarrativeSection section : form.sections()) {
            found.stream()
                    .filter(candidate -> candidate.number().equals(section.number()))
                    .max(Comparator.comparingInt(candidate -> candidate.text().length()))
                    .ifPresent(sections::add);
        }
        return new Narrative(sections);
    }

    /** @param isTable whether a table stands here; a label of the form alone among prose is a heading of its own */
    private void add(Passage passage, int index, boolean isTable) {
        List<Headings.Found> inside = headings.in(passage.text());
        if (!inside.isEmpty() && firstHeading < 0) {
            firstHeading = index;
        }
        if (isTable && inside.isEmpty()) {
            end();
            return;
        }
        String words = passage.text();
        int at = 0;
        for (Headings.Found heading : inside) {
            append(words.substring(at, heading.start()));
            end();
            current = heading.number();
            seen.add(current);
            place = passage.place();
            at = heading.end();
        }
        append(words.substring(at));
    }

    private void append(String words) {
        if (current > 0 && !words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words.strip());
        }
    }

    private void end() {
        if (current > 0) {
            found.add(new Narrative.Section(Integer.toString(current), text.toString(), place));
        }
        current = 0;
        text.setLength(0);
    }
}
