package readout.discord;

import java.time.InstantSource;
import readout.command.QueueProposals;
import readout.edition.Editions;

/** Looks once for each edition which waiting questions it may answer. For one thread. */
final class Proposing {

    private final QueueProposals proposals;
    private final Editions editions;
    private final InstantSource clock;
    private long looked;

    Proposing(QueueProposals proposals, Editions editions, InstantSource clock) {
        this.proposals = proposals;
        this.editions = editions;
        this.clock = clock;
    }

    void catchUp() {
        looked = editions.<Long>borrow(edition -> {
            if (edition.stamp().number() != looked) {
                proposals.propose(edition, clock.instant());
            }
            return edition.stamp().number();
        });
    }
}
