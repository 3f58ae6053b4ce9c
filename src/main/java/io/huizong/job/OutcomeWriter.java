package io.huizong.job;

import io.huizong.ledger.NewSubmission;
import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes a chunk of files that were read to the ledger. */
class OutcomeWriter implements ItemWriter<FileReading.Outcome> {

    private final Submissions submissions;
    private final Progress progress;

    OutcomeWriter(Submissions submissions, Progress progress) {
        this.submissions = submissions;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends FileReading.Outcome> chunk) {
        List<NewSubmission> recorded = new ArrayList<>();
        Map<Long, FileStamp> touched = new HashMap<>();
        for (FileReading.Outcome outcome : chunk) {
            if (outcome instanceof FileReading.Done done) {
                recorded.add(done.recorded());
            } else if (outcome instanceof FileReading.Touched same) {
                touched.put(same.id(), same.file());
            }
        }
        submissions.record(recorded);
        submissions.touch(touched);
        progress.advance(chunk.size());
    }
}
