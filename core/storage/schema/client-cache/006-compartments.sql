-- A laptop keeps, as `meta` "compartments", the words of the compartments that the server has given it records of, one space
-- between two, so that it forgets those that it may read no more.
INSERT INTO meta(name, value)
    SELECT 'compartments', CAST(coalesce(group_concat(word, ' '), '') AS BLOB)
    FROM (SELECT DISTINCT compartment AS word FROM record)
    WHERE EXISTS (SELECT 1 FROM meta WHERE name = 'cursor');

-- Embargoed compartments are small and come and go: one is found without reading all records.
CREATE INDEX record_sealed ON record(compartment) WHERE compartment NOT IN ('company', 'prodsec');
