package readout.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.PointEntry;
import readout.corpus.EventFormat.StatementEntry;
import readout.corpus.NameFormat.PartyEntry;
import readout.corpus.NameFormat.RoleEntry;
import readout.corpus.NameFormat.SourceEntry;
import readout.corpus.NameFormat.SpeakerEntry;
import readout.corpus.NameFormat.TopicEntry;

/** Everything that statements refer to, and what they may therefore leave out. */
record Vocabulary(
    Declared<PartyEntry> parties,
    Declared<SpeakerEntry> speakers,
    Declared<TopicEntry> topics,
    Declared<SourceEntry> sources,
    Declared<EventEntry> events,
    Declared<PointEntry> points) {

    /** In place of a party's slug: it was said for no party, although the speaker has one. */
    static final String NO_PARTY = "none";

    Vocabulary() {
        this(new Declared<>("party"), new Declared<>("speaker"), new Declared<>("topic"), new Declared<>("source"),
            new Declared<>("event"), new Declared<>("point of difference"));
    }

    /** For whom a statement was made: what it says, else the speaker's party. */
    Optional<String> partyOf(StatementEntry statement) {
        var written = statement.party() == null
            ? speakers.find(statement.speaker()).map(SpeakerEntry::party)
            : Optional.of(statement.party());
        return written.filter(party -> !party.equals(NO_PARTY));
    }

    /** In what capacity it was made: what it says, else the only role that the speaker had on that day. */
    Optional<String> roleOf(StatementEntry statement) {
        if (statement.role() != null) {
            return Optional.of(statement.role());
        }
        var day = statement.said().days().first();
        var roles = speakers.find(statement.speaker()).map(SpeakerEntry::roles).orElse(List.of());
        var held = roles.stream().filter(role -> isHeld(role, day)).toList();
        return held.size() == 1 ? Optional.of(held.getFirst().title()) : Optional.empty();
    }

    private static boolean isHeld(RoleEntry role, LocalDate day) {
        var begun = role.from() == null || !role.from().days().first().isAfter(day);
        return begun && (role.to() == null || !role.to().days().last().isBefore(day));
    }
}
