package io.huizong.office;

import io.huizong.job.RunUnderWayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from one output folder. The operating system lets go of it when the process ends, however it ends. */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of an output folder, which is made if need be.
     *
     * @throws RunUnderWayException where another run holds it
     * @throws UncheckedIOException where the folder cannot be written
     */
    public static RunLock take(Path output) {
        try {
            Path folder = Files.createDirectories(output.resolve(".ledger"));
            FileChannel channel =
                    FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new RunUnderWayException(
                        "另一次运行正在使用 " + output + "，请等它结束 / another run is using it, wait for its end");
            }
            return new RunLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("输出文件夹 " + output + " 无法写入 / the output folder cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
