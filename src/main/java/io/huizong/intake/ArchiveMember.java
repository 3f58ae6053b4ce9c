package io.huizong.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** More would not fit into the ledger together with the path of the archive. */
    private static final int LONGEST_PATH = 300;

    /** The members in the order of the directory, without folders and what programs leave behind. */
    static List<ArchiveMember> of(ZipFile zip) {
        List<ArchiveMember> members = new ArrayList<>();
        Set<String> paths = new HashSet<>();
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
        return Stream.of(name.split("[/\\\\]"))
                .map(part -> part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .toList();
    }

    private static boolean isLeftBehind(String part) {
        return part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX");
    }

    private static String path(List<String> folders) {
        String path = folders.stream().collect(Collectors.joining("/"));
        String end = path.substring(Math.max(0, path.length() - LONGEST_PATH));
        return end.isEmpty() ? "_" : end;
    }

    private static String unused(String path, Set<String> paths) {
        String unused = path;
        for (int i = 2; !paths.add(unused); i++) {
            int name = path.lastIndexOf('/') + 1;
            unused = path.substring(0, name) + "(" + i + ")" + path.substring(name);
        }
        return unused;
    }
}
