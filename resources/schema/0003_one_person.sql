-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is one person and who isn't: two members who became one leave an alias, and two who only look alike are told apart.

-- An id that went into another member. number and card_code: what that merge left no room for at the member, so that
-- whatever bears it still finds the person; empty where nothing was lost.
CREATE TABLE member_alias (
    id INTEGER PRIMARY KEY NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    number TEXT NOT NULL DEFAULT '',
    card_code TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;
CREATE INDEX member_alias_by_member ON member_alias (member);

-- Two members of whom somebody said that they aren't the same person. member is the lesser id of the two.
CREATE TABLE told_apart (
    member INTEGER NOT NULL REFERENCES member (id),
    other INTEGER NOT NULL REFERENCES member (id),
    origin INTEGER,
    PRIMARY KEY (member, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX told_apart_by_other ON told_apart (other);
