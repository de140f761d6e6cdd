package readout.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/** The first by day, then by id, of the documents that were offered. For one search. */
final class Foremost {

    private final int wanted;
    private final boolean newest;
    private final Comparator<Dated> order;
    private final PriorityQueue<Dated> lastFirst;

    /** @param newest whether late days come first */
    Foremost(int wanted, boolean newest) {
        this.wanted = wanted;
        this.newest = newest;
        order = (one, other) -> compare(one, other.day, other.id);
        lastFirst = new PriorityQueue<>(order.reversed());
    }

    private record Dated(int document, long day, BytesRef id) {}

    private int compare(Dated one, long day, BytesRef id) {
        if (one.day == day) {
            return one.id.compareTo(id);
        }
        return (one.day < day) == newest ? 1 : -1;
    }

    int wanted() {
        return wanted;
    }

    /** Whether a document of this day can be among the first still. */
    boolean takes(long day) {
        if (lastFirst.size() < wanted) {
            return true;
        }
        return wanted > 0 && (newest ? day >= lastFirst.element().day : day <= lastFirst.element().day);
    }

    /** @param id good only for the moment */
    void offer(int document, long day, BytesRef id) {
        if (lastFirst.size() < wanted) {
            lastFirst.add(new Dated(document, day, BytesRef.deepCopyOf(id)));
        } else if (wanted > 0 && compare(lastFirst.element(), day, id) > 0) {
            lastFirst.remove();
            lastFirst.add(new Dated(document, day, BytesRef.deepCopyOf(id)));
        }
    }

    /** In their order. */
    List<Integer> documents() {
        var sorted = new ArrayList<>(lastFirst);
        sorted.sort(order);
        var documents = new ArrayList<Integer>(sorted.size());
        sorted.forEach(dated -> documents.add(dated.document));
        return documents;
    }
}
