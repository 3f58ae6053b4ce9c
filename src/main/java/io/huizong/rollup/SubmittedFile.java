package io.huizong.rollup;

/**
 * One version of one file.
 *
 * @param path below the input folder, with "/"
 * @param version 1 for the first content seen under that path, 2 for the next
 * @param isNewest whether no later version was seen under that path
 * @param sha256 of its content, in lower case hexadecimal; empty where it could not be opened
 * @param format the word of its format
 */
public record SubmittedFile(String path, int version, boolean isNewest, String sha256, String format) {}
