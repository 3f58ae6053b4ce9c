package io.huizong.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The editions as a later version of the program might define them. */
public final class ChangedForms {

    private ChangedForms() {}

    /** All editions, the definition of one of them changed. */
    public static Forms of(String edition, UnaryOperator<String> change) {
        return Forms.load(new ClassLoader(Forms.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                InputStream stream = super.getResourceAsStream(name);
                return name.equals("form/" + edition + ".xml")
                        ? changed(Objects.requireNonNull(stream, name), change)
                        : stream;
            }
        });
    }

    private static InputStream changed(InputStream definition, UnaryOperator<String> change) {
        try (definition) {
            String text = new String(definition.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
