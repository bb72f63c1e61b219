-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a door file has beside the tables of a club, of which it holds few rows.

-- One row. made: when, an instant. sum: over what the file was made with. log_key: hexadecimal, of a sealed file.
CREATE TABLE door_file (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    made INTEGER NOT NULL,
    sum INTEGER NOT NULL,
    log_key TEXT NOT NULL DEFAULT ''
) STRICT;

-- What was written down at this door, in this order; only added to, and no change's undo takes anything out. kind: as in
-- door_event, 5 for somebody who was entered, 6 for heads. person: JSON of a newcomer. sum: over the row and the sum before it.
CREATE TABLE door_log (
    id INTEGER PRIMARY KEY NOT NULL,
    door INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    meeting INTEGER NOT NULL,
    at INTEGER NOT NULL,
    member INTEGER NOT NULL,
    arrived INTEGER,
    gone INTEGER,
    guest_of INTEGER NOT NULL,
    source INTEGER NOT NULL,
    note TEXT NOT NULL,
    head INTEGER NOT NULL,
    count INTEGER NOT NULL,
    person TEXT NOT NULL,
    after_door INTEGER NOT NULL,
    after_seq INTEGER NOT NULL,
    sum INTEGER NOT NULL
) STRICT;
CREATE INDEX door_log_by_mark ON door_log (meeting, member);
CREATE INDEX door_log_by_head ON door_log (head) WHERE head > 0;
