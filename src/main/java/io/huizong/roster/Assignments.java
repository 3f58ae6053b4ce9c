package io.huizong.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose a file is where its text does not say: {@code assignments.csv}. */
public final class Assignments {

    /** No file is assigned. */
    public static final Assignments NONE = new Assignments(Map.of());

    private static final List<String> COLUMNS = List.of("file", "code");

    private final Map<String, Agency> byFile;

    private Assignments(Map<String, Agency> byFile) {
        this.byFile = byFile;
    }

    /**
     * Reads the assignments of a year.
     *
     * @param fileName how messages call the file
     * @param stream UTF-8, header {@code file,code}; read to its end, not closed
     * @throws RosterException where a code is not on the roster or a file stands twice
     * @throws IOException where the stream cannot be read
     */
    public static Assignments read(String fileName, InputStream stream, Roster roster) throws IOException {
        Map<String, Agency> byFile = new HashMap<>();
        for (CsvRow row : CsvRow.read(fileName, stream, COLUMNS)) {
            String code = row.demand("code");
            Agency agency = roster.find(code)
                    .orElseThrow(() -> row.fault(
                            "代码“" + code + "”不在名册中，请改正或补入 roster.csv",
                            "code \"" + code + "\" is not on the roster; correct it or add it to roster.csv"));
            if (byFile.put(path(row.demand("file")), agency) != null) {
                throw row.fault("文件“" + row.get("file") + "”写了两次，请留一行", "the file stands twice; keep one row");
            }
        }
        return new Assignments(byFile);
    }

    /**
     * The agency that a file was assigned to.
     *
     * @param file its path below the year's folder, with "/" between folders
     */
    public Optional<Agency> of(String file) {
        return Optional.ofNullable(byFile.get(path(file)));
    }

    /** The codes of all files that were assigned, by path below the year's folder. */
    public Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        byFile.forEach((file, agency) -> codes.put(file, agency.code()));
        return codes;
    }

    private static String path(String file) {
        return file.replace('\\', '/');
    }
}
