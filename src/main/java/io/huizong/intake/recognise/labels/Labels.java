package io.huizong.intake.recognise.labels;

import io.huizong.form.Block;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.form.Line;
import io.huizong.form.Table;
import io.huizong.intake.cell.Memo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every label of every edition, found by its key. Immutable; safe for any number of threads. */
public final class Labels {

    /** Below this length a label with another number than the form's is not taken for it. */
    private static final int LONG_ENOUGH_WITHOUT_NUMBER = 4;

    private static final int LONGEST_ARTICLE = 14;
    private static final int LONG_CORNER = 10;

    private enum Kind {
        LINE,
        COLUMN,
        COLUMN_GROUP,
        CAPTION
    }

    private record Entry(Kind kind, String number, String id) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<String> cornerBeginnings = new ArrayList<>();
    private final Map<String, Set<String>> groupMembers = new HashMap<>();
    private String articleBeginning = "";
    private int longest;
    private final Memo<Optional<Meaning>> meanings =
            new Memo<>(text -> Optional.ofNullable(meaning(LabelText.of(text))));

    public Labels(List<Form> forms) {
        for (Form form : forms) {
            for (Table table : form.tables()) {
                table.blocks().forEach(block -> add(table, block));
            }
        }
    }

    private void add(Table table, Block block) {
        addArticle(block.article());
        addCaption(block.corner());
        addCaption(block.columnsCaption());
        String cornerKey = LabelText.of(block.corner()).key();
        if (cornerKey.length() > LONG_CORNER) {
            cornerBeginnings.add(cornerKey.substring(0, LONG_CORNER / 2));
        }
        for (Column column : block.columns()) {
            addColumn(table, column);
        }
        for (Line line : block.lines()) {
            addLine(line);
        }
    }

    private void addArticle(String article) {
        String key = LabelText.of(article).key();
        if (!key.isEmpty()) {
            addCaption(article);
            articleBeginning = articleBeginning.isEmpty() ? key : commonBeginning(articleBeginning, key);
        }
    }

    private void addColumn(Table table, Column column) {
        String id = table.code() + "." + column.code();
        put(column.label(), "", new Entry(Kind.COLUMN, "", id));
        column.aliases().forEach(alias -> put(alias, "", new Entry(Kind.COLUMN, "", id)));
        if (!column.group().isEmpty()) {
            put(column.group(), "", new Entry(Kind.COLUMN_GROUP, "", table.code() + "/" + column.group()));
        }
    }

    private void addLine(Line line) {
        LabelText label = LabelText.of(line.label());
        Entry entry = new Entry(Kind.LINE, label.number(), line.path());
        put(line.label(), "", entry);
        line.aliases().forEach(alias -> put(alias, "", entry));
        if (!label.number().isEmpty()) {
            put(label.whole(), new Entry(Kind.LINE, "", line.path()));
        }
        for (int from = 0; from < line.groups().size(); from++) {
            List<String> groups = line.groups().subList(from, line.groups().size());
            addBehindGroups(groups, label, line);
            addCaption(line.groups().get(from));
            groupMembers
                    .computeIfAbsent(LabelText.of(line.groups().get(from)).key(), key -> new HashSet<>())
                    .add(line.path());
        }
    }

    /** A label in one cell with the names of its groups: "（三）不予公开1.属于国家秘密". */
    private void addBehindGroups(List<String> groups, LabelText label, Line line) {
        LabelText first = LabelText.of(groups.get(0));
        StringBuilder between = new StringBuilder(first.key());
        groups.subList(1, groups.size())
                .forEach(group -> between.append(LabelText.of(group).whole()));
        Entry entry = new Entry(Kind.LINE, first.number(), line.path());
        put(between + label.whole(), entry);
        put(between + label.key(), entry);
    }

    private void addCaption(String caption) {
        if (!caption.isEmpty()) {
            put(caption, "", new Entry(Kind.CAPTION, "", ""));
        }
    }

