package io.huizong.intake.ofd;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What an element of an OFD holds. Elements go by their local names: there are several name spaces. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** The first element at the end of a path of names. */
    static Optional<Element> at(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    static String text(Element parent, String... names) {
        return at(parent, names).map(Element::getTextContent).orElse("").strip();
    }

    /** The numbers of a list that blanks divide; "g 3 1.5" is 1.5 three times. */
    static List<Double> numbers(String list, int most) {
        List<Double> numbers = new ArrayList<>();
        String[] words = list.strip().split("\\s+", -1);
        for (int i = 0; i < words.length && numbers.size() < most; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int count = (int) Math.min(most - (long) numbers.size(), (long) Double.parseDouble(words[i + 1]));
                double repeated = Double.parseDouble(words[i + 2]);
                for (int j = 0; j < count; j++) {
                    numbers.add(repeated);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                numbers.add(Double.parseDouble(words[i]));
            }
        }
        return numbers;
    }

    static double number(Element element, String attribute, double otherwise) {
        String value = element.getAttribute(attribute);
        return value.isBlank() ? otherwise : Double.parseDouble(value.strip());
    }

    static boolean flag(Element element, String attribute, boolean otherwise) {
        String value = element.getAttribute(attribute).strip();
        return value.isEmpty() ? otherwise : value.equals("1") || Boolean.parseBoolean(value);
    }

    /** From the space in which an object is drawn to that of the page. */
    static AffineTransform placement(Element object) {
        List<Double> boundary = numbers(object.getAttribute("Boundary"), 4);
        List<Double> matrix = numbers(object.getAttribute("CTM"), 6);
        AffineTransform placement = new AffineTransform();
        if (boundary.size() >= 2) {
            placement.translate(boundary.get(0), boundary.get(1));
        }
        if (matrix.size() == 6) {
            placement.concatenate(new AffineTransform(
                    matrix.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return placement;
    }
}
