package io.huizong.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes {@code flaws.csv} row by row. */
final class FlawsCsv implements AutoCloseable {

    private final BufferedWriter csv;

    FlawsCsv(Path file) throws IOException {
        csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        csv.write("file,code,year,flaw,rule,cell,reported,expected\n");
    }

    void add(List<Flaw> flaws) throws IOException {
        for (Flaw flaw : flaws) {
            csv.write(CSVFormat.RFC4180.format(
                    flaw.file(),
                    flaw.code(),
                    flaw.year(),
                    flaw.flaw(),
                    flaw.rule(),
                    flaw.cell(),
                    flaw.reported(),
                    flaw.expected()));
            csv.write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
