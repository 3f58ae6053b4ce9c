package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.ledger.Publications.Current;
import io.huizong.roster.Agency;
import io.huizong.roster.Rosters;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationsTest extends LedgerTest {

    PublicationsTest(TestDatabase kind) {
        super(kind);
    }

    private static Current publication(int year, String snapshot) {
        return new Current(year, snapshot, "17", true, NOW);
    }

    @Test
    void publicationIsReadBackAsItWasNoted() {
        ledger.publications().replace(publication(2024, "abc"));

        assertThat(ledger.publications().of(2024)).contains(publication(2024, "abc"));
        assertThat(ledger.publications().of(2023)).isEmpty();
    }

    @Test
    void newPublicationOfAYear_takesThePlaceOfTheOldOne() {
        ledger.publications().replace(publication(2023, "old"));
        ledger.publications().replace(publication(2024, "abc"));

        ledger.publications().replace(publication(2024, "def"));

        assertThat(ledger.publications().of(2024)).contains(publication(2024, "def"));
        assertThat(ledger.publications().of(2023)).contains(publication(2023, "old"));
    }

    @Test
    void outdatedPublicationIsOfNoSnapshot_butStillThere() {
        ledger.publications().replace(publication(2023, "old"));
        ledger.publications().replace(publication(2024, "abc"));

        ledger.publications().outdate(2024);

        assertThat(ledger.publications().of(2024)).contains(publication(2024, ""));
        assertThat(ledger.publications().of(2023)).contains(publication(2023, "old"));
    }

    @Test
    void yearsComeOldestFirst() {
        ledger.publications().replace(publication(2024, "abc"));
        ledger.publications().replace(publication(2022, "def"));

        assertThat(ledger.publications().years()).containsExactly(2022, 2024);
    }

    private List<String> agencies() {
        return jdbc.queryForList(
                "select code || ' ' || name || ' ' || kind || ' ' || scope || ' ' || first_year from agency order by code",
                String.class);
    }

    @Test
    void administratorReadsTheAgencies_asTheNewestRosterHasThem() {
        Agency city = Rosters.agency("SL", "示例市", Agency.Kind.CITY, "");
        Agency county = Rosters.consolidated(Rosters.agency("SL10", "东山县", Agency.Kind.COUNTY, "SL"));
        ledger.publications().replaceAgencies(Rosters.sample());

        ledger.publications().replaceAgencies(Rosters.of(city, county));

        assertThat(agencies()).containsExactly("SL 示例市 city own 2008", "SL10 东山县 county consolidated 2008");
    }
}
