package readout.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.corpus.Registry;
import readout.model.Event;
import readout.model.Party;
import readout.model.Span;
import readout.model.Speaker;
import readout.model.Topic;
import readout.search.Hit;

/** Terms in words: "Ceasefire · Russia · “at once”". A name that the corpus has no more is shown as its slug. */
final class TermLabels {

    private static final String BETWEEN = " · ";

    private final Terms terms;
    private final List<String> names = new ArrayList<>();

    TermLabels(Terms terms, Registry registry) {
        this.terms = terms;
        add(terms.topic(), slug -> registry.topicOf(slug).map(Topic::label).orElse(slug));
        add(terms.party(), slug -> registry.partyOf(slug).map(Party::label).orElse(slug));
        add(terms.speaker(), slug -> registry.speakerOf(slug).map(Speaker::name).orElse(slug));
        add(terms.event(), slug -> registry.eventOf(slug).map(Event::title).orElse(slug));
    }

    private void add(@Nullable String slug, Function<String, String> label) {
        if (slug != null) {
            names.add(label.apply(slug));
        }
    }

    /** All of them. */
    String all() {
        var words = terms.words();
        var typed = words == null ? "" : words.strip();
        return with(typed.isEmpty() ? "" : isQuoted(typed) ? typed : "“" + typed + "”");
    }

    private static boolean isQuoted(String typed) {
        return typed.startsWith("“") || typed.startsWith("\"");
    }

    /** Those that a statement meets, with the words in it that do. */
    String metBy(Hit hit) {
        if (terms.words() == null) {
            return all();
        }
        var text = hit.statement().text();
        var marked =
            hit.highlights().stream().map(span -> stretch(text, span)).distinct().collect(Collectors.joining(", "));
        return with(marked.isEmpty() ? "in short: " + hit.statement().gist() : marked);
    }

    private static String stretch(String text, Span span) {
        return "“" + text.substring(span.start(), span.end()) + "”";
    }

    private String with(String words) {
        var parts = new ArrayList<>(names);
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return parts.isEmpty() ? "everything" : String.join(BETWEEN, parts);
    }
}
