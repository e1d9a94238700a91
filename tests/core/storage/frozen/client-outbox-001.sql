-- Rows as version 1 of the outbox wrote them. Never changed: later versions must read them.
INSERT INTO outbox(seq, command_id, command) VALUES(
    4, x'0199f7a45b0070008000000000000001',
    '{"at":"2026-11-22T10:15:30.123Z","command":"label.add","id":"0199f7a4-5b00-7000-8000-000000000001","label":"ssl","target":"0199f7a4-5b00-7000-8000-0000000000aa"}');
INSERT INTO outbox_touch(seq, record_id) VALUES(4, x'0199f7a45b00700080000000000000aa');
INSERT INTO conflict(seq, command_id, command, record_id, error, base, mine, theirs, at) VALUES(
    2, x'0199f7a45b0070008000000000000002',
    '{"at":"2026-11-22T10:15:31.000Z","command":"label.remove","id":"0199f7a4-5b00-7000-8000-000000000002","label":"old","target":"0199f7a4-5b00-7000-8000-0000000000aa"}',
    x'0199f7a45b00700080000000000000aa',
    '{"code":"conflict.removed","details":["x"],"place":"label"}',
    '{"body":{"home":"CVE-2024-0001","receivedAt":"2026-11-22T10:00:00.000Z"},"compartment":"prodsec","id":"0199f7a4-5b00-7000-8000-0000000000aa","kind":"report","revision":3}',
    NULL, NULL, 1795342531000);
INSERT INTO meta(name, value) VALUES('enrolment', x'7b7d');
