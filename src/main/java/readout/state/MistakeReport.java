package readout.state;

import java.time.Instant;

/**
 * A reader's word that something in an answer is wrong. It does not say who the reader is.
 *
 * @param edition number of the edition that the answer rested on
 * @param question what had been asked, as it is asked in Discord
 * @param text the reader's words
 */
public record MistakeReport(Instant at, long edition, String question, String text) {}
