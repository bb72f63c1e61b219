-- SPDX-License-Identifier: GPL-3.0-or-later
-- What doors wrote down, so that the register of a meeting with several doors follows from all of it, whatever was taken in
-- first and however often.

-- How far the events of each other laptop's door have been taken in: the number of the last, of which there is none twice. An
-- event up to there is never taken in again, also when its person has been deleted since.
CREATE TABLE door (
    id INTEGER PRIMARY KEY NOT NULL,
    last INTEGER NOT NULL
) STRICT;

-- Only added to. door 0 is that of the club's own laptop, -1 its desk, where it had decided otherwise than the doors; that is
-- noted when their events are taken in, and goes before all of them. kind: what the mark is from then on: 0 present, 1 late, 2 excused, 3 absent,
-- 4 taken back. at, arrived, gone: instants. after_door, after_seq: the event about the same mark
-- that was known at that door and that this one replaces; NULL for none.
CREATE TABLE door_event (
    door INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    at INTEGER NOT NULL,
    arrived INTEGER,
    gone INTEGER,
    guest_of INTEGER REFERENCES member (id),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 4),
    note TEXT NOT NULL DEFAULT '',
    after_door INTEGER,
    after_seq INTEGER,
    origin INTEGER,
    PRIMARY KEY (door, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX door_event_by_mark ON door_event (meeting, member);
CREATE INDEX door_event_by_member ON door_event (member);
CREATE INDEX door_event_by_host ON door_event (guest_of) WHERE guest_of IS NOT NULL;

-- The same of heads that were counted at a door. head: the id of their row in head_count; count: 0 where they were taken back.
CREATE TABLE door_head (
    door INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    head INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 0),
    note TEXT NOT NULL DEFAULT '',
    after_door INTEGER,
    after_seq INTEGER,
    origin INTEGER,
    PRIMARY KEY (door, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX door_head_by_head ON door_head (meeting, head);
