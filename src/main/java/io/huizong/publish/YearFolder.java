package io.huizong.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a year and the two that stand beside it while it is exchanged. A kill at any moment leaves a state that
 * {@link #recover} knows:
 *
 * <ul>
 *   <li>before the first move: the old in place, perhaps the new beside;
 *   <li>between the moves: none in place, the old aside, the new beside and whole;
 *   <li>after the second move: the new in place, perhaps the old aside.
 * </ul>
 */
final class YearFolder {

    /** Renames a folder. */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    private static final String ASIDE = ".previous-";
    private static final Pattern NAME = Pattern.compile("(?:" + Pattern.quote(ASIDE) + ")?(20\\d\\d)");

    private final Path place;
    private final Path beside;
    private final Path aside;
    private final Mover mover;

    YearFolder(Path output, int year) {
        this(output, year, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    YearFolder(Path output, int year, Mover mover) {
        this.place = output.resolve(Integer.toString(year));
        this.beside = output.resolve(".publishing-" + year);
        this.aside = output.resolve(ASIDE + year);
        this.mover = mover;
    }

    /**
     * The years of which there is a folder in place or aside, oldest first; none where there is no output folder.
     *
     * @throws UncheckedIOException where the output folder cannot be opened
     */
    static List<Integer> years(Path output) {
        try (Stream<Path> entries = Files.list(output)) {
            return entries.map(entry -> NAME.matcher(entry.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "输出文件夹 " + output + " 打不开，请检查权限 / the output folder cannot be opened, check its permissions", e);
        }
    }

    /** Where the publication stands. */
    Path place() {
        return place;
    }

    /** The manifest of the publication in place, or of the one that is being exchanged for another just now. */
    Optional<Manifest> manifest() {
        // in place again: the exchange may have ended between the first look and the second
        return Stream.of(place, aside, place)
                .map(Manifest::read)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where the next one is written. */
    Path beside() {
        return beside;
    }

    /** Puts what was written beside into its place, and removes what stood there. */
    void replace() throws IOException {
        boolean isReplacing = exists(place);
        if (isReplacing) {
            mover.move(place, aside);
        }
        try {
            mover.move(beside, place);
        } catch (IOException e) {
            if (isReplacing) {
                mover.move(aside, place);
            }
            throw e;
        }
        deletePrevious();
    }

    private void deletePrevious() {
        try {
            delete(aside);
        } catch (IOException e) {
            // the new one stands; the next run's recover() removes what is left
        }
    }

    /** Removes what was written beside and did not come to its place. */
    void discard() throws IOException {
        delete(beside);
    }

    /** Finishes the exchange where the new one is whole, takes it back where it is not, and tidies up. */
    void recover() throws IOException {
        if (!exists(place) && isWhole(beside)) {
            mover.move(beside, place);
        } else if (!exists(place) && exists(aside)) {
            mover.move(aside, place);
        }
        delete(beside);
        delete(aside);
    }

    private static boolean isWhole(Path directory) {
        return Manifest.read(directory)
                .filter(manifest -> manifest.isComplete(directory))
                .isPresent();
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void delete(Path directory) throws IOException {
        if (exists(directory)) {
            Files.walkFileTree(directory, new Deletion());
        }
    }

    /** Deletes a folder from the inside out; links are removed, not followed. */
    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
