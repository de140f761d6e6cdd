package readout.bench;

import java.util.List;
import readout.search.StatementIndex;

/** The index as commands use it. */
record OurSearching(StatementIndex index) implements Searching {

    @Override
    public List<String> answer(Asked asked) {
        return switch (asked) {
            case Asked.Page(var query) ->
                index.search(query).hits().stream().map(hit -> hit.statement().id()).toList();
            case Asked.One(var id) -> index.statement(id).map(hit -> hit.statement().id()).stream().toList();
            case Asked.Counts(var criteria, var by) -> index.tally(criteria, by).stream()
                .map(tally -> tally.values().getFirst() + " " + tally.count()).sorted().toList();
        };
    }
}
