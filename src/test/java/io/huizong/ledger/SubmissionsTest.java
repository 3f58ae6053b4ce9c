package io.huizong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.finding.Acceptance;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions.Known;
import io.huizong.report.Figures;
import io.huizong.rollup.FindingCounts;
import io.huizong.rollup.OpenFindings;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Status;
import io.huizong.rollup.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionsTest extends LedgerTest {

    private static final Acceptance ACCEPTED = new Acceptance("复核一", LocalDate.of(2025, 2, 1), "属实");

    private static final String A = "2024/a.xml";
    private static final String B = "2024/b.xml";

    SubmissionsTest(TestDatabase kind) {
        super(kind);
    }

    private Submissions submissions() {
        return ledger.submissions();
    }

    private Submission only() {
        List<Submission> all = submissions().of(2024);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Finding finding(Severity severity) {
        return Finding.of("REQ-3", severity)
                .agency("SL02", "示例市科学技术局", 2024)
                .file(A)
                .build();
    }

    private String status(long id) {
        return String.valueOf(jdbc.queryForObject("select status from submission where id = ?", String.class, id));
    }

    @Test
    void reservedIdsAreThoseOfNoSubmission() {
        long first = submissions().reserve();
        record(ASubmission.of(first, A).build());

        assertThat(submissions().reserve()).isGreaterThan(first);
    }

    @Test
    void reportIsReadBackAsItWasRecorded() {
        record(ASubmission.of(1, A).build());

        Submission read = only();

        assertThat(read.path()).isEqualTo(A);
        assertThat(read.file().version()).isEqualTo(1);
        assertThat(read.file().isNewest()).isTrue();
        assertThat(read.file().sha256()).isEqualTo("sha of version 1");
        assertThat(read.code()).isEqualTo("SL02");
        assertThat(read.isOn("2021")).isTrue();
        assertThat(read.published()).isEqualTo(LocalDate.of(2025, 1, 21));
        assertThat(read.isSound()).isTrue();
    }

    @Test
    void fileThatCouldNotBeRead_hasNeitherEditionNorFigures() {
        record(ASubmission.of(1, A).by(null).unreadable().build());

        Submission read = only();

        assertThat(read.isReadable()).isFalse();
        assertThat(read.code()).isNull();
        assertThat(read.figuresDigest()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from packed_figures", Long.class))
                .isZero();
    }

    @Test
    void digestIsEqualForEqualFigures_andForNoOthers() {
        Figures figures = Figures.blank(FORM).with("requests.received.total", 3);
        record(
                ASubmission.of(1, A).figures(figures).build(),
                ASubmission.of(2, B).figures(figures).build(),
                ASubmission.of(3, "2024/c.xml").build());

        List<String> digests =
                submissions().of(2024).stream().map(Submission::figuresDigest).toList();

        assertThat(digests.get(0)).isEqualTo(digests.get(1)).isNotEqualTo(digests.get(2));
    }

    @Test
    void findingsAreCountedBySeverity() {
        Finding waived = finding(Severity.ERROR).accepted(ACCEPTED);
        record(ASubmission.of(1, A)
                .findings(finding(Severity.ERROR), waived, finding(Severity.WARNING), finding(Severity.NOTE))
                .build());

        Submission read = only();

        assertThat(read.found()).isEqualTo(new FindingCounts(2, 1, 1));
        assertThat(read.open()).isEqualTo(new OpenFindings(1, 1, 0));
    }

    @Test
    void submissionsOfAYearComeByPathAndVersion_whateverTheirIds() {
        record(ASubmission.of(1, B).build(), ASubmission.of(2, "2024/Z.xml").build());
        record(ASubmission.of(3, A).build(), ASubmission.of(4, B).version(2).build());

        assertThat(submissions().of(2024)).extracting(Submission::id).containsExactly(2L, 3L, 1L, 4L);
        assertThat(submissions().of(2023)).isEmpty();
    }

    @Test
    void newVersionTakesThePlaceOfTheOld_whichStays() {
        record(ASubmission.of(1, A).build());
        record(ASubmission.of(2, A).version(2).build());

        assertThat(submissions().of(2024))
                .extracting(submission -> submission.file().version())
                .containsExactly(1, 2);
        assertThat(submissions().known(2024))
                .containsOnlyKeys(A)
                .extractingByKey(A)
                .extracting(Known::id)
                .isEqualTo(2L);
    }

    @Test
    void knownFileHasTheStampAndContextItWasReadWith() {
        record(ASubmission.of(1, A).build());

        assertThat(submissions().known(2024))
                .isEqualTo(Map.of(
                        A, new Known(1, 1, new FileStamp(2024, A, 1000, 77), "sha of version 1", "context", false)));
        assertThat(submissions().known(2023)).isEmpty();
    }

    @Test
    void readAnew_replacesFindingsAndFigures_andKeepsTheId() {
        record(ASubmission.of(1, A).findings(finding(Severity.ERROR)).build());

        record(ASubmission.of(1, A).again().findings(finding(Severity.NOTE)).build());

        assertThat(only().found()).isEqualTo(new FindingCounts(0, 0, 1));
        assertThat(ledger.findings().of(List.of(1L))).hasSize(1);
    }

    @Test
    void fileThatWasTakenAway_isWithdrawnInAllItsVersions_andStillKnown() {
        record(ASubmission.of(1, A).build(), ASubmission.of(2, B).build());
        record(ASubmission.of(3, A).version(2).build());

        submissions().withdraw(List.of(A));

        assertThat(submissions().of(2024)).extracting(Submission::path).containsExactly(B);
        assertThat(submissions().known(2024))
                .extractingByKey(A)
                .extracting(Known::isWithdrawn)
                .isEqualTo(true);
    }

    @Test
    void fileThatIsBackUnchanged_isThereAgain_withItsOlderVersions() {
        record(ASubmission.of(1, A).build());
        record(ASubmission.of(2, A).version(2).build());
        submissions().withdraw(List.of(A));

        submissions().touch(Map.of(2L, new FileStamp(2024, A, 1001, 99)));

        assertThat(submissions().of(2024))
                .extracting(submission -> submission.file().version())
                .containsExactly(1, 2);
        assertThat(submissions().known(2024))
                .extractingByKey(A)
                .extracting(Known::stamp)
                .isEqualTo(new FileStamp(2024, A, 1001, 99));
    }

    @Test
    void fileThatIsBackAndReadAnew_isThereAgain() {
        record(ASubmission.of(1, A).build());
        submissions().withdraw(List.of(A));

        record(ASubmission.of(1, A).again().build());

        assertThat(only().id()).isEqualTo(1);
    }

    @Test
    void whatIsOpenIsNotedAnew_andWhatWasFoundStays() {
        record(
                ASubmission.of(1, A).findings(finding(Severity.ERROR)).build(),
                ASubmission.of(2, B).build());
        Submission accepted = submissions().of(2024).get(0).accepting(new FindingCounts(1, 0, 0), true);

        submissions().noteOpen(List.of(accepted));

        assertThat(submissions().of(2024).get(0)).isEqualTo(accepted);
        assertThat(submissions().of(2024)).allMatch(Submission::isSound);
    }

    @Test
    void exclusionsAreKept_apartFromWhatWasFoundInTheReportAlone() {
        record(ASubmission.of(1, A).build());

        submissions().noteOpen(List.of(only().excluded().excluded()));

        assertThat(only().open()).isEqualTo(new OpenFindings(0, 0, 2));
        assertThat(only().isSoundEnough()).isFalse();
    }

    @Test
    void statusesAreNoted_andOthersLeftAsTheyWere() {
        record(
                ASubmission.of(1, A).build(),
                ASubmission.of(2, B).build(),
                ASubmission.of(3, "2024/c.xml").build());

        submissions().setStatuses(2024, Map.of(1L, Status.COVERED, 2L, Status.COUNTED));

        assertThat(List.of(status(1), status(2), status(3))).containsExactly("covered", "counted", "counted");
    }

    @Test
    void inputsAreTheCurrentFilesOfAFolder_byPath() {
        record(
                ASubmission.of(1, B).build(),
                ASubmission.of(2, A).about(2023).build(),
                ASubmission.of(3, "2024/c.xml").build());
        record(ASubmission.of(4, B).version(2).build());
        submissions().withdraw(List.of("2024/c.xml"));
        List<Publication.Input> inputs = new ArrayList<>();

        submissions().eachInput(2024, inputs::add);

        assertThat(inputs)
                .containsExactly(
                        new Publication.Input(A, 1000, "sha of version 1"),
                        new Publication.Input(B, 1000, "sha of version 2"));
    }

    @Test
    void strangersAreCurrentReportsAboutAYear_inAnotherYearsFolder() {
        record(
                ASubmission.of(1, A).build(),
                ASubmission.of(2, "2023/y.xml").folder(2023).build(),
                ASubmission.of(3, "2023/x.xml").folder(2023).build(),
                ASubmission.of(4, "2023/w.xml").folder(2023).build());
        submissions().withdraw(List.of("2023/w.xml"));

        assertThat(submissions().strangers(2024))
                .containsExactly("2023/x.xml sha of version 1 context", "2023/y.xml sha of version 1 context");
        assertThat(submissions().strangers(2023)).isEmpty();
    }

    @Test
    void textIsShortened_withoutCuttingACharacterInTwo() {
        assertThat(Submissions.shortened("示例市", 3)).isEqualTo("示例市");
        assertThat(Submissions.shortened("示例市", 2)).isEqualTo("示例");
        assertThat(Submissions.shortened("示𠮷市", 2)).isEqualTo("示");
    }
}
