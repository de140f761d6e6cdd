package readout.command;

import java.time.Instant;

/**
 * A command's arguments, resolved, with what else it may depend on.
 *
 * @param page which page of the answer, from 1
 */
public record Request(Arguments arguments, int page, Instant now) {}
