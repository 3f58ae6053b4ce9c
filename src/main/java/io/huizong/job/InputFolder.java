package io.huizong.job;

import io.huizong.examine.Archives;
import io.huizong.intake.archive.Archive;
import io.huizong.intake.document.Limits;
import io.huizong.ledger.NewSubmission.FileStamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The input folder as it lies there: {@code roster.csv}, and a folder a year with report files at any depth. */
final class InputFolder {

    private static final Set<String> NOT_REPORTS =
            Set.of("assignments.csv", "waivers.csv", "flaws.csv", "thumbs.db", "desktop.ini");

    /** The ledger keeps no longer ones, nor does an index of PostgreSQL. */
    private static final int LONGEST_PATH = 800;

    private static final Set<FileVisitOption> LINKS_TOO = Set.of(FileVisitOption.FOLLOW_LINKS);

    private final Path root;
    private final Archives archives;

    InputFolder(Path root, Limits limits) {
        this.root = root;
        this.archives = new Archives(limits);
        if (!Files.isDirectory(root)) {
            throw new UnusableInputException(
                    "输入文件夹 " + root + " 不存在；请建立它或用 --input 指定",
                    "input folder does not exist; make it or name one with --input");
        }
    }

    /** The file of that name at the top. */
    Path file(String name) {
        return root.resolve(name);
    }

    /** A report file. */
    Path file(FileStamp stamp) {
        return root.resolve(stamp.path());
    }

    /**
     * The years that have a folder, oldest first.
     *
     * @throws UnusableInputException where there is none
     */
    List<Integer> years() {
        try (Stream<Path> entries = Files.list(root)) {
            List<Integer> years = entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("20\\d\\d"))
                    .map(Integer::valueOf)
                    .sorted()
                    .toList();
            if (years.isEmpty()) {
                throw new UnusableInputException(
                        "输入文件夹 " + root + " 中没有年份文件夹；请建立如 " + root.resolve("2024") + " 的文件夹并放入报告",
                        "no folder of a year below the input folder; make one and put the reports there");
            }
            return years;
        } catch (IOException e) {
            throw new UnusableInputException(
                    "输入文件夹 " + root + " 打不开，请检查权限", "the input folder cannot be opened, check its permissions", e);
        }
    }

    /**
     * The report files of a year by path, those in archives among them; they are as old as their archive. What cannot be
     * opened is among them, so that reading reports it. Temporary files of office programs are passed over, links are
     * followed.
     */
    List<FileStamp> files(int year) {
        List<FileStamp> files = new ArrayList<>();
        Path folder = root.resolve(Integer.toString(year));
        try {
            Files.walkFileTree(folder, LINKS_TOO, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean isHidden =
                            !directory.equals(folder) && name(directory).startsWith(".");
                    return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isReport(name(file))) {
                        files.addAll(stamps(year, file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    files.add(stamp(year, file, 0, FileTime.fromMillis(0)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(FileStamp::path));
        return files;
    }

    private List<FileStamp> stamps(int year, Path file, BasicFileAttributes attributes) {
        FileTime modified = attributes.lastModifiedTime();
        Optional<List<Archive.Entry>> entries = archives.entries(file);
        if (entries.isEmpty()) {
            return List.of(stamp(year, file, attributes.size(), modified));
        }
        return entries.get().stream()
                .map(entry -> stamp(year, file.resolve(entry.path()), entry.sizeBytes(), modified))
                .filter(stamp -> isReport(name(Path.of(stamp.path()))))
                .toList();
    }

    private FileStamp stamp(int year, Path file, long size, FileTime modified) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return new FileStamp(year, kept(path), size, modified.to(TimeUnit.NANOSECONDS));
    }

    /** A path as the ledger can keep it. One that is cut leads nowhere, so reading reports the file and no night stops at it. */
    private static String kept(String path) {
        if (path.length() <= LONGEST_PATH) {
            return path;
        }
        int[] beginning = path.codePoints().limit(LONGEST_PATH / 4).toArray();
        return new String(beginning, 0, beginning.length) + "…（路径过长 path too long "
                + new Digest().add(path).hex() + "）";
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static boolean isReport(String name) {
        return !name.startsWith("~$") && !name.startsWith(".") && !NOT_REPORTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
