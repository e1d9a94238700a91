-- Which compartments a waiting command or a conflict speaks of, by their words with one space between two, so that both go
-- when one of these closes, even when the cache with the records is lost. Earlier rows have none: what they touch is looked
-- up in the cache. No row is changed.
ALTER TABLE outbox ADD COLUMN compartments TEXT NOT NULL DEFAULT '';
ALTER TABLE conflict ADD COLUMN compartments TEXT NOT NULL DEFAULT '';

-- What the server has given this laptop records of; before this step that was at most these two.
INSERT INTO meta(name, value)
    SELECT 'compartments', CAST('company prodsec' AS BLOB) WHERE EXISTS (SELECT 1 FROM meta WHERE name = 'enrolment');
