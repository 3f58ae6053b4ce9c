package io.huizong.check.text;

import io.huizong.report.Narrative;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence of a paragraph, without its full stop. */
final class Sentence {

    /** Words after which a number may be of other years, of the future, or of somebody else. */
    private static final KeywordSet ELSEWHERE = KeywordSet.of(
            "去年", "往年", "历年", "近年", "同期", "同比", "环比", "以来", "截至", "截止", "将", "拟", "计划", "力争", "预计", "争取", "目标", "各部门",
            "各单位", "各镇", "各乡", "各街道", "各区", "各县", "下属", "所属", "名义", "代拟", "指导", "作为复议机关", "平均", "月均", "日均", "季度", "上半年",
            "下半年", "月份", "每年", "每月", "每季", "每周", "每日");
    /** 近三年, or the month that the number is of. */
    private static final Pattern PERIOD = Pattern.compile("近[一二三四五六七八九十两\\d]+年|\\d月$");
    /** 2022年、2023年 or 2022-2024年: the numbers after it are of several years. */
    private static final PrefilteredPattern SEVERAL_YEARS =
            new PrefilteredPattern(KeywordSet.of("20"), "20\\d\\d年?度?[-—–~至到、和及与]+20\\d\\d年");

    /** How far before a sentence its topic may have been named. */
    private static final int REACH = 120;

    private static final KeywordSet THIS_YEAR = KeywordSet.of("全年", "本年", "今年", "年内", "年度");
    private static final KeywordSet REQUESTS = KeywordSet.of("依申请", "公开申请", "申请公开", "公开的申请");
    private static final int QUOTED = 60;

    private final Paragraph paragraph;
    private final int start;
    private final int end;
    private final String text;
    private final boolean hasDigit;

    /** A sentence between two offsets of its paragraph. */
    Sentence(Paragraph paragraph, int start, int end) {
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
        this.text = paragraph.text(start, end);
        this.hasDigit = hasDigit(text);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    /** The folded sentence. */
    String text() {
        return text;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    Narrative.Section section() {
        return paragraph.section();
    }

    /** The folded text up to an offset of the sentence, with what stands shortly before the sentence. */
    String before(int offset) {
        return paragraph.text(Math.max(0, start - REACH), start + offset);
    }

    /** The folded sentence with what stands shortly before and after it. */
    String surroundings() {
        return paragraph.text(Math.max(0, start - REACH), Math.min(paragraph.length(), end + REACH / 2));
    }

    /** Whether it, or what stands shortly before it, speaks of requests for information. */
    boolean isOfRequests() {
        return isNear(REQUESTS);
    }

    /** Whether one of the words stands in it or shortly before it. */
    boolean isNear(KeywordSet words) {
        return words.in(paragraph.text(), Math.max(0, start - REACH), end);
    }

    /** Whether a digit stands in it. */
    boolean hasDigit() {
        return hasDigit;
    }

    /** What stands between the last comma before an offset and that offset. */
    String clauseBefore(int offset) {
        return text.substring(text.lastIndexOf(',', offset - 1) + 1, offset);
    }

    /** All counts that it says, whatever of. */
    List<Claim> counts() {
        return Counts.of(this, Claim.UNITS);
    }

    /**
     * Whether what stands at an offset of the sentence is said of the report's own year and agency; in doubt it is not.
     */
    boolean isOwn(int offset, int year) {
        if (ELSEWHERE.in(text, 0, offset)) {
            return false;
        }
        String head = text.substring(0, offset);
        boolean mayHavePeriod = head.contains("近") || head.endsWith("月");
        if ((mayHavePeriod && PERIOD.matcher(head).find()) || SEVERAL_YEARS.find(head) != null) {
            return false;
        }
        if (head.contains("累计") && !THIS_YEAR.in(head) && !head.contains(year + "年")) {
            return false;
        }
        int told = paragraph.yearBefore(start + offset);
        return told == 0 || told == year;
    }

    /** Whether it speaks of the office of a government alone, not of the whole of it. */
    boolean isOfTheOfficeAlone() {
        return text.contains("办公室") || text.contains("府办") || text.contains("本级") || text.contains("局机关");
    }

    /** Whether it speaks of the office of a government by name. */
    boolean isOfAGovernmentsOffice() {
        return text.contains("府办");
    }

    /** The sentence as the report writes it, cut where it is very long. */
    String quote() {
        String written = paragraph.written(start, end);
        return written.codePointCount(0, written.length()) <= QUOTED
                ? written
                : written.substring(0, written.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
