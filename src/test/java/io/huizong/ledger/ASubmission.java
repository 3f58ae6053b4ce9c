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
final class ASubmission {

    private static final Form FORM = LedgerTest.FORM;

    private final long id;
    private final String path;
    private boolean replaces;
    private int folderYear = 2024;
    private int reportYear = 2024;
    private int version = 1;
    private @Nullable String code = "SL02";
    private NewSubmission.@Nullable Content content = content(Figures.blank(FORM));
    private List<Finding> findings = List.of();

    private ASubmission(long id, String path) {
        this.id = id;
        this.path = path;
    }

    static ASubmission of(long id, String path) {
        return new ASubmission(id, path);
    }

    ASubmission again() {
        replaces = true;
        return this;
    }

    ASubmission folder(int year) {
        folderYear = year;
        return this;
    }

    ASubmission about(int year) {
        reportYear = year;
        return this;
    }

    ASubmission version(int number) {
        version = number;
        return this;
    }

    ASubmission by(@Nullable String agency) {
        code = agency;
        return this;
    }

    ASubmission figures(Figures figures) {
        content = content(figures);
        return this;
    }

    ASubmission unreadable() {
        content = null;
        return this;
    }

    ASubmission findings(Finding... found) {
        findings = List.of(found);
        return this;
    }

    private static NewSubmission.Content content(Figures figures) {
        return content(figures, "", Place.line(1));
    }

    /** A report all of whose cells are at one place. */
    static NewSubmission.Content content(Figures figures, String text, Place place) {
        Place[] places = new Place[figures.form().size()];
        Arrays.fill(places, place);
        Narrative narrative = new Narrative(List.of(new Narrative.Section("1", text, Place.NONE)));
        return new NewSubmission.Content(figures, Places.of(places), Fingerprint.of(narrative));
    }

    NewSubmission build() {
        return new NewSubmission(
                id,
                replaces,
                new NewSubmission.FileStamp(folderYear, path, 1000, 77),
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
