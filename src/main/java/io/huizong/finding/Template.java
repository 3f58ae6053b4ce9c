package io.huizong.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders such as {@code {cell}}. */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final List<String> literals = new ArrayList<>();
    private final List<String> placeholders = new ArrayList<>();

    Template(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        int end = 0;
        while (matcher.find()) {
            literals.add(text.substring(end, matcher.start()));
            placeholders.add(matcher.group(1));
            end = matcher.end();
        }
        literals.add(text.substring(end));
    }

    /** The names of its placeholders, in order. */
    List<String> placeholders() {
        return placeholders;
    }

    /** The text with each placeholder replaced by what it stands for. */
    String fill(UnaryOperator<String> meaning) {
        StringBuilder text = new StringBuilder(literals.get(0));
        for (int i = 0; i < placeholders.size(); i++) {
            text.append(meaning.apply(placeholders.get(i))).append(literals.get(i + 1));
        }
        return text.toString();
    }
}
