package io.huizong.sample;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a synthetic city is to be like.
 *
 * @param agencies how many agencies file in the last year
 * @param seed the same seed gives the same bytes
 * @param flawPercent the share of reports that bear one flaw each, 0 to 100
 * @param formats the formats that agencies file in, by turns
 * @param years the report years; made ascending and unique
 */
public record Options(int agencies, long seed, int flawPercent, Set<FileFormat> formats, List<Integer> years) {

    /** The formats that a synthetic city can file in. */
    public enum FileFormat {
        XML("xml"),
        TEXT("txt"),
        HTML("html"),
        DOCX("docx"),
        XLSX("xlsx");

        private final String ending;

        FileFormat(String ending) {
            this.ending = ending;
        }

        /** The ending of its files, without the dot. */
        String ending() {
            return ending;
        }
    }

    private static final int MOST_AGENCIES = 120_000;

    public Options {
        if (agencies < 1 || agencies > MOST_AGENCIES) {
            throw new IllegalArgumentException("agencies 应为 1 到 %d，实为 %d / agencies must be 1 to %d, not %d"
                    .formatted(MOST_AGENCIES, agencies, MOST_AGENCIES, agencies));
        }
        if (flawPercent < 0 || flawPercent > 100) {
            throw new IllegalArgumentException(
                    "flaws 应为 0 到 100，实为 %d / flaws must be 0 to 100, not %d".formatted(flawPercent, flawPercent));
        }
        if (formats.isEmpty() || years.isEmpty()) {
            throw new IllegalArgumentException("formats 和 years 不能为空 / formats and years must name at least one each");
        }
        formats = Set.copyOf(formats);
        years = List.copyOf(new TreeSet<>(years));
    }

    /** A flawless city that files XML for one year. */
    public static Options of(int agencies, long seed) {
        return new Options(agencies, seed, 0, Set.of(FileFormat.XML), List.of(2024));
    }
}
