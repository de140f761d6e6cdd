package readout.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.corpus.EventFormat.EventEntry;
import readout.corpus.NameFormat.PartyEntry;
import readout.corpus.NameFormat.SourceEntry;
import readout.corpus.NameFormat.SpeakerEntry;

/** The rules for parties, speakers, sources and events. */
record NameRules(Vocabulary vocabulary) {

    void check() {
        vocabulary.parties().entries().values().forEach(NameRules::partyIsNotNone);
        vocabulary.speakers().entries().values().forEach(this::speakerFits);
        vocabulary.sources().entries().values().forEach(NameRules::sourceFits);
        vocabulary.events().entries().values().forEach(NameRules::eventFits);
    }

    private static void partyIsNotNone(Entry<PartyEntry> entry) {
        if (entry.value().slug().equals(Vocabulary.NO_PARTY)) {
            entry.error(entry.at("slug"), "`none` stands for no party", "choose another slug");
        }
    }

    private void speakerFits(Entry<SpeakerEntry> entry) {
        if (entry.value().party() != null) {
            vocabulary.parties().require(entry.value().party(), entry, "party");
        }
        for (var role : entry.value().roles()) {
            if (role.from() != null && role.to() != null
                && role.to().days().last().isBefore(role.from().days().first())) {
                entry.error(entry.of(role).at("to"), "the role ended before it began", "look up both dates");
            }
        }
    }

    private static void sourceFits(Entry<SourceEntry> entry) {
        var url = entry.value().url();
        if (url != null && !isWebAddress(url)) {
            entry.error(entry.at("url"), "this is no web address", "copy it whole, beginning with https://");
        }
        tagIsLanguage(entry.value().language(), entry, "language");
        var archive = entry.value().archive();
        if (archive != null && !archive.sha256().matches("[0-9a-f]{64}")) {
            entry.error(entry.at("archive", "sha256"), "this is no SHA-256",
                "write the output of `sha256sum` for the text");
        }
    }

    /** Tells when a text is no BCP 47 tag. */
    static void tagIsLanguage(@Nullable String tag, Entry<?> entry, Object... path) {
        try {
            new Locale.Builder().setLanguageTag(tag == null ? "en" : tag);
        } catch (IllformedLocaleException _) {
            entry.error(entry.at(path), "`" + tag + "` is no language tag", "write one such as `en`, `ru` or `uk`");
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void eventFits(Entry<EventEntry> entry) {
        var event = entry.value();
        if (!entry.problems().file().equals("events/" + event.slug() + ".yaml")) {
            entry.error(entry.at("slug"), "the file is not called by the slug",
                "rename it to " + event.slug() + ".yaml");
        }
        if (event.end() != null && event.end().isBefore(event.date())) {
            entry.error(entry.at("end"), "the event ended before it began", "look up both dates");
        }
    }
}
