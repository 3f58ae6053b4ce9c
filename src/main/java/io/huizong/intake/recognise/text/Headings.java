package io.huizong.intake.recognise.text;

import io.huizong.form.Form;
import io.huizong.form.NarrativeSection;
import io.huizong.form.Table;
import io.huizong.intake.cell.Folding;
import io.huizong.intake.cell.Memo;
import io.huizong.intake.recognise.labels.FoldedText;
import io.huizong.intake.recognise.labels.LabelText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The headings of the six sections in any wording: number and key words tell them, or key words alone on a line. */
public final class Headings {

    private static final String NUMERALS = "一二三四五六七八九十";
    /** Words that may end a heading behind its key word; the first other one begins the text. */
    private static final String REST = "(?:[的及和与]|事项|情况|措施|问题|主要|改进|整改|存在)";

    /** Who has nothing to report often says so in the words of the heading: 本单位无其他需要报告的事项. */
    private static final Pattern DENIAL = Pattern.compile("无|没有|不存在");

    private static final int LONGEST = 32;
    private static final int LONGEST_WITHOUT_NUMBER = 16;

    /**
     * A heading that was found.
     *
     * @param number of its section, 1 to 6
     * @param start where it begins in the text that was searched
     * @param end where the text behind it begins
     */
    record Found(int number, int start, int end) {}

    private final Map<Integer, List<String>> keywords = new TreeMap<>();
    private final Pattern inside;
    private final Memo<List<Found>> found = new Memo<>(this::find);

    public Headings(Form form) {
        for (NarrativeSection section : form.sections()) {
            keywords.put(Integer.parseInt(section.number()), section.keywords());
        }
        for (Table table : form.tables()) {
            keywords.put(NUMERALS.indexOf(table.number()) + 1, table.keywords());
        }
        String words = keywords.values().stream()
                .flatMap(List::stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        inside = Pattern.compile("(?<![第（(])([一二三四五六])\\s*[、.．]\\s*[^。；;：:，,]{0,24}?(?:" + words + ")" + REST + "*");
    }

    /** All headings in the text of a passage: the text itself, or those inside a long line. */
    List<Found> in(String passage) {
        return Folding.isDigits(passage) ? List.of() : found.of(passage);
    }

    private List<Found> find(String passage) {
        Optional<Integer> whole = whole(passage);
        if (whole.isPresent()) {
            return List.of(new Found(whole.get(), 0, passage.length()));
        }
        List<Found> headings = new ArrayList<>();
        FoldedText text = FoldedText.of(passage);
        Matcher matcher = inside.matcher(text.folded());
        while (matcher.find()) {
            int number = NUMERALS.indexOf(matcher.group(1)) + 1;
            if (isAbout(number, matcher.group()) && isInOrder(number, headings)) {
                headings.add(new Found(number, text.place(matcher.start()), text.place(matcher.end())));
            }
        }
        return List.copyOf(headings);
    }

    private static boolean isInOrder(int number, List<Found> before) {
        return before.isEmpty() || before.get(before.size() - 1).number() < number;
    }

    private Optional<Integer> whole(String passage) {
        LabelText label = LabelText.of(passage);
        String compact = Folding.compact(passage);
        boolean isLong = label.key().length() > LONGEST || compact.indexOf('。') >= 0;
        if (isLong) {
            return Optional.empty();
        }
        int number = label.number().length() == 1 ? NUMERALS.indexOf(label.number()) + 1 : 0;
        if (number > 0) {
            boolean isBracketed = compact.charAt(0) == '(';
            return !isBracketed && isAbout(number, label.key()) ? Optional.of(number) : Optional.empty();
        }
        if (!label.number().isEmpty()
                || label.key().length() > LONGEST_WITHOUT_NUMBER
                || DENIAL.matcher(label.key()).find()) {
            return Optional.empty();
        }
        return keywords.keySet().stream()
                .filter(candidate -> isAbout(candidate, label.key()))
                .filter(candidate -> label.key().endsWith("情况") || label.key().endsWith("事项"))
                .findFirst();
    }

    private boolean isAbout(int number, String text) {
        String key = LabelText.lettersAndDigits(Folding.compact(text));
        return keywords.getOrDefault(number, List.of()).stream().anyMatch(key::contains);
    }
}
