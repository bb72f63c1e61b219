-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who sits at which table of a meeting.

-- places: the number of the person's table in each round from the first, as in "1 4 2"; 0 where they sit out. One row a
-- person, so that moving somebody touches only them, and an undo says whose seat it was.
CREATE TABLE seat (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    places TEXT NOT NULL,
    origin INTEGER,
    PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_member ON seat (member);
