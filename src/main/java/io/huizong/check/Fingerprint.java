package io.huizong.check;

import io.huizong.report.Narrative;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

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
    private static final int BIN_BITS = 6;
    private static final short EMPTY = 0;
    private static final int SECTION_BYTES = 1 + 4 + 2 * BINS;

    /**
     * What is left of one section.
     *
     * @param number the section's number
     * @param length how many Chinese characters it has
     * @param smallest for each bin the smallest hash that fell into it
     */
    record Section(char number, int length, List<Short> smallest) {

        Section {
            smallest = List.copyOf(smallest);
        }
    }

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
                sections.add(new Section(section.number().charAt(0), characters.length, smallest(characters)));
            }
        }
        return new Fingerprint(sections);
    }

    private static List<Short> smallest(int[] characters) {
        Short[] smallest = new Short[BINS];
        Arrays.fill(smallest, EMPTY);
        for (int start = 0; start + RUN <= characters.length; start++) {
            long hash = hash(characters, start);
            int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
            short rest = (short) (1 + Math.floorMod(hash, Short.MAX_VALUE));
            smallest[bin] = smallest[bin] == EMPTY || rest < smallest[bin] ? rest : smallest[bin];
        }
        return Arrays.asList(smallest);
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

    /** The numbers of the sections that are alike to at least a degree, in percent. */
    public List<String> alikeSections(Fingerprint other, int percent) {
        return sections.stream()
                .filter(section -> other.section(section.number())
                        .filter(match -> alike(section, match) >= percent)
                        .isPresent())
                .map(section -> String.valueOf(section.number()))
                .toList();
    }

    private Optional<Section> section(char number) {
        return sections.stream().filter(section -> section.number() == number).findFirst();
    }

    private static int alike(Section one, Section other) {
        int same = 0;
        int filled = 0;
        for (int bin = 0; bin < BINS; bin++) {
            short left = one.smallest().get(bin);
            short right = other.smallest().get(bin);
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
            section.smallest().forEach(bytes::putShort);
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
            List<Short> smallest = new ArrayList<>();
            for (int bin = 0; bin < BINS; bin++) {
                smallest.add(bytes.getShort());
            }
            sections.add(new Section(number, length, smallest));
        }
        return new Fingerprint(sections);
    }
}
