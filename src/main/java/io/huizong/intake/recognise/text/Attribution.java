package io.huizong.intake.recognise.text;

import io.huizong.intake.cell.Folding;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose report a document is, which year it is about, and when it was published, as far as the document says so.
 *
 * @param code the roster code that the document itself bears
 * @param remarks {@code PERIOD_DIFFERS} or {@code YEAR_FROM_TEXT}, or none
 */
public record Attribution(
        @Nullable String agency,
        @Nullable String code,
        @Nullable Integer year,
        @Nullable LocalDate published,
        List<Remark> remarks) {

    private static final Pattern YEAR_OF_SENTENCE = Pattern.compile("(?:^|[。；;\n])(20[1-4]\\d)年(?![1-9]|底|初|末|以来|起)");

    /** How much more often than any other year the report's own must open a sentence. */
    private static final int CLEARLY_MORE = 2;

    /** The name and value of a year, and the words that it was taken from. */
    private record Stated(int year, String words) {}

    /**
     * Takes them from the passages before the first section, the text, and what the file says about itself outside its
     * text.
     */
    public static Attribution of(List<Passage> head, Narrative narrative, List<String> metadata) {
        Optional<Title> title = Title.in(head)
                .or(() -> metadata.stream()
                        .flatMap(text -> Title.of(text).stream())
                        .findFirst());
        Fields fields = new Fields(head);
        String agency = title.map(Title::agency)
                .or(() -> metadata.stream()
                        .flatMap(text -> Title.of(text).stream())
                        .flatMap(other -> Optional.ofNullable(other.agency()).stream())
                        .findFirst())
                .or(fields::agency)
                .orElse(null);
        List<Remark> remarks = new ArrayList<>();
        Optional<Integer> stated = title.map(Title::year).or(fields::year);
        Integer year = year(stated, head, narrative, remarks);
        stated.ifPresent(counts -> fields.year()
                .filter(other -> !other.equals(counts))
                .ifPresent(other -> remarks.add(remark(Remark.Kind.PERIOD_DIFFERS, "报告年度 " + other, counts))));
        return new Attribution(
                agency, fields.code().orElse(null), year, fields.published().orElse(null), List.copyOf(remarks));
    }

    private static @Nullable Integer year(
            Optional<Integer> ofTitle, List<Passage> head, Narrative narrative, List<Remark> remarks) {
        StringBuilder text = new StringBuilder();
        head.forEach(passage -> text.append(passage.compact()).append('\n'));
        narrative.sections().forEach(section -> text.append(Folding.compact(section.text())));
        Optional<Stated> period = Dates.period(text.toString())
                .flatMap(words -> Dates.periodYear(words).map(year -> new Stated(year, words)));
        if (ofTitle.isPresent()) {
            period.filter(stated -> stated.year() != ofTitle.get())
                    .ifPresent(
                            stated -> remarks.add(remark(Remark.Kind.PERIOD_DIFFERS, stated.words(), ofTitle.get())));
            return ofTitle.get();
        }
        Optional<Stated> stated = period.or(() -> ofSentences(narrative));
        stated.ifPresent(found -> remarks.add(remark(Remark.Kind.YEAR_FROM_TEXT, found.words(), found.year())));
        return stated.map(Stated::year).orElse(null);
    }

    private static Remark remark(Remark.Kind kind, String found, int year) {
        return new Remark(kind, "", Place.NONE, found, Integer.toString(year));
    }

    /** The year with which most sentences of the first section begin, where no other year comes near it. */
    private static Optional<Stated> ofSentences(Narrative narrative) {
        String text = narrative.section("1").map(Narrative.Section::text).orElse("");
        StringBuilder compact = new StringBuilder();
        text.lines().forEach(line -> compact.append(Folding.compact(line)).append('\n'));
        Map<Integer, Integer> counts = new HashMap<>();
        Matcher matcher = YEAR_OF_SENTENCE.matcher(compact);
        while (matcher.find()) {
            counts.merge(Integer.valueOf(matcher.group(1)), 1, Integer::sum);
        }
        List<Map.Entry<Integer, Integer>> order = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .toList();
        boolean isClear = order.size() == 1
                || (order.size() > 1
                        && order.get(0).getValue()
                                >= CLEARLY_MORE * order.get(1).getValue());
        return isClear
                ? Optional.of(new Stated(order.get(0).getKey(), order.get(0).getKey() + "年"))
                : Optional.empty();
    }
}
