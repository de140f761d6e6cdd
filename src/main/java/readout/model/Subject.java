package readout.model;

import java.util.List;

/**
 * What a statement is about.
 *
 * @param event slug of the {@link Event}
 * @param topics slugs of {@link Topic}s, the most important first
 * @param points ids of {@link PointOfDifference}s that a curator noted on the statement: hints only, since the points
 *     themselves list their statements
 */
public record Subject(String event, List<String> topics, List<String> points) {

    public Subject {
        topics = List.copyOf(topics);
        points = List.copyOf(points);
    }
}
