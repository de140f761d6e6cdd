package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapKeeperTest {

    private final List<String> done = new ArrayList<>();
    private final HeapKeeper keeper = new HeapKeeper(() -> done.add("collected"), () -> done.add("ended"));

    private static Heap heap(long used, long live) {
        return new Heap(used << 20, live << 20, 100 << 20);
    }

    @Test
    void whatLivesInItIsLeftAlone() {
        keeper.look(heap(15, 0));
        keeper.look(heap(60, 50));

        assertThat(done).isEmpty();
    }

    @Test
    void whatGrewIsCollected() {
        keeper.look(heap(17, 0));
        keeper.look(heap(37, 20));
        keeper.look(heap(76, 50));

        assertThat(done).containsExactly("collected", "collected", "collected");
    }

    @Test
    void oneThatIsFullOnceIsGivenTime() {
        keeper.look(heap(99, 97));
        keeper.look(heap(60, 50));
        keeper.look(heap(99, 97));

        assertThat(done).isEmpty();
    }

    @Test
    void oneThatStaysFullEnds() {
        keeper.look(heap(99, 97));
        keeper.look(heap(99, 98));

        assertThat(done).containsExactly("ended");
    }
}
