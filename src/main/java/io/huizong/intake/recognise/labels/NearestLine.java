package io.huizong.intake.recognise.labels;

import io.huizong.form.Line;
import java.util.List;
import java.util.Optional;

/** Finds the line of a damaged label, where only one line can be meant. */
public final class NearestLine {

    private static final int SHORTEST = 6;
    private static final int MOST_ERRORS = 3;
    private static final int CHARACTERS_PER_ERROR = 4;
    private static final int CLEARLY_BETTER = 2;
    private static final int TELLING_BEGINNING = 4;

    private NearestLine() {}

    /**
     * The line that a text means. Empty where it is too short, too far from every line, or nearly as close to another
     * one; and where it holds digits that no label has, which may be a value glued to it.
     *
     * @param all the lines of the table
     * @param missing those of them that have not been found yet
     */
    public static Optional<Line> of(String text, List<Line> all, List<Line> missing) {
        LabelText label = LabelText.of(text);
        if (label.key().codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<Line> byDistance = byDistance(label, all);
        Optional<Line> found = byDistance.isPresent() ? byDistance : byBeginning(label, all);
        return found.filter(missing::contains);
    }

    private static Optional<Line> byDistance(LabelText label, List<Line> all) {
        int length = label.key().length();
        int most = Math.min(MOST_ERRORS, (length + CHARACTERS_PER_ERROR - 2) / CHARACTERS_PER_ERROR);
        Line best = null;
        int bestDistance = Integer.MAX_VALUE;
        int secondDistance = Integer.MAX_VALUE;
        for (Line line : all) {
            int distance = distance(label, line);
            if (distance < bestDistance) {
                secondDistance = bestDistance;
                bestDistance = distance;
                best = line;
            } else {
                secondDistance = Math.min(secondDistance, distance);
            }
        }
        boolean isClear = secondDistance - bestDistance >= CLEARLY_BETTER;
        return length >= SHORTEST && bestDistance <= most && isClear && best != null && isNumberRight(label, best)
                ? Optional.of(best)
                : Optional.empty();
    }

    private static int distance(LabelText label, Line line) {
        int best = within(label.key(), LabelText.of(line.label()).key());
        for (String alias : line.aliases()) {
            best = Math.min(best, within(label.key(), LabelText.of(alias).key()));
        }
        return best;
    }

    /** The distance of two texts, or any larger one where their lengths alone put it beyond what is looked for. */
    private static int within(String one, String other) {
        int difference = Math.abs(one.length() - other.length());
        return difference > MOST_ERRORS + CLEARLY_BETTER ? difference : distance(one, other);
    }

    private static boolean isNumberRight(LabelText label, Line line) {
        return label.number().isEmpty()
                || label.number().equals(LabelText.of(line.label()).number());
    }

    /** A label of which only number and first characters are left. */
    private static Optional<Line> byBeginning(LabelText label, List<Line> all) {
        if (label.number().isEmpty() || label.key().length() < TELLING_BEGINNING) {
            return Optional.empty();
        }
        String beginning = label.key().substring(0, TELLING_BEGINNING);
        List<Line> found = all.stream()
                .filter(line -> LabelText.of(line.label()).number().equals(label.number())
                        && LabelText.of(line.label()).key().startsWith(beginning))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** How many characters must be put in, taken out or replaced to make one text the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
