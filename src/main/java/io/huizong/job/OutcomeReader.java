package io.huizong.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Has the files of one thread's share read, several at once, and gives what became of them one by one. */
class OutcomeReader implements ItemReader<FileReading.Outcome> {

    private static final int AT_ONCE = 16;

    private final FileReading reading;
    private final List<Survey.Pending> share;
    private final Deque<FileReading.Outcome> outcomes = new ArrayDeque<>();
    private int next;

    OutcomeReader(FileReading reading, List<Survey.Pending> share) {
        this.reading = reading;
        this.share = share;
    }

    @Override
    public FileReading.@Nullable Outcome read() {
        if (outcomes.isEmpty()) {
            int end = Math.min(next + AT_ONCE, share.size());
            outcomes.addAll(reading.read(share.subList(next, end)));
            next = end;
        }
        return outcomes.poll();
    }
}
