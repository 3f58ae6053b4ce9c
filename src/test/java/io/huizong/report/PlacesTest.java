package io.huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Forms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlacesTest {

    private static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.line(12), "第12行", "line 12"),
                Arguments.of(Place.line(12, 5), "第12行第5列", "line 12, column 5"),
                Arguments.of(Place.table(2, 5, 3), "第2个表格第5行第3格", "table 2, row 5, cell 3"),
                Arguments.of(Place.table(2, 5, 0), "第2个表格第5行", "table 2, row 5"),
                Arguments.of(Place.page(3, 14), "第3页第14行", "page 3, line 14"),
                Arguments.of(Place.sheet("表 三*:", 6, 28), "工作表“表 三*:”单元格AB6", "sheet \"表 三*:\", cell AB6"),
                Arguments.of(
                        Place.sheet("(三)~%20+$𠮷", 1, 1), "工作表“(三)~%20+$𠮷”单元格A1", "sheet \"(三)~%20+$𠮷\", cell A1"),
                Arguments.of(Place.NONE, "", ""));
    }

    @ParameterizedTest
    @MethodSource("places")
    void place_isToldAsItsReaderSeesIt(Place place, String chinese, String english) {
        assertThat(place.chinese()).isEqualTo(chinese);
        assertThat(place.english()).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("places")
    void place_isReadBack_asItWasKept(Place place) {
        Places places = Places.of(new Place[] {place, place, Place.line(1), place});

        assertThat(Places.decode(places.encode())).isEqualTo(places);
        assertThat(Places.decode(places.encode()).first()).isEqualTo(place);
    }

    @Test
    void runOfCellsAtOnePlace_isKeptOnce() {
        Place line = Place.line(12, 5);

        assertThat(Places.of(new Place[] {line, line, line}).encode()).isEqualTo("L12:5*3");
    }

    @Test
    void placesFitIntoTheLedger_whenNamesOfSheetsAreAsLongAsExcelAllows() {
        Place[] places = new Place[200];
        for (int cell = 0; cell < places.length; cell++) {
            places[cell] = Place.sheet("三、收到和处理政府信息公开申请情况".repeat(2).substring(0, 31), cell / 7 + 1, cell % 7 + 1);
        }

        assertThat(Places.of(places).encode()).hasSizeLessThan(20_000);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "runs of one length on lines that follow, 12 12 13 13 14 14, L12:5*2~3",
        "runs of other length, 12 12 13 14 14, L12:5*2 L13:5 L14:5*2",
        "a line passed over, 12 14, L12:5 L14:5"
    })
    void runsOnLines_areKeptOnceWhereTheyFollowAlike(String what, String lines, String text) {
        Places places = Places.of(Stream.of(lines.split(" "))
                .map(line -> Place.line(Integer.parseInt(line), 5))
                .toArray(Place[]::new));

        assertThat(places.encode()).as(what).isEqualTo(text);
        assertThat(Places.decode(text)).isEqualTo(places);
    }

    @Test
    void runsInOtherColumns_areKeptEach() {
        Places places = Places.of(new Place[] {Place.line(13, 5), Place.line(14, 7)});

        assertThat(places.encode()).isEqualTo("L13:5 L14:7");
        assertThat(Places.decode("L13:5 L14:7")).isEqualTo(places);
    }

    @Test
    void cellWithoutPlace_hasNone() {
        Places places = Places.of(new Place[0]);

        assertThat(places.of(Forms.load().all().get(0).cells().get(7))).isEqualTo(Place.NONE);
        assertThat(Places.decode(places.encode())).isEqualTo(places);
    }

    @Test
    void inAnotherOrder_eachPlaceIsWhereThatOrderWantsIt_andNoneWhereThereIsNone() {
        Places places = Places.of(new Place[] {Place.line(1), Place.line(2)});

        assertThat(places.inOrder(new int[] {1, -1, 0, 2}))
                .isEqualTo(Places.of(new Place[] {Place.line(2), Place.NONE, Place.line(1), Place.NONE}));
    }
}
