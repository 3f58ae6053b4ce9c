package io.huizong.intake.paper;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import io.huizong.report.Narrative;
import io.huizong.report.Place;
import io.huizong.report.Places;
import io.huizong.report.Report;
import java.util.List;
import java.util.Random;

/** Invented reports. The figures need not add up: readers read, others check. */
public final class RandomReports {

    private RandomReports() {}

    /**
     * A report of an invented agency.
     *
     * @param blankPercent how many of a hundred cells are empty; a tenth of them are "/"
     * @param lastIsFilled whether the last column of each line holds a figure in any case
     */
    public static Report report(Form form, Random random, int blankPercent, boolean lastIsFilled) {
        Figures.Builder figures = Figures.builder(form);
        for (Cell cell : form.cells()) {
            boolean isFilled = lastIsFilled && isLast(cell, form);
            if (random.nextInt(100) >= blankPercent || isFilled) {
                figures.set(cell, value(cell, random));
            } else if (random.nextInt(10) == 0) {
                figures.set(cell, Figures.State.NOT_APPLICABLE);
            }
        }
        int year = form.firstYear() + random.nextInt(2);
        List<Narrative.Section> sections = form.sections().stream()
                .map(section -> new Narrative.Section(section.number(), words(section.number(), year), Place.NONE))
                .toList();
        String agency = "示例市第" + (1 + random.nextInt(99)) + "中学管理局";
        return new Report(
                agency,
                null,
                year,
                form,
                null,
                figures.build(),
                new Narrative(sections),
                Places.of(new Place[0]),
                List.of());
    }

    private static boolean isLast(Cell cell, Form form) {
        List<Cell> line = form.cells(cell.line());
        return cell.equals(line.get(line.size() - 1));
    }

    private static long value(Cell cell, Random random) {
        long value = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 10 : 100_000);
        boolean isFall = cell.kind() == Column.Kind.CHANGE && random.nextBoolean();
        return isFall ? -value : value;
    }

    private static String words(String section, int year) {
        return year + "年，第" + section + "部分的工作按计划完成，全年公开信息" + year % 97 + "条。";
    }
}
