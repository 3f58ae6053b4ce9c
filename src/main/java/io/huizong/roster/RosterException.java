package io.huizong.roster;

/** A roster or assignment file is unusable. The message says file, line, fault and remedy in Chinese and English. */
public final class RosterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RosterException(String file, long line, String chinese, String english) {
        super("%s 第%d行：%s / line %d: %s".formatted(file, line, chinese, line, english));
    }
}
