package io.huizong.intake.ofd;

import java.awt.geom.Path2D;

/** The path that the short commands of a path object describe, curves as gaps: no table is drawn with them. */
final class PathData {

    private final String[] words;
    private int next;

    private PathData(String data) {
        words = data.strip().split("[\\s,]+", -1);
    }

    static Path2D of(String data) {
        return new PathData(data).path();
    }

    private Path2D path() {
        Path2D path = new Path2D.Double();
        while (next < words.length) {
            String command = words[next++];
            switch (command) {
                case "S", "M" -> path.moveTo(number(), number());
                case "L" -> line(path);
                case "Q" -> gap(path, 2);
                case "B" -> gap(path, 4);
                case "A" -> gap(path, 5);
                case "C" -> close(path);
                default -> {
                    // numbers without a command draw nothing
                }
            }
        }
        return path;
    }

    private void line(Path2D path) {
        double x = number();
        double y = number();
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private void gap(Path2D path, int numbersBefore) {
        next += numbersBefore;
        path.moveTo(number(), number());
    }

    private static void close(Path2D path) {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    private double number() {
        return Double.parseDouble(words[next++]);
    }
}
