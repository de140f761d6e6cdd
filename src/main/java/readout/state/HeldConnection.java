package readout.state;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;

/** Lends the same connection again and again, and keeps it open. */
record HeldConnection(Connection connection) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection returned) {
        // its owner does
    }
}
