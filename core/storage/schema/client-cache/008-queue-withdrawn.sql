-- 1: every source that has an opinion has rejected or withdrawn the report.
ALTER TABLE queue_row ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;

-- The reports that are here already. Few bodies hold the words at all.
UPDATE queue_row SET withdrawn = 1 WHERE row IN (
    SELECT record.row FROM record, json_each(record.body, '$.advisories') AS advisory
    WHERE (instr(record.body, '"rejected"') > 0 OR instr(record.body, '"withdrawn"') > 0)
        AND json_extract(advisory.value, '$.source') NOT IN ('kev', 'epss')
    GROUP BY record.row
    HAVING min(coalesce(json_extract(advisory.value, '$.state'), 'active') IN ('rejected', 'withdrawn')) = 1);
