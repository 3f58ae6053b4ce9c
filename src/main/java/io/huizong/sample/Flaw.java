package io.huizong.sample;

/**
 * What a flaw must be found as; a flaw that breaks several relations stands once for each.
 *
 * @param file the file that the finding is about, below the city's folder; empty where there is none
 * @param code the roster code that the finding is about; empty where the file gives none
 * @param year the report's year, also where its file does not tell it
 * @param flaw the kind of flaw
 * @param rule the rule that finds it
 * @param cell the cell at which it is found; empty where it is about more
 * @param reported what the report says there, as printed
 * @param expected what it should say, as printed
 */
public record Flaw(
        String file, String code, int year, String flaw, String rule, String cell, String reported, String expected) {

    Flaw named(String kind) {
        return new Flaw(file, code, year, kind, rule, cell, reported, expected);
    }
}
