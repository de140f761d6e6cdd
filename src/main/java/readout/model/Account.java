package readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party's version, on one point of difference.
 *
 * @param party slug; null for the report itself
 * @param statements ids of the statements it rests on, at least one
 * @param summary the curator's one-line summary
 * @param omission whether it says that the party did not mention the matter; then its statements are omissions
 */
public record Account(@Nullable String party, List<String> statements, String summary, boolean omission) {

    public Account {
        statements = List.copyOf(statements);
    }
}
