package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both editions as the official documents have them. */
class FormsTest {

    private static final Forms FORMS = Forms.load();

    private static Form form(String edition) {
        return FORMS.edition(edition).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2019, 22, 161, 15", "2021, 10, 175, 15"})
    void cellsOfEachTable_areThoseOfTheForm(String edition, long disclosure, long requests, long appeals) {
        var byTable = form(edition).cells().stream().collect(Collectors.groupingBy(Cell::table, Collectors.counting()));

        assertThat(byTable).containsEntry("disclosure", disclosure).containsEntry("requests", requests);
        assertThat(byTable).containsEntry("appeals", appeals).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2019, REQ-1, 7", "2019, REQ-2, 7", "2019, REQ-3, 23", "2019, APP-1, 3"})
    @CsvSource({"2021, REQ-1, 7", "2021, REQ-2, 7", "2021, REQ-3, 25", "2021, APP-1, 3"})
    void identitiesOfEachRule_areThoseOfTheForm(String edition, String rule, long count) {
        assertThat(form(edition).identities().stream()
                        .filter(identity -> identity.rule().equals(rule)))
                .hasSize((int) count);
    }

    @ParameterizedTest
    @CsvSource({"2008, 2019", "2019, 2019", "2020, 2019", "2021, 2021", "2025, 2021"})
    void year_isDueOnTheEditionInForce(int year, String edition) {
        assertThat(FORMS.forYear(year).edition()).isEqualTo(edition);
    }

    @Test
    void concluded_isTheSumOfItsOutcomes() {
        Identity identity = form("2021").identities().stream()
                .filter(one -> one.head().code().equals("requests.concluded.total"))
                .findFirst()
                .orElseThrow();

        assertThat(identity.isSum()).isTrue();
        assertThat(identity.right()).hasSize(21);
        assertThat(identity.right()).extracting(Cell::code).doesNotContain("requests.received.total");
    }

    @Test
    void label_saysTableLineAndColumn_inOfficialWords() {
        assertThat(form("2021").cell("requests.denied.stateSecret.total").label())
                .isEqualTo("表三“1.属于国家秘密”的“总计”");
    }

    @Test
    void counterpart_isTheCellOfTheSameMeaning() {
        Form old = form("2019");
        Form current = form("2021");

        assertThat(current.counterpart(old.cell("disclosure.licensing.decisions")))
                .contains(current.cell("disclosure.licensing.decisions"));
        assertThat(current.counterpart(old.cell("requests.otherOutcome.all.total")))
                .contains(current.cell("requests.otherOutcome.other.total"));
    }

    @Test
    void counterpart_isEmpty_whenTheEditionsDoNotCompare() {
        assertThat(form("2021").counterpart(form("2019").cell("disclosure.regulations.made")))
                .isEmpty();
        assertThat(form("2021").counterpart(form("2019").cell("disclosure.procurement.amount")))
                .isEmpty();
    }

    @Test
    void cell_saysWhatThereIs_whenTheFormHasNoSuchCell() {
        assertThatThrownBy(() -> form("2021").cell("requests.received.everybody"))
                .hasMessageContaining("requests.received.everybody")
                .hasMessageContaining("disclosure.regulations.issued");
    }

    @ParameterizedTest
    @CsvSource({"961716000, 96171.6", "1, 0.0001", "0, 0", "100000, 10", "-25000, -2.5"})
    void money_isPrintedInWan_exactly(long yuan, String printed) {
        assertThat(Column.Kind.MONEY.print(yuan)).isEqualTo(printed);
    }

    @Test
    void cells_areNumberedInTheOrderOfTheForm() {
        for (Form form : FORMS.all()) {
            List<Integer> indexes = form.cells().stream().map(Cell::index).toList();
            assertThat(indexes).isSorted().doesNotHaveDuplicates().hasSize(form.size());
        }
    }
}
