package io.huizong.check;

/** The languages of messages. */
public enum Language {
    CHINESE,
    ENGLISH
}
