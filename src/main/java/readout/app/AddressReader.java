package readout.app;

import java.net.InetSocketAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads where on this machine something is served. */
final class AddressReader {

    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+):([0-9]{1,5})");
    private static final int GREATEST = 65_535;

    private final SettingsReader reader;

    AddressReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Null when it is not set. A host that is a name is looked up here. */
    @Nullable InetSocketAddress read(Setting setting) {
        var given = reader.given(setting);
        if (given.isEmpty()) {
            return null;
        }
        var address = ADDRESS.matcher(given.get().text().strip());
        if (!address.matches() || Integer.parseInt(address.group(2)) > GREATEST) {
            reader.unwanted(setting, given.get());
            return null;
        }
        var found = new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
        if (found.isUnresolved()) {
            reader.problem(given.get(), "no machine is called that; a host of this machine is wanted");
            return null;
        }
        return found;
    }
}
