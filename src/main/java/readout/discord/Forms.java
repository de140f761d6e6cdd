package readout.discord;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.modals.Modal;
import readout.command.CommandSpec;
import readout.command.Labels;
import readout.command.Option;

/** Forms to fill in what a command needs, a field for each of its first options. */
final class Forms {

    private static final String PREFIX = "form:";
    private static final String ASIDE = ":aside";
    private static final int FIELDS = 5;
    private static final int LABEL_LENGTH = 45;
    private static final int DESCRIPTION_LENGTH = 100;

    private Forms() {}

    /**
     * A form as it came back.
     *
     * @param typed by option name
     * @param isAside whether only the asker is to see the answer
     */
    record Filled(String command, Map<String, String> typed, boolean isAside) {}

    /** A form of a command, with what is given already filled in. */
    static Modal of(CommandSpec spec, Map<String, String> given, boolean isAside) {
        var form = Modal.create(PREFIX + spec.name() + (isAside ? ASIDE : ""), spec.manner().form());
        spec.options().stream().limit(FIELDS).forEach(option -> form.addComponents(
            Label.of(label(option), Labels.cut(option.description(), DESCRIPTION_LENGTH), field(option, given))));
        return form.build();
    }

    /** What was filled in; nothing for a form of another sort. */
    static Optional<Filled> read(ModalInteraction interaction) {
        var id = interaction.getModalId();
        if (!id.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var typed = new LinkedHashMap<String, String>();
        interaction.getValues().forEach(value -> typed.put(value.getCustomId(), value.getAsString()));
        var isAside = id.endsWith(ASIDE);
        var command = id.substring(PREFIX.length(), id.length() - (isAside ? ASIDE.length() : 0));
        return Optional.of(new Filled(command, typed, isAside));
    }

    private static TextInput field(Option<?> option, Map<String, String> given) {
        var longest = Math.min(option.type().longest(), TextInput.MAX_VALUE_LENGTH);
        var style = option.type().keepsLines() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        var field = TextInput.create(option.name(), style).setRequired(option.required()).setMaxLength(longest);
        var value = given.getOrDefault(option.name(), "");
        return value.isEmpty() ? field.build() : field.setValue(Labels.cut(value, longest)).build();
    }

    private static String label(Option<?> option) {
        var name = option.name();
        return Labels.cut(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), LABEL_LENGTH);
    }
}
