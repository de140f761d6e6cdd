package readout.command;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readout.answer.Refusal.Kind;
import readout.corpus.NearMisses;
import readout.edition.Edition;
import readout.model.Folding;

/** An option that takes a time zone by its IANA name: {@code Europe/Kyiv}. */
final class Zones implements OptionType<ZoneId> {

    private static final int SUGGESTIONS = 5;

    /** Those of places; what only names an offset, or is old, is left out. */
    private static final Pattern PLACES = Pattern.compile(
        "UTC|(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final List<String> NAMES =
        ZoneId.getAvailableZoneIds().stream().filter(name -> PLACES.matcher(name).matches()).sorted().toList();

    @Override
    public String placeholder() {
        return "ZONE";
    }

    @Override
    public Resolution<ZoneId> resolve(String typed, Edition edition) {
        var wanted = typed.strip().replace(' ', '_');
        return NAMES.stream()
            .filter(name -> name.equalsIgnoreCase(wanted))
            .findFirst()
            .<Resolution<ZoneId>>map(name -> new Resolution.Resolved<>(ZoneId.of(name)))
            .orElseGet(() -> new Resolution.Unresolved<>(
                Kind.UNKNOWN_NAME, "“" + typed + "” is not a time zone. Write one such as Europe/Kyiv.", near(typed)));
    }

    private static List<Completion> near(String typed) {
        return offered(new NearMisses<>(NAMES, Zones::spellings).to(typed, SUGGESTIONS).stream());
    }

    private static List<String> spellings(String name) {
        return List.of(name, city(name));
    }

    private static String city(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replace('_', ' ');
    }

    @Override
    public String canonical(ZoneId value) {
        return value.getId();
    }

    @Override
    public List<Completion> complete(String typed, Edition edition) {
        var wanted = Folding.fold(typed.strip());
        var starting = NAMES.stream()
            .filter(name -> Folding.fold(name).startsWith(wanted) || Folding.fold(city(name)).startsWith(wanted));
        var near = wanted.isEmpty() ? Stream.<Completion>empty() : near(typed).stream();
        return Stream.concat(offered(starting).stream(), near).distinct().toList();
    }

    private static List<Completion> offered(Stream<String> names) {
        return names.map(name -> new Completion(name, name)).toList();
    }
}
