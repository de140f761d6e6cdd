package readout.state;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** Where a memory is kept. */
interface Database {

    /** As an operator knows it, without any password. */
    String name();

    /** How long to wait for what others hold. */
    Duration patience();

    /** Throws unless connections can be asked for; called before each use of one, so it must be quick. */
    void check(boolean isOpen);

    /** Makes connections that wait, at most, as long as {@link #patience} says. */
    DataSource source() throws SQLException;

    default Connection connect() throws SQLException {
        return source().getConnection();
    }

    /** Its own time, in milliseconds since 1970, as SQL. */
    String clock();

    /** Called first in a transaction that is to see all as it is at one moment. */
    void freeze(Handle handle);
}
