package io.huizong.intake.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.huizong.intake.detect.TextDecoder;
import io.huizong.intake.document.Budget;
import io.huizong.intake.document.Reading.Reason;
import io.huizong.report.Place;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;

/**
 * Steps through an XML file within the limits. Comments, processing instructions and white space between elements are
 * passed over; a document type is refused before anything in it is looked at.
 */
final class Cursor implements AutoCloseable {

    /** What the cursor stands on. */
    enum Event {
        START,
        TEXT,
        END,
        END_OF_FILE
    }

    static final String NAMESPACE = "urn:huizong:report:1";

    /**
     * A report has about 150 events and 250 attributes. Aalto takes quadratic time over many different names (2 s for
     * 100,000), so a file that could hold so many is not begun, or left early.
     */
    private static final int MOST_EVENTS = 30_000;

    private static final int EVENTS_BETWEEN_LOOKS = 64;
    private static final int MOST_ATTRIBUTES = 20_000;
    private static final int SHORTEST_ATTRIBUTE = 5;
    private static final String ATTRIBUTES = "属性超过 %d 个 / more than %1$d attributes";

    private final byte[] content;
    private final Budget budget;
    private final Positions positions;
    private final XMLStreamReader2 xml;
    private final AttributeNumber decoder = new AttributeNumber();
    private int depth;
    private int events;

    /**
     * A cursor in front of the root element.
     *
     * @param content in UTF-8
     */
    Cursor(byte[] content, Budget budget) throws Refusal {
        this.content = content;
        this.budget = budget;
        this.positions = new Positions(content);
        checkAttributes();
        try {
            this.xml = (XMLStreamReader2)
                    factory().createXMLStreamReader(new Stax2ByteArraySource(content, 0, content.length));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** One a file: a factory remembers every name that it ever met, and hostile files make up new ones. */
    private static XMLInputFactory2 factory() {
        XMLInputFactory2 factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    Event next() throws Refusal {
        while (true) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!xml.isWhiteSpace()) {
                        return Event.TEXT;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return Event.END_OF_FILE;
                }
                case XMLStreamConstants.DTD ->
                    throw new Refusal(Reason.FORBIDDEN_CONTENT, "文档类型声明 / document type: <!DOCTYPE", place());
                default -> {
                    // comments, processing instructions, white space around the root
                }
            }
        }
    }

    /** Each attribute has its equals sign, so few of those prove few attributes; short files cannot have many. */
    private void checkAttributes() throws Refusal {
        int left = MOST_ATTRIBUTES;
        for (int i = 0; i < content.length && content.length > MOST_ATTRIBUTES * SHORTEST_ATTRIBUTE; i++) {
            if (content[i] == '=' && --left < 0) {
                throw new Refusal(Reason.LIMIT, ATTRIBUTES.formatted(MOST_ATTRIBUTES), Place.NONE);
            }
        }
    }

    private int step() throws Refusal {
        if (++events > MOST_EVENTS) {
            throw overLimit("元素和文字超过 %d 段 / more than %1$d elements and texts", MOST_EVENTS);
        }
        if (events % EVENTS_BETWEEN_LOOKS == 0 && budget.isOutOfTime()) {
            throw new Refusal(Reason.OUT_OF_TIME, budget.limits().overTime(), place());
        }
        try {
            return xml.next();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void enter() throws Refusal {
        int most = budget.limits().depth();
        if (++depth > most) {
            throw overLimit("元素嵌套超过 %d 层 / elements nested deeper than %1$d", most);
        }
    }

    Refusal overLimit(String detail, int limit) {
        return new Refusal(Reason.LIMIT, detail.formatted(limit), place());
    }

    private Refusal damaged(XMLStreamException e) {
        Location location = e.getLocation();
        Place place = location == null ? Place.NONE : positions.of(location.getCharacterOffset());
        String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Refusal(TextDecoder.isUtf8(content) ? Reason.DAMAGED : Reason.ENCODING, words, place);
    }

    /** Where the current element begins. */
    Place place() {
        return positions.of(xml.getLocationInfo().getStartingByteOffset());
    }

    /** Whether the current element is the one of that name in the namespace of reports. */
    boolean is(String name) {
        return xml.getLocalName().equals(name) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    /** The name of the current element within its namespace. */
    String name() {
        return xml.getLocalName();
    }

    /** The name of the current element with its namespace, {@code {urn:…}report}. */
    String fullName() {
        return xml.getName().toString();
    }

    /** An attribute of the current element without white space around it; empty where it has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (attributeName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute, with its prefix where it is in a namespace. */
    String attributeName(int index) {
        String prefix = xml.getAttributePrefix(index);
        String local = xml.getAttributeLocalName(index);
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of an attribute, valid until the next call. */
    AttributeNumber number(int index) throws Refusal {
        try {
            xml.getAttributeAs(index, decoder);
            return decoder;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The text that the cursor stands on. */
    String text() {
        return xml.getText();
    }

    /** Passes the current element; says whether it held data: an attribute other than {@code code}, or text. */
    boolean skip() throws Refusal {
        boolean isFilled = hasFilledAttribute();
        return skipContent() || isFilled;
    }

    /** Passes what is inside the current element; says whether that held data. */
    boolean skipContent() throws Refusal {
        boolean holdsData = false;
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> {
                    open++;
                    holdsData |= hasFilledAttribute();
                }
                case TEXT -> holdsData = true;
                case END, END_OF_FILE -> open--;
            }
        }
        return holdsData;
    }

    private boolean hasFilledAttribute() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (holdsData(i) && !xml.getAttributeLocalName(i).equals("code")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an attribute is filled and not one of those that XML itself keeps (xml:space, xsi:schemaLocation). */
    boolean holdsData(int index) {
        @Nullable String namespace = xml.getAttributeNamespace(index);
        boolean isXmlOwn = XMLConstants.XML_NS_URI.equals(namespace)
                || XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace);
        return !isXmlOwn && !xml.getAttributeValue(index).isBlank();
    }

    /** The text of the current element, with a line break for each element in it and each break in the file. */
    String paragraphs() throws Refusal {
        StringBuilder text = new StringBuilder();
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> {
                    open++;
                    text.append('\n');
                }
                case TEXT -> text.append(text());
                case END, END_OF_FILE -> {
                    open--;
                    text.append('\n');
                }
            }
        }
        return stripLines(text.toString().strip());
    }

    private static String stripLines(String text) {
        return text.indexOf('\n') < 0
                ? text
                : String.join(
                        "\n",
                        text.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // an array needs no closing, only its buffers go back
        }
    }
}
