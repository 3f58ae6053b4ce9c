package io.huizong.intake.recognise.tables;

import io.huizong.form.Form;
import io.huizong.form.Table;
import io.huizong.intake.document.Budget;
import io.huizong.intake.recognise.rows.TableCopy;
import io.huizong.intake.recognise.rows.Traits;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a document read under one edition. */
public final class FormReading {

    /** A file with more copies of one table, or longer ones, is no report; looking at all of them could take hours. */
    private static final int MOST_COPIES = 50;

    private static final int MOST_ROWS = 2000;
    private static final String TOO_MUCH = "表格重复或行数过多";

    private final Form form;
    private final List<TableReading> tables = new ArrayList<>();

    private FormReading(Form form) {
        this.form = form;
    }

    /**
     * Reads the tables under every edition and keeps the one with the fewest doubts; the later of two that fit alike, so
     * that none before one without a doubt has to be tried.
     */
    public static FormReading best(
            List<Form> forms, Map<String, List<TableCopy>> copies, Traits traits, Budget budget) {
        budget.checkTime();
        FormReading best = of(forms, forms.size() - 1, copies, traits);
        for (int i = forms.size() - 2; i >= 0 && best.doubts() > 0; i--) {
            budget.checkTime();
            FormReading earlier = of(forms, i, copies, traits);
            best = earlier.doubts() < best.doubts() ? earlier : best;
        }
        return best;
    }

    private static FormReading of(List<Form> forms, int index, Map<String, List<TableCopy>> copies, Traits traits) {
        FormReading reading = new FormReading(forms.get(index));
        for (Table table : reading.form.tables()) {
            reading.tables.add(reading.read(forms, table, copies.getOrDefault(table.code(), List.of()), traits));
        }
        return reading;
    }

    private long doubts() {
        return tables.stream().mapToLong(TableReading::doubts).sum();
    }

    private TableReading read(List<Form> forms, Table table, List<TableCopy> copies, Traits traits) {
        if (copies.isEmpty()) {
            TableReading none = new TableReading(table);
            none.remark(Remark.Kind.TABLE_MISSING, table.code(), Place.NONE, "", table.heading());
            return none;
        }
        if (isBeyondReports(copies)) {
            TableReading refused = new TableReading(table);
            Place place = copies.get(0).rows().get(0).place();
            refused.remark(Remark.Kind.TABLE_MISSING, table.code(), place, TOO_MUCH, table.heading());
            return refused;
        }
        List<TableReading> readings = copies.stream()
                .map(copy -> table.isOneRow()
                        ? OneRowReader.read(form, table, copy, traits)
                        : LineTableReader.read(forms, form, table, copy, traits))
                .toList();
        return readings.size() == 1 ? readings.get(0) : settle(readings, copies);
    }

    private static boolean isBeyondReports(List<TableCopy> copies) {
        return copies.size() > MOST_COPIES
                || copies.stream().anyMatch(copy -> copy.rows().size() > MOST_ROWS);
    }

    /** One of several copies, where no other contradicts it. */
    private static TableReading settle(List<TableReading> readings, List<TableCopy> copies) {
        TableReading best = readings.stream()
                .min(Comparator.comparingLong(TableReading::doubts))
                .orElseThrow();
        if (best.isRefused()) {
            return best;
        }
        for (int i = 0; i < readings.size(); i++) {
            TableReading other = readings.get(i);
            if (!best.contains(other)) {
                Remark.Kind kind = other.isRefused() ? Remark.Kind.LINE_TWICE : Remark.Kind.TABLE_TWICE;
                Place place = copies.get(i).rows().get(0).place();
                best.remark(kind, best.table().code(), place, "", "");
                return best;
            }
        }
        return best;
    }

    /** Whether at least one of the tables is one of this form. */
    public boolean isRecognised() {
        return tables.stream().anyMatch(TableReading::isRecognised);
    }

    public Form form() {
        return form;
    }

    /** Fills in figures and places, and adds the remarks in the order of the form's tables. */
    public Figures figures(@Nullable Place[] places, List<Remark> remarks) {
        Figures.Builder figures = Figures.builder(form);
        for (TableReading table : tables) {
            table.enter(form, figures, places, remarks);
        }
        return figures.build();
    }
}
