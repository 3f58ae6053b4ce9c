package io.huizong.sample;

import io.huizong.roster.Agency;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;

/** Writes a roster as {@code roster.csv}; what is the default stays blank. */
final class RosterCsv {

    private static final String HEADER = "code,name,kind,parent,scope,aliases,due,from,to,succeeds\n";

    private RosterCsv() {}

    static String of(List<Agency> roster) {
        StringBuilder text = new StringBuilder(HEADER);
        roster.forEach(agency -> text.append(row(agency)).append('\n'));
        return text.toString();
    }

    private static String row(Agency agency) {
        return CSVFormat.RFC4180.format(
                agency.code(),
                agency.name(),
                agency.kind().word(),
                agency.parent(),
                agency.scope().name().toLowerCase(Locale.ROOT),
                String.join(";", agency.aliases()),
                "",
                agency.from() == 0 ? "" : agency.from(),
                agency.to() == CityBuilder.FOR_EVER ? "" : agency.to(),
                String.join(";", agency.succeeds()));
    }
}
