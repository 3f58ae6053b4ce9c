package io.huizong.intake.archive;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import java.util.Set;

/** Says why an archive could not be opened; the files in one that can are read one by one, see {@link Archive}. */
public final class ArchiveReader implements ReportReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.ZIP);
    }

    @Override
    public Reading read(Source source, Format format, Budget budget) {
        return Archive.refusal(source, budget);
    }
}
