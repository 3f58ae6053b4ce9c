package io.huizong.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folders that most commands work on. */
final class Folders {

    @Option(
            names = "--input",
            paramLabel = "DIR",
            defaultValue = "input",
            description = "输入文件夹，默认 input / folder with roster.csv and a folder a year (default: input)")
    Path input = Path.of("input");

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "输出文件夹，默认 output / folder for the publications (default: output)")
    Path output = Path.of("output");
}
