package io.huizong.sample;

/**
 * A file of a synthetic city.
 *
 * @param path below the city's folder, with "/" between folders
 * @param content not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 100,000 files would cost more
public record SampleFile(String path, byte[] content) {}
