package io.huizong.intake.office;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.intake.document.RefusedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Opens office files: packages (DOCX, XLSX) and containers (DOC, XLS). */
public final class OfficeFile {

    /** Names under which Word and Excel keep macros in a container. */
    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR");

    private static final Pattern MACRO_PART = Pattern.compile(".*(?:macroEnabled|vbaProject|macrosheet).*");

    static {
        // POI keeps this for the whole process. Unpacking is measured before POI sees a file (Unpacking), so POI's own
        // guess by ratio, which sheets of many equal cells exceed, only stands behind it.
        ZipSecureFile.setMinInflateRatio(0.0005);
    }

    private OfficeFile() {}

    /** What POI does with the bytes of a file. */
    @FunctionalInterface
    public interface Parsing<T> {
        T parse() throws IOException, OpenXML4JException, SAXException, RefusedFileException;
    }

    /**
     * Has POI parse something.
     *
     * @throws RefusedFileException where it cannot
     */
    public static <T> T parse(Parsing<T> parsing) throws RefusedFileException {
        try {
            return parsing.parse();
        } catch (EncryptedDocumentException e) {
            throw new RefusedFileException(Reason.ENCRYPTED, "");
        } catch (OldFileFormatException e) {
            throw new RefusedFileException(Reason.UNSUPPORTED_FORMAT, words(e));
        } catch (Budget.SpentException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            // POI answers damaged files with runtime exceptions of any type.
            throw new RefusedFileException(Reason.DAMAGED, words(e));
        }
    }

    /**
     * Reads an XML file of a package. How deep it is nested is for the caller to check, since each Java version has another
     * limit of its own for that.
     */
    public static Element readXml(InputStream content) throws IOException, SAXException {
        DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
        factory.setAttribute("jdk.xml.maxElementDepth", "0");
        try {
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new DefaultHandler()); // Java's own prints to the terminal
            return builder.parse(new InputSource(content)).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e); // the factory is POI's own, and any Java can do what it asks
        }
    }

    private static String words(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /**
     * Opens a DOCX or XLSX.
     *
     * @throws RefusedFileException where it is encrypted, damaged or carries macros
     */
    public static OPCPackage openPackage(byte[] content, Budget budget) throws RefusedFileException {
        if (FileMagic.valueOf(content) == FileMagic.OLE2) {
            throw new RefusedFileException(Reason.ENCRYPTED, "");
        }
        Unpacking.check(content, budget);
        OPCPackage opened = parse(() -> OPCPackage.open(new ByteArrayInputStream(content)));
        if (parse(() -> opened.getParts().stream().anyMatch(OfficeFile::isMacro))) {
            opened.revert();
            throw new RefusedFileException(Reason.FORBIDDEN_CONTENT, "VBA");
        }
        return opened;
    }

    /**
     * Unpacks a package once, keeping nothing.
     *
     * @throws RefusedFileException where it is damaged or cut off
     */
    public static void checkPackage(byte[] content, Budget budget) throws RefusedFileException {
        Unpacking.check(content, budget);
    }

    private static boolean isMacro(PackagePart part) {
        return MACRO_PART.matcher(part.getContentType()).matches()
                || MACRO_PART.matcher(part.getPartName().getName()).matches();
    }

    /**
     * Opens a DOC or XLS.
     *
     * @throws RefusedFileException where it is damaged or carries macros
     */
    public static DirectoryNode openContainer(byte[] content) throws RefusedFileException {
        DirectoryNode root = parse(() -> new POIFSFileSystem(new ByteArrayInputStream(content)).getRoot());
        if (MACROS.stream().anyMatch(root::hasEntryCaseInsensitive)) {
            throw new RefusedFileException(Reason.FORBIDDEN_CONTENT, "VBA");
        }
        return root;
    }
}
