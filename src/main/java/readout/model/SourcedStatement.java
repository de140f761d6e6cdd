package readout.model;

/** A statement together with the source that its citation names; another source is refused as an illegal argument. */
public record SourcedStatement(Statement statement, Source source) {

    public SourcedStatement {
        if (!statement.citation().source().equals(source.id())) {
            throw new IllegalArgumentException(statement.id() + " does not cite " + source.id());
        }
    }
}
