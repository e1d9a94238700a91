-- The triage queue: one narrow row per report that is neither removed nor merged into another. Everything a list sorts
-- or filters by is an integer here, so that a scan of 300,000 rows stays in a few megabytes.
CREATE TABLE queue_row(
    row INTEGER PRIMARY KEY,          -- record.row
    state INTEGER NOT NULL,           -- QueueState
    severity INTEGER NOT NULL,        -- the team's Severity, 0 none yet
    judged INTEGER NOT NULL,          -- 1: severity is the team's
    score INTEGER NOT NULL,           -- leading CVSS score in tenths, -1 none
    epss INTEGER NOT NULL,            -- in millionths, -1 none
    kev INTEGER NOT NULL,             -- 1: in CISA's catalogue of exploited vulnerabilities
    received INTEGER NOT NULL,        -- ms since 1970, UTC
    updated INTEGER NOT NULL,         -- ms since 1970, UTC
    number INTEGER NOT NULL,          -- natural order of the id: CVE year and number, others after
    owner INTEGER NOT NULL,           -- queue_person.key, 0 none
    owner_rank INTEGER NOT NULL,      -- queue_person.rank, for sorting; none sorts last
    sources INTEGER NOT NULL,         -- bit per AdvisorySource
    comments INTEGER NOT NULL
);

-- What a row of the list shows.
CREATE TABLE queue_text(
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    product TEXT NOT NULL,
    labels TEXT NOT NULL              -- one per line
);

-- Words to filter by exactly or by their beginning: label:…, cwe:…, package:….
CREATE TABLE queue_term(
    term TEXT NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY(term, row)
) WITHOUT ROWID;

-- Owners by name. A person whose record has not arrived yet has an empty name and sorts last.
CREATE TABLE queue_person(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rank INTEGER NOT NULL
);

-- Free text. The index alone is kept (the text is in record.body). pgsz: a leaf must fit a page less the 64 bytes that
-- the cipher reserves. No prefix index: three letters take milliseconds without one.
CREATE VIRTUAL TABLE queue_fts USING fts5(text, content='', contentless_delete=1, tokenize='firebreak');
INSERT INTO queue_fts(queue_fts, rank) VALUES('pgsz', 3900);
