package readout.model;

import java.util.List;

/** What a position is about (schema.org DefinedTerm), with other words for it. */
public record Topic(String slug, String label, String definition, List<String> synonyms) {

    public Topic {
        synonyms = List.copyOf(synonyms);
    }
}
