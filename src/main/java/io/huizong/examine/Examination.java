package io.huizong.examine;

import io.huizong.check.Filing;
import io.huizong.check.Thresholds;
import io.huizong.check.UnreadableChecks;
import io.huizong.check.identify.Identifications;
import io.huizong.check.identify.LoneIdentifications;
import io.huizong.check.report.ReportChecks;
import io.huizong.finding.Finding;
import io.huizong.finding.Rules;
import io.huizong.form.Forms;
import io.huizong.intake.Intake;
import io.huizong.intake.document.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Examines files: bytes, reading, whose, findings. Whatever goes wrong with a file, and however long it takes, is the
 * outcome of that file. Safe for any number of threads.
 */
public final class Examination {

    private final FileExamination.Parts parts;
    private final TimedWork work;
    private final Archives archives;

    /**
     * An examination by those readers and checks.
     *
     * @param rules say how a finding reads that there is no report
     */
    public Examination(
            Limits limits,
            Intake intake,
            Identifications identifications,
            Function<Filing, List<Finding>> checks,
            Rules rules) {
        parts = new FileExamination.Parts(limits, intake, identifications, checks, new UnreadableChecks(rules));
        work = new TimedWork(withPatience(limits.time()));
        archives = new Archives(limits);
    }

    /** An examination by every reader and every check of one report. */
    public static Examination standard(
            Forms forms, Rules rules, Thresholds thresholds, Identifications identifications, Limits limits) {
        return new Examination(
                limits,
                Intake.standard(forms, limits),
                identifications,
                new ReportChecks(rules, forms, thresholds)::check,
                rules);
    }

    /**
     * An examination of files before they are filed: without a roster, within the limits and by the thresholds that hold
     * where nothing is set.
     *
     * @param asked the year that they should be about; null where nobody said
     */
    public static Examination alone(Forms forms, Rules rules, @Nullable Integer asked) {
        return standard(forms, rules, Thresholds.DEFAULT, new LoneIdentifications(rules, asked), Limits.DEFAULT);
    }

    /** Readers that look at the clock themselves end in order; they have a little longer than their time for that. */
    private static Duration withPatience(Duration time) {
        return time.plus(time.dividedBy(4)).plusMillis(1);
    }

    /** The files to examine where one is named: those in an archive, or the file itself. */
    public Stream<Path> files(Path file) {
        return archives.entries(file)
                .map(entries -> entries.stream().map(entry -> file.resolve(entry.path())))
                .orElseGet(() -> Stream.of(file));
    }

    /** Examines files one after another; empty stands for one whose content is known. */
    public List<Optional<Examined>> examine(List<Request> requests) {
        List<FileExamination> files = requests.stream()
                .map(request -> new FileExamination(request, parts))
                .toList();
        return work.each(files, FileExamination::examined, this::late);
    }

    /** Examines a file, known or not. */
    public Examined examine(Request request) {
        return examine(List.of(request.unless(sha256 -> false))).get(0).orElseThrow();
    }

    private Optional<Examined> late(FileExamination file) {
        List<Examined> late = work.each(List.of(file), FileExamination::outOfTime, FileExamination::nobodys);
        return Optional.of(late.get(0));
    }
}
