package io.huizong.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/**
 * The least that reading XML reports can take: every file of a folder read and scanned by bare Aalto, every attribute and
 * text touched and nothing made of it. The whole job is measured as a multiple of this, in the same run.
 */
public final class AaltoScan {

    private static final int THREADS = 2;
    private static final XMLInputFactory FACTORY = new InputFactoryImpl();

    private final List<Path> files;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong characters = new AtomicLong();

    private AaltoScan(List<Path> files) {
        this.files = files;
    }

    /** Scans the folder named by the only argument; prints files, characters touched and seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length != 1) {
            System.err.println("usage: AaltoScan DIRECTORY");
            System.exit(2);
        }
        long start = System.nanoTime();
        AaltoScan scan = new AaltoScan(xmlFiles(Path.of(arguments[0])));
        scan.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT, "%d files, %d characters, %.2f s%n", scan.files.size(), scan.characters.get(), seconds);
    }

    private static List<Path> xmlFiles(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(".xml")).toList();
        }
    }

    private void run() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Future<?> first = threads.submit(this::work);
        Future<?> second = threads.submit(this::work);
        first.get();
        second.get();
        threads.shutdown();
    }

    private void work() {
        long touched = 0;
        for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
            touched += scan(files.get(i));
        }
        characters.addAndGet(touched);
    }

    /** A file that is not well-formed counts up to its fault, as any reader has to. */
    private static long scan(Path file) {
        long touched = 0;
        try {
            byte[] content = Files.readAllBytes(file);
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new Stax2ByteArraySource(content, 0, content.length));
            while (xml.hasNext()) {
                xml.next();
                touched += touch(xml);
            }
            xml.close();
        } catch (XMLStreamException e) {
            return touched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return touched;
    }

    private static long touch(XMLStreamReader xml) {
        long touched = xml.hasText() ? xml.getTextLength() : 0;
        if (xml.isStartElement()) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                touched += xml.getAttributeValue(i).length();
            }
        }
        return touched;
    }
}
