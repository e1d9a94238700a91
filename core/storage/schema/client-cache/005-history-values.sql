-- What the changed fields were and became, for people who ask why: {"field": [before, after]}. Lines from before this step
-- have names only.
ALTER TABLE history ADD COLUMN changes TEXT NOT NULL DEFAULT '{}';
