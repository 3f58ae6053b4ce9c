package io.huizong.examine;

import static io.huizong.check.Reports.FORMS;
import static io.huizong.check.Reports.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.check.Filing;
import io.huizong.check.Identification;
import io.huizong.check.identify.Identifications;
import io.huizong.check.identify.RosterIdentifications;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.intake.Intake;
import io.huizong.intake.ScriptedReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import io.huizong.report.Report;
import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import io.huizong.roster.Rosters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with a file, at whatever stage and in whatever way, is the outcome of that file. */
class ExaminationTest {

    private static final Rules RULES = Rules.load();
    private static final Agency BUREAU = Rosters.agency("SL02", "示例市科学技术局", Agency.Kind.DEPARTMENT, "SL");
    private static final Roster ROSTER = Rosters.of(Rosters.agency("SL", "示例市", Agency.Kind.CITY, ""), BUREAU);
    private static final Identifications BY_ROSTER = new RosterIdentifications(RULES, ROSTER, Map.of(), List.of(2024));
    private static final Reading READ = new Reading.Read(Format.TEXT, aReport().build());
    private static final Limits SHORT = new Limits(50_000_000, 200_000_000, 200, 1_000_000, Duration.ofMillis(800));

    private final AtomicBoolean isTestOver = new AtomicBoolean();
    private Limits limits = Limits.DEFAULT;

    private Function<Source, Reading> reader = source -> READ;
    private Function<Filing, List<Finding>> checks = new ReportChecks(RULES, FORMS)::check;
    private Identifications identifications = BY_ROSTER;

    private Examination examination() {
        return new Examination(
                limits, new Intake(limits, List.of(new ScriptedReader(reader))), identifications, checks, RULES);
    }

    private Examined examined(Request request) {
        return examination().examine(request);
    }

    private Examined examined() {
        return examined(file("报告.txt"));
    }

    private static Request file(String name) {
        return Request.of(new Source("2024/" + name, "规章".getBytes(StandardCharsets.UTF_8)));
    }

    /** What a library may let slip, whatever is caught of checked exceptions. */
    static Stream<Throwable> slips() {
        return Stream.of(
                new IllegalStateException("slip"),
                new StackOverflowError("slip"),
                new InternalError("slip"),
                new OutOfMemoryError("slip"));
    }

    private static Reason reason(Throwable slip, Reason otherwise) {
        return slip instanceof OutOfMemoryError ? Reason.OUT_OF_MEMORY : otherwise;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable, R> R sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Never ends by itself, but when it is interrupted. */
    private static IllegalStateException hang() {
        try {
            new CountDownLatch(1).await();
            throw new AssertionError("nobody counts down");
        } catch (InterruptedException e) {
            return new IllegalStateException(e);
        }
    }

    /** Goes on and on, interrupted or not, as a loop in a library does. */
    private IllegalStateException spin() {
        while (!isTestOver.get()) {
            Thread.onSpinWait();
        }
        return new IllegalStateException("the test is over");
    }

    @AfterEach
    void endSpinning() {
        isTestOver.set(true);
    }

    private static void assertReason(Examined examined, Reason reason) {
        assertThat(examined.reading())
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
        assertThat(examined.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("READ-1");
            assertThat(finding.facts())
                    .containsEntry("reason", reason.chinese())
                    .containsEntry("remedyEnglish", reason.englishRemedy());
        });
        assertThat(examined.isSound()).isFalse();
    }

    @Test
    void reportWithAgencyAndFindings_whenNothingGoesWrong() {
        Examined examined = examined();

        assertThat(examined.report()).isPresent();
        assertThat(examined.whose().agency()).isEqualTo(BUREAU);
        assertThat(examined.findings()).isEmpty();
        assertThat(examined.isSound()).isTrue();
    }

    @Test
    void sha256OfTheBytes_whenTheyWereFetched() {
        assertThat(examined().sha256()).isEqualTo("c714a732998261ddfccd62969cd7f556d8e24393b26bcd8730dacc256062b5d4");
    }

