package io.huizong.examine;

import io.huizong.intake.archive.Archive;
import io.huizong.intake.document.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lists the files in archives, within the limits that hold for reading them. Safe for any number of threads. */
public final class Archives {

    private final Limits limits;
    private final TimedWork work;

    public Archives(Limits limits) {
        this.limits = limits;
        this.work = new TimedWork(limits.time());
    }

    /**
     * The report files in an archive, as {@link Archive#entries}. Empty where it takes too long or too much too: then the
     * file stands for itself, and examining it says why.
     */
    public Optional<List<Archive.Entry>> entries(Path file) {
        return Archive.isNamedArchive(file.toString())
                ? work.each(List.of(file), this::listed, late -> Optional.<List<Archive.Entry>>empty())
                        .get(0)
                : Optional.empty();
    }

    private Optional<List<Archive.Entry>> listed(Path file) {
        try {
            return Archive.entries(file, limits);
        } catch (RuntimeException | VirtualMachineError e) {
            return Optional.empty();
        }
    }
}
