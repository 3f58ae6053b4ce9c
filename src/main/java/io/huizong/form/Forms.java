package io.huizong.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The editions of the form, oldest first. An edition is the resource {@code form/<first year>.xml} on the class path and
 * nothing else: to add one is to add its file.
 */
public final class Forms {

    private static final int EARLIEST = 2019;
    private static final int LATEST = 2099;

    private final List<Form> forms;

    private Forms(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * Loads every edition on the class path.
     *
     * @throws FormException where a definition contradicts itself
     */
    public static Forms load() {
        return load(Forms.class.getClassLoader());
    }

    static Forms load(ClassLoader classLoader) {
        List<Form> forms = new ArrayList<>();
        for (int year = EARLIEST; year <= LATEST; year++) {
            String name = "form/" + year + ".xml";
            try (InputStream stream = classLoader.getResourceAsStream(name)) {
                if (stream != null) {
                    forms.add(FormReader.read(name, stream));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (forms.isEmpty()) {
            throw new FormException("form/<年份>.xml", 0, "没有任何一版表格定义", "no form definition on the class path");
        }
        return new Forms(forms);
    }

    /** All editions, oldest first. */
    public List<Form> all() {
        return forms;
    }

    /** The newest edition. */
    public Form newest() {
        return forms.get(forms.size() - 1);
    }

    /** The edition that reports of a year are due on; the first one for years before it. */
    public Form forYear(int year) {
        Form found = forms.get(0);
        for (Form form : forms) {
            if (form.firstYear() <= year) {
                found = form;
            }
        }
        return found;
    }

    /** The edition of that name ("2021"), if there is one. */
    public Optional<Form> edition(String edition) {
        return forms.stream().filter(form -> form.edition().equals(edition)).findFirst();
    }

    /** The names of all editions, oldest first. */
    public List<String> editions() {
        return forms.stream().map(Form::edition).toList();
    }
}
