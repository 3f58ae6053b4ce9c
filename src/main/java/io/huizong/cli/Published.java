package io.huizong.cli;

import io.huizong.office.Inquiry;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of the publications that a question is about. */
final class Published {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "输出文件夹，默认 output / folder with the publications (default: output)")
    private Path output = Path.of("output");

    /** Taken from scripts that give every command the same folders; nothing is read there. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--input", paramLabel = "DIR", hidden = true, description = "不需要 / not needed")
    private @Nullable Path input;

    /** Answers about it. */
    Inquiry inquiry() {
        return Inquiry.of(output);
    }
}
