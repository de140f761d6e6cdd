package readout.state;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is wrong when a driver throws. */
enum SqlFailure {
    /** Others hold what was wanted. */
    BUSY,
    /** The connection, the server or the file is no longer what it was. */
    GONE,
    /** The statement or its values are at fault. */
    MISTAKEN;

    private static final Set<SQLiteErrorCode> SQLITE_BUSY =
        Set.of(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED);
    /** Their numbers; extended codes carry them in the lowest byte. */
    private static final Set<SQLiteErrorCode> SQLITE_GONE = Set.of(
        SQLiteErrorCode.SQLITE_READONLY, SQLiteErrorCode.SQLITE_IOERR, SQLiteErrorCode.SQLITE_CORRUPT,
        SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_CANTOPEN, SQLiteErrorCode.SQLITE_PERM,
        SQLiteErrorCode.SQLITE_PROTOCOL, SQLiteErrorCode.SQLITE_NOTADB);
    /** Serialization, deadlock, a lock waited for too long, too many connections. */
    private static final Set<String> POSTGRES_BUSY = Set.of("40001", "40P01", "55P03", "57014", "53300");
    /** Connections, authorization, catalog name, resources, the operator's doing, the system. */
    private static final Set<String> POSTGRES_GONE = Set.of("08", "28", "3D", "53", "57", "58", "XX");

    static SqlFailure of(SQLException failure) {
        return failure instanceof SQLiteException sqlite
            ? ofSqlite(sqlite.getResultCode().code & 0xff)
            : ofPostgres(Optional.ofNullable(failure.getSQLState()).orElse(""));
    }

    private static SqlFailure ofSqlite(int code) {
        if (SQLITE_BUSY.stream().anyMatch(known -> known.code == code)) {
            return BUSY;
        }
        return SQLITE_GONE.stream().anyMatch(known -> known.code == code) ? GONE : MISTAKEN;
    }

    private static SqlFailure ofPostgres(String state) {
        if (POSTGRES_BUSY.contains(state)) {
            return BUSY;
        }
        return state.length() == 5 && POSTGRES_GONE.contains(state.substring(0, 2)) ? GONE : MISTAKEN;
    }
}
