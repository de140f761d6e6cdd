-- What the bot remembers. Read by SQLite and by PostgreSQL alike, so: BIGINT and TEXT alone, and no generated keys.
-- Instants are milliseconds since 1970, Discord's ids are numbers, statements' ids are words.

CREATE TABLE sequences (
    name TEXT NOT NULL PRIMARY KEY,
    latest BIGINT NOT NULL
);

CREATE TABLE imports (
    digest TEXT NOT NULL PRIMARY KEY,
    file TEXT NOT NULL
);

CREATE TABLE cursors (
    name TEXT NOT NULL PRIMARY KEY,
    edition BIGINT NOT NULL
);

-- A place is a server with a channel, or a user.
CREATE TABLE follows (
    id BIGINT NOT NULL PRIMARY KEY,
    server BIGINT,
    channel BIGINT,
    user_id BIGINT,
    owner BIGINT NOT NULL,
    topic TEXT,
    party TEXT,
    speaker TEXT,
    event TEXT,
    words TEXT,
    since BIGINT NOT NULL,
    since_edition BIGINT NOT NULL,
    paused TEXT,
    quiet_from TEXT,
    quiet_to TEXT,
    quiet_zone TEXT
);
CREATE INDEX follows_by_channel ON follows (channel);
CREATE INDEX follows_by_user ON follows (user_id);
CREATE INDEX follows_by_owner ON follows (owner);

CREATE TABLE alerted_statements (
    follow BIGINT NOT NULL REFERENCES follows (id) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    PRIMARY KEY (follow, statement)
);

CREATE TABLE outbox (
    name TEXT NOT NULL PRIMARY KEY,
    turn BIGINT NOT NULL,
    kind TEXT NOT NULL,
    follow BIGINT,
    server BIGINT,
    channel BIGINT,
    user_id BIGINT,
    message BIGINT,
    payload TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    created BIGINT NOT NULL,
    state TEXT NOT NULL,
    claimed_by TEXT,
    claimed_until BIGINT,
    attempts BIGINT NOT NULL,
    reason TEXT,
    sent_message BIGINT,
    done BIGINT
);
CREATE INDEX outbox_by_state ON outbox (state, turn);
CREATE INDEX outbox_by_message ON outbox (message);
CREATE INDEX outbox_by_follow ON outbox (follow);
CREATE INDEX outbox_by_user ON outbox (user_id);

CREATE TABLE posted_answers (
    message BIGINT NOT NULL PRIMARY KEY,
    server BIGINT,
    channel BIGINT NOT NULL,
    edition BIGINT NOT NULL,
    command_call TEXT NOT NULL,
    posted BIGINT NOT NULL,
    hindrance TEXT
);
CREATE INDEX posted_answers_by_time ON posted_answers (posted);

CREATE TABLE posted_statements (
    message BIGINT NOT NULL REFERENCES posted_answers (message) ON DELETE CASCADE,
    statement TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (message, statement)
);
CREATE INDEX posted_statements_by_statement ON posted_statements (statement);

CREATE TABLE questions (
    name TEXT NOT NULL PRIMARY KEY,
    command TEXT NOT NULL,
    question TEXT NOT NULL,
    times BIGINT NOT NULL,
    first_at BIGINT NOT NULL,
    latest_at BIGINT NOT NULL,
    edition BIGINT NOT NULL,
    ticked_edition BIGINT,
    ticked_at BIGINT,
    proposed_edition BIGINT,
    proposed_statement TEXT
);

CREATE TABLE mistakes (
    id BIGINT NOT NULL PRIMARY KEY,
    reported BIGINT NOT NULL,
    edition BIGINT NOT NULL,
    question TEXT NOT NULL,
    words TEXT NOT NULL
);

CREATE TABLE servers (
    server BIGINT NOT NULL PRIMARY KEY,
    language TEXT,
    event TEXT,
    alerts_channel BIGINT,
    moderator_roles TEXT NOT NULL,
    quiet_from TEXT,
    quiet_to TEXT,
    quiet_zone TEXT
);

CREATE TABLE audit (
    id BIGINT NOT NULL PRIMARY KEY,
    noted BIGINT NOT NULL,
    server BIGINT,
    actor BIGINT NOT NULL,
    action TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL
);
CREATE INDEX audit_by_actor ON audit (actor);
