package readout.app;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The name that a misspelt one was probably meant to be. */
final class NearMiss {

    private static final int SLIPS = 3;

    private NearMiss() {}

    /** "; did you mean 'x'?", or nothing. */
    static String of(String typed, List<String> names) {
        var distance = new LevenshteinDistance(SLIPS);
        return names.stream()
            .filter(name -> distance.apply(typed, name) >= 0)
            .min(Comparator.comparing(name -> distance.apply(typed, name)))
            .map(name -> "; did you mean '" + name + "'?")
            .orElse("");
    }
}
