-- SPDX-License-Identifier: GPL-3.0-or-later
-- The club's book. Rules for every recorded table, since undo stands on them: an explicit primary key of one or two
-- integers, no generated column, no trigger, foreign keys without action, no UNIQUE on what people swap or order by.
-- What belongs to a member is keyed (member, id): it lies beside its siblings and needs no index of its own.
-- `origin` is the bulk change that added a row, or NULL.

CREATE TABLE setting (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE household (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    notes TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

CREATE TABLE club_group (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

CREATE TABLE interest (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    origin INTEGER
) STRICT;

-- A club's own word for a status, mapped to one of the six.
CREATE TABLE status_word (
    id INTEGER PRIMARY KEY NOT NULL,
    word TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
    origin INTEGER
) STRICT;

-- Values belong to a row of any noun, so `owner` in custom_value references no single table.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY NOT NULL,
    noun TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'text',
    position INTEGER NOT NULL DEFAULT 0,
    origin INTEGER
) STRICT;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    step_free INTEGER CHECK (step_free IN (0, 1)),
    notes TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

CREATE TABLE member (
    id INTEGER PRIMARY KEY NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    preferred_name TEXT NOT NULL DEFAULT '',
    sort_name TEXT NOT NULL DEFAULT '',     -- where filed, if not under the family name
    name_order INTEGER NOT NULL DEFAULT 0,  -- 0 given name first, 1 family name first
    birthday TEXT NOT NULL DEFAULT '',      -- YYYY-MM-DD or --MM-DD
    card_code TEXT NOT NULL DEFAULT '',
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

-- A status for a time. `since` and `until` are days: the first on which it holds, the first on which it no longer does;
-- empty where unknown or open. `word` is the club's own, or NULL.
CREATE TABLE member_status (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5), -- full, trial, honorary, guest, contact, former
    word INTEGER REFERENCES status_word (id),
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_status_by_word ON member_status (word) WHERE word IS NOT NULL;

CREATE TABLE contact_point (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), -- e-mail, phone, mobile
    value TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE household_member (
    member INTEGER NOT NULL REFERENCES member (id),
    household INTEGER NOT NULL REFERENCES household (id),
    origin INTEGER,
    PRIMARY KEY (member, household)
) STRICT, WITHOUT ROWID;
CREATE INDEX household_member_by_household ON household_member (household);

CREATE TABLE group_member (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    club_group INTEGER NOT NULL REFERENCES club_group (id),
    leader INTEGER NOT NULL DEFAULT 0 CHECK (leader IN (0, 1)),
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_member_by_group ON group_member (club_group);

-- An office held for a term.
CREATE TABLE member_role (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_interest (
    member INTEGER NOT NULL REFERENCES member (id),
    interest INTEGER NOT NULL REFERENCES interest (id),
    origin INTEGER,
    PRIMARY KEY (member, interest)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_interest_by_interest ON member_interest (interest);

-- What a person agreed to, or not; no row is no answer. kind: 0 photos, 1 e-mail.
CREATE TABLE consent (
    member INTEGER NOT NULL REFERENCES member (id),
    kind INTEGER NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    since TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (member, kind)
) STRICT, WITHOUT ROWID;

-- kind: 0 guardian of, 1 buddy of, 2 came through.
CREATE TABLE relation (
    member INTEGER NOT NULL REFERENCES member (id),
    id INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES member (id),
    kind INTEGER NOT NULL,
    origin INTEGER,
    PRIMARY KEY (member, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_other ON relation (other);

CREATE TABLE photo (
    member INTEGER PRIMARY KEY NOT NULL REFERENCES member (id),
    bytes BLOB NOT NULL,
    origin INTEGER
) STRICT;

CREATE TABLE custom_value (
    owner INTEGER NOT NULL,
    field INTEGER NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    origin INTEGER,
    PRIMARY KEY (owner, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_by_field ON custom_value (field);

CREATE TABLE series (
    id INTEGER PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;

-- starts, ends, occurrence: civil times, 2026-11-26T19:00. occurrence is the start that the series meant originally;
-- the id of a meeting of a series is derived from (series, occurrence).
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY NOT NULL,
    series INTEGER REFERENCES series (id),
    occurrence TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    venue INTEGER REFERENCES venue (id),
    room TEXT NOT NULL DEFAULT '',
    club_group INTEGER REFERENCES club_group (id),
    capacity INTEGER,
    technology_free INTEGER CHECK (technology_free IN (0, 1)),
    status INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 2),     -- planned, held, cancelled
    cancel_reason TEXT NOT NULL DEFAULT '',
    register INTEGER NOT NULL DEFAULT 0 CHECK (register BETWEEN 0 AND 2), -- none, open, complete
    notes TEXT NOT NULL DEFAULT '',
    origin INTEGER
) STRICT;
CREATE INDEX meeting_by_series ON meeting (series) WHERE series IS NOT NULL;
CREATE INDEX meeting_by_venue ON meeting (venue) WHERE venue IS NOT NULL;
CREATE INDEX meeting_by_group ON meeting (club_group) WHERE club_group IS NOT NULL;

-- status: 0 present, 1 late, 2 excused, 3 absent. source: 0 desk, 1 door, 2 card, 3 paper, 4 import.
-- arrived and gone are instants in milliseconds since 1970, UTC.
CREATE TABLE attendance (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    member INTEGER NOT NULL REFERENCES member (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    arrived INTEGER,
    gone INTEGER,
    guest_of INTEGER REFERENCES member (id),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 4),
    note TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (meeting, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_member ON attendance (member, meeting);
CREATE INDEX attendance_by_host ON attendance (guest_of) WHERE guest_of IS NOT NULL;

-- Heads that were counted and never named.
CREATE TABLE head_count (
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    id INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    note TEXT NOT NULL DEFAULT '',
    origin INTEGER,
    PRIMARY KEY (meeting, id)
) STRICT, WITHOUT ROWID;

-- Not recorded from here on.

-- Forgotten people: nothing but the id, so that cards, door files and re-imports neither fail nor resurrect them.
CREATE TABLE tombstone (
    id INTEGER PRIMARY KEY NOT NULL,
    noun TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- One row a change, in order of its id. kind: 0 a change, 1 an undo, 2 a redo. stands: a change that isn't undone, an
-- undo that can be redone. subject: JSON with ids and counts, never a name. data: compressed changeset, NULL when dropped.
CREATE TABLE history (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind INTEGER NOT NULL,
    stands INTEGER NOT NULL,
    undoes INTEGER,
    bulk INTEGER NOT NULL,
    digest INTEGER NOT NULL,
    data BLOB
) STRICT;

-- Which rows each change touched. touch: 1 added, 2 changed, 3 removed, 4 referenced by a row that was.
CREATE TABLE change_row (
    change INTEGER NOT NULL,
    tbl INTEGER NOT NULL,
    key1 INTEGER NOT NULL,
    key2 INTEGER NOT NULL,
    touch INTEGER NOT NULL,
    origin INTEGER,
    PRIMARY KEY (change, tbl, key1, key2, touch)
) STRICT, WITHOUT ROWID;
