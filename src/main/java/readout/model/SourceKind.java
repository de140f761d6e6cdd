package readout.model;

/** What sort of publication a source is. */
public enum SourceKind {
    OFFICIAL,
    STATE_MEDIA,
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    REPOST,
    UNKNOWN
}
