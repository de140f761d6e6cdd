package readout.corpus;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.Form;
import readout.corpus.EventFormat.QuotationEntry;
import readout.corpus.EventFormat.StatementEntry;
import readout.corpus.NameFormat.RoleEntry;
import readout.corpus.NameFormat.SourceEntry;
import readout.model.DateRange;

/** The rules for one statement by itself and what it names; one small method each. */
record StatementRules(Vocabulary vocabulary, Archives archives, Wording wording) {

    /** Reports of the other side of the globe can bear the date before. */
    private static final int DAYS_BETWEEN_ZONES = 1;

    /** @param event slug of the event in whose file it stands; null for a bulk file */
    void check(Entry<StatementEntry> entry, @Nullable String event) {
        references(entry);
        eventIsKnown(entry, event);
        roleIsKnown(entry);
        roleHadBegun(entry);
        editorialHasNoParty(entry);
        formFitsQuotation(entry);
        rangeFitsDate(entry);
        sourceIsNotOlder(entry);
        positionFits(entry);
        quotationFits(entry);
        wording.check(entry.value().gist(), entry, "gist");
    }

    private void references(Entry<StatementEntry> entry) {
        var statement = entry.value();
        vocabulary.speakers().require(statement.speaker(), entry, "speaker");
        vocabulary.sources().require(statement.source(), entry, "source");
        Optional.ofNullable(statement.party()).filter(party -> !party.equals(Vocabulary.NO_PARTY))
            .ifPresent(party -> vocabulary.parties().require(party, entry, "party"));
        IntStream.range(0, statement.topics().size())
            .forEach(i -> vocabulary.topics().require(statement.topics().get(i), entry, "topics", i));
        IntStream.range(0, statement.points().size())
            .forEach(i -> vocabulary.points().require(statement.points().get(i), entry, "points", i));
    }

    private void eventIsKnown(Entry<StatementEntry> entry, @Nullable String event) {
        var written = entry.value().event();
        if (event == null && written == null) {
            entry.error(entry.at(), "`event` is missing", "name the event, which a bulk file needs for each statement");
        } else if (event == null && written != null) {
            vocabulary.events().require(written, entry, "event");
        } else if (written != null && !written.equals(event)) {
            entry.error(entry.at("event"), "this is the file of another event",
                "move the statement, or leave `event` out");
        }
    }

    private void roleIsKnown(Entry<StatementEntry> entry) {
        var known = vocabulary.speakers().find(entry.value().speaker()).isPresent();
        if (known && vocabulary.roleOf(entry.value()).isEmpty()) {
            entry.error(entry.at("speaker"), "the speaker has no role, or several, on that day", "add `role`");
        }
    }

    private void roleHadBegun(Entry<StatementEntry> entry) {
        var last = entry.value().said().days().last();
        var role = entry.value().role();
        var roles =
            vocabulary.speakers().find(entry.value().speaker()).stream().flatMap(s -> s.roles().stream()).toList();
        var named = roles.stream().filter(listed -> listed.title().equals(role)).toList();
        var meant = named.isEmpty() ? roles : named;
        if (!meant.isEmpty() && meant.stream().allMatch(listed -> beginsAfter(listed, last))) {
            entry.warning(entry.at("said"), "the speaker’s role began later, " + begin(meant.getFirst()),
                "look up the date; if it is right, list the earlier role in speakers.yaml");
        }
    }

    private static boolean beginsAfter(RoleEntry role, LocalDate day) {
        return role.from() != null && role.from().days().first().isAfter(day);
    }

    private static String begin(RoleEntry role) {
        return role.from() == null ? "" : role.from().iso();
    }

    private void editorialHasNoParty(Entry<StatementEntry> entry) {
        if (entry.value().editorial() && vocabulary.partyOf(entry.value()).isPresent()) {
            entry.error(entry.at("editorial"), "a report’s own judgement is no party’s statement",
                "write `party: none`");
        }
    }

    private static void formFitsQuotation(Entry<StatementEntry> entry) {
        var form = StatementMaker.formOf(entry.value());
        var quotation = entry.value().quotation();
        if (form == Form.QUOTATION && quotation == null) {
            entry.error(entry.at("form"), "a quotation needs its exact words",
                "add `quotation`, or make it a paraphrase");
        }
        if (form != Form.QUOTATION && quotation != null) {
            entry.error(entry.at("quotation"), "only a quotation has exact words", "leave `form` out");
        }
    }

    private static void rangeFitsDate(Entry<StatementEntry> entry) {
        var range = entry.value().saidRange();
        if (range.isEmpty()) {
            return;
        }
        if (range.size() != 2 || range.getLast().isBefore(range.getFirst())) {
            entry.error(entry.at("said-range"), "a range has a first and a last day", "write [2025-03-18, 2025-05-19]");
        } else if (!entry.value().said().days().overlaps(new DateRange(range.getFirst(), range.getLast()))) {
            entry.error(entry.at("said-range"), "the range lies outside `said`",
                "widen `said` to the month or the year");
        }
    }

    private void sourceIsNotOlder(Entry<StatementEntry> entry) {
        var published = vocabulary.sources().find(entry.value().source()).map(SourceEntry::published);
        var range = entry.value().saidRange();
        var said = range.isEmpty() ? entry.value().said().days().first() : range.getFirst();
        published.filter(date -> date.days().last().plusDays(DAYS_BETWEEN_ZONES).isBefore(said))
            .ifPresent(date -> entry.warning(entry.at("said"), "the source is older, of " + date.iso(),
                "look up both dates"));
    }

    private void positionFits(Entry<StatementEntry> entry) {
        var position = entry.value().position();
        if (position == null) {
            return;
        }
        var archive = vocabulary.sources().find(entry.value().source()).map(SourceEntry::archive);
        if (position.end() <= position.start()) {
            entry.error(entry.at("position"), "the position ends before it begins", "count both from 0");
        } else if (archive.isPresent() && position.end() > archive.get().characters()) {
            entry.error(entry.at("position"),
                "the source’s text has only " + archive.get().characters() + " characters",
                "count again, in Unicode code points from 0");
        }
    }

    private void quotationFits(Entry<StatementEntry> entry) {
        var quotation = entry.value().quotation();
        if (quotation == null) {
            return;
        }
        archives.check(entry, quotation);
        NameRules.tagIsLanguage(quotation.translatedFrom(), entry, "quotation", "translated-from");
        lengthFitsPosition(entry, quotation);
        placeNeedsUtterance(entry, quotation);
    }

    private void lengthFitsPosition(Entry<StatementEntry> entry, QuotationEntry quotation) {
        var position = entry.value().position();
        var length = quotation.exact().codePointCount(0, quotation.exact().length());
        var isCompared = archives.texts().containsKey(entry.value().source());
        if (position != null && !isCompared && position.end() - position.start() != length) {
            entry.error(entry.at("position"), "the exact words have " + length + " characters, the position "
                + (position.end() - position.start()), "count again, in Unicode code points");
        }
    }

    private static void placeNeedsUtterance(Entry<StatementEntry> entry, QuotationEntry quotation) {
        if (quotation.seq() != null && (quotation.utterance() == null || quotation.seq() < 1)) {
            entry.error(entry.at("quotation", "seq"), "this is no place in a run of speech",
                "name the `utterance` and count from 1, or leave `seq` out");
        }
    }
}
