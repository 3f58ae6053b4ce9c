package io.huizong.job;

import io.huizong.ledger.NewSubmission.FileStamp;
import io.huizong.ledger.Submissions.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a year's folder holds beside what the ledger knows of it: files to read, in the order of their paths, and files
 * that were taken away. A file whose size and time are as they were, read with the same roster and program, is not read
 * again, unless its outcome was of the moment. Files that an interrupted run has recorded are known, so a survey after it finds the rest.
 */
record Survey(List<Pending> pending, List<String> removed, int unchanged) {

    /**
     * A file to read.
     *
     * @param known what the ledger has under its path; null where nothing
     */
    record Pending(FileStamp file, @Nullable Known known) {}

    Survey {
        pending = List.copyOf(pending);
        removed = List.copyOf(removed);
    }

    static Survey of(List<FileStamp> files, Map<String, Known> known, String context, boolean isFull) {
        List<Pending> pending = new ArrayList<>();
        Map<String, Known> gone = new HashMap<>(known);
        for (FileStamp file : files) {
            @Nullable Known before = gone.remove(file.path());
            if (isFull || before == null || isChanged(file, before, context)) {
                pending.add(new Pending(file, before));
            }
        }
        List<String> removed = gone.values().stream()
                .filter(before -> !before.isWithdrawn())
                .map(before -> before.stamp().path())
                .sorted()
                .toList();
        return new Survey(pending, removed, files.size() - pending.size());
    }

    private static boolean isChanged(FileStamp file, Known before, String context) {
        return before.isWithdrawn()
                || !before.stamp().equals(file)
                || !before.context().equals(context);
    }

    /** Every n-th file to read, from the k-th: the share of one of n threads. */
    List<Pending> share(int k, int n) {
        List<Pending> share = new ArrayList<>();
        for (int i = k; i < pending.size(); i += n) {
            share.add(pending.get(i));
        }
        return share;
    }
}
