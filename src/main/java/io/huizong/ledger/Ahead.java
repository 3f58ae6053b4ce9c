package io.huizong.ledger;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Work on parts, one after the other, while what the next ones need is fetched by other threads. At most {@value #MOST}
 * parts wait, so memory does not grow with their number.
 */
final class Ahead<P, T> {

    private static final int MOST = 2;

    private final Iterator<P> parts;
    private final Function<P, T> fetch;
    private final Queue<Fetched<P, T>> waiting = new ArrayDeque<>();

    Ahead(List<P> parts, Function<P, T> fetch) {
        this.parts = parts.iterator();
        this.fetch = fetch;
    }

    private record Fetched<P, T>(P part, CompletableFuture<T> content) {}

    /** Hands over the parts in their order, each with what was fetched; a fetch that fails ends it with its exception. */
    void each(BiConsumer<P, T> action) {
        fill();
        while (!waiting.isEmpty()) {
            Fetched<P, T> next = waiting.remove();
            T content = content(next);
            fill();
            action.accept(next.part(), content);
        }
    }

    private void fill() {
        while (waiting.size() < MOST && parts.hasNext()) {
            P part = parts.next();
            waiting.add(new Fetched<>(part, CompletableFuture.supplyAsync(() -> fetch.apply(part))));
        }
    }

    private static <P, T> T content(Fetched<P, T> fetched) {
        try {
            return fetched.content().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
