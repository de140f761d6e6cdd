package readout.state;

/** All that is remembered, each kind in a store of its own. Those of a transaction must not outlive it. */
public final class Stores {

    private final Access access;
    private final String clock;

    /** @param clock the database's time, as SQL */
    Stores(Access access, String clock) {
        this.access = access;
        this.clock = clock;
    }

    public Follows follows() {
        return new Follows(access);
    }

    public AlertedStatements alertedStatements() {
        return new AlertedStatements(access);
    }

    public Outbox outbox() {
        return new Outbox(access);
    }

    public Cursors cursors() {
        return new Cursors(access);
    }

    public PostedAnswers postedAnswers() {
        return new PostedAnswers(access);
    }

    public UnansweredQuestions questions() {
        return new UnansweredQuestions(access);
    }

    public MistakeReports mistakes() {
        return new MistakeReports(access);
    }

    public Servers servers() {
        return new Servers(access);
    }

    public Audit audit() {
        return new Audit(access);
    }

    public Leases leases() {
        return new Leases(access, clock);
    }

    /** What readers leave. */
    public Inbox inbox() {
        return new Inbox(mistakes(), questions());
    }
}
