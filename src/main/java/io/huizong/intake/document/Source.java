package io.huizong.intake.document;

/**
 * A file in memory.
 *
 * @param name its path below the input folder with "/" between folders, as messages and outputs name it
 * @param content its bytes; not copied, so nobody may change them
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 100,000 files a night would cost more
public record Source(String name, byte[] content) {}
