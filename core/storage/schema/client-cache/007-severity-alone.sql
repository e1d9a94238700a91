-- A severity in this table is the team's own, so one that is there says that the team has judged.
ALTER TABLE queue_row DROP COLUMN judged;
