package io.huizong.check.identify;

import io.huizong.roster.Agency;
import io.huizong.roster.Roster;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a file as a witness to whose it is: a whole word of it is a code or a name on the roster. */
final class FileNames {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_,，、.。()（）\\[\\]【】]+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?");
    private static final Pattern TITLE = Pattern.compile("(政府)?信息公开.*|年报$|年度报告.*");

    private final Roster roster;

    FileNames(Roster roster) {
        this.roster = roster;
    }

    /** The one agency that the words of a file's name tell; empty where none or several do. */
    Optional<Agency> agency(String file, int year) {
        Set<Agency> found = new LinkedHashSet<>();
        String stem = stem(file);
        collect(stem, year, found);
        for (String word : SEPARATORS.split(stem)) {
            collect(word, year, found);
            for (String part : word.split("[-—–]")) {
                collect(part, year, found);
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private void collect(String word, int year, Set<Agency> found) {
        roster.find(word).ifPresent(found::add);
        String name = TITLE.matcher(YEAR.matcher(word).replaceAll("")).replaceAll("");
        if (!name.isEmpty()) {
            found.addAll(roster.named(name, year));
        }
    }

    private static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
