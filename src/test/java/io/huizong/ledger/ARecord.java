package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.rollup.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds what the ledger records of a file: a flawless report of SL02 for 2024, of which a test changes what matters. */
final class ARecord {

    private static final Form FORM = LedgerTest.FORM;

    private final long id;
    private final String path;
    private boolean replaces;
    private int folderYear = 2024;
    private int reportYear = 2024;
    private int version = 1;
    private @Nullable String code = "SL02";
    private Recorded.@Nullable Content content = content(Figures.blank(FORM));
    private List<Finding> findings = List.of();

    private ARecord(long id, String path) {
        this.id = id;
        this.path = path;
    }

    static ARecord of(long id, String path) {
        return new ARecord(id, path);
    }

    ARecord again() {
        replaces = true;
        return this;
    }

    ARecord folder(int year) {
        folderYear = year;
        return this;
    }

    ARecord about(int year) {
        reportYear = year;
        return this;
    }

    ARecord version(int number) {
        version = number;
        return this;
    }

    ARecord by(@Nullable String agency) {
        code = agency;
        return this;
    }

    ARecord figures(Figures figures) {
        content = content(figures);
        return this;
    }

    ARecord unreadable() {
        content = null;
        return this;
    }

    ARecord findings(Finding... found) {
        findings = List.of(found);
        return this;
    }

    private static Recorded.Content content(Figures figures) {
        return content(figures, "", Place.line(1));
    }

    /** A report all of whose cells are at one place. */
    static Recorded.Content content(Figures figures, String text, Place place) {
        Place[] places = new Place[figures.form().size()];
        Arrays.fill(places, place);
        Narrative narrative = new Narrative(List.of(new Narrative.Section("1", text, Place.NONE)));
        return new Recorded.Content(figures, Places.of(places), Fingerprint.of(narrative));
    }

    Recorded build() {
        return new Recorded(
                id,
                replaces,
                new Recorded.FileStamp(folderYear, path, 1000, 77),
                version,
                "sha of version " + version,
                "context",
                "xml",
                code,
                code == null ? "某机关" : "示例市科学技术局",
                reportYear,
                content == null ? null : LocalDate.of(2025, 1, 21),
                content,
                content == null ? Status.UNREADABLE : Status.COUNTED,
                findings);
    }
}
