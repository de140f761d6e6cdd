package readout.discord;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import readout.edition.Editions;

/** Takes up editions that other processes publish, within a fraction of a second. */
final class EditionWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EditionWatch.class);
    private static final long PAUSE_MILLIS = 250;

    private final Editions editions;
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("edition-watch").daemon().factory());
    private boolean failed;

    EditionWatch(Editions editions) {
        this.editions = editions;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A thread of its own, so a failure ends here; it is logged once and looked into again in a moment. */
    private void look() {
        try {
            if (editions.refresh()) {
                var number = editions.<Long>borrow(edition -> edition.stamp().number());
                LOG.atInfo().addKeyValue("edition", number).log("edition {} taken up", number);
            }
            failed = false;
        } catch (RuntimeException failure) {
            if (!failed) {
                LOG.warn("cannot look for a newer edition", failure);
            }
            failed = true;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
