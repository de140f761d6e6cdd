package readout.app;

import java.util.List;
import java.util.Map;

/** Reads the settings that environment variables give. */
final class SettingsEnvironment {

    private SettingsEnvironment() {}

    /** Puts them in the place of those that the file gave. A variable that resembles a setting's is a slip. */
    static void read(Map<String, String> environment, Map<Setting, Given> givens, List<String> problems) {
        replaceToken(environment, givens);
        replaceCorpus(environment, givens);
        for (var setting : Setting.values()) {
            var text = environment.get(setting.variable());
            if (text != null && !text.isBlank()) {
                givens.put(setting, new Given(setting.variable(), text));
            }
        }
        environment.keySet().stream()
            .filter(name -> name.startsWith("READOUT_") && !Setting.variables().contains(name))
            .sorted()
            .forEach(name -> noteSlip(name, problems));
    }

    /** One way to give the token replaces the other. */
    private static void replaceToken(Map<String, String> environment, Map<Setting, Given> givens) {
        var both = List.of(Setting.DISCORD_TOKEN, Setting.DISCORD_TOKEN_FILE);
        if (both.stream().anyMatch(setting -> !environment.getOrDefault(setting.variable(), "").isBlank())) {
            both.forEach(givens::remove);
        }
    }

    /** So does a folder a repository, and a repository a folder. */
    private static void replaceCorpus(Map<String, String> environment, Map<Setting, Given> givens) {
        if (!environment.getOrDefault(Setting.CORPUS.variable(), "").isBlank()) {
            givens.keySet().removeIf(setting -> setting.path().startsWith("corpus.git."));
        }
        if (!environment.getOrDefault(Setting.CORPUS_GIT_URL.variable(), "").isBlank()) {
            givens.remove(Setting.CORPUS);
        }
    }

    /** Others of that beginning belong to the launcher, or to something else of this name. */
    private static void noteSlip(String name, List<String> problems) {
        var nearMiss = NearMiss.of(name, Setting.variables());
        if (!nearMiss.isEmpty()) {
            problems.add(name + ": no setting is called that" + nearMiss);
        }
    }
}