    private void put(String label, String prefix, Entry entry) {
        LabelText text = LabelText.of(label);
        put(prefix + text.key(), entry);
        put(prefix + text.bareKey(), entry);
        addBeginnings(text.whole());
    }

    private void put(String key, Entry entry) {
        if (key.isEmpty()) {
            return;
        }
        List<Entry> known = entries.computeIfAbsent(key, k -> new ArrayList<>());
        if (!known.contains(entry)) {
            known.add(entry);
        }
        addBeginnings(key);
        longest = Math.max(longest, key.length());
    }

    private void addBeginnings(String key) {
        for (int end = 1; end <= key.length(); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    /** Whether a label of the form begins with a text, numbering included or left out. */
    public boolean isBeginning(LabelText text) {
        return text.whole().length() <= longest + 2
                && (beginnings.contains(text.whole()) || beginnings.contains(text.key()));
    }

    /** What the text of a cell means; null where it is no label, or one that has to be guessed. */
    @Nullable
    public Meaning meaning(String text) {
        return meanings.of(text).orElse(null);
    }

    /** What a text means; null where it is no label, or one that has to be guessed. */
    @Nullable
    public Meaning meaning(LabelText text) {
        Meaning meaning = byKey(text, text.key());
        if (meaning == null
                && !text.bareKey().equals(text.key())
                && !text.bareKey().isEmpty()) {
            meaning = byKey(text, text.bareKey());
        }
        return meaning == null && isLooseCaption(text) ? Meaning.CAPTION : meaning;
    }

    /** Whether a line stands in the group of that name. */
    public boolean isGroupOf(LabelText group, Meaning line) {
        Set<String> members = groupMembers.get(group.key());
        return members != null && line.lines().stream().anyMatch(members::contains);
    }

    private boolean isLooseCaption(LabelText text) {
        String key = text.key();
        return (!articleBeginning.isEmpty() && key.startsWith(articleBeginning) && key.length() <= LONGEST_ARTICLE)
                || cornerBeginnings.stream().anyMatch(key::startsWith);
    }

    private @Nullable Meaning byKey(LabelText text, String key) {
        List<Entry> found = entries.getOrDefault(key, List.of());
        Set<String> lines = new HashSet<>();
        Set<String> columns = new HashSet<>();
        Set<String> groups = new HashSet<>();
        boolean isCaption = false;
        Set<String> departing = new HashSet<>();
        for (Entry entry : found) {
            switch (entry.kind()) {
                case LINE -> {
                    if (isNumberRight(entry, text)) {
                        lines.add(entry.id());
                        if (!text.number().isEmpty() && !entry.number().equals(text.number())) {
                            departing.add(entry.id());
                        }
                    }
                }
                case COLUMN -> addUnlessNumbered(text, entry, columns);
                case COLUMN_GROUP -> addUnlessNumbered(text, entry, groups);
                case CAPTION -> isCaption = true;
            }
        }
        boolean isKnown = !lines.isEmpty() || !columns.isEmpty() || !groups.isEmpty() || isCaption;
        return isKnown ? new Meaning(lines, columns, groups, isCaption, departing) : null;
    }

    private static void addUnlessNumbered(LabelText text, Entry entry, Set<String> ids) {
        if (text.number().isEmpty()) {
            ids.add(entry.id());
        }
    }

    private static boolean isNumberRight(Entry entry, LabelText text) {
        return text.number().isEmpty()
                || text.number().equals(entry.number())
                || (text.isNumberSeparate() && text.key().length() >= LONG_ENOUGH_WITHOUT_NUMBER);
    }

    private static String commonBeginning(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    /** The line of a form that a meaning names, if that form has it. */
    public static Optional<Line> lineOf(Meaning meaning, Table table) {
        if (meaning.isLine()) {
            for (Line line : table.lines()) {
                if (meaning.lines().contains(line.path())) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }
}
