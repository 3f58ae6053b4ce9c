package io.huizong.intake;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A reader of plain text that answers, throws or hangs, as the test says. */
public record ScriptedReader(Function<Source, Reading> script) implements ReportReader {

    ScriptedReader(Supplier<Reading> answer) {
        this(source -> answer.get());
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.TEXT);
    }

    @Override
    public Reading read(Source source, Format format, Budget budget) {
        return script.apply(source);
    }
}
