package io.huizong.intake.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connected piece of a path: its corners on the page, x and y in turn. */
public record Outline(List<Double> corners) {

    public Outline {
        corners = List.copyOf(corners);
    }

    /** The pieces of a path. */
    public static List<Outline> of(Path2D path, AffineTransform toPage) {
        List<Outline> outlines = new ArrayList<>();
        double[] point = new double[6];
        List<Double> corners = new ArrayList<>();
        for (PathIterator at = path.getPathIterator(toPage); !at.isDone(); at.next()) {
            int step = at.currentSegment(point);
            if (step == PathIterator.SEG_CLOSE) {
                corners.addAll(corners.subList(0, Math.min(2, corners.size())));
                continue;
            }
            if (step == PathIterator.SEG_MOVETO) {
                outlines.add(new Outline(corners));
                corners = new ArrayList<>();
            }
            corners.add(point[0]);
            corners.add(point[1]);
        }
        outlines.add(new Outline(corners));
        return outlines;
    }

    /** The lines that show where the outline is drawn: those from corner to corner, or one where it is thin. */
    public List<Ruling> sides() {
        Optional<Ruling> thin = corners.size() > 4 ? filled() : Optional.empty();
        List<Ruling> sides = new ArrayList<>(thin.stream().toList());
        for (int i = 0; thin.isEmpty() && i + 3 < corners.size(); i += 2) {
            Ruling.between(corners.get(i), corners.get(i + 1), corners.get(i + 2), corners.get(i + 3))
                    .ifPresent(sides::add);
        }
        return sides;
    }

    /** The line that shows where the outline is filled, if it is thin. */
    public Optional<Ruling> filled() {
        if (corners.size() < 4) {
            return Optional.empty();
        }
        double left = corners.get(0);
        double top = corners.get(1);
        double right = left;
        double bottom = top;
        for (int i = 2; i < corners.size(); i += 2) {
            left = Math.min(left, corners.get(i));
            right = Math.max(right, corners.get(i));
            top = Math.min(top, corners.get(i + 1));
            bottom = Math.max(bottom, corners.get(i + 1));
        }
        return Ruling.filling(new Box(left, top, right, bottom));
    }
}
