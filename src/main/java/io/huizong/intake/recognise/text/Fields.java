package io.huizong.intake.recognise.text;

import io.huizong.intake.cell.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says about itself in named fields ("发布时间：2025-01-21"), the value behind the name or below it. */
final class Fields {

    private static final List<String> AGENCY =
            List.of("机关名称", "信息来源", "发布机构", "发布机关", "发布单位", "公开机构", "公开主体", "发文机关", "发文单位", "责任单位", "来源");
    private static final List<String> PUBLISHED = List.of("发布时间", "发布日期", "公开日期", "公开时间", "发文日期", "成文日期", "生成日期");
    private static final String CODE = "机关代码";
    private static final String YEAR = "报告年度";

    /** Other fields of such pages: what stands behind an empty one is no value of it. */
    private static final List<String> OTHERS = List.of(
            CODE, YEAR, "索引号", "信息索引", "文号", "发文字号", "文件编号", "主题", "信息分类", "分类", "关键词", "体裁", "服务对象", "标题", "名称",
            "信息名称", "文件名称", "有效性", "时效性", "废止日期", "生效日期", "内容概述", "概述", "语种", "浏览次数", "字体", "公开方式", "公开范围", "公开时限");

    private static final int LONGEST_NAME = 40;
    private static final Pattern CODE_VALUE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,40}");
    private static final Pattern YEAR_VALUE = Pattern.compile("(20[1-4]\\d)(?:年度?)?");

    private final List<Passage> passages;

    /** @param passages those before the first section; tables of fields are among them */
    Fields(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether a text begins with the name of a field that gives agency or date. */
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

    /** The agency's code on the roster, which our own templates ask for. */
    Optional<String> code() {
        return value(CODE).filter(value -> CODE_VALUE.matcher(value).matches());
    }

    /** The year that the report is about, which our own templates ask for. */
    Optional<Integer> year() {
        return value(YEAR)
                .map(value -> YEAR_VALUE.matcher(Folding.compact(value)))
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)));
    }

    /** The day on which it was published. */
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
                return Optional.of(passages.get(i + 1).text()).filter(value -> !isField(value));
            }
            boolean isBehindSpace = passage.text().startsWith(name + " ");
            if (isBehindSpace) {
                return Optional.of(passage.text().substring(name.length()).strip())
                        .filter(value -> !isField(value));
            }
            if (behind.startsWith(":")) {
                return Optional.of(behindColon(passage.text()));
            }
        }
        return Optional.empty();
    }

    private static boolean isField(String text) {
        String name = Folding.compact(text).replaceFirst(":.*", "");
        return isNamed(name) || OTHERS.contains(name);
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
