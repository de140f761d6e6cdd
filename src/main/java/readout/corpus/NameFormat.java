package readout.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.model.PartialDate;
import readout.model.SourceKind;

/** The files that name things: a list in each of {@code parties, speakers, topics, sources, wording}.yaml. */
final class NameFormat {

    private NameFormat() {}

    record PartyEntry(
        @Key(value = "Unique name in references, such as `us`", slug = true, longest = 50) String slug,
        @Key("Name as shown") String label,
        @Key("Other names, in any script") List<String> aliases,
        @Key(value = "Who counts as this side", longest = 300) String includes) {}

    /** Whether a speaker is one human being. */
    enum SpeakerKind {
        PERSON,
        ORGANIZATION
    }

    record SpeakerEntry(
        @Key(value = "Unique name in references, such as `ada-marsh`", slug = true, longest = 50) String slug,
        @Key("Person: one human being. Organization: everything else that speaks") SpeakerKind kind,
        @Key("Name as shown") String name,
        @Key(value = "Slug of the party it speaks for; left out when it is none, or several together", slug = true,
            longest = 50) @Nullable String party,
        @Key("Other spellings and names, in any script") List<String> aliases,
        @Key("The capacities in which it speaks") List<RoleEntry> roles) {}

    record RoleEntry(
        @Key("The office or function") String title,
        @Key("Since when: a year, a month or a day") @Nullable PartialDate from,
        @Key("Until when") @Nullable PartialDate to) {}

    record TopicEntry(
        @Key(value = "Unique name in references, such as `ceasefire`", slug = true, longest = 50) String slug,
        @Key("Name as shown") String label,
        @Key(value = "What belongs to it, in one sentence", longest = 300) String definition,
        @Key("Other words that people use for it") List<String> synonyms) {}

    record SourceEntry(
        @Key(value = "Unique name in references, such as `harbour-times-2024-05-01`", slug = true,
            longest = 80) String id,
        @Key("What sort of publication it is; unknown where you cannot tell") SourceKind kind,
        @Key(value = "Its headline", longest = 300) @Nullable String title,
        @Key(value = "Who published it; left out when unknown", longest = 150) @Nullable String publisher,
        @Key(value = "Where it is published; left out when unknown", longest = 512) @Nullable String url,
        @Key("The date it bears: a year, a month or a day") @Nullable PartialDate published,
        @Key(value = "What is known of the date otherwise", longest = 300) @Nullable String publishedBasis,
        @Key(value = "Language as a BCP 47 tag; English when left out", longest = 35) @Nullable String language,
        @Key("The text against which quotations are checked") @Nullable ArchiveEntry archive,
        @Key(value = "A remark for curators and readers", longest = 1000) @Nullable String note) {}

    record ArchiveEntry(
        @Key(
            value = "The text's file in the corpus folder, such as `archive/harbour-times.txt`; left out when it may not "
                + "be kept there",
            longest = 200) @Nullable String file,
        @Key(value = "SHA-256 of its bytes, in lower-case hexadecimal", longest = 64) String sha256,
        @Key("Its length in Unicode characters (code points)") int characters) {}

    record WordEntry(
        @Key("A word that takes sides, in every form in which it should be noticed") List<String> words,
        @Key(value = "What to write instead", longest = 200) String instead) {}
}
