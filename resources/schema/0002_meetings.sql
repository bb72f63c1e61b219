-- SPDX-License-Identifier: GPL-3.0-or-later
-- Meetings that repeat, where they take place, who is invited, and the sheets that were printed for them.

-- What the club says of a kind of meeting: of one that Hearth knows, by its word, or of a kind of its own.
CREATE TABLE meeting_kind (
    id INTEGER PRIMARY KEY NOT NULL,
    word TEXT NOT NULL,
    minutes INTEGER CHECK (minutes > 0), -- how long one lasts; NULL leaves it to Hearth
    capacity INTEGER,
    club_group INTEGER REFERENCES club_group (id),
    position INTEGER NOT NULL DEFAULT 0,
    origin INTEGER
) STRICT;
CREATE INDEX meeting_kind_by_group ON meeting_kind (club_group) WHERE club_group IS NOT NULL;

-- A series' rule is an RFC 5545 RRULE value, empty where its meetings are made one by one. starts, ends: the civil times of
-- the first occurrence. What follows is what a meeting of it has when it is made. holidays: 0 meets all
-- the same, 1 skips, 2 moves a week.
ALTER TABLE series ADD COLUMN starts TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN ends TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN venue INTEGER REFERENCES venue (id);
ALTER TABLE series ADD COLUMN room TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN club_group INTEGER REFERENCES club_group (id);
ALTER TABLE series ADD COLUMN capacity INTEGER;
ALTER TABLE series ADD COLUMN technology_free INTEGER CHECK (technology_free IN (0, 1));
ALTER TABLE series ADD COLUMN holidays INTEGER NOT NULL DEFAULT 0 CHECK (holidays BETWEEN 0 AND 2);
ALTER TABLE series ADD COLUMN notes TEXT NOT NULL DEFAULT '';
CREATE INDEX series_by_venue ON series (venue) WHERE venue IS NOT NULL;
CREATE INDEX series_by_group ON series (club_group) WHERE club_group IS NOT NULL;

-- An occurrence of the rule that shall not be: its meeting was deleted, or fell into holidays.
CREATE TABLE series_exclusion (
    series INTEGER NOT NULL REFERENCES series (id),
    id INTEGER NOT NULL,
    occurrence TEXT NOT NULL,
    origin INTEGER,
    PRIMARY KEY (series, id)
) STRICT, WITHOUT ROWID;

-- first, last: days, both inclusive.
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    origin INTEGER
) STRICT;

ALTER TABLE venue ADD COLUMN technology_free INTEGER CHECK (technology_free IN (0, 1));

-- A meeting names its room, so that a room that is gone stays readable on old meetings.
CREATE TABLE venue_room (
    venue INTEGER NOT NULL REFERENCES venue (id),
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    capacity INTEGER,
    step_free INTEGER CHECK (step_free IN (0, 1)),
    notes TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    origin INTEGER,
    PRIMARY KEY (venue, id)
) STRICT, WITHOUT ROWID;

-- People invited beyond the meeting's group.
CREATE TABLE invitation (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    origin INTEGER,
    PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_by_member ON invitation (member);

CREATE INDEX meeting_by_start ON meeting (starts);

-- Not recorded from here on.

-- How far each endless series' meetings have been made: the last day, inclusive. Kept apart from the series, since laying out
-- more of what a rule says anyway is no change of the club's.
CREATE TABLE laid_out (
    series INTEGER PRIMARY KEY NOT NULL,
    until TEXT NOT NULL
) STRICT;

-- What was printed, by the short code on its pages. Nothing here refers to a meeting or a member by a declared key: paper
-- stays what it is, whatever becomes of them. printed: an instant.
CREATE TABLE sheet_edition (
    id INTEGER PRIMARY KEY NOT NULL,
    code TEXT NOT NULL,
    sheet TEXT NOT NULL,
    meeting INTEGER NOT NULL,
    printed INTEGER NOT NULL
) STRICT;
CREATE INDEX sheet_edition_by_code ON sheet_edition (code);
CREATE INDEX sheet_edition_by_meeting ON sheet_edition (meeting);

-- row: as it is printed, from 1. member: NULL for a blank line.
CREATE TABLE sheet_row (
    edition INTEGER NOT NULL REFERENCES sheet_edition (id),
    row INTEGER NOT NULL,
    member INTEGER,
    PRIMARY KEY (edition, row)
) STRICT, WITHOUT ROWID;
