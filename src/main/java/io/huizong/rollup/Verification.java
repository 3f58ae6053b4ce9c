package io.huizong.rollup;

import io.huizong.form.Cell;
import io.huizong.form.Form;
import io.huizong.form.Identity;
import io.huizong.report.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the city's own figures against the form's identities before they are published. Sound reports satisfy them, so
 * their sums must; a break comes from reports that were let in with open errors, and they are named.
 */
public final class Verification {

    private final Form form;
    private final Map<Identity, List<String>> causes = new LinkedHashMap<>();

    /** A verification on the edition that the year is due on. */
    public Verification(Form form) {
        this.form = form;
    }

    /** Notes which identities a report that enters the total breaks. */
    public void note(String agencyName, Figures figures) {
        Figures same = figures.on(form);
        for (Identity identity : form.identities()) {
            if (difference(identity, same) != 0) {
                causes.computeIfAbsent(identity, key -> new ArrayList<>()).add(agencyName);
            }
        }
    }

    /** The identities that the city's sums break; empty where all hold. */
    public List<Broken> broken(Totals city) {
        Figures figures = city.figures();
        return form.identities().stream()
                .filter(identity -> difference(identity, figures) != 0)
                .map(identity -> broken(identity, figures))
                .toList();
    }

    private Broken broken(Identity identity, Figures figures) {
        Cell head = identity.head();
        return new Broken(
                identity.rule(),
                head,
                head.kind().print(figures.sum(identity.left())),
                head.kind().print(figures.sum(identity.right())),
                causes.getOrDefault(identity, List.of()));
    }

    private static long difference(Identity identity, Figures figures) {
        return Math.subtractExact(figures.sum(identity.left()), figures.sum(identity.right()));
    }

    /**
     * An identity that the city's sums break.
     *
     * @param left what the left side adds up to, as printed
     * @param right what the right side adds up to, as printed
     * @param causes names of the agencies whose reports break it
     */
    public record Broken(String rule, Cell head, String left, String right, List<String> causes) {
        public Broken {
            causes = List.copyOf(causes);
        }
    }
}
