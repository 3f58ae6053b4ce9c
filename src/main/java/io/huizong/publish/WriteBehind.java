package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Bytes that a thread of its own stores while the next are made. Each write waits for the one before, so no more than one
 * is under way; a failure is thrown by the next write, or by {@link #close}.
 */
final class WriteBehind extends OutputStream {

    private final OutputStream target;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    WriteBehind(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        byte[] copy = Arrays.copyOfRange(bytes, from, from + count);
        await();
        last = CompletableFuture.runAsync(() -> store(copy), thread);
    }

    private void store(byte[] bytes) {
        try {
            target.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (target) {
            await();
        } finally {
            thread.shutdown();
        }
    }

    private void await() throws IOException {
        try {
            last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw e;
        }
    }
}
