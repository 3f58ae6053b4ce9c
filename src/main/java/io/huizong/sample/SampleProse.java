package io.huizong.sample;

import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Writes the text of reports from the sentences in {@code sample/prose.txt}: "slot: sentence", with [one/another] to
 * choose from and {names} to fill in. Whatever a sentence says of requests, appeals and documents is what the tables say.
 */
final class SampleProse {

    private static final String RESOURCE = "/sample/prose.txt";

    private final Map<String, List<String>> sentences = new HashMap<>();

    SampleProse() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleProse.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        sentences
                .computeIfAbsent(line.substring(0, colon), slot -> new ArrayList<>())
                .add(line.substring(colon + 2));
    }

    /**
     * The text of one report, made with the randomness given.
     *
     * @param topics what the agency's work is about; three
     */
    Narrative of(String agency, List<String> topics, int year, Figures figures, SplittableRandom random) {
        return new Writer(names(agency, topics, year, figures, random), random).narrative(figures);
    }

    private static Map<String, String> names(
            String agency, List<String> topics, int year, Figures figures, SplittableRandom random) {
        Map<String, String> names = new HashMap<>();
        names.put("agency", agency);
        names.put("self", self(agency));
        names.put("year", Integer.toString(year));
        names.put("next", Integer.toString(year + 1));
        for (int i = 0; i < 3; i++) {
            names.put("topic" + (i + 1), topics.get(i));
        }
        int site = random.nextInt(40, 2600);
        int social = random.nextInt(25, 1400);
        names.put("site", Integer.toString(site));
        names.put("social", Integer.toString(social));
        names.put("published", Integer.toString(site + social));
        names.put("fee", Integer.toString(10 * random.nextInt(1, 60)));
        for (String line : List.of("received", "carriedIn", "concluded", "carriedOut")) {
            names.put(line, Long.toString(value(figures, "requests." + line + ".total")));
        }
        names.put("review", Long.toString(value(figures, "appeals.review.total")));
        names.put("litigation", Long.toString(litigation(figures)));
        names.put("issued", Long.toString(issued(figures)));
        return names;
    }

    private static long value(Figures figures, String cell) {
        return figures.form().find(cell).map(figures::value).orElse(0L);
    }

    private static long litigation(Figures figures) {
        return value(figures, "appeals.litigationDirect.total") + value(figures, "appeals.litigationAfterReview.total");
    }

    private static long issued(Figures figures) {
        return value(figures, "disclosure.normativeDocuments.issued")
                + value(figures, "disclosure.normativeDocuments.made");
    }

    /** How an agency calls itself. */
    private static String self(String agency) {
        if (agency.endsWith("人民政府")) {
            return "我" + agency.charAt(agency.length() - 5);
        }
        return agency.endsWith("街道办事处")
                ? "我街道"
                : agency.endsWith("管理委员会") ? "我区" : agency.endsWith("委员会") ? "我委" : agency.endsWith("局") ? "我局" : "本单位";
    }

    /** One text in the making. */
    private final class Writer {

        private final Map<String, String> names;
        private final SplittableRandom random;

        Writer(Map<String, String> names, SplittableRandom random) {
            this.names = names;
            this.random = random;
        }

        Narrative narrative(Figures figures) {
            return new Narrative(List.of(
                    new Narrative.Section("1", situation(figures), Place.NONE),
                    new Narrative.Section("5", problems(), Place.NONE),
                    new Narrative.Section("6", others(figures), Place.NONE)));
        }

        private String situation(Figures figures) {
            return String.join(
                    "\n",
                    say("opening", 1),
                    "（一）主动公开情况。" + say("active", 1) + say("activeMore", 2 + random.nextInt(2)),
                    "（二）依申请公开情况。" + requests(figures) + appeals(figures),
                    "（三）政府信息管理情况。" + documents(figures) + say("management", 2),
                    "（四）公开平台建设情况。" + say("platform", 1 + random.nextInt(2)),
                    "（五）监督保障情况。" + say("oversight", 1 + random.nextInt(2)));
        }

        private String requests(Figures figures) {
            boolean hasNone =
                    value(figures, "requests.received.total") == 0 && value(figures, "requests.carriedIn.total") == 0;
            return say(hasNone ? "requestsNil" : "requests", 1);
        }

        private String appeals(Figures figures) {
            boolean hasNone = value(figures, "appeals.review.total") == 0 && litigation(figures) == 0;
            return say(hasNone ? "appealsNone" : "appeals", 1);
        }

        private String documents(Figures figures) {
            return say(issued(figures) == 0 ? "noDocuments" : "documents", 1);
        }

        private String problems() {
            String second = say("problemSecond", 1);
            return "存在的主要问题：" + say("problemFirst", 1) + second.substring(0, second.length() - 1) + "。\n" + "改进措施："
                    + say("remedy", 1).replaceAll("；$", "。") + say("remedyMore", 1);
        }

        private String others(Figures figures) {
            boolean hasFee = value(figures, "requests.received.total") > 20 && random.nextInt(4) == 0;
            return say(hasFee ? "fee" : "noFee", 1) + (random.nextBoolean() ? say("last", 1) : "");
        }

        /** Different sentences of a slot. */
        private String say(String slot, int count) {
            List<String> pool = new ArrayList<>(sentences.getOrDefault(slot, List.of()));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                fillIn(chosen(pool.remove(random.nextInt(pool.size()))), text);
            }
            return text.toString();
        }

        private String chosen(String sentence) {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', from)) {
                int close = sentence.indexOf(']', open);
                String[] choices = sentence.substring(open + 1, close).split("/", -1);
                text.append(sentence, from, open).append(choices[random.nextInt(choices.length)]);
                from = close + 1;
            }
            return text.append(sentence, from, sentence.length()).toString();
        }

        private void fillIn(String sentence, StringBuilder text) {
            int from = 0;
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
                int close = sentence.indexOf('}', open);
                String name = sentence.substring(open + 1, close);
                text.append(sentence, from, open).append(Objects.requireNonNull(names.get(name), name));
                from = close + 1;
            }
            text.append(sentence, from, sentence.length());
        }
    }
}
