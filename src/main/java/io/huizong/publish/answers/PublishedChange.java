package io.huizong.publish.answers;

/**
 * What a publication changed for an agency.
 *
 * @param kind the name of the kind of change; {@code chinese} and {@code english} are the words for it
 * @param before the word of the agency's status before; empty where it was not known
 * @param status the word of its status now
 * @param file the report that it is about; empty where it was taken away
 */
public record PublishedChange(
        String kind,
        String chinese,
        String english,
        String code,
        String name,
        String before,
        String status,
        String file) {}
