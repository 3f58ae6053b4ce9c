package io.huizong.cli;

import io.huizong.job.Progress;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come: a bar on a terminal, a plain line a step elsewhere. */
final class TerminalProgress implements Progress {

    private static final Map<String, String> STEPS = Map.of(
            "survey", "清点 survey",
            "read", "读取 read",
            "compare", "比对 compare",
            "rollUp", "汇总 roll up",
            "publish", "发布 publish");

    private final Terminal terminal;
    private int year;
    private long files;
    private @Nullable ProgressBar bar;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void yearBegins(int newYear) {
        year = newYear;
    }

    @Override
    public synchronized void stepBegins(String step, long total) {
        files = total;
        if (terminal.isInteractive() && total > 0) {
            bar = new ProgressBarBuilder()
                    .setTaskName(year + " " + STEPS.get(step))
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
                    .build();
        }
    }

    @Override
    public synchronized void advance(long more) {
        if (bar != null) {
            bar.stepBy(more);
        }
    }

    @Override
    public synchronized void stepEnds(String step) {
        if (bar != null) {
            bar.close();
            bar = null;
        } else {
            String count = files > 0 ? "：" + files + " 个文件 files" : "";
            terminal.err().println(year + " " + STEPS.getOrDefault(step, step) + count);
        }
    }
}
