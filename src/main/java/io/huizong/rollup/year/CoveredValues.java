package io.huizong.rollup.year;

import io.huizong.check.waivers.Waiver;
import io.huizong.check.waivers.Waivers;
import io.huizong.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The values that waivers cover: those that the finding had when a waiver was first applied. */
final class CoveredValues {

    private final Map<Waiver, String> digests = new HashMap<>();
    private final List<WaivedValues> added = new ArrayList<>();

    /**
     * @param known of the waivers that were ever applied
     */
    CoveredValues(List<WaivedValues> known) {
        known.forEach(values -> digests.put(key(values.waiver()), values.digest()));
    }

    /** Whether a waiver covers the values of a finding; one that was never applied covers them from now on. */
    boolean by(Waiver waiver, Finding finding) {
        String digest = digest(Waivers.values(finding));
        String known = digests.putIfAbsent(key(waiver), digest);
        if (known == null) {
            added.add(new WaivedValues(waiver, digest));
        }
        return known == null || known.equals(digest);
    }

    /** The values of the waivers that were not known before. */
    List<WaivedValues> added() {
        return List.copyOf(added);
    }

    /** A waiver is the same though its reason is put in other words. */
    private static Waiver key(Waiver waiver) {
        return new Waiver(
                waiver.rule(), waiver.agency(), waiver.year(), waiver.cell(), "", waiver.who(), waiver.when());
    }

    private static String digest(String values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(values.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
