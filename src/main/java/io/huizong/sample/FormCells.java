package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import java.util.ArrayList;
import java.util.List;

/** The cells of the form that workloads are told on (2021) by line, looked up once. */
final class FormCells {

    final Form form;
    final Cell[] received;
    final Cell[] carriedIn;
    final Cell[] concluded;
    final Cell[] carriedOut;
    final List<Cell[]> outcomes = new ArrayList<>();
    final List<Cell[]> appeals = new ArrayList<>();
    final Cell[] regulations;
    final Cell[] documents;

    FormCells(Form form) {
        this.form = form;
        received = cells("requests.received");
        carriedIn = cells("requests.carriedIn");
        concluded = cells("requests.concluded");
        carriedOut = cells("requests.carriedOut");
        for (Line line : table("requests").lines()) {
            if (line.code().contains(".") || line.code().endsWith("ranted")) {
                outcomes.add(cells(line.path()));
            }
        }
        table("appeals").lines().forEach(line -> appeals.add(cells(line.path())));
        regulations = cells("disclosure.regulations");
        documents = cells("disclosure.normativeDocuments");
    }

    private Table table(String code) {
        return form.table(code).orElseThrow();
    }

    private Cell[] cells(String linePath) {
        return form.cells().stream()
                .filter(cell -> cell.line().path().equals(linePath))
                .toArray(Cell[]::new);
    }
}
