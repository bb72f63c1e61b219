-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a meeting's tables were asked for, who keeps their seat, and what tables keep to.

-- locked: the rounds, from 1, in which the person stays at their table whatever is seated anew, as in "1 3".
ALTER TABLE seat ADD COLUMN locked TEXT NOT NULL DEFAULT '';

-- size: at most so many at a table. seed: which of the many seatings that are as good. quiet, step_free: numbers of tables.
CREATE TABLE table_plan (
    meeting INTEGER PRIMARY KEY NOT NULL REFERENCES meeting (id),
    size INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    quiet TEXT NOT NULL DEFAULT '',
    step_free TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

-- kind: 0 keep apart, 1 keep together, 2 a wish to sit together, 3 can host, 4 needs a quiet table, 5 needs a step-free
-- table. 0 to 2 name two people, member being the lesser id; 3 to 5 one, who is the other as well.
CREATE TABLE seating_rule (
    id INTEGER PRIMARY KEY NOT NULL,
    kind INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    other INTEGER NOT NULL REFERENCES member (id),
    origin INTEGER
) STRICT;
CREATE INDEX seating_rule_by_member ON seating_rule (member);
CREATE INDEX seating_rule_by_other ON seating_rule (other);

-- What holds for all tables. kind goes on: 6 a host at each table, 7 newcomers with a buddy or a host, 8 groups are mixed.
CREATE TABLE seating_custom (
    id INTEGER PRIMARY KEY NOT NULL,
    kind INTEGER NOT NULL,
    origin INTEGER
) STRICT;
