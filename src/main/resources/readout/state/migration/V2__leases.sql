-- What one process holds until a moment: a shard of Discord's, or the right to identify. Of no meaning to a backup.

CREATE TABLE leases (
    name TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    held_until BIGINT NOT NULL
);
