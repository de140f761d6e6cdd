package readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void whatLivesInItIsLeftAlone() {
        assertThat(megabytes(15, 0).hasGrown()).isFalse();
        assertThat(megabytes(60, 50).hasGrown()).isFalse();
    }

    @Test
    void whatGrewPastItHasGrown() {
        assertThat(megabytes(17, 0).hasGrown()).as("before the first collection").isTrue();
        assertThat(megabytes(37, 20).hasGrown()).as("by more than a little").isTrue();
        assertThat(megabytes(76, 50).hasGrown()).as("by more than half").isTrue();
    }

    private static Heap megabytes(long used, long live) {
        return new Heap(used << 20, live << 20);
    }
}
