package io.huizong.examine;

import io.huizong.intake.archive.Opening;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Source;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A file to examine.
 *
 * @param name how messages and outputs name it, as {@link Source#name}
 * @param opener fetches its bytes
 * @param isKnown whether nothing is asked about a file of that content, by the SHA-256 of its bytes in lower case
 *     hexadecimal
 */
public record Request(String name, Function<Limits, Opening> opener, Predicate<String> isKnown) {

    /** A file on disk, or in an archive there. */
    public static Request of(Path file, String name) {
        return new Request(name, limits -> Opening.of(file, name, limits), sha256 -> false);
    }

    /** A file in memory. */
    public static Request of(Source source) {
        return new Request(source.name(), limits -> new Opening.Loaded(source), sha256 -> false);
    }

    /** The same, unless its content is known. */
    public Request unless(Predicate<String> known) {
        return new Request(name, opener, known);
    }
}
