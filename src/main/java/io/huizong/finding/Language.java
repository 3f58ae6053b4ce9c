package io.huizong.finding;

/** The languages of messages. */
public enum Language {
    CHINESE,
    ENGLISH
}
