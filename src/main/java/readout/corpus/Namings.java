package readout.corpus;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.corpus.Registry.Naming;
import readout.model.Party;
import readout.model.Speaker;

/** The names of speakers and parties, for finding them in running text. */
record Namings(Names<Speaker> speakers, Names<Party> parties, int longest) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Namings of(List<Speaker> speakers, List<Party> parties) {
        var bySpeaker = Names.of(speakers, Speaker::slug, speaker -> naming(speaker).spellings());
        var byParty = Names.of(parties, Party::slug, party -> naming(party).spellings());
        var spellings = Stream.concat(speakers.stream().map(Namings::naming), parties.stream().map(Namings::naming))
            .flatMap(naming -> naming.spellings().stream());
        return new Namings(bySpeaker, byParty, spellings.mapToInt(Namings::words).max().orElse(0));
    }

    List<Naming> of(String spelling) {
        return Stream.concat(
            speakers.bearing(spelling).stream().map(Namings::naming),
            parties.bearing(spelling).stream().map(Namings::naming))
            .toList();
    }

    private static Naming naming(Speaker speaker) {
        return new Naming(Set.of(speaker.slug()), Registry.spellings(speaker.name(), speaker.aliases()));
    }

    private static Naming naming(Party party) {
        return new Naming(Set.of(), Registry.spellings(party.label(), party.aliases()));
    }

    private static int words(String spelling) {
        return (int) BETWEEN_WORDS.splitAsStream(spelling).filter(word -> !word.isEmpty()).count();
    }
}
