package io.huizong.intake.xml;

import io.huizong.form.Form;
import io.huizong.form.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** An edition of the form as XML: its tables by element name, in the form's order. */
record FormLayout(Form form, Map<String, TableLayout> tables) {

    static FormLayout of(Form form) {
        Map<String, TableLayout> tables = new LinkedHashMap<>();
        for (Table table : form.tables()) {
            tables.put(table.code(), new TableLayout(form, table));
        }
        return new FormLayout(form, tables);
    }

    boolean hasSection(String number) {
        return form.sections().stream().anyMatch(section -> section.number().equals(number));
    }
}
