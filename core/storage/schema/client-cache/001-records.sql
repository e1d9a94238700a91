-- What a person sees: every record as the server confirmed it, with the outbox applied again on top.
CREATE TABLE record(
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,          -- 16 bytes
    kind INTEGER NOT NULL,            -- RecordKind
    compartment TEXT NOT NULL,
    revision INTEGER NOT NULL,
    removed INTEGER NOT NULL,         -- 1: taken back, body kept for undo
    body TEXT NOT NULL                -- JSON, docs/records.md
);
CREATE INDEX record_by_kind ON record(kind);

-- The confirmed form of the records that pending commands have changed; absent: the record is as confirmed.
CREATE TABLE base(
    id BLOB PRIMARY KEY,
    record TEXT                       -- JSON envelope as on the wire; NULL: the server has no such record
) WITHOUT ROWID;

-- Index keys of keysOf(): alias:…, parent:…, home:….
CREATE TABLE record_key(
    key TEXT NOT NULL,
    record INTEGER NOT NULL,          -- record.row
    PRIMARY KEY(key, record)
) WITHOUT ROWID;

-- The cursor of the change stream, and what else is true of this copy alone.
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
