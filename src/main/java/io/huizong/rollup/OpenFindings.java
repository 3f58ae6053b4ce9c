package io.huizong.rollup;

/**
 * How much of what was found about a submission nobody accepted.
 *
 * @param errors in the report alone
 * @param warnings in the report alone
 * @param exclusions errors that came of holding it against other reports
 */
public record OpenFindings(int errors, int warnings, int exclusions) {

    /** Nothing is open. */
    public static final OpenFindings NONE = new OpenFindings(0, 0, 0);

    /** Whether there is any. */
    public boolean isAny() {
        return errors + warnings + exclusions > 0;
    }
}
