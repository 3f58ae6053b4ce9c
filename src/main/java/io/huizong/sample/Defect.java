package io.huizong.sample;

import java.util.Optional;

/** A way to spoil a sound report so that exactly what it notes down must be found. */
interface Defect {

    /** The spoilt report; empty where the defect does not fit it. */
    Optional<SampleDraft> of(SampleDraft sound, FlawContext around);
}
