package io.huizong.roster;

/** Reads {@code roster.csv}. */
public final class RosterFile {
    private RosterFile() {}
}
