package readout.search.lucene;

import java.util.Arrays;

/** Documents of one segment, in their order. For one thread. */
final class Documents {

    private int[] documents = new int[64];
    private int size;

    void add(int document) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, 2 * size);
        }
        documents[size++] = document;
    }

    int get(int place) {
        return documents[place];
    }

    int size() {
        return size;
    }
}
