package readout.search.opensearch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import readout.search.IndexException;

/**
 * Whoever holds it is the one writer. It ends by itself when its holder has died, and is renewed in the background while
 * it lives. It keeps others away; that a commit of one who lost it is refused is the {@link Register}'s doing.
 */
final class Lease implements AutoCloseable {

    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final Duration RENEWAL = Duration.ofMillis(2_500);
    private static final String ATTEMPTED = "taking turns at writing";

    private final Register register;
    private final InstantSource clock;
    private final String owner;
    private final RegisterState taken;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean lost;

    private Lease(Register register, InstantSource clock, String owner, RegisterState taken) {
        this.register = register;
        this.clock = clock;
        this.owner = owner;
        this.taken = taken;
    }

    /** Empty while another has it. */
    static Optional<Lease> take(Register register, InstantSource clock) {
        var owner = UUID.randomUUID().toString();
        var after = register.change(ATTEMPTED, state -> take(state, owner, clock));
        if (!after.isHeldBy(owner)) {
            return Optional.empty();
        }
        var lease = new Lease(register, clock, owner, after);
        Thread.ofVirtual().name("renewing the lease").start(lease::renew);
        return Optional.of(lease);
    }

    /** Takes with it a number for the index that its holder may make. */
    private static RegisterState take(RegisterState state, String owner, InstantSource clock) {
        return state.isHeldBy(owner) || !state.isFree(clock.instant())
            ? state
            : state.with(until(owner, clock)).withNext(state.next() + 1);
    }

    private static RegisterState.Lease until(String owner, InstantSource clock) {
        return new RegisterState.Lease(owner, clock.instant().plus(LENGTH));
    }

    /** As it was when it was taken. */
    RegisterState taken() {
        return taken;
    }

    /** The number of the index that only its holder makes. */
    long sequence() {
        return taken.next() - 1;
    }

    /** Whether the register says that it is still held. */
    boolean isHeldIn(RegisterState state) {
        return state.isHeldBy(owner);
    }

    boolean isLost() {
        return lost;
    }

    private void renew() {
        while (!lost && !ended()) {
            try {
                lost = !register.change(ATTEMPTED,
                    state -> closed.getCount() > 0 && state.isHeldBy(owner) ? state.with(until(owner, clock)) : state)
                    .isHeldBy(owner);
            } catch (IndexException _) {
                lost = register.isClosed(); // else the next time, or a commit, shows whether somebody else took it
            }
        }
    }

    private boolean ended() {
        try {
            return closed.await(RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Gives it back; where that fails, it ends by itself. */
    @Override
    public void close() {
        closed.countDown();
        try {
            register.change(ATTEMPTED, state -> state.isHeldBy(owner) ? state.with((RegisterState.Lease) null) : state);
        } catch (IndexException _) {
            // it ends by itself
        }
    }
}
