package readout.command;

import java.util.List;
import java.util.function.Function;

class NearMisses {
    static <T> List<T> of(String t, List<T> all, Function<T, String> n) {
        return all.stream().filter(x -> n.apply(x).startsWith(t.substring(0, 1))).toList();
    }
}
