package io.huizong.intake.word;

import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Document;
import io.huizong.intake.document.DocumentReader;
import io.huizong.intake.document.Format;
import io.huizong.intake.document.RefusedFileException;
import io.huizong.intake.document.Source;
import io.huizong.intake.office.OfficeFile;
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
public final class DocxReader implements DocumentReader {

    @Override
    public Set<Format> takes() {
        return Set.of(Format.DOCX);
    }

    @Override
    public Document read(Source source, Format format, Budget budget) throws RefusedFileException {
        OPCPackage opened = OfficeFile.openPackage(source.content(), budget);
        try {
            return document(opened, budget);
        } finally {
            opened.revert();
        }
    }

    private static Document document(OPCPackage opened, Budget budget) throws RefusedFileException {
        Element root = OfficeFile.parse(() -> root(opened));
        List<String> titles = OfficeFile.parse(
                () -> opened.getPackageProperties().getTitleProperty().stream().toList());
        return WordDocument.of(DocxBody.read(root, budget), titles, budget);
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