    @Test
    void nothing_whenContentIsKnown() {
        List<Optional<Examined>> examined = examination()
                .examine(List.of(
                        file("a.txt").unless(sha256 -> sha256.startsWith("c714")),
                        file("b.txt").unless(String::isEmpty)));

        assertThat(examined.get(0)).isEmpty();
        assertThat(examined.get(1)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void readerFailed_whenFileCannotBeOpenedForAnUnknownReason(Throwable slip) {
        Examined examined = examined(new Request("2024/a.txt", limits -> sneak(slip), sha256 -> false));

        assertReason(examined, reason(slip, Reason.READER_FAILED));
        assertThat(examined.sha256()).isEmpty();
    }

    @Test
    void inaccessible_whenNoFileIsThere() {
        assertReason(examined(Request.of(Path.of("no such file.txt"), "2024/a.txt")), Reason.INACCESSIBLE);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void readerFailed_whenReaderThrows(Throwable slip) {
        reader = source -> sneak(slip);

        assertReason(examined(), reason(slip, Reason.READER_FAILED));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void checkFailed_whenCheckThrows(Throwable slip) {
        checks = filing -> sneak(slip);

        Examined examined = examined();

        assertReason(examined, reason(slip, Reason.CHECK_FAILED));
        assertThat(examined.whose().agency()).isEqualTo(BUREAU);
        assertThat(examined.whose().year()).isEqualTo(2024);
        assertThat(examined.format()).isEqualTo("text");
        assertThat(examined.findings().get(0).facts().get("detail")).contains("2024/报告.txt", "slip");
    }

    @Test
    void checkFailed_whenItIsNotDecidedWhoseAReportIs() {
        identifications = new Failing(BY_ROSTER);

        Examined examined = examined();

        assertReason(examined, Reason.CHECK_FAILED);
        assertThat(examined.whose().agency()).isEqualTo(BUREAU);
    }

    @Test
    void nobodys_whenItCannotBeDecidedWhoseAnUnreadableFileIs() {
        reader = source -> new Unreadable(Format.TEXT, Reason.NO_TABLE, "");
        identifications = new Failing(null);

        Examined examined = examined();

        assertReason(examined, Reason.NO_TABLE);
        assertThat(examined.whose().agency()).isNull();
    }

    /** Decides nothing about reports; about unreadable files, what another decides. */
    private record Failing(@Nullable Identifications other) implements Identifications {
        @Override
        public Identification of(Report report, String file) {
            throw new IllegalStateException("slip");
        }

        @Override
        public Identification ofUnreadable(@Nullable String name, @Nullable Integer year, String file) {
            if (other == null) {
                throw new IllegalStateException("slip");
            }
            return other.ofUnreadable(name, year, file);
        }
    }

    @Test
    void outOfTime_whenReaderHangs() {
        limits = SHORT;
        reader = source -> {
            throw hang();
        };

        Examined examined = examined();

        assertReason(examined, Reason.OUT_OF_TIME);
        assertThat(examined.findings().get(0).facts()).containsEntry("detail", SHORT.overTime());
    }

    @Test
    void outOfTime_whenReaderNeverLooksAtTheClock() {
        limits = SHORT;
        reader = source -> {
            throw spin();
        };

        assertReason(examined(), Reason.OUT_OF_TIME);
    }

    @Test
    void outOfTime_whenCheckHangs() {
        limits = SHORT;
        checks = filing -> {
            throw hang();
        };

        Examined examined = examined();

        assertReason(examined, Reason.OUT_OF_TIME);
        assertThat(examined.whose().agency()).isEqualTo(BUREAU);
        assertThat(examined.sha256()).isNotEmpty();
    }

    @Test
    void outOfTime_whenFileCannotBeOpenedInTime() {
        limits = SHORT;
        assertReason(
                examined(new Request(
                        "2024/a.txt",
                        limits -> {
                            throw hang();
                        },
                        sha256 -> false)),
                Reason.OUT_OF_TIME);
    }

    @Test
    void nobodys_whenTheDecisionWhoseItIsHangs() {
        limits = SHORT;
        reader = source -> {
            throw hang();
        };
        identifications = new Hanging();

        assertThat(examined().whose().agency()).isNull();
    }

    private static final class Hanging implements Identifications {
        @Override
        public Identification of(Report report, String file) {
            throw hang();
        }

        @Override
        public Identification ofUnreadable(@Nullable String name, @Nullable Integer year, String file) {
            throw hang();
        }
    }

    @Test
    void othersAreRead_whenOneHangsAndOneSpinsAndOneFails() {
        limits = SHORT;
        reader = source -> switch (source.name()) {
            case "2024/b.txt" -> throw hang();
            case "2024/d.txt" -> throw spin();
            case "2024/e.txt" -> throw new IllegalStateException("slip");
            default -> READ;
        };

        List<Optional<Examined>> examined = examination()
                .examine(Stream.of("a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt")
                        .map(ExaminationTest::file)
                        .toList());

        assertThat(examined)
                .extracting(one ->
                        one.orElseThrow().file() + " " + one.orElseThrow().isSound())
                .containsExactly(
                        "2024/a.txt true",
                        "2024/b.txt false",
                        "2024/c.txt true",
                        "2024/d.txt false",
                        "2024/e.txt false",
                        "2024/f.txt true");
    }

    @Test
    void programmeFaultsAreNotHidden() {
        checks = filing -> sneak(new AssertionError("fault"));

        assertThatThrownBy(this::examined).isInstanceOf(AssertionError.class).hasMessage("fault");
    }
}
