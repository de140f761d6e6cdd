package readout.discord;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/**
 * Names and descriptions of commands in other languages, from the bundles that there are.
 *
 * <p>To add German, add {@code commands_de.properties} beside this class, with keys such as {@code claims.name}, {@code
 * claims.description} and {@code claims.options.event.description}.
 */
final class Translations {

    private Translations() {}

    static LocalizationFunction shipped() {
        return of("readout/discord/commands");
    }

    /** Of the bundles with a base name, in the resources. */
    static LocalizationFunction of(String baseName) {
        var translations = ResourceBundleLocalizationFunction.empty();
        Arrays.stream(DiscordLocale.values())
            .filter(locale -> locale != DiscordLocale.UNKNOWN && isThere(baseName, locale))
            .forEach(locale -> translations.addBundle(bundle(baseName, locale), locale));
        return translations.build();
    }

    private static boolean isThere(String baseName, DiscordLocale locale) {
        var file = "/" + baseName + "_" + locale.getLocale().replace('-', '_') + ".properties";
        return Translations.class.getResource(file) != null;
    }

    private static ResourceBundle bundle(String baseName, DiscordLocale locale) {
        return ResourceBundle.getBundle(baseName.replace('/', '.'), Locale.forLanguageTag(locale.getLocale()));
    }
}
