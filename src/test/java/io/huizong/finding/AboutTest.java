package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {

    @Test
    void everyCellHasItsCode() {
        for (Form form : Forms.load().all()) {
            for (Cell cell : form.cells()) {
                assertThat(About.cell(cell).code()).isEqualTo(cell.code());
                assertThat(About.cell(cell.code())).isEqualTo(About.cell(cell));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requests", "requests.received", "requests.denied.stateSecret"})
    void codeIsKept_whenItIsNoCell(String code) {
        assertThat(About.part(code).code()).isEqualTo(code);
        assertThat(About.part(code).isCell()).isFalse();
    }

    @Test
    void lineHasDots_andColumnHasNone() {
        assertThat(About.cell("requests.denied.stateSecret.other"))
                .isEqualTo(new About("requests", "denied.stateSecret", "other"));
        assertThat(About.part("requests.denied.stateSecret"))
                .isEqualTo(new About("requests", "denied.stateSecret", ""));
    }

    @Test
    void fault_whenThereIsAColumnWithoutALine() {
        assertThatThrownBy(() -> new About("requests", "", "total")).hasMessageContaining("total");
        assertThatThrownBy(() -> new About("", "received", "")).hasMessageContaining("received");
    }
}
