package io.huizong.publish;

import io.huizong.form.Cell;
import io.huizong.form.Column;
import io.huizong.rollup.Publication;
import io.huizong.rollup.Totals;
import io.huizong.rollup.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code city.csv}: a row for each cell of the form with the city's total, and a column for each group by its code. */
final class CityCsv implements Output {

    private static final List<String> HEADER =
            List.of("cell", "table", "line", "column", "label", "unit", "value", "fromOpenFindings", "remark");

    @Override
    public void write(Publication publication, OutputFolder folder) {
        List<String> header = new ArrayList<>(HEADER);
        publication.groups().forEach(group -> header.add(group.agency().code()));
        try (CsvFile csv = new CsvFile(folder.open("city.csv"), header)) {
            publication.form().cells().forEach(cell -> csv.row(row(cell, publication)));
        }
    }

    private static List<String> row(Cell cell, Publication publication) {
        Totals city = publication.totals();
        List<String> row = new ArrayList<>(List.of(
                cell.code(),
                cell.table(),
                cell.line().code(),
                cell.column().code(),
                cell.label(),
                cell.kind() == Column.Kind.MONEY ? "万元" : "",
                cell.kind().print(city.sum(cell)),
                cell.kind().print(city.fromOpenFindings(cell)),
                remark(cell, publication)));
        publication
                .groups()
                .forEach(group -> row.add(cell.kind().print(group.totals().sum(cell))));
        return row;
    }

    private static String remark(Cell cell, Publication publication) {
        List<String> remarks = new ArrayList<>();
        if (publication.isLenient()) {
            remarks.add("宽松汇总：含有错误的报告");
        }
        String broken = publication.broken().stream()
                .filter(identity -> identity.head().equals(cell))
                .map(CityCsv::remark)
                .collect(Collectors.joining("；"));
        if (!broken.isEmpty()) {
            remarks.add(broken);
        }
        return String.join("；", remarks);
    }

    private static String remark(Verification.Broken identity) {
        return identity.rule() + " 不成立：" + identity.left() + " ≠ " + identity.right();
    }
}
