package io.huizong.intake.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page says about itself in named fields ("发布时间：2025-01-21"), the value behind the name or below it. */
final class Fields {

    private static final List<String> AGENCY =
            List.of("信息来源", "发布机构", "发布机关", "发布单位", "公开机构", "公开主体", "发文机关", "发文单位", "责任单位", "来源");
    private static final List<String> PUBLISHED = List.of("发布时间", "发布日期", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期");
    private static final int LONGEST_NAME = 40;

    private final List<Passage> passages;

    /** @param passages those before the first section; tables of fields are among them */
    Fields(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether a text begins with the name of a field that tells agency or date. */
    static boolean isNamed(String compact) {
        return Stream.concat(AGENCY.stream(), PUBLISHED.stream()).anyMatch(compact::startsWith);
    }

    /** The agency that published the page. */
    Optional<String> agency() {
        return AGENCY.stream()
                .flatMap(name -> value(name).stream())
                .filter(value -> value.length() <= LONGEST_NAME && Title.isName(Folding.compact(value)))
                .findFirst();
    }

    Optional<LocalDate> published() {
        return PUBLISHED.stream()
                .flatMap(name -> value(name).stream())
                .flatMap(value -> Dates.date(Folding.compact(value)).stream())
                .findFirst();
    }

    private Optional<String> value(String name) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String compact = passage.compact();
            if (!compact.startsWith(name)) {
                continue;
            }
            String behind = compact.substring(name.length());
            boolean isAlone = behind.isEmpty() || behind.equals(":");
            if (isAlone && i + 1 < passages.size()) {
                return Optional.of(passages.get(i + 1).text());
            }
            boolean isBehindSpace = passage.text().startsWith(name + " ");
            if (isBehindSpace) {
                return Optional.of(passage.text().substring(name.length()).strip());
            }
            if (behind.startsWith(":")) {
                return Optional.of(behindColon(passage.text()));
            }
        }
        return Optional.empty();
    }

    private static String behindColon(String text) {
        int colon = Math.max(text.indexOf(':'), 0);
        int wide = text.indexOf('：');
        int start = wide >= 0 && (colon == 0 || wide < colon) ? wide : colon;
        String value = text.substring(start + 1).strip();
        int end = value.indexOf(' ');
        return end > 0 && !Character.isDigit(value.charAt(0)) ? value.substring(0, end) : value;
    }
}
