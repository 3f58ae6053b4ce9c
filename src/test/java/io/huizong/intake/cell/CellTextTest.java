package io.huizong.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Column.Kind;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.report.Figures;
import io.huizong.report.Place;
import io.huizong.report.Remark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "3985758|3985758",
                " 0|0",
                "0 |0",
                "\u00a0\u00a0\u00a02|2",
                "\u30001\u3000|1",
                "\ufeff7|7",
                "\u200b7|7",
                "１２|12",
                "-4|-4",
                "－4|-4",
                "−4|-4",
                "1,113|1113",
                "1，113|1113",
                "18,708,325|18708325",
                "1000000000000000|1000000000000000"
            })
    void number_whenCountIsPlain(String text, long value) {
        assertThat(count(text)).isEqualTo(new CellText.Amount(value, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0件|0",
                "? 0|0",
                "22（其中修订16件）|22",
                "22（其中修订 16 件）|22",
                "22件，其中修订16件|22",
                "55（含自然失效 29 件）|55",
                "22(未完|22",
                "3件次|3",
                "5 宗|5",
                "+19|19",
                "零|0",
                "〇|0"
            })
    void numberAndRemark_whenCountCarriesWords(String text, long value) {
        assertThat(count(text)).isEqualTo(new CellText.Amount(value, List.of(Remark.Kind.WORDS_IN_CELL)));
    }

    @ParameterizedTest
    @CsvSource({"+19,19", "+1036,1036", "+0,0", "-35,-35", "-1,-1", "－8,-8", "61,61"})
    void signedNumber_whenChangeIsPlain(String text, long value) {
        assertThat(CellText.read(text, Kind.CHANGE, AmountUnit.NOT_STATED))
                .isEqualTo(new CellText.Amount(value, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"减4,-4", "減4,-4", "减 4,-4", "减少4项,-4", "增4,4", "增加4,4", "增0,0"})
    void signedNumberAndRemark_whenChangeIsInWords(String text, long value) {
        assertThat(CellText.read(text, Kind.CHANGE, AmountUnit.NOT_STATED))
                .isEqualTo(new CellText.Amount(value, List.of(Remark.Kind.WORDS_IN_CELL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u3000\n", "\u200b", "____"})
    void blank_whenNothingIsWritten(String text) {
        assertThat(count(text)).isEqualTo(CellText.Empty.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "／", "-", "－", "—", "——", "--", "–", "无", " 无 ", "無"})
    void notApplicable_whenCellSaysSo(String text) {
        assertThat(count(text)).isEqualTo(CellText.Empty.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "?",
                "-3-",
                "1 2",
                "- 4",
                "减-4",
                "+-4",
                "007",
                "00",
                "1,13",
                "0,113",
                "1,1113",
                "1,113,5",
                "1-2",
                "5/6",
                "5%",
                "1e5",
                "5+3",
                "(22)",
                "22，16",
                "约5",
                "共5件",
                "0.",
                ".5",
                "1.2.3",
                "1.4万件",
                "22（元）",
                "22（万件）",
                "22（千）",
                "251000元",
                "3②",
                "3²",
                "½",
                "①",
                "٣",
                "一",
                "三",
                "十二",
                "无1",
                "0。",
                "2\n3",
                "1\u200b2",
                "未统计",
                "+",
                "5̸"
            })
    void notANumber_whenTextCouldMeanAnythingElse(String text) {
        assertThat(count(text)).isEqualTo(CellText.Refused.NOT_A_NUMBER);
    }

    @Test
    void notANumber_whenTextIsEndless() {
        assertThat(count("1" + "（".repeat(2000))).isEqualTo(CellText.Refused.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "26.55", "3.5件", "-0.1"})
    void notWhole_whenCountHasDecimals(String text) {
        assertThat(count(text)).isEqualTo(CellText.Refused.NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000001", "9999999999999999999999", "-1000000000000001", "1,000,000,000,000,001"})
    void tooLarge_whenCountIsBeyondAnyMeaning(String text) {
        assertThat(count(text)).isEqualTo(CellText.Refused.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "96171.6,961716000",
        "26.55,265500",
        "59237.2449,592372449",
        "0.0001,1",
        "26.550000,265500",
        "8040,80400000",
        "'7,730.28',77302800",
        "0,0",
        "100000000000,1000000000000000"
    })
    void wholeYuan_whenAmountIsPlain(String text, long yuan) {
        assertThat(money(text)).isEqualTo(new CellText.Amount(yuan, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "160.5964万元,1605964",
        "976.81万元,9768100",
        "976.81万,9768100",
        "251000元,251000",
        "1230500元,1230500",
        "251000.00元,251000",
        "1.2亿元,120000000",
        "251000（元）,251000",
        "251000（单位：元）,251000",
        "26.55（万元）,265500",
        "26.55（其中罚没3万元）,265500",
        "3萬元,30000"
    })
    void wholeYuanAndRemark_whenAmountCarriesItsUnit(String text, long yuan) {
        assertThat(money(text)).isEqualTo(new CellText.Amount(yuan, List.of(Remark.Kind.WORDS_IN_CELL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5件", "5千元", "5十万元", "5美元", "26.55（折合265500元）", "5（千元）", "5万元（元）", "5（万）", "万元"})
    void notANumber_whenAmountIsInNoKnownUnit(String text) {
        assertThat(money(text)).isEqualTo(CellText.Refused.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "26.55001", "251000.5元"})
    void notWhole_whenAmountIsLessThanOneYuan(String text) {
        assertThat(money(text)).isEqualTo(CellText.Refused.NOT_WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000000000.0001", "100000001亿元"})
    void tooLarge_whenAmountIsBeyondAnyMeaning(String text) {
        assertThat(money(text)).isEqualTo(CellText.Refused.TOO_LARGE);
    }

    @Test
    void yuan_whenHeaderSaysYuan() {
        assertThat(CellText.read("251000", Kind.MONEY, AmountUnit.YUAN))
                .isEqualTo(new CellText.Amount(251000, List.of()));
    }

    @Test
    void wanYuanAndRemark_whenNobodyTellsTheUnit() {
        assertThat(CellText.read("8040", Kind.MONEY, AmountUnit.NOT_STATED))
                .isEqualTo(new CellText.Amount(80_400_000, List.of(Remark.Kind.UNIT_UNKNOWN)));
    }

    @Test
    void twoRemarks_whenNobodyTellsTheUnitOfAnAnnotatedAmount() {
        assertThat(CellText.read("13000000(预算", Kind.MONEY, AmountUnit.NOT_STATED)
                        .remarks())
                .containsExactly(Remark.Kind.WORDS_IN_CELL, Remark.Kind.UNIT_UNKNOWN);
    }

    @Test
    void noRemark_whenAmountWithoutUnitIsZero() {
        assertThat(CellText.read("0", Kind.MONEY, AmountUnit.NOT_STATED).remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "采购总金额(万元),WAN_YUAN",
        "本年收费金额（单位：万元）,WAN_YUAN",
        "金額（萬元）,WAN_YUAN",
        "金额（单位：元）,YUAN",
        "元,YUAN",
        "金额（亿元）,YI_YUAN",
        "采购总金额,NOT_STATED",
        "金额（千元）,NOT_STATED",
        "金额（十万元）,NOT_STATED",
        "金额（美元）,NOT_STATED",
        "金额（元，万元）,NOT_STATED"
    })
    void unit_whenHeaderTellsOne(String header, AmountUnit unit) {
        assertThat(AmountUnit.in(header)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9,9", "10,10", "999999999999999,999999999999999"})
    void plainNumber_whenAllDigits(String text, long number) {
        assertThat(CellText.plainNumber(text.toCharArray(), 0, text.length())).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "01", "-1", "1.0", "１", "1000000000000000", "1:", "1/"})
    void noPlainNumber_whenAnythingElseIsWritten(String text) {
        assertThat(CellText.plainNumber(text.toCharArray(), 0, text.length())).isEqualTo(-1);
    }

    @Test
    void remarkTellsTextAndValue_whenWordsStandInCell() {
        var cell = form().cell("disclosure.fees.amount");
        CellText read = money(" 251000元 ");

        assertThat(read.remarks(cell, Place.line(7, 3), " 251000元 "))
                .containsExactly(new Remark(
                        Remark.Kind.WORDS_IN_CELL, "disclosure.fees.amount", Place.line(7, 3), "251000元", "25.1"));
    }

    @ParameterizedTest
    @CsvSource({"3,VALUE", "'',BLANK", "/,NOT_APPLICABLE", "x,UNREADABLE"})
    void cellHoldsState_whenEntered(String text, Figures.State state) {
        var cell = form().cell("requests.received.total");
        Figures.Builder figures = Figures.builder(form());

        count(text).enter(figures, cell);

        assertThat(figures.build().state(cell)).isEqualTo(state);
    }

    private static Form form() {
        return FORMS.forYear(2024);
    }

    private static final Forms FORMS = Forms.load();

    private static CellText count(String text) {
        return CellText.read(text, Kind.COUNT, AmountUnit.NOT_STATED);
    }

    private static CellText money(String text) {
        return CellText.read(text, Kind.MONEY, AmountUnit.WAN_YUAN);
    }
}
