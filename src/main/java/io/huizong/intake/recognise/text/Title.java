package io.huizong.intake.recognise.text;

import io.huizong.intake.cell.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report: "示例市科学技术局2024年政府信息公开工作年度报告" in any of its variants.
 *
 * @param agency the agency as the title writes it; null where it names none, or only "我局"
 * @param year null where it names none
 */
record Title(@Nullable String agency, @Nullable Integer year) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 80;
    private static final Pattern TITLE = Pattern.compile(
            "(?<before>.{0,60}?)(?:政府信息公开|政务公开|信息公开|政府信息)(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)(?<behind>.{0,24})");
    private static final Pattern NAME_OF_FIELD = Pattern.compile("^(?:标题|名称|信息名称|文件名称|题名)[:：]?");
    private static final Pattern YEAR_PHRASE = Pattern.compile("(?:" + Dates.YEAR.pattern() + ")(?:年度?)*(?:的)?");
    private static final Pattern FRAME = Pattern.compile("^(?:关于|[《【\\[(])+|[《》【】\\[\\]:：、,，-]+$|的$|关于$");
    private static final Pattern YEAR_ALONE = Pattern.compile("[(\\[]?(?:" + Dates.YEAR.pattern() + ")年?度?[)\\]]?");
    private static final Pattern AGENCY = Pattern.compile("^(?![我本]).{2,40}[局委办府镇乡道院心会处站队校园区市县厅署部司社馆所室团行场省州旗地]$");
    private static final Pattern PLACE_ALONE = Pattern.compile("\\p{IsHan}{1,7}[省市县区旗州盟镇乡]");
    private static final Pattern PLACE_FIRST = Pattern.compile("^\\p{IsHan}{1,7}?[省市县区旗州盟镇乡]");
    private static final Pattern NOBODY = Pattern.compile("^(?:我|本).{0,4}$|^(?:年度|工作|法定主动公开内容)$");

    /** Whether the title gives both agency and year. */
    boolean isComplete() {
        return agency != null && year != null;
    }

    /** The title in the passages before the first section: a complete one on few lines before any other. */
    static Optional<Title> in(List<Passage> head) {
        Title first = null;
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            for (int start = 0; start + lines <= head.size(); start++) {
                Title title = of(head.subList(start, start + lines)).orElse(null);
                if (title != null && title.isComplete()) {
                    return Optional.of(start > 0 ? title.below(head.get(start - 1)) : title);
                }
                first = first == null ? title : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** The title with the place that stands on the line above it, where its agency names no place itself. */
    private Title below(Passage above) {
        boolean isCut = agency != null
                && !above.isTable()
                && PLACE_ALONE.matcher(above.compact()).matches()
                && !PLACE_FIRST.matcher(Folding.compact(agency)).find();
        return isCut ? new Title(withoutSpace(above.text()) + agency, year) : this;
    }

    /** Whether a passage is a field of the page or a date, with which no title begins. */
    private static boolean isField(Passage passage) {
        return Fields.isNamed(passage.compact())
                || Dates.date(passage.compact()).isPresent();
    }

    /**
     * The title on some lines, which are not a title already without the first or the last of them; a cell of a table is
     * never a piece of one.
     */
    private static Optional<Title> of(List<Passage> lines) {
        boolean isPieced = lines.size() > 1 && lines.stream().anyMatch(Passage::isTable);
        if (isPieced || isField(lines.get(0))) {
            return Optional.empty();
        }
        if (lines.size() > 1) {
            boolean isAgencyFirst = AGENCY.matcher(lines.get(0).compact()).find();
            Optional<Title> behind = of(lines.subList(1, lines.size()));
            boolean isYearLast =
                    YEAR_ALONE.matcher(lines.get(lines.size() - 1).compact()).matches();
            boolean isBefore = of(lines.subList(0, lines.size() - 1)).isPresent();
            if ((behind.isPresent() && !isAgencyFirst) || (isBefore && !isYearLast)) {
                return Optional.empty();
            }
        }
        StringBuilder joined = new StringBuilder();
        StringBuilder written = new StringBuilder();
        for (Passage line : lines) {
            joined.append(line.compact());
            written.append(withoutSpace(line.text()));
        }
        return of(joined.toString(), written.toString());
    }

    /** The title that a text is, or that it holds in front of a site's name. */
    static Optional<Title> of(String text) {
        return of(Folding.compact(text), withoutSpace(text));
    }

    private static Optional<Title> of(String folded, String written) {
        String text = NAME_OF_FIELD.matcher(folded).replaceFirst("");
        Matcher matcher = TITLE.matcher(text);
        if (text.length() > LONGEST || text.indexOf('。') >= 0 || !matcher.matches()) {
            return Optional.empty();
        }
        Matcher year = Dates.YEAR.matcher(matcher.group("before") + " " + matcher.group("behind"));
        return Optional.of(
                new Title(agency(matcher.group("before"), written), year.find() ? Dates.year(year.group()) : null));
    }

    private static @Nullable String agency(String before, String written) {
        String name = YEAR_PHRASE.matcher(before).replaceAll("");
        String last = "";
        while (!last.equals(name)) {
            last = name;
            name = FRAME.matcher(name).replaceAll("");
        }
        if (name.endsWith("人民")) {
            name += "政府";
        }
        return isName(name) ? asWritten(name, written) : null;
    }

    /** Whether a text can be the name of an agency and not "我局" or a date. */
    static boolean isName(String name) {
        return name.length() >= 2
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "()（）、-—·".indexOf(c) >= 0)
                && name.codePoints().anyMatch(Character::isIdeographic)
                && !NOBODY.matcher(name).find();
    }

    /** The name in the characters of the file, where folding changed them one by one. */
    private static String asWritten(String name, String written) {
        for (int i = 0; i + name.length() <= written.length(); i++) {
            String candidate = written.substring(i, i + name.length());
            if (Folding.compact(candidate).equals(name)) {
                return candidate;
            }
        }
        return name;
    }

    private static String withoutSpace(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> !Folding.isSpace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
