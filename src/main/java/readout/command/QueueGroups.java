package readout.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import readout.ask.Likeness;
import readout.corpus.Registry;
import readout.state.UnansweredQuestions.Total;

/**
 * The queue as groups, the most asked first, then what has waited longest.
 *
 * @param byWordsAlone how many questions were compared by their words alone
 */
record QueueGroups(List<QueueGroup> groups, int byWordsAlone) {

    private static final Comparator<QueueGroup> ORDER = Comparator.comparingLong(QueueGroup::times).reversed()
        .thenComparing(QueueGroup::since)
        .thenComparing(group -> group.leader().key());

    /** @param open the most asked first */
    static QueueGroups of(List<Total> open, Likeness likeness, Registry registry) {
        var byCommand = new LinkedHashMap<String, List<Total>>();
        open.forEach(question -> byCommand.computeIfAbsent(question.command(), _ -> new ArrayList<>()).add(question));
        var groups = new ArrayList<QueueGroup>();
        var byWordsAlone = 0;
        for (var questions : byCommand.values()) {
            var alike = likeness.groups(questions.stream().map(Total::question).toList(), registry);
            alike.groups().forEach(places -> groups.add(new QueueGroup(places.stream().map(questions::get).toList())));
            byWordsAlone += alike.byWordsAlone();
        }
        groups.sort(ORDER);
        return new QueueGroups(List.copyOf(groups), byWordsAlone);
    }
}
