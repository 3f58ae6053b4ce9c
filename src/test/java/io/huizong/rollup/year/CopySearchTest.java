package io.huizong.rollup.year;

import static io.huizong.rollup.City.DEPARTMENT;
import static io.huizong.rollup.City.OFFICE;
import static io.huizong.rollup.City.received;
import static io.huizong.rollup.year.CityInMemory.YEAR;
import static io.huizong.rollup.year.CityInMemory.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.report.Figures;
import io.huizong.rollup.Submitted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports that are copies of others. */
class CopySearchTest {

    private static final Figures MANY = received(12_345)
            .with("disclosure.licensing.decisions", 6_789)
            .with("disclosure.regulations.inForce", 4_321);
    private static final Fingerprint TEXT = text("本");

    /** Variants of CITY-6 where two agencies file these. */
    private static List<String> copies(Figures one, Fingerprint text, Figures other, Fingerprint otherText) {
        return new CityInMemory()
                        .files(YEAR, file(1, one), one, text)
                        .files(YEAR, file(2, other), other, otherText)
                        .decided()
                        .compared()
                        .stream()
                        .filter(finding -> finding.rule().equals("CITY-6"))
                        .map(Finding::variant)
                        .toList();
    }

    private static Submitted file(long id, Figures figures) {
        return Submitted.by(id == 1 ? OFFICE : DEPARTMENT, id).digest(Integer.toString(figures.hashCode()));
    }

    @Test
    void nothing_whenFiguresAndTextsAreDifferent() {
        assertThat(copies(MANY, TEXT, received(7), text("春"))).isEmpty();
    }

    @Test
    void figures_whenTwoHaveTheSame() {
        assertThat(copies(MANY, TEXT, MANY, text("春"))).containsExactly("figures");
    }

    @Test
    void nothing_whenTheSameFiguresAreAlikeByNature() {
        assertThat(copies(received(0), TEXT, received(0), text("春"))).isEmpty();
    }

    @Test
    void text_whenTwoHaveTheSame() {
        assertThat(copies(MANY, TEXT, received(7), TEXT)).containsExactly("text");
    }

    @Test
    void both_whenFiguresAndTextAreTheSame() {
        assertThat(copies(MANY, TEXT, MANY, TEXT)).containsExactly("both");
    }
}
