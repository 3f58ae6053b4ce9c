package io.huizong.cli;

import io.huizong.job.Inquiry;
import io.huizong.job.Office;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who has filed, who has not, what is returned. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "谁已报送、谁未报送、谁被退回 / who has filed, who has not, what is returned")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private YearChoice year = new YearChoice();

    @Mixin
    private Folders folders = new Folders();

    private final Terminal terminal;
    private final Clock clock;

    StatusCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Office office = Office.open(RunRequest.of(folders.input, folders.output), Progress.NONE, clock)) {
            Inquiry inquiry = office.inquiry();
            int asked = year.of(inquiry);
            terminal.out().println(inquiry.city().name() + " " + asked);
            inquiry.status(asked).forEach(this::print);
            return ExitCode.OK;
        }
    }

    private void print(Inquiry.Line line) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%s%s %s\t%s %s\t%s%n",
                        "  ".repeat(line.depth() + 1),
                        line.agency().code(),
                        line.agency().name(),
                        line.status().chinese(),
                        line.status().word(),
                        line.file());
    }
}
