package io.huizong.cli;

import io.huizong.sample.Options;
import io.huizong.sample.SyntheticCity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a synthetic city. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "生成虚构城市的报告，供试用和测试 / makes a synthetic city to try and test with")
final class SampleCommand implements Callable<Integer> {

    @Option(names = "--agencies", paramLabel = "N", required = true, description = "机关数 / how many agencies")
    private int agencies;

    @Option(
            names = "--seed",
            paramLabel = "S",
            required = true,
            description = "种子，相同则结果相同 / the same seed, the same city")
    private long seed;

    @Option(names = "--dir", paramLabel = "DIR", required = true, description = "写入的文件夹 / where to write")
    private Path directory = Path.of("");

    @Option(
            names = "--flaws",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "有一处错误的报告所占百分比，清单见 flaws.csv / the share of reports with one flaw each, told in flaws.csv")
    private int flaws;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "xml|text|html|docx|xlsx",
            defaultValue = "XML",
            description = "报送格式，默认 xml / the formats that agencies file in (default: xml)")
    private Set<Options.FileFormat> formats = EnumSet.of(Options.FileFormat.XML);

    @Option(
            names = "--years",
            split = ",",
            paramLabel = "Y",
            defaultValue = "2024",
            description = "年份，默认 2024 / the years (default: 2024)")
    private List<Integer> years = List.of(2024);

    private final Terminal terminal;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SyntheticCity.write(options(), directory);
        terminal.out().println("已写入 " + directory + "：" + agencies + " 个机关，" + years + " / written");
        return ExitCode.OK;
    }

    private Options options() {
        try {
            return new Options(agencies, seed, flaws, formats, years);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
