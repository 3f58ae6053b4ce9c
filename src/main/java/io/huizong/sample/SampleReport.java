package io.huizong.sample;

import io.huizong.report.Report;
import io.huizong.roster.Agency;
import java.util.List;

/**
 * A report of a synthetic city, as filed.
 *
 * @param report what the standing file says, flaws of figures included; what a flawless file would say where the flaw lies
 *     in the file itself
 * @param files none where it was not filed, two where it was filed twice
 * @param flaws what must be found; empty for a flawless report
 */
public record SampleReport(Agency agency, int year, Report report, List<SampleFile> files, List<Flaw> flaws) {

    public SampleReport {
        files = List.copyOf(files);
        flaws = List.copyOf(flaws);
    }
}
