package io.huizong.intake.word;

import io.huizong.intake.document.Document;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.Limits;
import io.huizong.intake.document.Reading;
import io.huizong.intake.document.ReportReader;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.OfficeFile;
import io.huizong.intake.office.RefusedFileException;
import io.huizong.intake.recognise.Recogniser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads DOCX files. */
public final class DocxReader implements ReportReader {

    private final Recogniser recogniser;

    public DocxReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @Override
    public Set<Format> takes() {
        return Set.of(Format.DOCX);
    }

    @Override
    public Reading read(Source source, Format format, Limits limits) {
        try {
            OPCPackage opened = OfficeFile.openPackage(source.content(), limits);
            try {
                return recogniser.read(document(opened, limits), format);
            } finally {
                opened.revert();
            }
        } catch (RefusedFileException e) {
            return e.reading(format);
        }
    }

    private static Document document(OPCPackage opened, Limits limits) throws RefusedFileException {
        Element root = OfficeFile.parse(() -> root(opened));
        List<String> titles = OfficeFile.parse(
                () -> opened.getPackageProperties().getTitleProperty().stream().toList());
        return WordDocument.of(DocxBody.read(root, limits.depth()), titles, limits);
    }

    private static Element root(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        PackagePart part = mainPart(opened);
        try (InputStream stream = part.getInputStream()) {
            return OfficeFile.readXml(stream);
        }
    }

    private static PackagePart mainPart(OPCPackage opened) throws IOException, OpenXML4JException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
                PackagePart part = opened.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new IOException("没有正文 / the package has no document");
    }
}
