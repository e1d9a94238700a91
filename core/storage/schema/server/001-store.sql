-- The store of firebreakd in one encrypted file. Instants are milliseconds since 1970 UTC; ids are 16 bytes.

-- What the store and its server are: epoch, organisation, certificate and keys. Set once.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Every version of every record, in the order of their commits; the last one of a record is its present state.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY,   -- over all compartments; never leaves the server, since its gaps would tell
    compartment TEXT NOT NULL,
    position INTEGER NOT NULL,      -- counts within the compartment from 1 without gaps; cursors are made of it
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    revision INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    command BLOB,                   -- none: the server itself
    person BLOB,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash BLOB NOT NULL              -- SHA-256 over the hash before it and this row; see ChangeChain.h
) STRICT;
CREATE UNIQUE INDEX change_position ON change (compartment, position);
CREATE UNIQUE INDEX change_record ON change (record, revision);

CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER change_is_final BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- Where each record stands: its first and its latest change in its compartment.
CREATE TABLE record (
    id BLOB PRIMARY KEY,
    compartment TEXT NOT NULL,
    born INTEGER NOT NULL,
    position INTEGER NOT NULL,
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX record_born ON record (compartment, born);

-- The keys under which the rules look records up, such as alias:CVE-2024-0001.
CREATE TABLE record_key (
    key TEXT NOT NULL,
    record BLOB NOT NULL,
    PRIMARY KEY (key, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_key_record ON record_key (record);

-- One verdict per command, so that a command sent twice is applied once.
CREATE TABLE command_verdict (
    command BLOB PRIMARY KEY,
    person BLOB NOT NULL,
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    person BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,            -- words, separated by spaces
    created INTEGER NOT NULL,
    closed INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id BLOB PRIMARY KEY,
    person BLOB NOT NULL REFERENCES account (person),
    key BLOB NOT NULL UNIQUE,       -- Ed25519 public key
    name TEXT NOT NULL,
    enrolled INTEGER NOT NULL,
    revoked INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE token (
    hash BLOB PRIMARY KEY,          -- SHA-256 of the token
    device BLOB NOT NULL REFERENCES device (id),
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX token_expires ON token (expires);
CREATE INDEX token_device ON token (device);

CREATE TABLE invitation (
    hash BLOB PRIMARY KEY,          -- SHA-256 of the secret
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    created INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    device BLOB REFERENCES device (id) -- whoever used it
) STRICT, WITHOUT ROWID;
