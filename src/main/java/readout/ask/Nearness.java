package readout.ask;

import java.util.List;
import java.util.OptionalDouble;
import readout.search.Criterion;
import readout.search.Neighbour;
import readout.search.StatementIndex;

/**
 * How near what is asked, without who is to have said it, comes to statements: about 0 for what has nothing to do with one
 * another, and 1 for a question and its answer.
 *
 * @param asked to what those asked for said; to what anybody did, where nobody is asked for
 * @param any to what anybody said
 */
record Nearness(double asked, double any) {

    /** Says nothing either way, where no vectors are used. */
    static final Nearness UNKNOWN = new Nearness(0.5, 0.5);

    /** Where nobody is asked for, and the nearest is known. */
    static Nearness of(OptionalDouble similarity) {
        var nearness = nearness(similarity);
        return new Nearness(nearness, nearness);
    }

    private static double nearness(OptionalDouble similarity) {
        return similarity.isPresent() ? Features.nearness(similarity.getAsDouble()) : 0;
    }

    /** @param matter the vector of {@link Question#matter} */
    static Nearness of(StatementIndex index, Understanding understanding, float[] matter) {
        var any = nearest(index, matter, List.of());
        var voices = understanding.parts(Part.By.class).flatMap(by -> by.voices().stream()).toList();
        return new Nearness(voices.isEmpty()
            ? any
            : voices.stream().mapToDouble(voice -> nearest(index, matter, List.of(voice))).max().orElse(0), any);
    }

    private static double nearest(StatementIndex index, float[] matter, List<Criterion> filter) {
        return nearness(index.nearest(matter, filter, 1).stream().mapToDouble(Neighbour::similarity).max());
    }
}
