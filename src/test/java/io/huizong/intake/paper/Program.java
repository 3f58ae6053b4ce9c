package io.huizong.intake.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that writes files as agencies do; a test that needs one that is not there is skipped. */
public enum Program {
    LIBRE_OFFICE("soffice", "apt-get install --no-install-recommends libreoffice-writer libreoffice-calc"),
    CHROMIUM("chromium", "apt-get install --no-install-recommends chromium");

    private static final long LONGEST_MINUTES = 8;

    /** LibreOffice passes over what comes after its 255th argument, and says nothing. */
    private static final int MOST_FILES = 200;

    private final String command;
    private final String installation;

    Program(String command, String installation) {
        this.command = command;
        this.installation = installation;
    }

    /**
     * Has LibreOffice convert files, as many in one go as it takes.
     *
     * @param from the ending of the files
     * @param to the ending of what they become
     */
    public static List<byte[]> convert(List<byte[]> files, String from, String to) {
        List<byte[]> converted = new ArrayList<>();
        for (int start = 0; start < files.size(); start += MOST_FILES) {
            converted.addAll(convertAtOnce(files.subList(start, Math.min(files.size(), start + MOST_FILES)), from, to));
        }
        return converted;
    }

    private static List<byte[]> convertAtOnce(List<byte[]> files, String from, String to) {
        return LIBRE_OFFICE.inFolder(folder -> {
            Path target = Files.createDirectory(folder.resolve("converted"));
            List<String> command = new ArrayList<>(List.of("--headless", "--norestore", "--convert-to", to));
            command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
            command.addAll(List.of("--outdir", target.toString()));
            for (int i = 0; i < files.size(); i++) {
                Path file = folder.resolve(i + "." + from);
                Files.write(file, files.get(i));
                command.add(file.toString());
            }
            LIBRE_OFFICE.run(folder, command);
            List<byte[]> converted = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                converted.add(Files.readAllBytes(target.resolve(i + "." + to)));
            }
            return converted;
        });
    }

    /** Has Chromium print a page as PDF. */
    public static byte[] print(String page) {
        return CHROMIUM.inFolder(folder -> {
            Path source = Files.writeString(folder.resolve("page.html"), page);
            Path target = folder.resolve("page.pdf");
            List<String> command = new ArrayList<>(List.of("--headless", "--no-sandbox", "--disable-gpu"));
            command.addAll(List.of("--disable-quic", "--no-first-run", "--disable-background-networking"));
            command.addAll(List.of("--disable-component-update", "--disable-sync"));
            command.add("--user-data-dir=" + folder.resolve("profile"));
            command.addAll(List.of("--print-to-pdf=" + target, source.toUri().toString()));
            CHROMIUM.run(folder, command);
            return Files.readAllBytes(target);
        });
    }

    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private <T> T inFolder(Work<T> work) {
        Assumptions.assumeTrue(isInstalled(), "install " + command + " to run this test: " + installation);
        try {
            Path folder = Files.createTempDirectory("huizong-" + command);
            try {
                return work.in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(File::delete);
        }
    }

    private boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private void run(Path folder, List<String> arguments) throws IOException {
        Path log = folder.resolve("log");
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
