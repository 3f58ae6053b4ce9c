package io.huizong.intake.recognise;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.recognise.labels.Labels;
import io.huizong.intake.recognise.rows.Row;
import io.huizong.intake.recognise.rows.RowReader;
import io.huizong.intake.recognise.rows.TableCopies;
import io.huizong.intake.recognise.rows.Traits;
import io.huizong.intake.recognise.tables.FormReading;
import io.huizong.intake.recognise.text.Attribution;
import io.huizong.intake.recognise.text.Headings;
import io.huizong.intake.recognise.text.NarrativeReader;
import io.huizong.intake.recognise.text.Passage;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Remark;
import io.huizong.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a report in a document of any format. Immutable; safe for any number of threads.
 *
 * <p>Tables are found by the labels in them, whatever stands above them and in whichever order they come; the labels
 * tell the edition too. A table of which any cell cannot be placed without doubt is refused as a whole: its cells are
 * {@link Figures.State#UNREADABLE} and a remark says why.
 */
public final class Recogniser {

    private final List<Form> forms;
    private final Labels labels;
    private final Map<Form, Headings> headings = new HashMap<>();

    public Recogniser(Forms forms) {
        this.forms = forms.all();
        labels = new Labels(this.forms);
        this.forms.forEach(form -> headings.put(form, new Headings(form)));
    }

    /** Reads a document; {@code format} is what the result says that the file was. */
    public Reading read(Document document, Format format, Budget budget) {
        List<Row> rows = new RowReader(labels, budget).read(document);
        FormReading tables = FormReading.best(forms, TableCopies.of(rows), Traits.of(document, rows), budget);
        budget.checkTime();
        List<Passage> passages = Passage.of(document, labels);
        NarrativeReader.Result text = NarrativeReader.read(tables.form(), headingsOf(tables.form()), passages);
        budget.checkTime();
        Attribution filing = Attribution.of(passages.subList(0, text.head()), text.narrative(), document.metadata());
        return tables.isRecognised()
                ? new Reading.Read(format, report(filing, tables, text.narrative()))
                : unreadable(format, filing, text, passages);
    }

    private Headings headingsOf(Form form) {
        return Objects.requireNonNull(headings.get(form));
    }

    private static Report report(Attribution filing, FormReading tables, Narrative narrative) {
        List<Remark> remarks = new ArrayList<>(filing.remarks());
        @Nullable Place[] places = new Place[tables.form().size()];
        Figures figures = tables.figures(places, remarks);
        return new Report(
                filing.agency(),
                filing.code(),
                filing.year(),
                tables.form(),
                filing.published(),
                figures,
                narrative,
                Places.of(places),
                remarks);
    }

    /** Headings of the form without its tables are a report whose tables are pictures; anything else is none. */
    private static Reading unreadable(
            Format format, Attribution filing, NarrativeReader.Result text, List<Passage> passages) {
        boolean isForm = text.tableHeadings() > 1 || passages.isEmpty();
        return new Reading.Unreadable(
                format,
                isForm ? Reading.Reason.NO_TABLE : Reading.Reason.NOT_THIS_FORM,
                "",
                Place.NONE,
                filing.agency(),
                filing.year());
    }
}
