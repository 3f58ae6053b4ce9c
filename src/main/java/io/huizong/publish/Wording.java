package io.huizong.publish;

import io.huizong.check.Finding;
import io.huizong.check.Language;

/** Gives findings their text; {@code Messages::text}. */
@FunctionalInterface
public interface Wording {

    /** The text of a finding. */
    String text(Finding finding, Language language);
}
