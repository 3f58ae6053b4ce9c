package io.huizong.ledger;

import io.huizong.finding.About;
import io.huizong.finding.Acceptance;
import io.huizong.finding.Correction;
import io.huizong.finding.Finding;
import io.huizong.finding.Proposal;
import io.huizong.finding.Severity;
import io.huizong.report.Place;
import io.huizong.report.Places;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a finding stands in the columns of its table, and is read from them again. Safe for any number of threads. */
final class FindingColumns {

    /** The columns, in the order in which {@link #set} fills them. */
    static final List<String> NAMES = List.of(
            "rule",
            "severity",
            "variant",
            "agency_code",
            "agency_name",
            "said_year",
            "file",
            "code",
            "cells",
            "reported",
            "expected",
            "difference",
            "facts",
            "place",
            "proposal",
            "waiver");

    private static final TypeReference<LinkedHashMap<String, String>> FACTS = new TypeReference<>() {};
    private static final int LONGEST_FACTS = 50_000;
    private static final int LONGEST_PLACE = 500;
    private static final Pattern ACCEPTANCE = Pattern.compile("(.*?) (\\d{4}-\\d\\d-\\d\\d)：(.*)", Pattern.DOTALL);

    private static final JsonMapper JSON = JsonMapper.shared();

    private FindingColumns() {}

    /**
     * Fills the columns of a row.
     *
     * @param before how many parameters come before them
     */
    static void set(PreparedStatement row, int before, Finding finding) throws SQLException {
        @Nullable String name = finding.name();
        int i = before;
        row.setString(++i, finding.rule());
        row.setString(++i, finding.severity().word());
        row.setString(++i, finding.variant());
        row.setString(++i, finding.code());
        row.setString(++i, name == null ? null : Submissions.shortened(name, Submissions.LONGEST_NAME));
        row.setObject(++i, finding.year(), Types.INTEGER);
        row.setString(++i, finding.file());
        row.setString(++i, finding.about().code());
        row.setString(++i, String.join(" ", finding.cells()));
        row.setString(++i, finding.reported());
        row.setString(++i, finding.expected());
        row.setString(++i, finding.difference());
        row.setString(++i, facts(finding));
        row.setString(++i, place(finding.place()));
        row.setString(++i, finding.proposal().text());
        row.setString(++i, finding.acceptance().map(FindingColumns::waiver).orElse(null));
    }

    /** The finding of a row. */
    static Finding of(ResultSet row) throws SQLException {
        Map<String, String> facts = JSON.readValue(row.getString("facts"), FACTS);
        int year = row.getInt("said_year");
        @Nullable Integer saidYear = row.wasNull() ? null : year;
        List<String> cells = words(row.getString("cells"));
        return new Finding(
                row.getString("rule"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getString("variant"),
                row.getString("agency_code"),
                row.getString("agency_name"),
                saidYear,
                row.getString("file"),
                about(row.getString("code"), cells),
                cells,
                row.getString("reported"),
                row.getString("expected"),
                row.getString("difference"),
                withoutProposal(facts),
                place(row.getString("place")),
                proposal(row.getString("proposal"), facts),
                acceptance(row.getString("waiver")));
    }

    /** As JSON; where a hostile file made them longer than the column, each is cut to what fits. */
    static String facts(Finding finding) {
        Map<String, String> all = finding.allFacts();
        String facts = JSON.writeValueAsString(all);
        for (int longest = LONGEST_FACTS / 2; facts.length() > LONGEST_FACTS; longest /= 2) {
            Map<String, String> cut = new LinkedHashMap<>();
            for (Map.Entry<String, String> fact : all.entrySet()) {
                cut.put(fact.getKey(), Submissions.shortened(fact.getValue(), longest));
            }
            facts = JSON.writeValueAsString(cut);
        }
        return facts;
    }

    /** The proposal of its own column, with what the facts say more about it. */
    private static Proposal proposal(String corrections, Map<String, String> facts) {
        @Nullable String others = facts.get(Proposal.OTHERS);
        @Nullable String lastYear = facts.get(Proposal.LAST_YEAR);
        return new Proposal(
                corrections(corrections),
                others == null ? null : Integer.valueOf(others),
                lastYear == null
                        ? null
                        : new Proposal.Revision(
                                Integer.parseInt(lastYear), corrections(facts.getOrDefault(Proposal.ALONE, ""))));
    }

    private static Map<String, String> withoutProposal(Map<String, String> facts) {
        Map<String, String> own = new LinkedHashMap<>(facts);
        own.keySet().removeAll(Set.of(Proposal.OTHERS, Proposal.LAST_YEAR, Proposal.ALONE));
        return own;
    }

    /** {@code cell=value;cell=value}. */
    private static List<Correction> corrections(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Stream.of(text.split(";")).map(FindingColumns::correction).toList();
    }

    private static Correction correction(String text) {
        String[] parts = text.split("=", 2);
        return new Correction(parts[0], new BigDecimal(parts[1]));
    }

    /** {@code 复核一 2025-04-02：已电话核实}. */
    static String waiver(Acceptance acceptance) {
        return acceptance.text();
    }

    private static @Nullable Acceptance acceptance(@Nullable String waiver) {
        if (waiver == null) {
            return null;
        }
        Matcher match = ACCEPTANCE.matcher(waiver);
        if (!match.matches()) {
            throw new IllegalStateException("the ledger has no acceptance in \"" + waiver + "\"");
        }
        return new Acceptance(match.group(1), LocalDate.parse(match.group(2)), match.group(3));
    }

    /** A cell takes part in the finding about it. */
    private static About about(String code, List<String> cells) {
        return cells.contains(code) ? About.cell(code) : About.part(code);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String place(Place place) {
        String encoded =
                place.equals(Place.NONE) ? "" : Places.of(new Place[] {place}).encode();
        return encoded.length() <= LONGEST_PLACE ? encoded : "";
    }

    private static Place place(String encoded) {
        return encoded.isEmpty() ? Place.NONE : Places.decode(encoded).first();
    }
}
