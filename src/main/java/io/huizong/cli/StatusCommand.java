package io.huizong.cli;

import io.huizong.job.Inquiry;
import io.huizong.job.Office;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Who has filed and when, who has not, what is open, and what the last run changed. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "谁已报送、何时报送、谁未报送、哪些问题未解决、上次运行以来的变化"
                + " / who has filed and when, who has not, what is open, what the last run changed")
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
            new StatusList(terminal.out(), inquiry, clock.getZone()).print(year.of(inquiry));
            return ExitCode.OK;
        }
    }
}
