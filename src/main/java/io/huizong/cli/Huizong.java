package io.huizong.cli;

/** Starts the program. */
public final class Huizong {
    private Huizong() {}

    public static void main(String[] arguments) {}
}
