package io.huizong.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.Reading.Unreadable;
import io.huizong.intake.document.Source;
import io.huizong.report.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileXmlTest {

    private static final Forms FORMS = Forms.load();
    private static final Form FORM = FORMS.forYear(2024);
    private static final String ZEROS = XmlText.zeros(FORM);
    private static final String ROOT = "<report xmlns=\"urn:huizong:report:1\" edition=\"2021\" year=\"2024\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE report>",
                "<!DOCTYPE report SYSTEM \"file:///etc/passwd\">",
                "<!DOCTYPE report [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE report [<!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\"> %x;]>"
            })
    void forbidden_whenThereIsADocumentType(String doctype) {
        Unreadable reading = unreadable(ZEROS.replace("<report", doctype + "\n<report"));

        assertThat(reading.reason()).isEqualTo(Reason.FORBIDDEN_CONTENT);
        assertThat(reading.place()).isEqualTo(Place.line(2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a;", "&nbsp;", "&#0;", "&"})
    void damaged_whenEntityIsUnknown(String entity) {
        assertThat(unreadable(ZEROS.replace("总体", entity)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void read_whenDepthIsAtTheLimit() {
        assertThat(reading(nested(Limits.DEFAULT.depth() - 1), Limits.DEFAULT)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 10_000, 1_000_000})
    void limit_whenNestedTooDeep(int depth) {
        Unreadable reading = unreadable(nested(depth));

        assertThat(reading.reason()).isEqualTo(Reason.LIMIT);
        assertThat(reading.detail()).contains("200");
    }

    @Test
    void limit_whenThereAreTooManyElements() {
        assertThat(reading(inNarrative("<p/>", 10_000), Limits.DEFAULT)).isInstanceOf(Reading.Read.class);
        assertThat(unreadable(inNarrative("<p/>", 20_000)).reason()).isEqualTo(Reason.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<n%d/>", "<?n%d?>", "<p n%d=''/>", "<p xmlns:n%d='u'/>"})
    @Timeout(5)
    void limit_whenNamesNeverEnd(String part) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append(part.formatted(i));
        }

        assertThat(unreadable(inNarrative(names.toString(), 1)).reason()).isEqualTo(Reason.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<line code=\"x\" total=\"1\"/>", "x<y/>"})
    void limit_whenDoubtsNeverEnd(String part) {
        assertThat(unreadable(ROOT + "<appeals>" + part.repeat(100_000) + "</appeals></report>")
                        .reason())
                .isEqualTo(Reason.LIMIT);
    }

    @Test
    @Timeout(5)
    void limit_whenAttributesNeverEnd() {
        StringBuilder xml = new StringBuilder(ROOT + "<appeals><line code=\"review\"");
        for (int i = 0; i < 100_000; i++) {
            xml.append(" a").append(i).append("='1'");
        }

        assertThat(unreadable(xml.append("/></appeals></report>").toString()).reason())
                .isEqualTo(Reason.LIMIT);
    }

    @Test
    void agencyAndYearAreKept_whenFileIsCutOff() {
        Unreadable reading = unreadable(ZEROS.substring(0, ZEROS.indexOf("<appeals>")));

        assertThat(reading.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(reading.agencyName()).isEqualTo("示例市数据局");
        assertThat(reading.year()).isEqualTo(2024);
        assertThat(reading.place().first()).isGreaterThan(30);
        assertThat(reading.detail()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void unreadable_whenCutOffAnywhere() {
        byte[] whole = ZEROS.stripTrailing().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length += 7) {
            assertThat(reading(Arrays.copyOf(whole, length), Limits.DEFAULT))
                    .as("first %d bytes", length)
                    .isInstanceOf(Unreadable.class);
        }
        assertThat(reading(whole, Limits.DEFAULT)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<report/>", "x", "<x/>"})
    void damaged_whenSomethingFollowsTheRoot(String rest) {
        assertThat(unreadable(ZEROS + rest).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void read_whenOnlyACommentFollowsTheRoot() {
        assertThat(reading(ZEROS + "<!-- x --><?y z?>\n", Limits.DEFAULT)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrows_whenBytesAreRandom(long seed) {
        Random random = new Random(seed);
        byte[] noise = new byte[10_000];
        random.nextBytes(noise);

        assertThat(reading(noise, Limits.DEFAULT)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverThrows_whenBytesAreFlipped(long seed) {
        Random random = new Random(seed);
        byte[] whole = ZEROS.getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < 500; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(reading(flipped, Limits.DEFAULT))
                    .as("seed %d, run %d", seed, i)
                    .isNotNull();
        }
    }

    private static String inNarrative(String part, int times) {
        return ROOT + "<narrative><section number=\"1\">" + part.repeat(times) + "</section></narrative></report>";
    }

    private static String nested(int depth) {
        return ROOT + "<a>".repeat(depth) + "</a>".repeat(depth) + "</report>";
    }

    private static Unreadable unreadable(String xml) {
        return (Unreadable) reading(xml, Limits.DEFAULT);
    }

    private static Reading reading(String xml, Limits limits) {
        return reading(xml.getBytes(StandardCharsets.UTF_8), limits);
    }

    private static Reading reading(byte[] xml, Limits limits) {
        return new CanonicalXml(FORMS).read(new Source("a.xml", xml), Format.XML, new Budget(limits));
    }
}
