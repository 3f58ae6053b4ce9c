package io.huizong.sample;

import io.huizong.form.Cell;
import io.huizong.report.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What one body does, year after year. Every identity of the form holds; what is carried out of a year is carried into
 * the next; what is in force follows from what was issued and repealed; and no number leaps from one year to the next.
 */
final class Workload {

    private static final int APPLICANTS = 6;
    private static final double[] APPLICANT_SHARES = {0.86, 0.07, 0.004, 0.006, 0.04, 0.02};
    private static final double[] OUTCOME_SHARES = {
        0.60, 0.07, 0.004, 0.01, 0.004, 0.02, 0.02, 0.02, 0.02, 0.02, 0.10, 0.02, 0.02, 0.04, 0.01, 0.004, 0.004, 0.004,
        0.01, 0.002, 0.01
    };
    private static final double[] APPEAL_RATES = {0.035, 0.012, 0.006};
    private static final double[] APPEAL_SHARES = {0.5, 0.12, 0.25, 0.13};
    private static final List<String> DECISIONS = List.of(
            "disclosure.licensing.decisions",
            "disclosure.penalties.decisions",
            "disclosure.coerciveMeasures.decisions",
            "disclosure.fees.amount");

    private final FormCells cells;
    private final Volume volume;
    private final SplittableRandom random;
    private final long[] received = new long[APPLICANTS];
    private final long[] carried = new long[APPLICANTS];
    private final long[] decisions;
    private final double[] outcomeShares;
    private final double carryRate;
    private final double leaning;
    private long rulesInForce;
    private long documentsInForce;

    Workload(FormCells cells, Volume volume, SplittableRandom random) {
        this.cells = cells;
        this.volume = volume;
        this.random = random;
        carryRate = 0.02 + 0.03 * random.nextDouble();
        leaning = 0.9 * random.nextDouble();
        outcomeShares = jittered(OUTCOME_SHARES);
        for (int i = 0; i < APPLICANTS; i++) {
            received[i] = around(Math.round(volume.requests() * APPLICANT_SHARES[i]));
            carried[i] = carry(received[i]);
        }
        if (!volume.isNil()) {
            received[0] = Math.max(1, received[0]);
        }
        decisions = new long[] {
            around(volume.licensing()), around(volume.penalties()), around(volume.coercive()), around(volume.feesYuan())
        };
        documentsInForce = volume.documents() == 0 ? 0 : random.nextInt(2, 8 * volume.documents());
        rulesInForce = volume.makesRules() ? 9 : 0;
    }

    private long around(long mean) {
        return Math.round(mean * (0.6 + 0.8 * random.nextDouble()));
    }

    private double[] jittered(double[] shares) {
        double[] own = Arrays.stream(shares)
                .map(share -> share * (0.3 + 1.4 * random.nextDouble()))
                .toArray();
        double sum = Arrays.stream(own).sum();
        return Arrays.stream(own).map(share -> share / sum).toArray();
    }

    private long carry(long pool) {
        return Math.min(pool, (long) Math.floor(pool * carryRate + leaning));
    }

    /** The figures of the next year. */
    Figures next() {
        Figures.Builder figures = Figures.builder(cells.form);
        cells.form.cells().forEach(cell -> figures.set(cell, 0));
        rulesInForce = rules(figures);
        documentsInForce = documents(cells.documents, volume.documents(), documentsInForce, figures);
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = moved(decisions[i]);
            figures.set(DECISIONS.get(i), decisions[i]);
        }
        requests(figures);
        return figures.build();
    }

    private long rules(Figures.Builder figures) {
        return documents(cells.regulations, volume.makesRules() ? 1 : 0, rulesInForce, figures);
    }

    private long documents(Cell[] line, int most, long inForce, Figures.Builder figures) {
        long issued = most == 0 ? 0 : random.nextInt(most + 1);
        long repealed = most == 0 ? 0 : Math.min(inForce, random.nextInt(most / 2 + 1));
        long left = inForce + issued - repealed;
        figures.set(line[0], issued).set(line[1], repealed).set(line[2], left);
        return left;
    }

    /** A number one year later: never the same, never far away; nothing stays nothing. */
    private long moved(long value) {
        if (value == 0) {
            return 0;
        }
        long step = 1 + random.nextLong(Math.max(1, value / 8));
        return random.nextBoolean() && value > step ? value - step : value + step;
    }

    private void requests(Figures.Builder figures) {
        for (int i = 0; i < APPLICANTS; i++) {
            received[i] = moved(received[i]);
            long pool = received[i] + carried[i];
            figures.set(cells.received[i], received[i]).set(cells.carriedIn[i], carried[i]);
            carried[i] = carry(pool);
            figures.set(cells.carriedOut[i], carried[i]).set(cells.concluded[i], pool - carried[i]);
            split(pool - carried[i], outcomeShares, i, cells.outcomes, figures);
        }
        Figures soFar = figures.build();
        total(cells.received, soFar, figures);
        total(cells.carriedIn, soFar, figures);
        total(cells.concluded, soFar, figures);
        total(cells.carriedOut, soFar, figures);
        cells.outcomes.forEach(line -> total(line, soFar, figures));
        appeals(Arrays.stream(received).sum(), figures);
    }

    /** Parts that add up to the whole, in about the same shares every year. */
    private void split(long whole, double[] shares, int column, List<Cell[]> lines, Figures.Builder figures) {
        double upTo = 0;
        long given = 0;
        for (int i = 0; i < shares.length; i++) {
            upTo += shares[i];
            long reached = i == shares.length - 1 ? whole : Math.min(whole, (long) (whole * upTo + leaning));
            figures.set(lines.get(i)[column], reached - given);
            given = reached;
        }
    }

    private static void total(Cell[] line, Figures soFar, Figures.Builder figures) {
        figures.set(line[APPLICANTS], soFar.sum(Arrays.asList(line).subList(0, APPLICANTS)));
    }

    private void appeals(long requests, Figures.Builder figures) {
        for (int i = 0; i < APPEAL_RATES.length; i++) {
            Cell[] line = cells.appeals.get(i);
            long cases = (long) Math.floor(requests * APPEAL_RATES[i] + leaning * APPEAL_RATES[i] * 10);
            double upTo = 0;
            long given = 0;
            for (int j = 0; j < APPEAL_SHARES.length; j++) {
                upTo += APPEAL_SHARES[j];
                long part = Math.round(cases * upTo) - given;
                figures.set(line[j], part);
                given += part;
            }
            figures.set(line[APPEAL_SHARES.length], given);
        }
    }
}
