package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.huizong.check.copies.Fingerprint;
import io.huizong.report.Figures;
import io.huizong.report.Figures.State;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A ledger that an earlier version of the program made. */
class EarlierFiguresTest extends LedgerTest {

    private static final Figures FIGURES = Figures.builder(FORM)
            .set("requests.received.total", 300)
            .set(FORM.cell("requests.carriedIn.total"), State.NOT_APPLICABLE)
            .build();

    private HikariDataSource older;
    private JdbcTemplate there;

    EarlierFiguresTest(TestDatabase kind) {
        super(kind);
    }

    @BeforeEach
    void makeOlderLedger() {
        older = kind.empty();
        there = new JdbcTemplate(older);
        kind.migrate(older, "3");
        FORMS.all().forEach(form -> OlderLedger.createTables(there, form));
    }

    @AfterEach
    void closeOlderLedger() {
        older.close();
    }

    private Ledger upgraded() {
        kind.migrate(older, "latest");
        Ledger.grow(there, FORMS);
        return Ledger.on(there, FORMS, CLOCK);
    }

    private static List<String> taken(Ledger ledger, Long... ids) {
        List<String> taken = new ArrayList<>();
        ledger.figures()
                .each(
                        FORM,
                        List.of(ids),
                        (id, figures, places) -> taken.add(
                                id + " " + figures + " " + places.first().chinese()));
        return taken;
    }

    @Test
    void figuresPlacesAndTextsAreReadBackAsTheyWere() {
        NewSubmission.Content content = ASubmission.content(FIGURES, "示例市科学技术局依法公开政府信息。", Place.line(5));
        OlderLedger.insertFigures(there, 7, content);

        Ledger upgraded = upgraded();

        assertThat(taken(upgraded, 7L)).containsExactly("7 " + FIGURES + " 第5行");
        assertThat(upgraded.figures().texts(List.of(7L))).isEqualTo(Map.of(7L, content.text()));
        assertThat(content.text()).isNotEqualTo(Fingerprint.NONE);
    }

    @Test
    void everyRowIsPacked_whenThereAreMoreThanAreTakenAtOnce() {
        LongStream.rangeClosed(1, 1100)
                .forEach(id ->
                        OlderLedger.insertFigures(there, id, ASubmission.content(FIGURES, "", Place.line((int) id))));

        assertThat(taken(upgraded(), 1L, 500L, 501L, 1100L)).hasSize(4);
        assertThat(there.queryForObject("select count(*) from packed_figures", Long.class))
                .isEqualTo(1100);
    }

    @Test
    void packingGoesOn_whereItBrokeOff() {
        OlderLedger.insertFigures(there, 1, ASubmission.content(FIGURES, "", Place.line(1)));
        OlderLedger.insertFigures(there, 2, ASubmission.content(FIGURES, "", Place.line(2)));
        kind.migrate(older, "latest");
        there.update("insert into packed_figures values (1, '2021', ?, 'L9', '')", (Object) new byte[0]);

        assertThat(taken(upgraded(), 1L, 2L)).hasSize(2).last().isEqualTo("2 " + FIGURES + " 第2行");
    }

    @Test
    void newFiguresAreRecorded_besideThose() {
        OlderLedger.insertFigures(there, 1, ASubmission.content(FIGURES, "", Place.line(1)));
        Ledger upgraded = upgraded();

        upgraded.submissions()
                .record(List.of(ASubmission.of(2, "2024/b.xml").figures(FIGURES).build()));

        assertThat(taken(upgraded, 1L, 2L)).hasSize(2);
        assertThat(there.queryForObject("select sum(requests_received_total) from figures_2021", Long.class))
                .isEqualTo(600);
    }
}
