package readout.command;

import java.time.Instant;

/** Who asks and when. */
public record Asker(Audience audience, Instant now) {}
