-- Records that left a compartment for another, so that who reads the one and not the other forgets them. It counts with the
-- changes of the compartment it is about. No row that is there is changed: until now no record could move.
CREATE TABLE departure (
    compartment TEXT NOT NULL,      -- the one that was left
    position INTEGER NOT NULL,      -- among the changes of that compartment
    sequence INTEGER NOT NULL,      -- of the change that took the record away
    record BLOB NOT NULL,
    born INTEGER NOT NULL,          -- position of the first change of its stay: who has not read that far never had it
    PRIMARY KEY (compartment, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX departure_record ON departure (record, compartment, position);

CREATE TRIGGER departure_is_kept BEFORE DELETE ON departure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER departure_is_final BEFORE UPDATE ON departure BEGIN SELECT RAISE(ABORT, 'append-only'); END;
