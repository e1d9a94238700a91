-- One covering index per sort: (key, row). BulkLoad drops them by their common prefix and runs this file again.
CREATE INDEX IF NOT EXISTS queue_by_state ON queue_row(state);
CREATE INDEX IF NOT EXISTS queue_by_severity ON queue_row(severity);
CREATE INDEX IF NOT EXISTS queue_by_score ON queue_row(score);
CREATE INDEX IF NOT EXISTS queue_by_epss ON queue_row(epss);
CREATE INDEX IF NOT EXISTS queue_by_received ON queue_row(received);
CREATE INDEX IF NOT EXISTS queue_by_updated ON queue_row(updated);
CREATE INDEX IF NOT EXISTS queue_by_number ON queue_row(number);
CREATE INDEX IF NOT EXISTS queue_by_owner ON queue_row(owner_rank);
