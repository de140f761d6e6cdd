package readout.command;

import java.time.Instant;

/** Who asks, from where and when. */
public record Asker(Audience audience, Caller caller, Instant now) {}
