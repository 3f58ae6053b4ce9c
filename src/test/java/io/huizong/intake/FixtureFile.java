package io.huizong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Files that LibreOffice wrote from our own pages, for tests on machines without it. {@code report-2021} holds the report of
 * {@code Page.report("2021")}, {@code revised-2019.doc} that of 2019 with tracked changes and hidden text.
 */
public final class FixtureFile {

    private FixtureFile() {}

    /** The bytes of a file. */
    public static byte[] bytes(String name) {
        try (InputStream stream =
                Objects.requireNonNull(FixtureFile.class.getResourceAsStream("files/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
