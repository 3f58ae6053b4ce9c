package io.huizong.job;

import java.nio.file.Path;

/**
 * What an operator asks for.
 *
 * @param input folder with {@code roster.csv} and a folder a year
 * @param output folder for the publications; the embedded database lives in its {@code .ledger}
 * @param isLenient whether reports with open errors enter the totals too; every output says so
 * @param isFull whether every file is read again, changed or not
 */
public record RunRequest(Path input, Path output, boolean isLenient, boolean isFull) {

    /** A plain run. */
    public static RunRequest of(Path input, Path output) {
        return new RunRequest(input, output, false, false);
    }
}
