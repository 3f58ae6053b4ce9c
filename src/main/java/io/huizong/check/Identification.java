package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.roster.Agency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a file is and which year it is for, with what stands against it.
 *
 * @param agency null where it could not be determined
 * @param year null where it could not be determined
 * @param findings READ-8, READ-9 and READ-11
 */
public record Identification(
        @Nullable Agency agency, @Nullable Integer year, List<Finding> findings) {

    public Identification {
        findings = List.copyOf(findings);
    }
}
