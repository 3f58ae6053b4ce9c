package io.huizong.intake;

import java.util.Set;

/** Tells why an archive could not be opened; the files in one that can are read one by one, see {@link Archive}. */
final class ArchiveReader implements ReportReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.ZIP);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        return Archive.refusal(source, limits);
    }
}
