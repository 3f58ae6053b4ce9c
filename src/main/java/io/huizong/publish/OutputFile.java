package io.huizong.publish;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A file of a publication, as its manifest lists it.
 *
 * @param name below the year's folder, with "/"
 * @param sha256 in lower-case hexadecimal
 */
public record OutputFile(@JsonProperty("file") String name, long sizeBytes, String sha256) {}
