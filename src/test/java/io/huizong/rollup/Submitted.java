package io.huizong.rollup;

import io.huizong.roster.Agency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A submission for tests: sound and read from a file of its own, but for what is said otherwise. Immutable. */
public record Submitted(
        long id,
        @Nullable Agency agency,
        String path,
        int version,
        @Nullable LocalDate published,
        boolean isReadable,
        String digest,
        FindingCounts found) {

    /** The submission of an agency; its figures are like no other's. */
    public static Submitted by(Agency agency, long id) {
        return new Submitted(
                id, agency, "2024/" + agency.name() + id + ".xml", 1, null, true, "digest" + id, FindingCounts.NONE);
    }

    public Submitted in(String file, int ofVersion) {
        return new Submitted(id, agency, file, ofVersion, published, isReadable, digest, found);
    }

    public Submitted on(@Nullable LocalDate day) {
        return new Submitted(id, agency, path, version, day, isReadable, digest, found);
    }

    public Submitted unreadable() {
        return new Submitted(id, agency, path, version, published, false, digest, new FindingCounts(1, 0, 0));
    }

    public Submitted digest(String figures) {
        return new Submitted(id, agency, path, version, published, isReadable, figures, found);
    }

    public Submitted errors(int count) {
        return new Submitted(id, agency, path, version, published, isReadable, digest, new FindingCounts(count, 0, 0));
    }

    /** As a ledger has it before anything is decided. */
    public Submission submission() {
        return new Submission(
                        id,
                        new SubmittedFile(path, version, true, "sha" + id, "xml"),
                        new Submitter(agency == null ? null : agency.code(), agency == null ? "" : agency.name()),
                        isReadable ? new ReadReport("2021", published, digest) : null,
                        found,
                        OpenFindings.NONE,
                        false)
                .asRead();
    }
}
