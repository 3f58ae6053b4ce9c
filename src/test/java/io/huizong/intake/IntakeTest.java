package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huizong.form.Forms;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final Reading ANSWER = new Unreadable(Format.TEXT, Reason.NO_TABLE, "");
    private static final Limits SMALL = new Limits(10, 10, 10, 10, Duration.ofSeconds(1));

    @Test
    void readerAnswers_whenItTakesTheFormat() {
        assertThat(intake(() -> ANSWER).read(source("规章"))).isSameAs(ANSWER);
    }

    @Test
    void canonicalXmlIsTaken_byTheStandardReaders() {
        Reading reading = Intake.standard(Forms.load(), Limits.DEFAULT).read(source("<report/>"));

        assertThat(reading).extracting(Reading::format).isEqualTo(Format.XML);
        assertReason(reading, Reason.WRONG_STRUCTURE);
    }

    @Test
    void unsupported_whenNoReaderTakesTheFormat() {
        assertReason(intake(() -> ANSWER).read(source("<report/>")), Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void unknown_whenContentIsNoKnownFormat() {
        assertReason(intake(() -> ANSWER).read(source("\0\1\2")), Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\ufeff", "\ufeff\n"})
    void empty_whenNothingButWhiteSpaceIsThere(String content) {
        assertReason(intake(() -> ANSWER).read(source(content)), Reason.EMPTY);
    }

    @Test
    void tooLarge_whenSourceIsOverTheLimit() {
        Intake intake = new Intake(SMALL, List.of(new ScriptedReader(() -> ANSWER)));

        assertThat(intake.read(source("0123456789"))).isSameAs(ANSWER);
        assertReason(intake.read(source("0123456789a")), Reason.TOO_LARGE);
    }

    static List<Throwable> slips() {
        return List.of(new IllegalStateException("slip"), new StackOverflowError("slip"), new InternalError("slip"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void readerFailed_whenReaderThrows(Throwable slip) {
        Unreadable reading = (Unreadable) intake(() -> sneak(slip)).read(source("规章"));

        assertThat(reading.reason()).isEqualTo(Reason.READER_FAILED);
        assertThat(reading.format()).isEqualTo(Format.TEXT);
        assertThat(reading.detail())
                .contains("a.txt", "ScriptedReader", slip.getClass().getName(), "slip");
    }

    @Test
    void outOfMemory_whenReaderFindsNoMemory() {
        Unreadable reading =
                (Unreadable) intake(() -> sneak(new OutOfMemoryError("slip"))).read(source("规章"));

        assertThat(reading.reason()).isEqualTo(Reason.OUT_OF_MEMORY);
        assertThat(reading.detail()).contains("a.txt", "ScriptedReader", "slip");
    }

    @Test
    void programmeFaultsAreNotHidden() {
        assertThatThrownBy(
                        () -> intake(() -> sneak(new AssertionError("fault"))).read(source("规章")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refused_whenTwoReadersTakeOneFormat() {
        List<ReportReader> readers = List.of(new ScriptedReader(() -> ANSWER), new ScriptedReader(() -> ANSWER));

        assertThatThrownBy(() -> new Intake(Limits.DEFAULT, readers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TEXT")
                .hasMessageContaining("ScriptedReader");
    }

    @Test
    void fileIsOpenedAndRead(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("报告.txt"), "规章");

        assertThat(intake(() -> ANSWER).read(file, "2024/报告.txt")).isSameAs(ANSWER);
        assertReason(intake(() -> ANSWER).read(directory.resolve("b.txt"), "b.txt"), Reason.INACCESSIBLE);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> Reading sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static void assertReason(Reading reading, Reason reason) {
        assertThat(((Unreadable) reading).reason()).isEqualTo(reason);
    }

    private static Intake intake(Supplier<Reading> answer) {
        return new Intake(Limits.DEFAULT, List.of(new ScriptedReader(answer)));
    }

    private static Source source(String content) {
        return new Source("a.txt", content.getBytes(StandardCharsets.UTF_8));
    }
}
