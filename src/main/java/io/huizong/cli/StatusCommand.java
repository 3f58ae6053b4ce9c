package io.huizong.cli;

import io.huizong.office.Inquiry;
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
    private Published output = new Published();

    private final Terminal terminal;
    private final Clock clock;

    StatusCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Inquiry inquiry = output.inquiry();
        new StatusList(terminal.out(), clock.getZone()).print(inquiry.year(year.of(inquiry)));
        return ExitCode.OK;
    }
}
