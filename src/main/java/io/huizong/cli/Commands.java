package io.huizong.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it prints on and the clock it goes by. */
final class Commands implements IFactory {

    private final Terminal terminal;
    private final Clock clock;

    Commands(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object command = command(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command);
    }

    private @org.jspecify.annotations.Nullable Object command(Class<?> type) {
        if (type == RunCommand.class) {
            return new RunCommand(terminal, clock);
        }
        if (type == CheckCommand.class) {
            return new CheckCommand(terminal);
        }
        if (type == ExplainCommand.class) {
            return new ExplainCommand(terminal);
        }
        if (type == StatusCommand.class) {
            return new StatusCommand(terminal, clock);
        }
        if (type == TemplateCommand.class) {
            return new TemplateCommand(terminal);
        }
        return type == SampleCommand.class ? new SampleCommand(terminal) : null;
    }
}
