package io.huizong.sample;

import io.huizong.report.Narrative;
import io.huizong.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Defects of the text: other numbers than in the tables, or words that are not its own (TXT-1 to TXT-8, copies). */
final class TextDefects {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_IN = "requests.carriedIn.total";
    private static final String CARRIED_OUT = "requests.carriedOut.total";
    private static final String FEES = "disclosure.fees.amount";
    private static final Pattern CARRIED_IN_COUNT = Pattern.compile("(?<=上年结转)\\d+(?=件)");
    private static final Pattern REVIEWS_COUNT = Pattern.compile("(?<=行政复议)\\d+(?=件)");
    private static final Pattern DOCUMENTS_COUNT = Pattern.compile("(?<=制发(行政规范性文件)?)\\d+(?=件)");
    /** A total before its parts, in a sentence that says nothing else. */
    private static final Pattern PUBLISHED_COUNT =
            Pattern.compile("(?<=。[^。等较比办]{0,20}主动公开(?:政府)?信息)\\d+(?=条[，：][^。等较比办]*。)");

    private static final Pattern REQUESTS_COUNT = Pattern.compile("(?<=（二）依申请公开情况。)[^。]*。");
    private static final String NUMBERS = "\\d+";

    private TextDefects() {}

    static List<FlawKind> kinds() {
        return List.of(
                kind("text-requests-off", TextDefects::requestsOff),
                kind("text-appeals-off", TextDefects::appealsOff),
                kind("text-none", TextDefects::none),
                kind("text-some", TextDefects::some),
                kind("text-all-concluded", TextDefects::allConcluded),
                kind("text-documents-off", TextDefects::documentsOff),
                kind("text-sum-off", TextDefects::sumOff),
                kind("text-share-off", TextDefects::shareOff),
                kind("text-year-old", TextDefects::yearOld),
                kind("text-fee-odd", TextDefects::feeOdd),
                kind("text-fee-confused", TextDefects::feeConfused),
                new FlawKind("text-repeated", FlawKind.Reach.WORDS, TextDefects::repeated),
                new FlawKind("text-copied", FlawKind.Reach.WORDS, TextDefects::copied),
                kind("section-missing", TextDefects::sectionMissing));
    }

    private interface InText {
        Optional<SampleDraft> of(SampleDraft draft);
    }

    private static FlawKind kind(String name, InText defect) {
        return new FlawKind(name, FlawKind.Reach.WORDS, (draft, around) -> defect.of(draft));
    }

    private static String text(SampleDraft draft, String number) {
        return draft.report()
                .narrative()
                .section(number)
                .map(Narrative.Section::text)
                .orElse("");
    }

    static SampleDraft with(SampleDraft draft, String number, String text) {
        List<Narrative.Section> sections = draft.report().narrative().sections().stream()
                .map(section ->
                        section.number().equals(number) ? new Narrative.Section(number, text, Place.NONE) : section)
                .toList();
        return draft.with(new Narrative(sections));
    }

    /** The first number that a pattern finds in the opening section, changed. */
    private static Optional<Changed> changed(SampleDraft draft, Pattern pattern, LongUnaryOperator change) {
        String text = text(draft, "1");
        Matcher match = pattern.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        long right = Long.parseLong(match.group());
        long wrong = change.applyAsLong(right);
        return Optional.of(new Changed(
                with(
                        draft,
                        "1",
                        new StringBuilder(text)
                                .replace(match.start(), match.end(), "" + wrong)
                                .toString()),
                Long.toString(wrong),
                Long.toString(right)));
    }

    /** A draft with a wrong number in its text. */
    private record Changed(SampleDraft draft, String wrong, String right) {

        SampleDraft flawed(String rule, String cell) {
            return draft.flawed(rule, cell, wrong, right);
        }
    }

    private static Optional<SampleDraft> requestsOff(SampleDraft draft) {
        return changed(draft, CARRIED_IN_COUNT, right -> right + 3).map(changed -> changed.flawed("TXT-1", CARRIED_IN));
    }

    private static Optional<SampleDraft> appealsOff(SampleDraft draft) {
        return changed(draft, REVIEWS_COUNT, right -> right + 4)
                .map(changed -> changed.flawed("TXT-1", "appeals.review.total"));
    }

    private static Optional<SampleDraft> none(SampleDraft draft) {
        return draft.value(RECEIVED) == 0
                ? Optional.empty()
                : Optional.of(requests(draft, "全年未收到政府信息公开申请。")
                        .flawed("TXT-2", RECEIVED, "0", Long.toString(draft.value(RECEIVED))));
    }

    private static Optional<SampleDraft> some(SampleDraft draft) {
        return draft.value(RECEIVED) + draft.value(CARRIED_IN) > 0
                ? Optional.empty()
                : Optional.of(requests(draft, "全年收到政府信息公开申请3件。").flawed("TXT-2", RECEIVED, "3", "0"));
    }

    private static SampleDraft requests(SampleDraft draft, String sentence) {
        return with(draft, "1", REQUESTS_COUNT.matcher(text(draft, "1")).replaceFirst(sentence));
    }

