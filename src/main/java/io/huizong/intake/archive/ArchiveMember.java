package io.huizong.intake.archive;

import io.huizong.intake.detect.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A report file, or an archive, in an archive.
 *
 * @param path its path as it is shown: harmless, and no other member's
 */
record ArchiveMember(String path, ZipArchiveEntry entry) {

    private static final Pattern STROKE = Pattern.compile("[/\\\\]");
    private static final Pattern IN_NO_NAME = Pattern.compile("[\\p{Cntrl}:*?\"<>|]");
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** More would not fit into the ledger together with the path of the archive. */
    private static final int LONGEST_PATH = 300;

    /** The members in the order of the directory, without folders and what programs leave behind. */
    static List<ArchiveMember> of(ZipFile zip) {
        List<ArchiveMember> members = new ArrayList<>();
        Map<String, Integer> paths = new HashMap<>();
        zip.getEntries().asIterator().forEachRemaining(entry -> {
            List<String> folders = folders(name(entry));
            if (!entry.isDirectory() && folders.stream().noneMatch(ArchiveMember::isLeftBehind)) {
                members.add(new ArchiveMember(unused(path(folders), paths), entry));
            }
        });
        return members;
    }

    /** Names that do not say that they are in UTF-8 are so all the same, or in the encoding of Chinese Windows. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        return TextDecoder.decode(raw, StandardCharsets.UTF_8).orElseGet(() -> new String(raw, GB18030));
    }

    private static List<String> folders(String name) {
        return Stream.of(STROKE.split(name))
                .map(part -> IN_NO_NAME.matcher(part).replaceAll("_").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .toList();
    }

    private static boolean isLeftBehind(String part) {
        return part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX");
    }

    private static String path(List<String> folders) {
        String path = folders.stream().collect(Collectors.joining("/"));
        return path.isEmpty() ? "_" : path.length() <= LONGEST_PATH ? path : end(path);
    }

    /** The end of a path, behind a mark: without it one cut at a "/" or in ".." would lead out of the archive. */
    private static String end(String path) {
        int cut = path.length() - LONGEST_PATH;
        return "…" + path.substring(Character.isLowSurrogate(path.charAt(cut)) ? cut + 1 : cut);
    }

    /**
     * The path, with a number where it has been used.
     *
     * @param paths those used, and the last number that was given for each: an archive may hold one name very many times
     */
    private static String unused(String path, Map<String, Integer> paths) {
        String unused = path;
        while (paths.putIfAbsent(unused, 1) != null) {
            int name = path.lastIndexOf('/') + 1;
            int number = paths.merge(path, 1, Integer::sum);
            unused = path.substring(0, name) + "(" + number + ")" + path.substring(name);
        }
        return unused;
    }
}
