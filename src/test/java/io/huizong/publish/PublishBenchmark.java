package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Publication.Filed;
import io.huizong.rollup.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Times {@code figures.csv} for 100,000 reports, beside the bare writing of as many bytes. To be run by hand, with the
 * folder to write into as argument.
 */
final class PublishBenchmark {

    private static final int REPORTS = 100_000;
    private static final int ROUNDS = 4;

    private PublishBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            OutputFolder outputs =
                    new OutputFolder(Files.createTempDirectory(folder, "figures"), Files::newOutputStream);
            new FiguresCsv().write(publication(), outputs);
            long written = System.nanoTime();
            OutputFile file = outputs.files().get(0);
            bare(folder.resolve("bare"), file.sizeBytes());
            System.out.printf(
                    Locale.ROOT,
                    "figures.csv %.2f s, %d MB; bare writing %.2f s%n",
                    (written - start) / 1e9,
                    file.sizeBytes() >> 20,
                    (System.nanoTime() - written) / 1e9);
        }
    }

    private static void bare(Path file, long sizeBytes) throws IOException {
        byte[] block = new byte[1 << 16];
        try (var out = Files.newOutputStream(file)) {
            for (long left = sizeBytes; left > 0; left -= block.length) {
                out.write(block);
            }
        }
        Files.delete(file);
    }

    private static Publication publication() {
        List<Figures> figures = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            figures.add(figures(random));
        }
        return Example.filed(List.of(Example.FORM), action -> {
            for (int i = 0; i < REPORTS; i++) {
                action.accept(new Filed(Example.SCIENCE, Status.COUNTED, "A" + i + ".xml", figures.get(i % 100)));
            }
        });
    }

    private static Figures figures(Random random) {
        Figures.Builder figures = Figures.builder(Example.FORM);
        for (Cell cell : Example.FORM.cells()) {
            figures.set(cell, random.nextInt(3) == 0 ? random.nextInt(2_000) : 0);
        }
        return figures.build();
    }
}
