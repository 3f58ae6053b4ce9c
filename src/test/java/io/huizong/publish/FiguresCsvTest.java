package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCsvTest {

    @TempDir
    private Path folder;

    @Test
    void statesKeptApart_whenBlankAndNotApplicable() throws IOException {
        assertThat(rows())
                .contains("D02,2024,requests.received.total,blank,,\"工作表“表,\"\"三\"\"”单元格J6\"")
                .contains("D02,2024,requests.carriedIn.total,na,,\"工作表“表,\"\"三\"\"”单元格J6\"")
                .contains("D01,2024,requests.carriedIn.total,value,0,第7行");
    }

    @Test
    void exact_whenFee() throws IOException {
        assertThat(rows())
                .contains("D01,2024,disclosure.fees.amount,value,96171.6,第7行")
                .contains("X01,2024,disclosure.fees.amount,value,1.5001,");
    }

    @Test
    void numberStays_whenChangeIsNegative() throws IOException {
        assertThat(rows()).anyMatch(row -> row.startsWith("D02,2024,disclosure.licensing.change,value,-4,"));
    }

    @Test
    void rowForEachCellOfItsEdition() throws IOException {
        Form old = Example.FORM_2019;

        assertThat(rows()).hasSize(1 + 2 * Example.FORM.size() + old.size());
    }

    private String[] rows() throws IOException {
        Files.deleteIfExists(folder.resolve("figures.csv"));
        new FiguresCsv().write(Example.publication(), new Folder(folder, Files::newOutputStream));
        return Files.readString(folder.resolve("figures.csv")).split("\r\n");
    }
}
