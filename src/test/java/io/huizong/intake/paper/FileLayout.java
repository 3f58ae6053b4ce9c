package io.huizong.intake.paper;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A way in which reports are sent: a kind of file and how a report stands in it.
 *
 * @param name what it is, for people
 * @param ending the ending of its file names
 * @param showsEmptyCells whether an empty cell leaves a trace
 * @param isPadded whether an empty cell at the end of a row looks like padding
 * @param spelling how it spells the words of a report
 * @param writer makes a file of each report
 */
public record FileLayout(
        String name,
        String ending,
        boolean showsEmptyCells,
        boolean isPadded,
        UnaryOperator<String> spelling,
        Function<List<PaperReport>, List<byte[]>> writer) {

    /** A layout whose files are written one by one. */
    public static FileLayout of(String name, String ending, Function<PaperReport, byte[]> writer) {
        return new FileLayout(
                name,
                ending,
                true,
                false,
                UnaryOperator.identity(),
                reports -> reports.stream().map(writer).toList());
    }

    /** The same report after LibreOffice has opened it and saved or printed it as another kind of file. */
    public FileLayout convertedTo(String other) {
        return new FileLayout(
                name + " → " + other,
                other,
                showsEmptyCells,
                isPadded,
                spelling,
                reports -> Program.convert(writer.apply(reports), ending, other));
    }

    /** Whether another program has its hand in it. */
    public boolean isConverted() {
        return name.contains("→");
    }

    @Override
    public String toString() {
        return name;
    }
}
