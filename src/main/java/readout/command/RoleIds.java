package readout.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.answer.Refusal.Kind;
import readout.edition.Edition;

/** An option that takes roles of Discord, as mentions or as their ids. */
final class RoleIds implements OptionType<Set<Long>> {

    private static final Pattern ROLE = Pattern.compile("<@&(" + Ids.ID + ")>|(" + Ids.ID + ")");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+|(?<=>)(?=<)");

    @Override
    public String placeholder() {
        return "ROLES";
    }

    @Override
    public Resolution<Set<Long>> resolve(String typed, Edition edition) {
        var read = Arrays.stream(BETWEEN.split(typed.strip())).map(word -> Ids.read(ROLE, word)).toList();
        return read.stream().allMatch(Optional::isPresent)
            ? new Resolution.Resolved<>(read.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
            : new Resolution.Unresolved<>(Kind.BAD_VALUE,
                "“" + typed + "” are no roles. Write @ and a role’s name and choose it from Discord’s list.",
                List.of());
    }

    @Override
    public String canonical(Set<Long> value) {
        return new TreeSet<>(value).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        return List.of();
    }
}
