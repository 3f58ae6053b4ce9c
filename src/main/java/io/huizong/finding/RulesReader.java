package io.huizong.finding;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the registry of rules and checks its shape: every fault is reported with its line. */
public final class RulesReader {

    private static final String NAMESPACE = "urn:huizong:rules:1";

    private final String file;
    private final XMLStreamReader xml;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Bilingual> parts = new LinkedHashMap<>();
    private final List<Rule.Wording> wordings = new ArrayList<>();

    private RulesReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    static Map<String, Rule> read(String file, InputStream stream) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new RulesReader(file, factory.createXMLStreamReader(stream)).rules();
        } catch (XMLStreamException e) {
            throw new RuleException(
                    file, e.getLocation().getLineNumber(), "不是完整的XML：" + e.getMessage(), "not well-formed");
        }
    }

    private Map<String, Rule> rules() throws XMLStreamException {
        xml.nextTag();
        expect("rules".equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI()), "根元素应为 rules", "root");
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            expect(xml.getLocalName().equals("rule"), "此处只能有 rule", "only rule elements are allowed here");
            rule();
        }
        return rules;
    }

    private void rule() throws XMLStreamException {
        String id = required("id");
        Severity severity = oneOf("severity", Severity.values());
        Certainty certainty = oneOf("sure", Certainty.values());
        boolean isFixed = optional("fixed").equals("true");
        expect(!rules.containsKey(id), "规则 " + id + " 重复", "duplicate rule " + id);
        parts.clear();
        wordings.clear();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("message")) {
                message();
            } else {
                parts.put(xml.getLocalName(), bilingual());
            }
            expect(xml.nextTag() == XMLStreamConstants.END_ELEMENT, "此处不应有下级元素", "no child element allowed here");
        }
        expect(!wordings.isEmpty(), "规则 " + id + " 没有 message", "rule " + id + " without message");
        rules.put(
                id,
                new Rule(
                        id,
                        severity,
                        isFixed,
                        certainty,
                        part("title"),
                        part("demand"),
                        part("source"),
                        part("cause"),
                        part("correction"),
                        part("example"),
                        wordings));
    }

    private void message() {
        Set<String> facts = Set.copyOf(Arrays.asList(optional("facts").split(" ")));
        Bilingual correction = part("correction");
        String chineseRemedy = optional("zhRemedy");
        String englishRemedy = optional("enRemedy");
        expect(chineseRemedy.isEmpty() == englishRemedy.isEmpty(), "zhRemedy 和 enRemedy 须同时给出", "one remedy of two");
        String variant = optional("variant");
        expect(wordings.stream().noneMatch(wording -> wording.variant().equals(variant)), "variant 重复", "duplicate");
        wordings.add(new Rule.Wording(
                variant,
                optional("severity").isEmpty() ? null : oneOf("severity", Severity.values()),
                facts,
                template(required("zh"), facts),
                template(required("en"), facts),
                template(chineseRemedy.isEmpty() ? correction.chinese() : chineseRemedy, facts),
                template(englishRemedy.isEmpty() ? correction.english() : englishRemedy, facts)));
    }

    private Template template(String text, Set<String> facts) {
        Template template = new Template(text);
        for (String placeholder : template.placeholders()) {
            expect(
                    Messages.PLACEHOLDERS.contains(placeholder) || facts.contains(placeholder),
                    "{" + placeholder + "} 不在 facts 中",
                    "{" + placeholder + "} is not among the facts");
        }
        return template;
    }

    private Bilingual bilingual() {
        return new Bilingual(required("zh"), required("en"));
    }

    private Bilingual part(String name) {
        Bilingual part = parts.get(name);
        if (part == null) {
            throw fault("缺少 " + name, "missing " + name);
        }
        return part;
    }

    private <E extends Enum<E>> E oneOf(String attribute, E[] values) {
        String word = required(attribute);
        for (E value : values) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        String allowed = Arrays.toString(values).toLowerCase(Locale.ROOT);
        throw fault(attribute + " 应为 " + allowed + "，实为“" + word + "”", attribute + " must be one of " + allowed);
    }

    private String optional(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    private String required(String attribute) {
        String value = optional(attribute);
        expect(!value.isBlank(), xml.getLocalName() + " 缺少属性 " + attribute, "missing attribute " + attribute);
        return value;
    }

    private void expect(boolean claim, String chinese, String english) {
        if (!claim) {
            throw fault(chinese, english);
        }
    }

    private RuleException fault(String chinese, String english) {
        return new RuleException(file, xml.getLocation().getLineNumber(), chinese, english);
    }
}
