-- Rows as version 2 of the outbox wrote them. Never changed: later versions must read them.
INSERT INTO outbox(seq, command_id, command, compartments) VALUES(
    7, x'0199f7a45b0070008000000000000003',
    '{"at":"2026-11-22T10:15:30.123Z","command":"label.add","id":"0199f7a4-5b00-7000-8000-000000000003","label":"ssl","target":"0199f7a4-5b00-7000-8000-0000000000aa"}',
    'company prodsec');
INSERT INTO outbox_touch(seq, record_id) VALUES(7, x'0199f7a45b00700080000000000000aa');
INSERT INTO conflict(seq, command_id, command, record_id, error, base, mine, theirs, at, compartments) VALUES(
    3, x'0199f7a45b0070008000000000000004',
    '{"at":"2026-11-22T10:15:31.000Z","command":"label.remove","id":"0199f7a4-5b00-7000-8000-000000000004","label":"old","target":"0199f7a4-5b00-7000-8000-0000000000aa"}',
    x'0199f7a45b00700080000000000000aa', '{"code":"conflict.removed","details":[],"place":""}', NULL, NULL, NULL,
    1795342531000, 'prodsec');
INSERT INTO meta(name, value) VALUES('compartments', CAST('company prodsec' AS BLOB));
