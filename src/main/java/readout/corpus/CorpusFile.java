package readout.corpus;

/**
 * A file of the corpus as it was when it was validated.
 *
 * @param path from the corpus folder, with slashes
 * @param size in bytes
 * @param modified time of last change, in milliseconds since 1970
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record CorpusFile(String path, long size, long modified, String sha256) {}
