-- What this laptop did and the server has not confirmed yet, in the order it was done. The only copy of it.
CREATE TABLE outbox(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id BLOB NOT NULL UNIQUE,  -- 16 bytes; the idempotency key
    command TEXT NOT NULL,            -- JSON as on the wire
    sent INTEGER NOT NULL DEFAULT 0,  -- 1: it was sent at least once, so the server may have applied it
    held INTEGER NOT NULL DEFAULT 0   -- 1: it does not apply here now and waits for the server's word, unseen
);

-- The records a pending command changed when it was last applied.
CREATE TABLE outbox_touch(
    seq INTEGER NOT NULL REFERENCES outbox(seq) ON DELETE CASCADE,
    record_id BLOB NOT NULL,
    PRIMARY KEY(seq, record_id)
) WITHOUT ROWID;
CREATE INDEX outbox_touch_by_record ON outbox_touch(record_id);

-- Commands that others' changes or the server's verdict overtook, kept until a person decides.
CREATE TABLE conflict(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id BLOB NOT NULL UNIQUE,
    command TEXT NOT NULL,            -- JSON as on the wire
    record_id BLOB NOT NULL,          -- what it was about
    error TEXT NOT NULL,              -- JSON {code, place, details}
    base TEXT,                        -- JSON record envelopes: what the person saw,
    mine TEXT,                        -- what the command made of it,
    theirs TEXT,                      -- what is confirmed instead; NULL: none
    at INTEGER NOT NULL               -- ms since 1970, UTC
);
CREATE INDEX conflict_by_record ON conflict(record_id);

-- This laptop's enrolment and settings that matter: small values by name.
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
