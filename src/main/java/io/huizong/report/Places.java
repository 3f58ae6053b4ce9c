package io.huizong.report;

import io.huizong.form.Cell;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/** For each cell of a report the place it was read from; {@link Place#NONE} for a cell that the file does not have. */
public final class Places {

    private static final Pattern PARTING = Pattern.compile("[\\p{ASCII}&&[^0-9A-Za-z]]");

    private final Place[] places;

    private Places(Place[] places) {
        this.places = places;
    }

    /** Places in the order of the form's cells; {@code null} entries become {@link Place#NONE}. */
    public static Places of(@org.jspecify.annotations.Nullable Place[] places) {
        Place[] copy = new Place[places.length];
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            copy[i] = place == null ? Place.NONE : place;
        }
        return new Places(copy);
    }

    /** The place of a cell. */
    public Place of(Cell cell) {
        return cell.index() < places.length ? places[cell.index()] : Place.NONE;
    }

    /**
     * The same places in another order.
     *
     * @param indexes for each place to come the index of the one here; another index gives {@link Place#NONE}
     */
    public Places inOrder(int[] indexes) {
        Place[] ordered = new Place[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            boolean isHere = indexes[i] >= 0 && indexes[i] < places.length;
            ordered[i] = isHere ? places[indexes[i]] : Place.NONE;
        }
        return new Places(ordered);
    }

    /** The first place; {@link Place#NONE} where there is none. */
    public Place first() {
        return places.length == 0 ? Place.NONE : places[0];
    }

    /**
     * All places as one short text for the ledger: a run of cells at one place is written once, {@code L12:5*7}, and so
     * are runs of one length on lines that follow each other, {@code L12:5*7~22}.
     */
    public String encode() {
        StringBuilder text = new StringBuilder();
        for (int start = 0, end; start < places.length; start = end) {
            int length = runAt(start);
            int lines = 1;
            end = start + length;
            while (isBelow(end, start, lines) && runAt(end) == length) {
                lines++;
                end += length;
            }
            text.append(text.isEmpty() ? "" : " ");
            encode(places[start], text);
            if (length > 1) {
                text.append('*').append(length);
            }
            if (lines > 1) {
                text.append('~').append(lines);
            }
        }
        return text.toString();
    }

    /** How many cells from that one on are at its place. */
    private int runAt(int start) {
        int end = start + 1;
        // mostly the very same object
        while (end < places.length && Objects.equals(places[end], places[start])) {
            end++;
        }
        return end - start;
    }

    private boolean isBelow(int index, int start, int lines) {
        if (index >= places.length) {
            return false;
        }
        Place place = places[index];
        Place top = places[start];
        return place.first() == top.first() + lines
                && place.second() == top.second()
                && place.third() == top.third()
                && place.kind() == top.kind()
                && place.sheet().equals(top.sheet());
    }

    private static void encode(Place place, StringBuilder text) {
        text.append(place.kind().name().charAt(0));
        if (place.kind() == Place.Kind.SHEET) {
            text.append(escaped(place.sheet())).append(':');
        }
        text.append(place.first());
        if (place.second() > 0 || place.third() > 0) {
            text.append(':').append(place.second());
        }
        if (place.third() > 0) {
            text.append(':').append(place.third());
        }
    }

    /** Without what parts places; the characters of names stay as they are, or long names would not fit into the ledger. */
    private static String escaped(String sheet) {
        return PARTING.matcher(sheet)
                .replaceAll(mark ->
                        URLEncoder.encode(mark.group(), StandardCharsets.UTF_8).replace("*", "%2A"));
    }

    /** What {@link #encode} wrote. */
    public static Places decode(String text) {
        Place[] places = new Place[16];
        int size = 0;
        for (String runs : text.isEmpty() ? new String[0] : text.split(" ")) {
            int tilde = runs.indexOf('~');
            String run = tilde < 0 ? runs : runs.substring(0, tilde);
            int star = run.indexOf('*');
            Place top = decodeOne(star < 0 ? run : run.substring(0, star));
            int length = star < 0 ? 1 : Integer.parseInt(run.substring(star + 1));
            int lines = tilde < 0 ? 1 : Integer.parseInt(runs.substring(tilde + 1));
            if (size + lines * length > places.length) {
                places = Arrays.copyOf(places, Math.max(2 * places.length, size + lines * length));
            }
            for (int line = 0; line < lines; line++, size += length) {
                Arrays.fill(places, size, size + length, below(top, line));
            }
        }
        return new Places(Arrays.copyOf(places, size));
    }

    private static Place below(Place top, int lines) {
        return new Place(top.kind(), top.sheet(), top.first() + lines, top.second(), top.third());
    }

    private static Place decodeOne(String code) {
        Place.Kind kind = kind(code.charAt(0));
        String[] parts = code.substring(1).split(":");
        boolean isSheet = kind == Place.Kind.SHEET;
        int numbers = isSheet ? 1 : 0;
        return new Place(
                kind,
                isSheet ? URLDecoder.decode(parts[0], StandardCharsets.UTF_8) : "",
                number(parts, numbers),
                number(parts, numbers + 1),
                number(parts, numbers + 2));
    }

    private static int number(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }

    private static Place.Kind kind(char letter) {
        for (Place.Kind kind : Place.Kind.values()) {
            if (kind.name().charAt(0) == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of place '" + letter + "'");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && Arrays.equals(that.places, places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }

    @Override
    public String toString() {
        return encode();
    }
}