    private static Optional<SampleDraft> allConcluded(SampleDraft draft) {
        long open = draft.value(CARRIED_OUT);
        return open == 0
                ? Optional.empty()
                : Optional.of(added(draft, "（六）办理时限情况。收到的政府信息公开申请全部按期办结。")
                        .flawed("TXT-3", CARRIED_OUT, Long.toString(open), "0"));
    }

    private static SampleDraft added(SampleDraft draft, String paragraph) {
        return with(draft, "1", text(draft, "1") + "\n" + paragraph);
    }

    private static Optional<SampleDraft> documentsOff(SampleDraft draft) {
        String line = "disclosure.normativeDocuments.";
        String cell = line + (draft.has(line + "issued") ? "issued" : "made");
        return changed(draft, DOCUMENTS_COUNT, right -> right + 3).map(changed -> changed.flawed("TXT-4", cell));
    }

    private static Optional<SampleDraft> sumOff(SampleDraft draft) {
        return changed(draft, PUBLISHED_COUNT, right -> right + 1).map(changed -> changed.flawed("TXT-5", ""));
    }

    private static Optional<SampleDraft> shareOff(SampleDraft draft) {
        long received = draft.value(RECEIVED);
        long part = received / 2;
        if (part == 0) {
            return Optional.empty();
        }
        long share = part * 100 / received + 5;
        while (isShareOfSomething(part, share, draft)) {
            share++;
        }
        return Optional.of(added(draft, "（六）申请渠道情况。全年新收政府信息公开申请" + received + "件，其中网络申请" + part + "件，占" + share + "%。")
                .flawed("TXT-6", "", Long.toString(share), Long.toString((part * 200 + received) / (2 * received))));
    }

    /** Whether a part is that share of any total, rounded or cut off: then it is no flaw. */
    private static boolean isShareOfSomething(long part, long share, SampleDraft draft) {
        long pool = draft.value(RECEIVED) + draft.value(CARRIED_IN);
        return isShare(part, share, pool)
                || draft.figures().form().cells().stream()
                        .anyMatch(cell -> isShare(part, share, draft.figures().value(cell)));
    }

    private static boolean isShare(long part, long share, long base) {
        return base > 0 && (part * 100 / base == share || (part * 200 + base) / (2 * base) == share);
    }

    /** Last year's year left standing throughout; a text that speaks of this year in other words may mean last year's. */
    private static Optional<SampleDraft> yearOld(SampleDraft draft) {
        String own = draft.year() + "年";
        String last = Integer.toString(draft.year() - 1);
        String text = text(draft, "1");
        boolean isThisYear = Stream.of("统计期限", "本年", "今年").anyMatch(text::contains);
        return !text.startsWith(own) || isThisYear
                ? Optional.empty()
                : Optional.of(with(draft, "1", text.replace(own, last + "年"))
                        .flawed("TXT-7", "", last, Integer.toString(draft.year())));
    }

    private static Optional<SampleDraft> feeOdd(SampleDraft draft) {
        return draft.value(FEES) == 125
                ? Optional.empty()
                : Optional.of(with(draft, "6", "本年度收取信息处理费125元，已上缴国库。").flawed("TXT-8", "", "125", ""));
    }

    /** The fees of table 二 taken for it. */
    private static Optional<SampleDraft> feeConfused(SampleDraft draft) {
        long yuan = draft.value(FEES);
        return yuan == 0
                ? Optional.empty()
                : Optional.of(with(draft, "6", "本年度收取信息处理费" + yuan + "元，已上缴国库。")
                        .flawed("TXT-8", FEES, Long.toString(yuan), ""));
    }

    /** Last year's text with this year's numbers. */
    private static Optional<SampleDraft> repeated(SampleDraft draft, FlawContext around) {
        SampleDraft before = around.before();
        return before == null ? Optional.empty() : inWordsOf(before, draft, "YEAR-4");
    }

    /** Another agency's text with one's own numbers, its name left standing. */
    private static Optional<SampleDraft> copied(SampleDraft draft, FlawContext around) {
        SampleDraft model = around.model();
        return model == null ? Optional.empty() : inWordsOf(model, draft, "CITY-6");
    }

    /** Fits where the figures ask for the same sentences. */
    private static Optional<SampleDraft> inWordsOf(SampleDraft other, SampleDraft draft, String rule) {
        Narrative changed = other.author().narrative(draft.year(), draft.figures());
        return words(changed).equals(words(other.report().narrative()))
                ? Optional.of(draft.with(changed).flawed(rule, "", "", ""))
                : Optional.empty();
    }

    private static List<String> words(Narrative narrative) {
        List<String> words = new ArrayList<>();
        narrative.sections().forEach(section -> words.add(section.text().replaceAll(NUMBERS, "")));
        return words;
    }

    private static Optional<SampleDraft> sectionMissing(SampleDraft draft) {
        List<Narrative.Section> kept = draft.report().narrative().sections().stream()
                .filter(section -> !section.number().equals("6"))
                .toList();
        return Optional.of(draft.with(new Narrative(kept)).flawed("READ-10", "", "", ""));
    }
}
