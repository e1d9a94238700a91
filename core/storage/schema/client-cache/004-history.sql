-- Who changed what, as the change stream told it: one line per revision that arrived while this copy listened.
CREATE TABLE history(
    record BLOB NOT NULL,             -- 16 bytes
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,              -- ms since 1970, UTC
    person BLOB,                      -- NULL: the server itself
    fields TEXT NOT NULL,             -- names of the body's fields that changed, one per line; empty for a new record
    PRIMARY KEY(record, revision)
) WITHOUT ROWID;

-- The records that a running snapshot has brought, so that its end can drop the others. Empty otherwise, and during a
-- first snapshot, which has nothing to drop.
CREATE TABLE snapshot_record(
    id BLOB PRIMARY KEY
) WITHOUT ROWID;
