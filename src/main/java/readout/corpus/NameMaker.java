package readout.corpus;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.AccountEntry;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.EventFormat.PointEntry;
import readout.corpus.NameFormat.ArchiveEntry;
import readout.corpus.NameFormat.PartyEntry;
import readout.corpus.NameFormat.RoleEntry;
import readout.corpus.NameFormat.SourceEntry;
import readout.corpus.NameFormat.SpeakerEntry;
import readout.corpus.NameFormat.TopicEntry;
import readout.model.Account;
import readout.model.DateRange;
import readout.model.Event;
import readout.model.Party;
import readout.model.PointOfDifference;
import readout.model.Role;
import readout.model.Source;
import readout.model.Speaker;
import readout.model.Topic;

/** Makes the named things from entries in which no mistake was found. */
final class NameMaker {

    private NameMaker() {}

    static Registry registry(Vocabulary vocabulary) {
        var events = vocabulary.events().values();
        return new Registry(
            vocabulary.parties().values().stream().map(NameMaker::party).toList(),
            vocabulary.speakers().values().stream().map(NameMaker::speaker).toList(),
            vocabulary.topics().values().stream().map(NameMaker::topic).toList(),
            events.stream().map(NameMaker::event)
                .sorted(Comparator.comparing((Event event) -> event.days().first()).thenComparing(Event::slug))
                .toList(),
            events.stream().flatMap(event -> event.points().stream().map(point -> point(point, event.slug())))
                .toList());
    }

    static Source source(SourceEntry entry) {
        var url = entry.url() == null ? null : URI.create(entry.url());
        var publication = new Source.Publication(
            entry.title(),
            entry.publisher(),
            url,
            entry.published(),
            entry.publishedBasis(),
            Objects.requireNonNullElse(entry.language(), "en"));
        return new Source(entry.id(), entry.kind(), publication, archive(entry.archive()), entry.note());
    }

    private static Source.@Nullable Archive archive(@Nullable ArchiveEntry entry) {
        return entry == null ? null : new Source.Archive(entry.file(), entry.sha256(), entry.characters());
    }

    private static Party party(PartyEntry entry) {
        return new Party(entry.slug(), entry.label(), entry.aliases(), entry.includes());
    }

    private static Speaker speaker(SpeakerEntry entry) {
        var roles = entry.roles().stream().map(NameMaker::role).toList();
        return switch (entry.kind()) {
            case PERSON -> new Speaker.Person(entry.slug(), entry.name(), entry.party(), entry.aliases(), roles);
            case ORGANIZATION ->
                new Speaker.Organization(entry.slug(), entry.name(), entry.party(), entry.aliases(), roles);
        };
    }

    private static Role role(RoleEntry entry) {
        return new Role(entry.title(), entry.from(), entry.to());
    }

    private static Topic topic(TopicEntry entry) {
        return new Topic(entry.slug(), entry.label(), entry.definition(), entry.synonyms());
    }

    private static Event event(EventEntry entry) {
        var days = new DateRange(entry.date(), Objects.requireNonNullElse(entry.end(), entry.date()));
        return new Event(entry.slug(), entry.title(), days, entry.participants(), entry.place(), entry.aliases());
    }

    private static PointOfDifference point(PointEntry entry, String event) {
        List<Account> accounts = entry.accounts().stream().map(NameMaker::account).toList();
        return new PointOfDifference(
            entry.id(), event, entry.question(), !Boolean.FALSE.equals(entry.contested()), accounts);
    }

    private static Account account(AccountEntry entry) {
        return new Account(entry.party(), entry.statements(), entry.summary(), entry.omission());
    }
}
