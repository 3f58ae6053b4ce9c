package io.huizong.intake.xml;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads canonical XML. An absent or empty attribute is blank, "/" is not applicable. A table with a line or attribute that
 * the form does not have, a line twice or a line missing is refused as a whole: its cells are unreadable and a remark
 * says why. The place of a cell is where its {@code line} element begins.
 */
public final class CanonicalXml implements ReportReader {

    private final Map<String, FormLayout> editions = new LinkedHashMap<>();

    /** A reader of every edition of the form. */
    public CanonicalXml(Forms forms) {
        for (Form form : forms.all()) {
            editions.put(form.edition(), FormLayout.of(form));
        }
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.XML);
    }

    @Override
    public Reading read(Source source, Format format, Budget budget) {
        Optional<byte[]> content = XmlEncoding.utf8(source.content());
        return content.isEmpty()
                ? new Reading.Unreadable(format, Reason.ENCODING, "")
                : read(content.get(), format, budget);
    }

    private Reading read(byte[] content, Format format, Budget budget) {
        try (Cursor xml = new Cursor(content, budget)) {
            ReportElement report = new ReportElement(xml, editions);
            try {
                return new Reading.Read(format, report.read());
            } catch (Refusal refusal) {
                return report.unreadable(format, refusal);
            }
        } catch (Refusal refusal) {
            return new Reading.Unreadable(format, refusal.reason(), refusal.detail(), refusal.place(), null, null);
        }
    }
}
