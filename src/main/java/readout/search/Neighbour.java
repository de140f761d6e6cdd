package readout.search;

/**
 * A statement that lies near a vector.
 *
 * @param similarity the cosine of the angle between the two, from -1 to 1; the same in every engine but for rounding
 */
public record Neighbour(Hit hit, double similarity) {}
