package io.huizong.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private byte[] buffer = {};
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
        await();
        if (buffer.length < count) {
            buffer = new byte[count];
        }
        System.arraycopy(bytes, from, buffer, 0, count);
        last = CompletableFuture.runAsync(() -> store(count), thread);
    }

    private void store(int count) {
        try {
            target.write(buffer, 0, count);
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

    /** Throws what the last write met, once. */
    private void await() throws IOException {
        CompletableFuture<Void> written = last;
        last = CompletableFuture.completedFuture(null);
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
