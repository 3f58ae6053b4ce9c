package io.huizong.intake.document;

import java.time.Duration;

/**
 * What a single file may cost; one file must not stop the night.
 *
 * @param fileBytes the largest file that is opened
 * @param unpackedBytes the most bytes that one file may unpack to
 * @param depth the deepest nesting of elements or archives
 * @param cells the most table cells in a document
 * @param time the longest time that reading and checking one file may take
 * @param memoryBytes the most memory that reading one file may take, about
 */
public record Limits(long fileBytes, long unpackedBytes, int depth, int cells, Duration time, long memoryBytes) {

    /** Two files that are read at once leave half of the memory to all else. */
    private static final int SHARES_OF_MEMORY = 4;

    /** 50 MB of 1,048,576 bytes a file, 200 million bytes unpacked, 200 levels, 1 million cells, 60 seconds. */
    public static final Limits DEFAULT = new Limits(50L << 20, 200_000_000, 200, 1_000_000, Duration.ofSeconds(60));

    public Limits {
        if (fileBytes <= 0 || unpackedBytes <= 0 || depth <= 0 || cells <= 0 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be above 0: " + fileBytes + " bytes, " + unpackedBytes
                    + " bytes unpacked, depth " + depth + ", " + cells + " cells, " + time);
        }
    }

    /** Limits with a share of the memory that the program has. */
    public Limits(long fileBytes, long unpackedBytes, int depth, int cells, Duration time) {
        this(fileBytes, unpackedBytes, depth, cells, time, Runtime.getRuntime().maxMemory() / SHARES_OF_MEMORY);
    }

    /** The time limit in the words of a detail. */
    public String overTime() {
        return "超过 %d 秒 / over %1$d s".formatted(time.toSeconds());
    }
}
