package io.huizong.cli;

import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.paper.blank.BlankWordFile;
import io.huizong.paper.blank.BlankWorkbook;
import io.huizong.paper.blank.BlankXml;
import io.huizong.paper.blank.ReportSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes blank forms. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "生成空白表格，填好后可直接读入 / writes blank forms that agencies fill in and run reads back")
final class TemplateCommand implements Callable<Integer> {

    /** What a template can be. */
    enum Format {
        /** Blank canonical XML. */
        XML,
        /** The schema of canonical XML. */
        XSD,
        /** A blank workbook. */
        XLSX,
        /** A blank Word file. */
        DOCX
    }

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "表格版本，默认最新一版 / the form's edition (default: the newest)")
    private @Nullable String edition;

    @Option(names = "--format", paramLabel = "xlsx|docx|xml|xsd", required = true, description = "格式 / the format")
    private Format format = Format.XML;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "写入文件，默认输出到屏幕 / the file to write (default: the terminal)")
    private @Nullable Path file;

    private final Terminal terminal;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        byte[] template = template(form());
        Path target = file;
        if (target == null) {
            terminal.out().write(template);
            terminal.out().flush();
        } else {
            Files.write(target, template);
        }
        return ExitCode.OK;
    }

    private Form form() {
        Forms forms = Forms.load();
        String asked = edition;
        if (asked == null) {
            return forms.newest();
        }
        return forms.edition(asked)
                .orElseThrow(() -> new UsageException(
                        "--edition " + asked + "：没有这一版，现有 " + forms.editions(),
                        "no such edition, there are " + forms.editions()));
    }

    private byte[] template(Form form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        switch (format) {
            case XML -> BlankXml.write(form, bytes);
            case XSD -> bytes.writeBytes(ReportSchema.xsd(form).getBytes(StandardCharsets.UTF_8));
            case XLSX -> BlankWorkbook.write(form, bytes);
            case DOCX -> BlankWordFile.write(form, bytes);
        }
        return bytes.toByteArray();
    }
}
