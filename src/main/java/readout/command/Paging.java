package readout.command;

import java.util.List;
import readout.answer.CountWords;
import readout.answer.FollowUp;
import readout.answer.Page;
import readout.answer.Refusal;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;
import readout.search.Hits;

/** How much goes on a page, and where a request stands among the pages. */
final class Paging {

    /** Statements a page: with their buttons they fit one Discord message of 40 components. */
    static final int STATEMENTS = 8;

    /** Lines of a list a page, such as events. */
    static final int ENTRIES = 10;

    private Paging() {}

    /** The page of a request among so many items; its number can be past the last one. */
    static Page page(Request request, long items, int perPage, String unit) {
        var of = Math.toIntExact(Math.max(1, Math.ceilDiv(items, perPage)));
        return new Page(request.page(), of, unit);
    }

    /**
     * The page of a request among what was found. Where there is more than could be counted, a full page always has one
     * after it.
     */
    static Page page(Request request, Hits hits) {
        var counted = page(request, hits.total(), STATEMENTS, "page");
        if (hits.exact()) {
            return counted;
        }
        var next = hits.hits().size() < STATEMENTS ? request.page() : request.page() + 1;
        return new Page(request.page(), Math.max(counted.of(), next), false, counted.unit());
    }

    static int offset(Request request, int perPage) {
        return Math.multiplyExact(request.page() - 1, perPage);
    }

    /** The items on a request's page. */
    static <T> List<T> slice(List<T> items, Request request, int perPage) {
        var from = Math.min(items.size(), offset(request, perPage));
        return items.subList(from, Math.min(items.size(), from + perPage));
    }

    /** Says that there are not so many pages, and offers the last one. */
    static Refusal beyond(Request request, Page page, Edition edition) {
        var message = page.of() == 1
            ? "There is only one " + page.unit() + " of this."
            : "There is no " + page.unit() + " " + page.number() + ": the last one is " + page.of() + ".";
        var last = new FollowUp("The last " + page.unit(), request.call().onPage(page.of()));
        return new Refusal(Kind.NO_SUCH_PAGE, message, List.of(last), edition.stamp());
    }

    /** How many statements were found, in words: {@code 50 statements}, {@code over 1,000 statements}. */
    static String count(Hits hits) {
        return hits.exact()
            ? CountWords.of(hits.total(), "statement")
            : "over " + CountWords.of(Hits.EXACT_UP_TO, "statement");
    }
}
