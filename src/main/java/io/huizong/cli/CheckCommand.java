package io.huizong.cli;

import io.huizong.examine.Examination;
import io.huizong.examine.Examined;
import io.huizong.examine.Request;
import io.huizong.finding.Language;
import io.huizong.finding.Messages;
import io.huizong.finding.Rule;
import io.huizong.finding.RulePages;
import io.huizong.finding.Rules;
import io.huizong.form.Forms;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and checks files alone: for agencies before they file. Starts no Spring and no database. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "报送之前自查：读取并校核单个文件 / reads and checks files alone, before they are filed")
final class CheckCommand implements Callable<Integer> {

    /** The formats of the result. */
    enum Format {
        /** For people. */
        TEXT,
        /** One line a file, for programs. */
        JSON
    }

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "报告文件 / report files")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "text 供人阅读，json 每个文件一行 / text for people, json one line a file")
    private Format format = Format.TEXT;

    @Option(names = "--year", paramLabel = "Y", description = "报告应属的年份 / the year that the reports should be about")
    private @Nullable Integer year;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            description = "说明一条规则，如 REQ-1 / tells what a rule demands, such as REQ-1")
    private @Nullable String rule;

    @Spec
    private @Nullable CommandSpec command;

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Rules rules = Rules.load();
        String asked = rule;
        if (asked != null) {
            return explain(rules, asked);
        }
        if (files.isEmpty()) {
            throw new UsageException(
                    "请给出要自查的文件，或用 --explain RULE 查看规则", "name files to check, or a rule by --explain RULE");
        }
        return check(rules);
    }

    private int explain(Rules rules, String id) {
        Rule found = rules.all().stream()
                .filter(known -> known.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = rules.all().stream().map(Rule::id).toList();
                    return new UsageException(
                            "--explain " + id + "：没有这条规则，现有 " + ids, "no such rule, there are " + ids);
                });
        terminal.out().println(RulePages.text(found, Language.CHINESE));
        terminal.out().println(RulePages.text(found, Language.ENGLISH));
        return ExitCode.OK;
    }

    private int check(Rules rules) {
        Forms forms = Forms.load();
        Messages messages = new Messages(rules, forms);
        Examination examination = Examination.alone(forms, rules, year);
        CheckedJson json = new CheckedJson(messages::text);
        CheckedText text = new CheckedText(messages::text, width());
        boolean needsAttention = false;
        for (Path file : files.stream().flatMap(examination::files).toList()) {
            Examined checked = examination.examine(Request.of(file, file.toString()));
            needsAttention |= checked.needsAttention();
            if (format == Format.JSON) {
                terminal.out().println(json.line(checked));
            } else {
                text.lines(checked).forEach(terminal.out()::println);
            }
        }
        return needsAttention ? ExitCode.ATTENTION : ExitCode.OK;
    }

    /** The columns of the terminal where a person watches, else enough for every table. */
    private int width() {
        CommandSpec known = command;
        return terminal.isInteractive() && known != null ? known.usageMessage().width() : CheckedText.WIDTH;
    }
}
