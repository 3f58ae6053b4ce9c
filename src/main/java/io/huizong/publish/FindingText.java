package io.huizong.publish;

import io.huizong.finding.Finding;
import io.huizong.finding.Language;

/** Gives findings their text; {@code Messages::text}. */
@FunctionalInterface
public interface FindingText {

    /** The text of a finding. */
    String text(Finding finding, Language language);
}
