package readout.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.answer.Block;
import readout.answer.DateWords;
import readout.edition.EarlierWording;
import readout.model.Correction;
import readout.model.SourcedStatement;
import readout.search.Hit;

/** What a statement said before, by its file and by the ledger, each wording beside the one that followed it. */
final class WordingHistory {

    private final Hit now;
    private final List<EarlierWording> told;

    WordingHistory(Hit now, List<EarlierWording> told) {
        this.now = now;
        this.told = told;
    }

    /**
     * One wording.
     *
     * @param words as they are compared
     * @param sourced null when only a file tells of it
     */
    private record Wording(
        String title, String detail, String words, @Nullable SourcedStatement sourced, Instant until) {}

    /** The newest wording first; none when there never was another. */
    List<Block> blocks() {
        var earlier = Stream.concat(told.stream().map(this::wording), untold().map(WordingHistory::wording))
            .sorted(Comparator.comparing(Wording::until).reversed())
            .toList();
        var blocks = new ArrayList<Block>();
        var next = new Wording("", "", ChangeBlocks.text(now.sourced()), now.sourced(), Instant.MAX);
        for (var wording : earlier) {
            blocks.add(block(wording, next));
            next = wording;
        }
        return blocks;
    }

    /** Corrections of which the ledger does not have the wording before. */
    private Stream<Correction> untold() {
        return now.statement().curation().corrections().stream()
            .filter(correction -> told.stream().noneMatch(wording -> has(wording.sourced(), correction.was())));
    }

    private static boolean has(SourcedStatement sourced, String words) {
        return sourced.statement().text().equals(words) || sourced.statement().gist().equals(words);
    }

    private static Block block(Wording was, Wording is) {
        var detail = new StringJoiner(" · ").setEmptyValue("");
        if (!was.detail().isEmpty()) {
            detail.add(was.detail());
        }
        if (was.sourced() != null && is.sourced() != null) {
            var others = ChangeBlocks.others(was.sourced(), is.sourced());
            if (!others.isEmpty()) {
                detail.add("also differs: " + String.join(", ", others));
            }
        }
        return new Block.Revision(was.title(), detail.toString(), WordDifference.between(was.words(), words(was, is)));
    }

    /** A file tells the words alone, the ledger also how they are told in short. */
    private static String words(Wording was, Wording is) {
        return was.sourced() == null && is.sourced() != null ? is.sourced().statement().text() : is.words();
    }

    private Wording wording(EarlierWording told) {
        var title = (told.from().equals(Instant.EPOCH) ? "Known" : "Known from " + DateWords.of(told.from()))
            + " until " + DateWords.of(told.until());
        return new Wording(
            title, end(told), ChangeBlocks.text(told.sourced()), told.sourced(), told.until());
    }

    private String end(EarlierWording told) {
        return switch (told.end()) {
            case CORRECTED -> corrected(told);
            case RETRACTED -> "retracted" + (now.statement().curation().retraction() == null
                ? ""
                : ": " + Objects.requireNonNull(now.statement().curation().retraction()).reason());
            case REMOVED -> "removed";
            case ADDED, CHANGED -> "edited";
        };
    }

    /** Corrections are only ever added, so that the one that came is the next after those it had. */
    private String corrected(EarlierWording told) {
        var had = told.sourced().statement().curation().corrections().size();
        var has = now.statement().curation().corrections();
        return had < has.size() ? "corrected: " + has.get(had).reason() : "corrected";
    }

    private static Wording wording(Correction correction) {
        return new Wording("Known until " + DateWords.of(correction.date()), "corrected: " + correction.reason(),
            correction.was(), null, correction.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
