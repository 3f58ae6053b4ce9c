package io.huizong.check;

/** Makes the text of findings. */
public final class Messages {
    private Messages() {}
}
