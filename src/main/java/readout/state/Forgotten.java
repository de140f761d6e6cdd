package readout.state;

/**
 * What was kept of a user until they wished to be forgotten.
 *
 * @param follows by direct message, now deleted
 * @param deliveries to the user, sent or not, now deleted
 * @param owned follows in channels that go on without an owner
 * @param audited changes that now say nobody's name
 */
public record Forgotten(int follows, int deliveries, int owned, int audited) {}
