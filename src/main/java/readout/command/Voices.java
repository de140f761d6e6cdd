package readout.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.answer.Refusal.Kind;
import readout.command.Resolution.Resolved;
import readout.command.Resolution.Unresolved;
import readout.edition.Edition;
import readout.model.Party;
import readout.model.Speaker;
import readout.search.Criterion;

/**
 * An option that takes a party or a speaker. A name that is both is asked back, unless it is the slug of one of them.
 */
final class Voices implements OptionType<Voices.Choice> {

    /** A party or a speaker. */
    sealed interface Choice {

        String slug();

        String label();

        Criterion criterion();

        record Side(Party party) implements Choice {
            @Override
            public String slug() {
                return party.slug();
            }

            @Override
            public String label() {
                return party.label();
            }

            @Override
            public Criterion criterion() {
                return new Criterion.ForParty(party.slug());
            }
        }

        record One(Speaker speaker) implements Choice {
            @Override
            public String slug() {
                return speaker.slug();
            }

            @Override
            public String label() {
                return speaker.name();
            }

            @Override
            public Criterion criterion() {
                return new Criterion.SpokenBy(Set.of(speaker.slug()));
            }
        }
    }

    @Override
    public String placeholder() {
        return "PARTY|SPEAKER";
    }

    @Override
    public Resolution<Choice> resolve(String typed, Edition edition) {
        var bySlug = bySlug(typed, edition);
        if (!bySlug.isEmpty()) {
            return new Resolved<>(bySlug.getFirst());
        }
        return either(typed, Types.PARTY.resolve(typed, edition), Types.SPEAKER.resolve(typed, edition));
    }

    private static List<Choice> bySlug(String typed, Edition edition) {
        var party = edition.registry().partyOf(typed).<Choice>map(Choice.Side::new);
        return Stream.concat(party.stream(), edition.registry().speakerOf(typed).map(Choice.One::new).stream())
            .toList();
    }

    private static Resolution<Choice> either(String typed, Resolution<Party> party, Resolution<Speaker> speaker) {
        return switch (party) {
            case Resolved<Party>(var side) when speaker instanceof Resolved<Speaker>(var one) -> new Unresolved<>(
                Kind.AMBIGUOUS_NAME,
                "“" + typed + "” is a party and a speaker. Which is meant?",
                List.of(
                    new Completion(side.slug(), side.label() + " (party)"),
                    new Completion(one.slug(), one.name() + " (speaker)")));
            case Resolved<Party>(var side) -> new Resolved<>(new Choice.Side(side));
            case Unresolved<Party> notParty -> switch (speaker) {
                case Resolved<Speaker>(var one) -> new Resolved<>(new Choice.One(one));
                case Unresolved<Speaker> notSpeaker -> neither(typed, notParty, notSpeaker);
            };
        };
    }

    private static Unresolved<Choice> neither(String typed, Unresolved<Party> party, Unresolved<Speaker> speaker) {
        var ambiguous = speaker.kind() == Kind.AMBIGUOUS_NAME || party.kind() == Kind.AMBIGUOUS_NAME;
        return new Unresolved<>(
            ambiguous ? Kind.AMBIGUOUS_NAME : Kind.UNKNOWN_NAME,
            ambiguous
                ? "“" + typed + "” is the name of more than one. Which is meant?"
                : "“" + typed + "” is neither a party nor a speaker in this corpus.",
            Stream.concat(party.nearMisses().stream(), speaker.nearMisses().stream()).toList());
    }

    @Override
    public String canonical(Choice value) {
        return value.slug();
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return Stream
            .concat(Types.PARTY.complete(typed, edition).stream(), Types.SPEAKER.complete(typed, edition).stream())
            .toList();
    }
}
