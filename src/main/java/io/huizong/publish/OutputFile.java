package io.huizong.publish;

/**
 * A file of a publication.
 *
 * @param name below the year's folder, with "/"
 * @param sha256 in lower-case hexadecimal
 */
public record OutputFile(String name, long sizeBytes, String sha256) {}
