package io.huizong.job;

import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Rules;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.roster.Agency;
import io.huizong.roster.Assignments;
import io.huizong.roster.Roster;
import io.huizong.roster.RosterFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all years of one run share, read once before anything else, so that a bad roster stops the run before a file is
 * opened; safe for several threads.
 */
public final class RunInputs {

    private final InputFolder input;
    private final Forms forms;
    private final Roster roster;
    private final Map<String, String> assigned = new HashMap<>();
    private final Map<Integer, String> contexts = new HashMap<>();
    private final List<Integer> years;
    private final Map<Integer, List<FileStamp>> files = new ConcurrentHashMap<>();
    private final byte[] waiverBytes;
    private final Waivers waivers;
    private final Settings settings;
    private final LocalDate today;

    /**
     * @param version of the program; another one reads every file again
     * @throws UnusableInputException where the input folder or the roster is missing
     * @throws io.huizong.roster.RosterException where roster or assignments are faulty
     */
    RunInputs(InputFolder input, Forms forms, Settings settings, String version, LocalDate today) {
        this.input = input;
        this.forms = forms;
        this.settings = settings;
        this.today = today;
        byte[] rosterBytes = bytes(input.file("roster.csv"));
        if (rosterBytes.length == 0) {
            throw new UnusableInputException(
                    "没有名册 " + input.file("roster.csv") + "；请按 README 建立", "no roster; make one as the README shows");
        }
        this.roster = roster(rosterBytes);
        this.waiverBytes = bytes(input.file("waivers.csv"));
        this.waivers = readWaivers();
        this.years = input.years();
        for (int year : years) {
            byte[] assignments = bytes(input.file(year + "/assignments.csv"));
            assignments(year, assignments).codes().forEach((file, code) -> assigned.put(year + "/" + file, code));
            Digest context = new Digest()
                    .add(version)
                    .add(settings.checking())
                    .add(rosterBytes)
                    .add("")
                    .add(assignments)
                    // a report about a year without a folder counts for none
                    .add(years.toString());
            contexts.put(year, context.hex());
        }
    }

    /**
     * Reads settings, roster, assignments and waivers.
     *
     * @throws UnusableInputException where a setting is wrong, or the input folder or the roster is missing
     * @throws io.huizong.roster.RosterException where roster or assignments are faulty
     */
    public static RunInputs read(Path input, Clock clock) {
        Settings settings = Settings.read();
        return new RunInputs(
                new InputFolder(input, settings.limits()),
                Forms.load(),
                settings,
                Version.current(),
                LocalDate.now(clock));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UnusableInputException(file + " 打不开，请检查权限", "cannot be opened, check its permissions", e);
        }
    }

    private Roster roster(byte[] bytes) {
        try (InputStream stream = new java.io.ByteArrayInputStream(bytes)) {
            return RosterFile.read("roster.csv", stream, settings.dueByKind());
        } catch (IOException e) {
            throw new UnusableInputException("roster.csv 读不出来：" + e.getMessage(), "cannot be read", e);
        }
    }

    private Assignments assignments(int year, byte[] bytes) {
        if (bytes.length == 0) {
            return Assignments.NONE;
        }
        try (InputStream stream = new java.io.ByteArrayInputStream(bytes)) {
            return Assignments.read(year + "/assignments.csv", stream, roster);
        } catch (IOException e) {
            throw new UnusableInputException(year + "/assignments.csv 读不出来：" + e.getMessage(), "cannot be read", e);
        }
    }

    private Waivers readWaivers() {
        if (waiverBytes.length == 0) {
            return Waivers.NONE;
        }
        try (InputStream stream = new java.io.ByteArrayInputStream(waiverBytes)) {
            return Waivers.read("waivers.csv", stream, Rules.load(), roster);
        } catch (IOException e) {
            throw new UnusableInputException("waivers.csv 读不出来：" + e.getMessage(), "cannot be read", e);
        }
    }

    /** What reviewers accepted. */
    Waivers waivers() {
        return waivers;
    }

    Settings settings() {
        return settings;
    }

    InputFolder input() {
        return input;
    }

    /** The editions of the form. */
    public Forms forms() {
        return forms;
    }

    /** The years that have a folder, oldest first. */
    public List<Integer> years() {
        return years;
    }

    /** The report files of a year's folder, by path, as they were when they were first asked for. */
    List<FileStamp> files(int year) {
        return files.computeIfAbsent(year, input::files);
    }

    /** The edition that a year is due on. */
    public Form form(int year) {
        return forms.forYear(year);
    }

    Roster roster() {
        return roster;
    }

    /** The day on which the run decides what is overdue. */
    LocalDate today() {
        return today;
    }

    /** The roster codes of files that were assigned, by path below the input folder. */
    Map<String, String> assigned() {
        return assigned;
    }

    /** Digest of what a file of that folder is read with; another one reads it again. */
    String context(int folderYear) {
        return contexts.getOrDefault(folderYear, "");
    }

    /**
     * Digest of everything that a year's publication depends on. The clock enters it only by the due dates that have
     * passed.
     *
     * @param strangers submissions about the year that lie in other folders
     * @param before the snapshot of the year before, which rules look back at; empty where there is none
     */
    String snapshot(int year, List<FileStamp> files, List<String> strangers, String before, boolean isLenient) {
        Digest digest = new Digest()
                .add(context(year))
                .add(year)
                .add(Boolean.toString(isLenient))
                .add(before);
        files.forEach(file -> digest.add(file.path()).add(file.sizeBytes()).add(file.modifiedAt()));
        digest.add(String.join("\n", strangers)).add(overdue(year)).add(waiverBytes);
        return digest.hex();
    }

    private String overdue(int year) {
        List<String> passed = new ArrayList<>();
        for (Agency agency : roster.owing(year)) {
            if (agency.dueFor(year).isBefore(today)) {
                passed.add(agency.code());
            }
        }
        return new Digest()
                .add(String.join("\n", passed).getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
