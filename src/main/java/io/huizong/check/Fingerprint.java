package io.huizong.check;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.report.Narrative;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
            int[] characters =
                    section.text().codePoints().filter(Character::isIdeographic).toArray();
            if (characters.length >= RUN) {
                sections.add(new Section(section.number().charAt(0), characters.length, bins(characters)));
            }
        }
        return new Fingerprint(sections);
    }

    private static String bins(int[] characters) {
        char[] bins = new char[BINS];
        for (int start = 0; start + RUN <= characters.length; start++) {
            long hash = hash(characters, start);
            int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
            char rest = (char) (1 + Math.floorMod(hash, Short.MAX_VALUE));
            bins[bin] = bins[bin] == EMPTY || rest < bins[bin] ? rest : bins[bin];
        }
        return new String(bins);
    }

    private static long hash(int[] characters, int start) {
        long hash = 0;
        for (int i = start; i < start + RUN; i++) {
            hash = hash * 1_000_003 + characters[i];
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    /** How many Chinese characters the text has. */
    public int length() {
        return sections.stream().mapToInt(Section::length).sum();
    }

    /** The longest section of a text that has any. */
    Section longest() {
        return Collections.max(sections, Comparator.comparingInt(Section::length));
    }

    /** How much of two texts is the same, in percent: 100 for equal texts, 0 where one has none. */
    public int alike(Fingerprint other) {
        long same = 0;
        long all = 0;
        for (Section section : sections) {
            int alike = other.section(section.number())
                    .map(match -> alike(section, match))
                    .orElse(0);
            same += (long) alike * section.length();
            all += section.length();
        }
        for (Section section : other.sections()) {
            all += section(section.number()).isPresent() ? 0 : section.length();
        }
        return all == 0 ? 0 : (int) (same / all);
    }

    /** The headings of the sections that are alike to at least a degree, in percent. */
    String alikeSections(Fingerprint other, Form form, int percent) {
        return form.sections().stream()
                .filter(named -> isAlike(named.number().charAt(0), other, percent))
                .map(NarrativeSection::label)
                .collect(Collectors.joining("；"));
    }

    private boolean isAlike(char number, Fingerprint other, int percent) {
        Optional<Section> left = section(number);
        Optional<Section> right = other.section(number);
        return left.isPresent() && right.isPresent() && alike(left.get(), right.get()) >= percent;
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

    private Optional<Section> section(char number) {
        return sections.stream().filter(section -> section.number() == number).findFirst();
    }

    private static int alike(Section one, Section other) {
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
            section.bins().chars().forEach(bin -> bytes.putChar((char) bin));
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
