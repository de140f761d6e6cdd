package readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks (PROV Agent): a {@link Person} or an {@link Organization}. Immutable. */
public sealed interface Speaker {

    String slug();

    String name();

    /** Slug of the party it speaks for; null when it speaks for none, or for several together. */
    @Nullable String party();

    /** Other spellings and names, in any script. */
    List<String> aliases();

    List<Role> roles();

    /** schema.org Person. */
    record Person(String slug, String name, @Nullable String party, List<String> aliases, List<Role> roles)
        implements Speaker {
        public Person {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }

    /** schema.org Organization: an institution, a delegation, unnamed officials taken together, a publication. */
    record Organization(String slug, String name, @Nullable String party, List<String> aliases, List<Role> roles)
        implements Speaker {
        public Organization {
            aliases = List.copyOf(aliases);
            roles = List.copyOf(roles);
        }
    }
}
