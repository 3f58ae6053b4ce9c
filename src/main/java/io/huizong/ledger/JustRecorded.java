package io.huizong.ledger;

import io.huizong.check.copies.Fingerprint;
import io.huizong.form.Form;
import io.huizong.report.Figures;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The figures and texts that this process itself recorded, for the steps that look at every report again: to fetch a wide
 * row takes about as long as to read a report. At most an eighth of the memory is used, about 1 KB a report; what is not
 * here is in the tables. Safe for several threads.
 */
final class JustRecorded {

    /** Of the objects around the bytes of one entry. */
    private static final int ENTRY_BYTES = 150;

    private static final int TEXT_BYTES = 200;
    private static final int MOST_LAYOUTS = 1000;

    private final Map<Long, Packed> byId = new ConcurrentHashMap<>();
    /** Files of one layout share their places; beyond so many layouts each keeps its own. */
    private final Map<String, String> layouts = new ConcurrentHashMap<>();

    private final AtomicLong bytesLeft;

    JustRecorded(long mostBytes) {
        this.bytesLeft = new AtomicLong(mostBytes);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Packed(Form form, byte[] bytes, String places, Fingerprint text) {

        Figures figures() {
            return Figures.unpack(form, bytes);
        }

        private int sizeButForPlaces() {
            return ENTRY_BYTES + bytes.length + TEXT_BYTES * text.sections().size();
        }
    }

    /** Keeps what was recorded, once the caller's transaction is committed. */
    void addOnCommit(List<FigureTables.Entry> entries) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entries.forEach(JustRecorded.this::add);
            }
        });
    }

    private void add(FigureTables.Entry entry) {
        if (bytesLeft.get() <= 0) {
            return;
        }
        Figures figures = entry.figures();
        String places = entry.places();
        String shared = layouts.size() < MOST_LAYOUTS ? layouts.putIfAbsent(places, places) : layouts.get(places);
        Packed packed = new Packed(figures.form(), figures.pack(), shared == null ? places : shared, entry.text());
        int placesBytes = shared == null ? Character.BYTES * places.length() : 0;
        if (bytesLeft.addAndGet(-packed.sizeButForPlaces() - placesBytes) > 0) {
            byId.put(entry.id(), packed);
        }
    }

    /** Forgets what is no longer so; to be called where that is not committed yet. */
    void remove(Collection<Long> ids) {
        byId.keySet().removeAll(ids);
    }

    /** Hands over what was recorded of those submissions of which it is here. */
    void each(SomeIds some, BiConsumer<Long, Packed> action) {
        for (Long id : some.ids()) {
            Packed packed = byId.get(id);
            if (packed != null) {
                action.accept(id, packed);
            }
        }
    }
}
