package io.huizong.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import org.junit.jupiter.api.Test;

class KeyFigureTest {

    private static final Forms FORMS = Forms.load();

    @Test
    void everyEditionOfTheOfficialFormHasAllEight() {
        assertThat(FORMS.all())
                .isNotEmpty()
                .allSatisfy(form -> assertThat(KeyFigure.of(form)).hasSize(8));
    }
}
