package io.huizong.rollup;

import io.huizong.roster.Agency;

/** A body directly below the city: what its total is, what it is made of and how complete it is. */
public record Group(Agency agency, Basis basis, Coverage coverage, Totals totals) {}
