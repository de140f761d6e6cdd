package readout.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Weight;

/**
 * Finds the newest of what matches in windows of documents at the end of each segment, each longer than the one after it.
 */
record LastDays(List<LeafReaderContext> leaves, Weight weight, Foremost foremost) {

    /** So much longer is the window before another one. */
    private static final int GROWTH = 4;

    /**
     * The largest segment first, which most likely has most of them; then in the others only what is as late is looked at.
     *
     * @param bound no match is of a later day
     * @param density of matches among documents, about
     */
    void look(long bound, double density) throws IOException {
        if (foremost.wanted() == 0 || leaves.isEmpty()) {
            return;
        }
        var largestFirst = new ArrayList<>(leaves);
        largestFirst.sort(Comparator.comparingInt(leaf -> -leaf.reader().maxDoc()));
        var share = 2 * (foremost.wanted() + 1) / density / largestFirst.getFirst().reader().maxDoc();
        for (var leaf : largestFirst) {
            look(leaf, bound, Math.max(1, share * leaf.reader().maxDoc()));
        }
    }

    private void look(LeafReaderContext leaf, long bound, double first) throws IOException {
        var days = new LeafDays(leaf.reader());
        var end = days.after(bound);
        var length = first;
        while (end > 0) {
            var start = (int) Math.max(0, end - length);
            offer(leaf, days, window(leaf, start, end));
            if (!foremost.takes(days.day(start))) {
                return;
            }
            end = start;
            length *= GROWTH;
        }
    }

    private Documents window(LeafReaderContext leaf, int start, int end) throws IOException {
        var documents = new Documents();
        var matches = LeafMatches.documents(weight, leaf);
        if (matches != null) {
            for (var document = matches.advance(start); document < end; document = matches.nextDoc()) {
                documents.add(document);
            }
        }
        return documents;
    }

    /** Of so many matches of a segment those that can be among the first. */
    void offer(LeafReaderContext leaf, LeafDays days, Documents documents) throws IOException {
        if (foremost.wanted() == 0) {
            return;
        }
        for (var i = first(days, documents); i < documents.size(); i++) {
            var document = documents.get(i);
            var day = days.day(document);
            if (foremost.takes(day)) {
                foremost.offer(leaf.docBase + document, day, days.id(document));
            }
        }
    }

    /** The first one of the day beyond which there are enough: none before it need be looked at. */
    private int first(LeafDays days, Documents documents) throws IOException {
        var beyond = documents.size() - foremost.wanted();
        if (beyond <= 0) {
            return 0;
        }
        var day = days.day(documents.get(beyond));
        var from = 0;
        var to = beyond;
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (days.day(documents.get(middle)) < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
