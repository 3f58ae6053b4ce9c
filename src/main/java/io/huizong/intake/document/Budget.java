package io.huizong.intake.document;

import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file has cost so far, counted on what is really read, and what it may cost still. Every loop whose
 * length a file decides counts here or looks at the clock. Used for one file, by one thread.
 */
public final class Budget {

    /** So many turns of a loop take no time that matters. */
    private static final int TURNS_BETWEEN_LOOKS = 64;

    private static final long MEGABYTE = 1 << 20;

    private final Limits limits;
    private final long end;
    private final long[] counts = new long[Item.values().length];
    private long unpacked;
    private long held;
    private int turns;
    private @Nullable SpentException spent;

    /** A budget of which nothing is spent; its time begins now. */
    public Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /** What is counted. The limit of most follows from that of cells: each belongs to one, if to a report at all. */
    public enum Item {
        /** A cell of a table, or a loose one. */
        CELL("个单元格", "cells", 1, 0, 150),
        /** An element of a web page. */
        ELEMENT("个标签", "tags", 1, 0, 300),
        /** A tag in a package: a cell of a sheet or a document has about two elements, with a beginning and an end each. */
        TAG("个标签", "tags", 4, 0, 200),
        /** A drawing command: a page of text has some ten a character, so this many leave room for any report. */
        COMMAND("条绘图指令", "drawing commands", 50, 0, 0),
        /** A character on a page. */
        CHARACTER("个字符", "characters", 1, 0, 150),
        /** A straight line on a page. */
        LINE("条线", "lines", 1, 0, 60),
        /** A page: reports have 5 to 30. */
        PAGE("页", "pages", 0, 500, 0),
        /** A file in an archive or package. */
        MEMBER("个文件", "files", 0, 10_000, 0);

        private final String chinese;
        private final String english;
        private final long forEachCell;
        private final long fixed;
        private final int bytes;

        /** @param bytes the memory that one takes, as measured on POI, jsoup and our own classes */
        Item(String chinese, String english, long forEachCell, long fixed, int bytes) {
            this.chinese = chinese;
            this.english = english;
            this.forEachCell = forEachCell;
            this.fixed = fixed;
            this.bytes = bytes;
        }

        private long most(Limits limits) {
            return fixed + forEachCell * limits.cells();
        }
    }

    /** Reading has cost more than it may. Unchecked, since it has to find its way through the callbacks of libraries. */
    public static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        private SpentException(Reason reason, String detail) {
            super(detail, null, false, false);
            this.reason = reason;
        }

        /** The outcome of the file. */
        public Unreadable reading(Format format) {
            return new Unreadable(format, reason, String.valueOf(getMessage()));
        }
    }

    /** Counts things that are kept until the file is done. */
    @SuppressWarnings("EnumOrdinal") // an array: a map would box each count, and every character is one
    public void spend(Item item, long count) {
        counts[item.ordinal()] += count;
        allow(item, counts[item.ordinal()]);
        hold(count * item.bytes);
        turn();
    }

    /** Looks whether so many would be too many, without counting them. */
    public void allow(Item item, long count) {
        long most = item.most(limits);
        if (count > most) {
            throw over(Reason.LIMIT, "超过 %d %s / over %1$d %3$s".formatted(most, item.chinese, item.english));
        }
    }

    /** Counts bytes that something unpacks to, kept or not. */
    public void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw over(Reason.LIMIT, "解压后超过 %d 字节 / over %1$d bytes unpacked".formatted(limits.unpackedBytes()));
        }
        turn();
    }

    /** Counts memory that is taken until the file is done, before it is taken. */
    public void hold(long bytes) {
        held += bytes;
        if (held > limits.memoryBytes()) {
            throw over(
                    Reason.OUT_OF_MEMORY,
                    "需要的内存超过 %d MB / needs over %1$d MB of memory".formatted(limits.memoryBytes() / MEGABYTE));
        }
    }

    /** Looks at how deep things are nested. */
    public void enter(int depth) {
        if (depth > limits.depth()) {
            throw over(Reason.LIMIT, "嵌套超过 %d 层 / over %1$d levels".formatted(limits.depth()));
        }
        turn();
    }

    /** A turn of a loop; looks at the clock every now and then. */
    public void turn() {
        if (turns++ % TURNS_BETWEEN_LOOKS == 0) {
            checkTime();
        }
    }

    /** Looks at the clock. */
    public void checkTime() {
        if (isOutOfTime()) {
            throw over(Reason.OUT_OF_TIME, limits.overTime());
        }
    }

    /** Whether the time is over. */
    public boolean isOutOfTime() {
        return System.nanoTime() - end > 0;
    }

    /** What it has come to; empty where nothing was too much. Some libraries catch whatever is thrown through them. */
    public Optional<Unreadable> refusal(Format format) {
        return Optional.ofNullable(spent).map(thrown -> thrown.reading(format));
    }

    /** What a single file may cost. */
    public Limits limits() {
        return limits;
    }

    private SpentException over(Reason reason, String detail) {
        spent = new SpentException(reason, detail);
        return spent;
    }
}
