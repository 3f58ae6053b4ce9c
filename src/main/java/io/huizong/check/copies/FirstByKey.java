package io.huizong.check.copies;

/** Remembers who first showed a key, for millions of keys without an object each. */
final class FirstByKey {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] who;
    private final int shift;

    /** Room for a number of keys. */
    FirstByKey(int most) {
        int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(2 * most));
        keys = new long[1 << bits];
        who = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /**
     * Who showed a key first: the one given where nobody did before.
     *
     * @param key not 0
     */
    int first(long key, int other) {
        int slot = (int) ((key * SPREAD) >>> shift);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            who[slot] = other;
        }
        return who[slot];
    }
}
