package io.huizong.check.copies;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Narrative;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a text to tell how alike two texts are without keeping them: for each section the smallest hashes of
 * its runs of {@value #RUN} Chinese characters (minwise hashing, one permutation). Numbers, years and punctuation do not
 * count, so last year's text with this year's numbers is the same text. Degrees are estimates, a few percent off.
 *
 * @param sections in the order of the report
 */
public record Fingerprint(List<Section> sections) {

    /** Of a report without text. */
    public static final Fingerprint NONE = new Fingerprint(List.of());

    private static final int RUN = 6;
    private static final long FACTOR = 1_000_003;
    private static final long FACTOR_OF_FIRST = factorOfFirst();
    private static final char FIRST_IDEOGRAPH = '\u3006';
    /** From here to {@link #LAST_COMMON} nothing but Chinese characters, nearly all that a report has. */
    private static final char FIRST_COMMON = '\u4E00';

    private static final char LAST_COMMON = '\u9FA5';
    private static final int BINS = 64;
    private static final int BAND = 4;
    static final int BANDS = BINS / BAND;
    private static final int BIN_BITS = 6;
    private static final char EMPTY = 0;
    private static final int SECTION_BYTES = 1 + 4 + 2 * BINS;

    /**
     * What is left of one section.
     *
     * @param number the section's number
     * @param length how many Chinese characters it has
     * @param bins for each bin, as a character, the smallest hash that fell into it
     */
    record Section(char number, int length, String bins) {}

    public Fingerprint {
        sections = List.copyOf(sections);
    }

    /** The fingerprint of a text. */
    public static Fingerprint of(Narrative narrative) {
        List<Section> sections = new ArrayList<>();
        for (Narrative.Section section : narrative.sections()) {
            int[] characters = ideographs(section.text());
            if (characters.length >= RUN) {
                sections.add(new Section(section.number().charAt(0), characters.length, bins(characters)));
            }
        }
        return new Fingerprint(sections);
    }

    private static int[] ideographs(String text) {
        char[] all = text.toCharArray();
        int[] characters = new int[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] >= FIRST_COMMON && all[i] <= LAST_COMMON) {
                characters[count++] = all[i];
            } else if (all[i] >= FIRST_IDEOGRAPH) {
                int character = Character.codePointAt(all, i);
                i += Character.charCount(character) - 1;
                if (Character.isIdeographic(character)) {
                    characters[count++] = character;
                }
            }
        }
        return Arrays.copyOf(characters, count);
    }

    private static long factorOfFirst() {
        long factor = 1;
        for (int i = 1; i < RUN; i++) {
            factor *= FACTOR;
        }
        return factor;
    }

    private static String bins(int[] characters) {
        char[] bins = new char[BINS];
        long run = 0;
        for (int end = 0; end < characters.length; end++) {
            long left = end < RUN ? 0 : characters[end - RUN];
            run = (run - left * FACTOR_OF_FIRST) * FACTOR + characters[end];
            if (end + 1 < RUN) {
                continue;
            }
            long hash = mixed(run);
            int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
            char rest = (char) (1 + Math.floorMod(hash, Short.MAX_VALUE));
            bins[bin] = bins[bin] == EMPTY || rest < bins[bin] ? rest : bins[bin];
        }
        return new String(bins);
    }

    private static long mixed(long run) {
        long hash = (run ^ (run >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** How many Chinese characters the text has. */
    public int length() {
        int length = 0;
        for (Section section : sections) {
            length += section.length();
        }
        return length;
    }

    /** The longest section of a text that has any; the first of several. */
    Section longest() {
        Section longest = sections.get(0);
        for (Section section : sections) {
            longest = section.length() > longest.length() ? section : longest;
        }
        return longest;
    }

    /** How much of two texts is the same, in percent: 100 for equal texts, 0 where one has none. */
    public int alike(Fingerprint other) {
        long same = 0;
        long all = 0;
        for (Section section : sections) {
            same += (long) alike(section, other) * section.length();
            all += section.length();
        }
        for (Section section : other.sections()) {
            all += section(section.number()) == null ? section.length() : 0;
        }
        return all == 0 ? 0 : (int) (same / all);
    }

    /** The headings of the sections that are alike to at least a degree, in percent, each with its degree. */
    public String alikeSections(Fingerprint other, Form form, long percent) {
        return sections.stream()
                .filter(section -> alike(section, other) >= percent)
                .map(section -> heading(section.number(), form) + " " + alike(section, other) + "%")
                .collect(Collectors.joining("；"));
    }

    /** How much of a section is the same in another text, in percent. */
    static int alike(Section section, Fingerprint other) {
        Section match = other.section(section.number());
        return match == null ? 0 : alike(section, match);
    }

    private static String heading(char number, Form form) {
        return form.sections().stream()
                .filter(named -> named.number().charAt(0) == number)
                .findFirst()
                .map(NarrativeSection::label)
                .orElse(String.valueOf(number));
    }

    /**
     * {@value #BAND} bins of a section in a row as one number; nearly equal texts have one such band in common. 0 where all
     * of its bins are empty.
     *
     * @param which from 0 to {@value #BANDS} - 1
     */
    static long band(Section section, int which) {
        long band = 0;
        for (int bin = which * BAND; bin < (which + 1) * BAND; bin++) {
            band = (band << Character.SIZE) + section.bins().charAt(bin);
        }
        return band == 0 ? 0 : band * 31 + section.number();
    }

    private @Nullable Section section(char number) {
        for (Section section : sections) {
            if (section.number() == number) {
                return section;
            }
        }
        return null;
    }

    /** How much of two sections is the same, in percent. */
    static int alike(Section one, Section other) {
        int same = 0;
        int filled = 0;
        for (int bin = 0; bin < BINS; bin++) {
            char left = one.bins().charAt(bin);
            char right = other.bins().charAt(bin);
            filled += left == EMPTY && right == EMPTY ? 0 : 1;
            same += left == right && left != EMPTY ? 1 : 0;
        }
        return filled == 0 ? 0 : 100 * same / filled;
    }

    /** As a short text for the ledger; empty for {@link #NONE}. */
    public String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(sections.size() * SECTION_BYTES);
        for (Section section : sections) {
            bytes.put((byte) section.number()).putInt(section.length());
            for (int bin = 0; bin < BINS; bin++) {
                bytes.putChar(section.bins().charAt(bin));
            }
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** What {@link #encode} wrote. */
    public static Fingerprint decode(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        List<Section> sections = new ArrayList<>();
        while (bytes.remaining() >= SECTION_BYTES) {
            char number = (char) bytes.get();
            int length = bytes.getInt();
            char[] bins = new char[BINS];
            for (int bin = 0; bin < BINS; bin++) {
                bins[bin] = bytes.getChar();
            }
            sections.add(new Section(number, length, new String(bins)));
        }
        return new Fingerprint(sections);
    }
}
