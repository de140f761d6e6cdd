package readout.command;

import java.util.Optional;

/** What a server's channels and roles are called, by their ids. */
public interface Directory {

    /** Of no server. */
    Directory EMPTY = new Directory() {
        @Override
        public Optional<String> channel(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> role(long id) {
            return Optional.empty();
        }
    };

    /** Of a channel in which messages can be posted; empty when the server has none of this id. */
    Optional<String> channel(long id);

    /** Empty when the server has none of this id. */
    Optional<String> role(long id);
}
