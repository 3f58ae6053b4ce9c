package io.huizong.rollup;

import static io.huizong.rollup.City.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which submission of an agency stands (CITY-3). */
class StandingTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 20);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    private static Standing of(Submission... submissions) {
        return Standing.of(OFFICE, City.YEAR, List.of(submissions), Submission::isSound);
    }

    private static Submission sound(long id, @Nullable LocalDate published) {
        return Submitted.by(OFFICE, id).on(published).submission();
    }

    private static Submission broken(long id, LocalDate published) {
        return Submitted.by(OFFICE, id).on(published).errors(1).submission();
    }

    @Test
    void onlySubmission_stands_withoutAFinding() {
        Standing standing = of(sound(1, JANUARY));

        assertThat(standing.submission()).contains(sound(1, JANUARY));
        assertThat(standing.findings()).isEmpty();
    }

    @Test
    void lastPublished_stands_whateverTheOrder() {
        assertThat(of(sound(1, MARCH), sound(2, JANUARY)).submission()).contains(sound(1, MARCH));
        assertThat(of(sound(2, JANUARY), sound(1, MARCH)).submission()).contains(sound(1, MARCH));
    }

    @Test
    void choice_isTold_asANote() {
        Finding finding = of(sound(1, MARCH), sound(2, JANUARY)).findings().get(0);

        assertThat(finding.rule()).isEqualTo("CITY-3");
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.facts().get("stands")).contains("2025-03-01");
        assertThat(finding.facts().get("others")).contains("2025-01-20");
    }

    @Test
    void olderSoundOne_stands_whenTheNewerIsBroken() {
        Standing standing = of(sound(1, JANUARY), broken(2, MARCH));

        assertThat(standing.submission()).contains(sound(1, JANUARY));
        assertThat(standing.beside()).containsExactly(broken(2, MARCH));
    }

    @Test
    void noneStands_whenTheNewestCannotBeTold() {
        Standing standing = of(sound(1, null), sound(2, MARCH));

        assertThat(standing.submission()).isEmpty();
        assertThat(standing.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(standing.findings()).extracting(Finding::variant).containsExactly("unknown");
    }

    @Test
    void noneStands_whenTwoDifferWithinOneDay() {
        assertThat(of(sound(1, MARCH), sound(2, MARCH)).submission()).isEmpty();
    }

    @Test
    void oneStands_whenBothSayTheSame() {
        Submission first = Submitted.by(OFFICE, 1).digest("same").submission();
        Submission second = Submitted.by(OFFICE, 2).digest("same").submission();

        Standing standing = of(first, second);

        assertThat(standing.submission()).isPresent();
        assertThat(standing.findings()).extracting(Finding::variant).containsExactly("identical");
    }

    @Test
    void laterVersion_stands_whateverItsDateSays() {
        Submission first = Submitted.by(OFFICE, 1).in("a.xml", 1).on(MARCH).submission();
        Submission second = Submitted.by(OFFICE, 2).in("a.xml", 2).on(JANUARY).submission();

        assertThat(of(first, second).submission()).contains(second);
    }

    @Test
    void earlierVersion_stands_whenTheLaterIsBroken() {
        Submission first = Submitted.by(OFFICE, 1).in("a.xml", 1).on(JANUARY).submission();
        Submission second =
                Submitted.by(OFFICE, 2).in("a.xml", 2).on(MARCH).errors(1).submission();

        assertThat(of(first, second).submission()).contains(first);
    }

    @Test
    void nothingStands_whenAllAreBroken() {
        assertThat(of(broken(1, MARCH)).submission()).isEmpty();
        assertThat(of(broken(1, MARCH)).findings()).isEmpty();
    }
}
