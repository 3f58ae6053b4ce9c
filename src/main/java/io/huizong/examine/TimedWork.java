package io.huizong.examine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Does pieces of work on a thread beside the caller's, each within a time. A thread on which one takes longer is
 * interrupted and left behind: no library can be made to look at a clock, and no thread can be ended from outside. Safe for
 * any number of threads.
 */
final class TimedWork {

    private final long nanos;
    private final ExecutorService threads = Executors.newCachedThreadPool(new Threads()::next);

    TimedWork(Duration time) {
        nanos = time.toNanos();
    }

    /** Threads that keep no program from ending. */
    private static final class Threads {

        private final AtomicInteger count = new AtomicInteger();

        Thread next(Runnable work) {
            Thread thread = new Thread(work, "examine-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }

    /**
     * Does the work on each item, in their order. Handing work to another thread takes as long as a tenth of a small file,
     * so that many go over at once.
     *
     * @param late gives the result of an item on which the work took longer, on the caller's thread
     */
    <I, O> List<O> each(List<I> items, Function<I, O> work, Function<I, O> late) {
        List<O> results = new ArrayList<>(items.size());
        while (results.size() < items.size()) {
            Pass<I, O> pass = new Pass<>(items.subList(results.size(), items.size()), work, nanos);
            boolean isOver = !isDone(threads.submit(pass), pass);
            results.addAll(pass.results());
            if (isOver) {
                results.add(late.apply(items.get(results.size())));
            }
        }
        return results;
    }

    private static boolean isDone(Future<?> future, Pass<?, ?> pass) {
        while (true) {
            try {
                future.get(pass.nanosLeft(), TimeUnit.NANOSECONDS);
                return true;
            } catch (TimeoutException e) {
                if (pass.isLeft()) {
                    future.cancel(true);
                    return false;
                }
            } catch (ExecutionException e) {
                throw rethrown(Objects.requireNonNull(e.getCause()));
            } catch (InterruptedException e) {
                future.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while files were examined", e);
            }
        }
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
    }

    /** One thread's way through items, from which the caller looks at the clock. */
    private static final class Pass<I, O> implements Runnable {

        private final List<I> items;
        private final Function<I, O> work;
        private final long nanos;
        private final List<O> results = new ArrayList<>();
        private long began = System.nanoTime();
        private boolean isLeft;

        Pass(List<I> items, Function<I, O> work, long nanos) {
            this.items = items;
            this.work = work;
            this.nanos = nanos;
        }

        @Override
        public void run() {
            for (I item : items) {
                if (!isTaken(work.apply(item))) {
                    return;
                }
            }
        }

        /** Takes the result of an item, unless nobody waits for it any longer; the next one's time begins. */
        private synchronized boolean isTaken(O result) {
            if (!isLeft) {
                results.add(result);
                began = System.nanoTime();
            }
            return !isLeft;
        }

        synchronized long nanosLeft() {
            return began + nanos - System.nanoTime();
        }

        /** Leaves the thread, where the item that it is at is out of time. */
        synchronized boolean isLeft() {
            isLeft = results.size() < items.size() && nanosLeft() <= 0;
            return isLeft;
        }

        synchronized List<O> results() {
            return List.copyOf(results);
        }
    }
}
