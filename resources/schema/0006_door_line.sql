-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who waits at the door of a full meeting, how children go home again, and who may take them.

-- since: when they began to wait, in milliseconds of UTC; the line is in this order.
CREATE TABLE waiting (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    since INTEGER NOT NULL,
    origin INTEGER,
    PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_by_member ON waiting (member);

-- code: what whoever takes the child home must say; given when the child came, and no other child's that day.
CREATE TABLE pick_up (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    code TEXT NOT NULL,
    origin INTEGER,
    PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX pick_up_by_member ON pick_up (member);

-- Who may collect a child and who must not, in the words of those who care for it.
CREATE TABLE collecting (
    member INTEGER PRIMARY KEY NOT NULL REFERENCES member (id),
    may TEXT NOT NULL DEFAULT '',
    must_not TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;
