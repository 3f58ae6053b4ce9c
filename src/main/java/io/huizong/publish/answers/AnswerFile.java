package io.huizong.publish.answers;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Places;
import io.huizong.rollup.Publication.Rows;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers about one publication in a file: a ZIP archive of the year as JSON and of the figures of its reports,
 * packed. It never changes, so anybody may read it at any time. Another layout takes other names for its entries.
 */
public final class AnswerFile {

    private static final String YEAR = "year-1.json";
    private static final String REPORTS = "reports-1";

    /** Reports of one layout share their places; so many layouts are known at a time. */
    private static final int KEPT_LAYOUTS = 1000;

    private final Path path;
    private final JsonMapper json = JsonMapper.shared();

    AnswerFile(Path path) {
        this.path = path;
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** The year, but for the figures of its reports. */
    public PublishedYear year() throws IOException {
        return read(YEAR, stream -> json.readValue(stream.readAllBytes(), PublishedYear.class));
    }

    /**
     * Hands over the figures of each valid report, by agency code.
     *
     * @param form of the year; cells that came to it since are blank
     * @throws IOException where the file is damaged
     */
    public void reports(Form form, Consumer<? super PublishedReport> action) throws IOException {
        read(REPORTS, stream -> {
            DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
            int[] order = order(in.readUTF(), form);
            Map<Integer, Places> layouts = new HashMap<>();
            while (in.readBoolean()) {
                action.accept(report(in, form, order, layouts));
            }
            return form;
        });
    }

    /** Reads an entry. */
    @FunctionalInterface
    private interface EntryReader<T> {
        T read(InputStream stream) throws IOException;
    }

    /** Of a damaged file anything may fail before its checksum is seen to be wrong. */
    private <T> T read(String entry, EntryReader<T> reader) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (next.getName().equals(entry)) {
                    T content = reader.read(zip);
                    zip.closeEntry();
                    return content;
                }
            }
            throw new IOException("no entry " + entry);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static PublishedReport report(DataInputStream in, Form form, int[] order, Map<Integer, Places> layouts)
            throws IOException {
        String code = in.readUTF();
        int layout = in.readInt();
        if (in.readBoolean()) {
            layouts.put(layout, Places.decode(in.readUTF()).inOrder(placeOf(order, form)));
        }
        Figures filed = figures(in, form, order);
        Figures counted = in.readBoolean() ? figures(in, form, order) : filed;
        return new PublishedReport(code, filed, counted, Objects.requireNonNull(layouts.get(layout)));
    }

    private static Figures figures(DataInputStream in, Form form, int[] order) throws IOException {
        return Figures.unpack(form, in.readNBytes(in.readInt()), order);
    }

    /** The index of each cell as it was packed; a form that has grown since has the new ones blank. */
    private static int[] order(String cells, Form form) {
        return Arrays.stream(cells.split(" "))
                .mapToInt(code -> form.find(code).map(Cell::index).orElse(Figures.NO_CELL))
                .toArray();
    }

    /** For each cell of the form the index that it had as it was packed. */
    private static int[] placeOf(int[] order, Form form) {
        int[] packed = new int[form.size()];
        Arrays.fill(packed, Figures.NO_CELL);
        for (int i = 0; i < order.length; i++) {
            if (order[i] != Figures.NO_CELL) {
                packed[order[i]] = i;
            }
        }
        return packed;
    }

    private static String cells(Form form) {
        return form.cells().stream().map(Cell::code).collect(Collectors.joining(" "));
    }

    /**
     * Writes it.
     *
     * @param form of the year
     */
    void write(PublishedYear year, Form form, Rows<PublishedReport> reports) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(path));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(YEAR));
            zip.write(json.writeValueAsBytes(year));
            zip.putNextEntry(new ZipEntry(REPORTS));
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip));
            out.writeUTF(cells(form));
            IdentityHashMap<Places, Integer> layouts = new IdentityHashMap<>();
            reports.each(report -> write(report, layouts, out));
            out.writeBoolean(false);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(PublishedReport report, IdentityHashMap<Places, Integer> layouts, DataOutputStream out) {
        try {
            out.writeBoolean(true);
            out.writeUTF(report.code());
            write(report.places(), layouts, out);
            write(report.filed(), out);
            boolean isComputed = !report.counted().equals(report.filed());
            out.writeBoolean(isComputed);
            if (isComputed) {
                write(report.counted(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a layout; the layout itself where it comes for the first time, under a number that may be used again. */
    private static void write(Places places, IdentityHashMap<Places, Integer> layouts, DataOutputStream out)
            throws IOException {
        if (layouts.size() == KEPT_LAYOUTS) {
            layouts.clear();
        }
        Integer known = layouts.putIfAbsent(places, layouts.size());
        out.writeInt(known == null ? layouts.size() - 1 : known);
        out.writeBoolean(known == null);
        if (known == null) {
            out.writeUTF(places.encode());
        }
    }

    private static void write(Figures figures, DataOutputStream out) throws IOException {
        byte[] packed = figures.pack();
        out.writeInt(packed.length);
        out.write(packed);
    }
}
