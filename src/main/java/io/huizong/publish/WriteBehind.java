package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Bytes that go to several targets, each by a thread of its own, while the next are made. Each write waits for the one
 * before, so no more than one is under way; a failure is thrown by the next write, or by {@link #close}.
 */
final class WriteBehind extends OutputStream {

    private static final CompletableFuture<Void> NONE = CompletableFuture.completedFuture(null);

    private final List<OutputStream> targets;
    private final ExecutorService threads;
    private byte[] buffer = {};
    private CompletableFuture<Void> last = NONE;

    /**
     * @param targets of which the first is closed with this
     */
    WriteBehind(List<OutputStream> targets) {
        this.targets = List.copyOf(targets);
        this.threads = Executors.newFixedThreadPool(targets.size());
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        await();
        if (buffer.length < count) {
            buffer = new byte[count];
        }
        System.arraycopy(bytes, from, buffer, 0, count);
        last = CompletableFuture.allOf(targets.stream()
                .map(target -> CompletableFuture.runAsync(() -> store(target, count), threads))
                .toArray(CompletableFuture[]::new));
    }

    private void store(OutputStream target, int count) {
        try {
            target.write(buffer, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        OutputStream first = targets.get(0);
        try (first) {
            await();
        } finally {
            threads.shutdown();
        }
    }

    /** Throws what the last write met, once. */
    private void await() throws IOException {
        CompletableFuture<Void> written = last;
        last = NONE;
        try {
            written.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw e;
        }
    }
}
