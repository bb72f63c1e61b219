<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hearth::AddressCopy</name>
    <message numerus="yes">
        <source>Copied %n e-mail address(es).</source>
        <translation>
            <numerusform>Copied %n e-mail address.</numerusform>
            <numerusform>Copied %n e-mail addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) who said no to e-mail.</source>
        <translation>
            <numerusform>Left out: %n member who said no to e-mail.</numerusform>
            <numerusform>Left out: %n members who said no to e-mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) whose consent to e-mail isn’t in the book.</source>
        <translation>
            <numerusform>Left out: %n member whose consent to e-mail isn’t in the book.</numerusform>
            <numerusform>Left out: %n members whose consent to e-mail isn’t in the book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) without an e-mail address.</source>
        <translation>
            <numerusform>Left out: %n member without an e-mail address.</numerusform>
            <numerusform>Left out: %n members without an e-mail address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceImport</name>
    <message numerus="yes">
        <source>%n members are called %1. Give the row the member&apos;s id.</source>
        <translation>
            <numerusform>%n member is called %1. Give the row the member&apos;s id.</numerusform>
            <numerusform>%n members are called %1. Give the row the member&apos;s id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n meetings on %1. Say which by its title or its id.</source>
        <translation>
            <numerusform>There is %n meeting on %1. Say which by its title or its id.</numerusform>
            <numerusform>There are %n meetings on %1. Say which by its title or its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceTab</name>
    <message numerus="yes">
        <source>Not there the last %n time(s).</source>
        <translation>
            <numerusform>Not there the last time.</numerusform>
            <numerusform>Not there the last %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n meeting(s)</source>
        <translation>
            <numerusform>The last meeting</numerusform>
            <numerusform>The last %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came %1 of the %n time(s) that count.</source>
        <translation>
            <numerusform>Came %1 of the %n time that counts.</numerusform>
            <numerusform>Came %1 of the %n times that count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excused %n time(s), which count for nothing.</source>
        <translation>
            <numerusform>Excused %n time, which counts for nothing.</numerusform>
            <numerusform>Excused %n times, which count for nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceWording</name>
    <message numerus="yes">
        <source>Checked in %n people, late, at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Checked in %n person, late, at %1</numerusform>
            <numerusform>Checked in %n people, late, at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excused %n people from %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Excused %n person from %1</numerusform>
            <numerusform>Excused %n people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n people absent at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Marked %n person absent at %1</numerusform>
            <numerusform>Marked %n people absent at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked in %n people at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Checked in %n person at %1</numerusform>
            <numerusform>Checked in %n people at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed the register of %1: %n marked absent</source>
        <extracomment>%1: a meeting with its day; %n: none, one or more people</extracomment>
        <translation>
            <numerusform>Closed the register of %1: %n marked absent</numerusform>
            <numerusform>Closed the register of %1: %n marked absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n head(s) at %1</source>
        <translation>
            <numerusform>Added %n head at %1</numerusform>
            <numerusform>Added %n heads at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n head(s) at %1</source>
        <translation>
            <numerusform>Counted %n head at %1</numerusform>
            <numerusform>Counted %n heads at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took away %n marks at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Took away %n mark at %1</numerusform>
            <numerusform>Took away %n marks at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keyed in a sheet of %1: %n people</source>
        <extracomment>%n: how many people got a mark; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Keyed in a sheet of %1: %n person</numerusform>
            <numerusform>Keyed in a sheet of %1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::BackupsCard</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1, in %2.</source>
        <translation>
            <numerusform>%n backup, of %1, in %2.</numerusform>
            <numerusform>%n backups, the newest of %1, in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::BookCard</name>
    <message numerus="yes">
        <source>%1: %n person(s) not marked yet</source>
        <translation>
            <numerusform>%1: %n person not marked yet</numerusform>
            <numerusform>%1: %n people not marked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy outside this computer: %n day(s) old</source>
        <translation>
            <numerusform>Copy outside this computer: %n day old</numerusform>
            <numerusform>Copy outside this computer: %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::CalendarModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ClubView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ComingMeetingsCard</name>
    <message numerus="yes">
        <source>%n usually come</source>
        <translation>
            <numerusform>%n usually comes</numerusform>
            <numerusform>%n usually come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::CommandPalette</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsTab</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met %n person(s) in the last 90 days.</source>
        <translation>
            <numerusform>Met one person in the last 90 days.</numerusform>
            <numerusform>Met %n people in the last 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since they first came they met %n person(s).</source>
        <translation>
            <numerusform>Since they first came they met one person.</numerusform>
            <numerusform>Since they first came they met %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sat at a table with %n of them.</source>
        <translation>
            <numerusform>They sat at a table with one of them.</numerusform>
            <numerusform>They sat at a table with %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsWording</name>
    <message numerus="yes">
        <source>Seated %n people at tables of %1</source>
        <extracomment>%n: people; %1: a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>
            <numerusform>Seated %n person at tables of %1</numerusform>
            <numerusform>Seated %n people at tables of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsWords</name>
    <message numerus="yes">
        <source>was there on %n of the same evenings</source>
        <translation>
            <numerusform>was there on one of the same evenings</numerusform>
            <numerusform>was there on %n of the same evenings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>looks after %n newcomer(s)</source>
        <translation>
            <numerusform>looks after one newcomer</numerusform>
            <numerusform>looks after %n newcomers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>came once</numerusform>
            <numerusform>came %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorCommands</name>
    <message numerus="yes">
        <source>%1 is ready for another laptop&apos;s door. It holds the names of %n people, and no contact data.</source>
        <translation>
            <numerusform>%1 is ready for another laptop&apos;s door. It holds the name of %n person, and no contact data.</numerusform>
            <numerusform>%1 is ready for another laptop&apos;s door. It holds the names of %n people, and no contact data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorDesk</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorDeskLists</name>
    <message numerus="yes">
        <source>%n wait for a seat</source>
        <translation>
            <numerusform>%n waits for a seat</numerusform>
            <numerusform>%n wait for a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) to be picked up</source>
        <translation>
            <numerusform>%n child to be picked up</numerusform>
            <numerusform>%n children to be picked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the building</source>
        <translation>
            <numerusform>%n person is in the building</numerusform>
            <numerusform>%n people are in the building</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n counted beside them</source>
        <translation>
            <numerusform>%1, and %n counted beside them</numerusform>
            <numerusform>%1, and %n counted beside them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorFiles</name>
    <message numerus="yes">
        <source>Take in the check-ins of %n doors?</source>
        <translation>
            <numerusform>Take in the check-ins of %n door?</numerusform>
            <numerusform>Take in the check-ins of %n doors?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made a door file with the names of %n people.</source>
        <translation>
            <numerusform>Made a door file with the name of %n person.</numerusform>
            <numerusform>Made a door file with the names of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n entries of another door.</source>
        <translation>
            <numerusform>Took in %n entry of another door.</numerusform>
            <numerusform>Took in %n entries of another door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorFinding</name>
    <message numerus="yes">
        <source>here · %n seat(s)</source>
        <translation>
            <numerusform>here · %n seat</numerusform>
            <numerusform>here · %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorPickUp</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Wait %n second before the next try.</numerusform>
            <numerusform>Wait %n seconds before the next try.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorWording</name>
    <message numerus="yes">
        <source>Took in %n entries of another door</source>
        <translation>
            <numerusform>Took in %n entry of another door</numerusform>
            <numerusform>Took in %n entries of another door</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n entries of another door: %1</source>
        <extracomment>%1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Took in %n entry of another door: %1</numerusform>
            <numerusform>Took in %n entries of another door: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DuplicatesLink</name>
    <message numerus="yes">
        <source>%n pair(s) in the book may be one person each</source>
        <translation>
            <numerusform>%n pair in the book may be one person</numerusform>
            <numerusform>%n pairs in the book may be one person each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ExportPage</name>
    <message numerus="yes">
        <source>Export %n member(s)…</source>
        <translation>
            <numerusform>Export %n member…</numerusform>
            <numerusform>Export %n members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n row is written to %1.</numerusform>
            <numerusform>%n rows are written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Formats</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::GroupActions</name>
    <message numerus="yes">
        <source>%n meeting(s) belong to this group. Give them to another group or to none first, then delete this one.</source>
        <translation>
            <numerusform>%n meeting belongs to this group. Give it to another group or to none first, then delete this one.</numerusform>
            <numerusform>%n meetings belong to this group. Give them to another group or to none first, then delete this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::GroupAttendanceTab</name>
    <message numerus="yes">
        <source>%1 come to a meeting on average, over %n meeting(s).</source>
        <extracomment>%1: how many came, with one decimal</extracomment>
        <translation>
            <numerusform>%1 come to a meeting on average, over %n meeting.</numerusform>
            <numerusform>%1 come to a meeting on average, over %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::GroupDetail</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::GroupWording</name>
    <message numerus="yes">
        <source>Added %n people to the group %1</source>
        <extracomment>%1: a group</extracomment>
        <translation>
            <numerusform>Added %n person to the group %1</numerusform>
            <numerusform>Added %n people to the group %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::GroupsPage</name>
    <message numerus="yes">
        <source>Make a group of the %n people interested in %1</source>
        <extracomment>%1: an interest</extracomment>
        <translation>
            <numerusform>Make a group of the %n person interested in %1</numerusform>
            <numerusform>Make a group of the %n people interested in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HandMoves</name>
    <message numerus="yes">
        <source>At table %1 %2 meets %n people for the first time.</source>
        <extracomment>%1: the number of a table; %2: somebody; %n: people there whom they haven&apos;t met</extracomment>
        <translation>
            <numerusform>At table %1 %2 meets %n person for the first time.</numerusform>
            <numerusform>At table %1 %2 meets %n people for the first time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HolidayActions</name>
    <message numerus="yes">
        <source>The holidays would last %n day(s). Check the year.</source>
        <translation>
            <numerusform>The holidays would last %n day. Check the year.</numerusform>
            <numerusform>The holidays would last %n days. Check the year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HolidayWording</name>
    <message numerus="yes">
        <source>%1; %n meeting(s) follow</source>
        <extracomment>%1: a whole sentence, as in: Added the holidays Christmas</extracomment>
        <translation>
            <numerusform>%1; %n meeting follows</numerusform>
            <numerusform>%1; %n meetings follow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ImportPage</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are saved, each with its reason.</source>
        <translation>
            <numerusform>%n refused row is saved with its reason.</numerusform>
            <numerusform>%n refused rows are saved, each with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::KindsCard</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::LabelWords</name>
    <message numerus="yes">
        <source>%n people have no address and are left out: %1.</source>
        <translation>
            <numerusform>%n person has no address and is left out: %1.</numerusform>
            <numerusform>%n people have no address and are left out: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::LateLines</name>
    <message numerus="yes">
        <source>%n people are here and have no seat.</source>
        <translation>
            <numerusform>%n person is here and has no seat.</numerusform>
            <numerusform>%n people are here and have no seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected and have no seat.</source>
        <translation>
            <numerusform>%n person is expected and has no seat.</numerusform>
            <numerusform>%n people are expected and have no seat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat and aren’t coming.</source>
        <translation>
            <numerusform>%n person has a seat and isn’t coming.</numerusform>
            <numerusform>%n people have a seat and aren’t coming.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MarkMatrix</name>
    <message numerus="yes">
        <source>a list of %n date(s)</source>
        <translation>
            <numerusform>a list of %n date</numerusform>
            <numerusform>a list of %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MarkQuestions</name>
    <message numerus="yes">
        <source>“%1” could be %n people. Type more of the name.</source>
        <translation>
            <numerusform>“%1” could be %n person. Type more of the name.</numerusform>
            <numerusform>“%1” could be %n people. Type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MarkRow</name>
    <message numerus="yes">
        <source>The last %n meeting(s)</source>
        <translation>
            <numerusform>The last meeting</numerusform>
            <numerusform>The last %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MatrixPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MeetingRemarks</name>
    <message numerus="yes">
        <source>%n person(s) are invited, and there are %1 seats.</source>
        <translation>
            <numerusform>%n person is invited, and there are %1 seats.</numerusform>
            <numerusform>%n people are invited, and there are %1 seats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MeetingWording</name>
    <message numerus="yes">
        <source>Added the series %1 with %n meeting(s)</source>
        <extracomment>%n: one or more meetings</extracomment>
        <translation>
            <numerusform>Added the series %1 with %n meeting</numerusform>
            <numerusform>Added the series %1 with %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many meetings follow it, itself among them</extracomment>
        <translation>
            <numerusform>Changed %1 and its series: %n meeting</numerusform>
            <numerusform>Changed %1 and its series: %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many, itself among them</extracomment>
        <translation>
            <numerusform>Cancelled %1 and its series: %n meeting</numerusform>
            <numerusform>Cancelled %1 and its series: %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many, itself among them</extracomment>
        <translation>
            <numerusform>Deleted %1 and its series: %n meeting</numerusform>
            <numerusform>Deleted %1 and its series: %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meeting(s) from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>
            <numerusform>Cancelled %n meeting from %1 to %2</numerusform>
            <numerusform>Cancelled %n meetings from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meeting(s)</source>
        <translation>
            <numerusform>Cancelled %n meeting</numerusform>
            <numerusform>Cancelled %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MeetingWords</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mark become absent. Undo takes it back.</source>
        <translation>
            <numerusform>%n person without a mark becomes absent. Undo takes it back.</numerusform>
            <numerusform>%n people without a mark become absent. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Meetings</name>
    <message numerus="yes">
        <source>%n meetings start on %1. Say which one by its id: %2.</source>
        <translation>
            <numerusform>%n meeting starts on %1. Say which one by its id: %2.</numerusform>
            <numerusform>%n meetings start on %1. Say which one by its id: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MemberDetail</name>
    <message numerus="yes">
        <source>%n members are chosen.</source>
        <translation>
            <numerusform>%n member is chosen.</numerusform>
            <numerusform>%n members are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MemberImport</name>
    <message numerus="yes">
        <source>%n people in the club could be meant. Give the row an id or a number.</source>
        <translation>
            <numerusform>%n person in the club could be meant. Give the row an id or a number.</numerusform>
            <numerusform>%n people in the club could be meant. Give the row an id or a number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MemberQueries</name>
    <message numerus="yes">
        <source>%n people go by &quot;%1&quot;: %2. Name one by its id.</source>
        <translation>
            <numerusform>%n person goes by &quot;%1&quot;: %2. Name them by their id.</numerusform>
            <numerusform>%n people go by &quot;%1&quot;: %2. Name one by its id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MembersPage</name>
    <message numerus="yes">
        <source>Copied %n member(s) as a table.</source>
        <translation>
            <numerusform>Copied %n member as a table.</numerusform>
            <numerusform>Copied %n members as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n member(s) …</source>
        <translation>
            <numerusform>Reading %n member …</numerusform>
            <numerusform>Reading %n members …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NetPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows %n other(s): %2.</source>
        <extracomment>%1: a person, %2: names of those they know</extracomment>
        <translation>
            <numerusform>%1 knows one other: %2.</numerusform>
            <numerusform>%1 knows %n others: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NetWords</name>
    <message numerus="yes">
        <source>%n person(s) come.</source>
        <translation>
            <numerusform>One person comes.</numerusform>
            <numerusform>%n people come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of them know each other.</source>
        <extracomment>%1: how many pairs; %n says the same, for the plural</extracomment>
        <translation>
            <numerusform>One pair of them know each other.</numerusform>
            <numerusform>%1 pairs of them know each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have got to know each other.</source>
        <translation>
            <numerusform>One pair have got to know each other.</numerusform>
            <numerusform>%n pairs have got to know each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) got to know each other %1.</source>
        <extracomment>%1: &quot;this month&quot;, &quot;in the last three months&quot;</extracomment>
        <translation>
            <numerusform>One pair got to know each other %1.</numerusform>
            <numerusform>%n pairs got to know each other %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) know few of the others, or have met nobody for three months.</source>
        <translation>
            <numerusform>One person knows few of the others, or has met nobody for three months.</numerusform>
            <numerusform>%n people know few of the others, or have met nobody for three months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people each hold a circle to the others that would be apart without them.</source>
        <translation>
            <numerusform>One person holds a circle to the others that would be apart without them.</numerusform>
            <numerusform>%n people each hold a circle to the others that would be apart without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n person(s) would be in a circle of their own.</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>Without %1, one person would be on their own.</numerusform>
            <numerusform>Without %1, %n people would be in a circle of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n visit(s)</source>
        <translation>
            <numerusform>after one visit</numerusform>
            <numerusform>after %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>knows %n person(s) well %1</source>
        <extracomment>%1: &quot;after 4 visits&quot;</extracomment>
        <translation>
            <numerusform>knows one person well %1</numerusform>
            <numerusform>knows %n people well %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came to %1 so far. After a few more this page shows who has got to know whom.</source>
        <extracomment>%1: &quot;2 meetings&quot;</extracomment>
        <translation>
            <numerusform>One person came to %1 so far. After a few more this page shows who has got to know whom.</numerusform>
            <numerusform>%n people came to %1 so far. After a few more this page shows who has got to know whom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewMember</name>
    <message numerus="yes">
        <source>%n person(s) with such a name are in the book already</source>
        <translation>
            <numerusform>%n person with such a name is in the book already</numerusform>
            <numerusform>%n people with such a name are in the book already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewMembersCard</name>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>came once</numerusform>
            <numerusform>came %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewcomersTab</name>
    <message numerus="yes">
        <source>%n person(s) are in their first three visits.</source>
        <translation>
            <numerusform>One person is in their first three visits.</numerusform>
            <numerusform>%n people are in their first three visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no buddy yet.</source>
        <translation>
            <numerusform>One of them has no buddy yet.</numerusform>
            <numerusform>%n of them have no buddy yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NextMeetingCard</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newcomer(s)</source>
        <translation>
            <numerusform>newcomer</numerusform>
            <numerusform>newcomers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PaperEntries</name>
    <message numerus="yes">
        <source>%n people are called “%1”. Mark the one who came by name.</source>
        <translation>
            <numerusform>%n person is called “%1”. Mark the one who came by name.</numerusform>
            <numerusform>%n people are called “%1”. Mark the one who came by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PaperPanel</name>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n guest counted</numerusform>
            <numerusform>%n guests counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n mark(s)</source>
        <translation>
            <numerusform>Enter %n mark</numerusform>
            <numerusform>Enter %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n row(s) from paper.</source>
        <translation>
            <numerusform>Entered %n row from paper.</numerusform>
            <numerusform>Entered %n rows from paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PeopleToPrint</name>
    <message numerus="yes">
        <source>the %n people who are chosen</source>
        <translation>
            <numerusform>the %n person who is chosen</numerusform>
            <numerusform>the %n people who are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people in the list</source>
        <translation>
            <numerusform>the %n person in the list</numerusform>
            <numerusform>the %n people in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PersonFile</name>
    <message numerus="yes">
        <source>%n record(s) of %1 about other people name this person (%2).</source>
        <extracomment>%1: a kind of record, %2: the field in which the person is named</extracomment>
        <translation>
            <numerusform>%n record of %1 about somebody else names this person (%2).</numerusform>
            <numerusform>%n records of %1 about other people name this person (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PrintCommand</name>
    <message numerus="yes">
        <source>Wrote %1: %n page(s).</source>
        <translation>
            <numerusform>Wrote %1: %n page.</numerusform>
            <numerusform>Wrote %1: %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PrintDialog</name>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>Sent %n page to the printer.</numerusform>
            <numerusform>Sent %n pages to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>Saved %n file in %1.</numerusform>
            <numerusform>Saved %n files in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RegisterCommands</name>
    <message numerus="yes">
        <source>The register of %1 is closed; %n unmarked people are now absent.</source>
        <translation>
            <numerusform>The register of %1 is closed; %n unmarked person is now absent.</numerusform>
            <numerusform>The register of %1 is closed; %n unmarked people are now absent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n guest counted</numerusform>
            <numerusform>%n guests counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RegisterCountChips</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) beside them</source>
        <translation>
            <numerusform>%n head beside them</numerusform>
            <numerusform>%n heads beside them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n to mark</numerusform>
            <numerusform>%n to mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RepeatWords</name>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <extracomment>%n: two or more; %1: one or several weekdays</extracomment>
        <translation>
            <numerusform>every week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of every %n month(s)</source>
        <extracomment>%1: such as: on the last Friday; %n: one or more</extracomment>
        <translation>
            <numerusform>%1 of every month</numerusform>
            <numerusform>%1 of every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <extracomment>%1: how something repeats</extracomment>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ReportCommands</name>
    <message numerus="yes">
        <source>%1 of %2 pairs of %n people have met.</source>
        <extracomment>%1: how many pairs of people have met; %2: how many pairs there are; %n: people</extracomment>
        <translation>
            <numerusform>%1 of %2 pairs of %n person have met.</numerusform>
            <numerusform>%1 of %2 pairs of %n people have met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who came are left out: they asked for it, or are under 18.</source>
        <translation>
            <numerusform>One person who came is left out: they asked for it, or are under 18.</numerusform>
            <numerusform>%n people who came are left out: they asked for it, or are under 18.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SafetyCommands</name>
    <message numerus="yes">
        <source>%1 is whole: every page, index and reference of its %n row(s) was looked at.</source>
        <translation>
            <numerusform>%1 is whole: every page, index and reference of its %n row was looked at.</numerusform>
            <numerusform>%1 is whole: every page, index and reference of its %n rows was looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeatControls</name>
    <message numerus="yes">
        <source>%n people who are here</source>
        <translation>
            <numerusform>%n person who is here</numerusform>
            <numerusform>%n people who are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are expected</source>
        <translation>
            <numerusform>%n person who is expected</numerusform>
            <numerusform>%n people who are expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeatRequest</name>
    <message numerus="yes">
        <source>%n people are too many to be seated.</source>
        <translation>
            <numerusform>%n person is too many to be seated.</numerusform>
            <numerusform>%n people are too many to be seated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeatingWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeatingWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names; %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) aren’t kept</source>
        <translation>
            <numerusform>%n rule isn’t kept</numerusform>
            <numerusform>%n rules aren’t kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeriesActions</name>
    <message numerus="yes">
        <source>%n meeting(s) belong to this series. Take them out of it or delete them first.</source>
        <translation>
            <numerusform>%n meeting belongs to this series. Take it out of it or delete it first.</numerusform>
            <numerusform>%n meetings belong to this series. Take them out of it or delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeveralStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Sheet</name>
    <message numerus="yes">
        <source>%n people, as at %1</source>
        <extracomment>Under a roster&apos;s title; %1: a day.</extracomment>
        <translation>
            <numerusform>%n person, as at %1</numerusform>
            <numerusform>%n people, as at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each calls at most %n people. No answer: call theirs.</source>
        <extracomment>Under the title of a phone tree; %n: how many each of them calls at most.</extracomment>
        <translation>
            <numerusform>Each calls at most %n person. No answer: call theirs.</numerusform>
            <numerusform>Each calls at most %n people. No answer: call theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <extracomment>Under the title of a roll call, behind the meeting&apos;s title.</extracomment>
        <translation>
            <numerusform>%n person is here</numerusform>
            <numerusform>%n people are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be here; nobody is marked yet</source>
        <translation>
            <numerusform>%n person may be here; nobody is marked yet</numerusform>
            <numerusform>%n people may be here; nobody is marked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people came to each of %n meetings on average, most in %2.</source>
        <extracomment>Over a chart; %1: a number of people, %2: a month; %n: meetings.</extracomment>
        <translation>
            <numerusform>%1 people came to %n meeting, in %2.</numerusform>
            <numerusform>%1 people came to each of %n meetings on average, most in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people came to more than half of their meetings.</source>
        <extracomment>Over a chart; %1 of %n people.</extracomment>
        <translation>
            <numerusform>%1 of %n person came to more than half of their meetings.</numerusform>
            <numerusform>%1 of %n people came to more than half of their meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::StretchDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) would be called off. Whoever was expected isn’t absent then.</source>
        <translation>
            <numerusform>%n meeting would be called off. Whoever was expected isn’t absent then.</numerusform>
            <numerusform>%n meetings would be called off. Whoever was expected isn’t absent then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called off %n meeting(s).</source>
        <translation>
            <numerusform>Called off %n meeting.</numerusform>
            <numerusform>Called off %n meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TableWords</name>
    <message numerus="yes">
        <source>Pairs sit together again %n time(s).</source>
        <translation>
            <numerusform>Once a pair sits together again.</numerusform>
            <numerusform>%n times a pair sits together again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TablesCommand</name>
    <message numerus="yes">
        <source>%n people are too many to be seated.</source>
        <translation>
            <numerusform>%n person is too many to be seated.</numerusform>
            <numerusform>%n people are too many to be seated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TablesPage</name>
    <message numerus="yes">
        <source>Seat %n people</source>
        <translation>
            <numerusform>Seat %n person</numerusform>
            <numerusform>Seat %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TakeBack</name>
    <message numerus="yes">
        <source>Take back these %n too</source>
        <translation>
            <numerusform>Take back this one too</numerusform>
            <numerusform>Take back these %n too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n row(s) that were changed since.</source>
        <translation>
            <numerusform>Taken back, but for %n row that was changed since.</numerusform>
            <numerusform>Taken back, but for %n rows that were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TakeInWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in the book already; nothing changes.</source>
        <translation>
            <numerusform>The one entry is in the book already; nothing changes.</numerusform>
            <numerusform>All %n entries are in the book already; nothing changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>%n new entry.</numerusform>
            <numerusform>%n new entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in the book already.</source>
        <translation>
            <numerusform>%n other is in the book already.</numerusform>
            <numerusform>%n others are in the book already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks in registers change.</source>
        <translation>
            <numerusform>%n mark in a register changes.</numerusform>
            <numerusform>%n marks in registers change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came for the first time: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>%n person came for the first time: %1</numerusform>
            <numerusform>%n people came for the first time: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desk of this laptop decided otherwise, and that stands: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>The desk of this laptop decided otherwise, and that stands: %1</numerusform>
            <numerusform>The desk of this laptop decided otherwise, and that stands: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out: their people or meetings are no longer in the book.</source>
        <translation>
            <numerusform>%n entry is left out: its person or meeting is no longer in the book.</numerusform>
            <numerusform>%n entries are left out: their people or meetings are no longer in the book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::UndoWords</name>
    <message numerus="yes">
        <source>%n later change(s) build on this one and would have to go first: %1.</source>
        <extracomment>%1: the later changes&apos; ids, as in c0123456789abc, c0123456789abd</extracomment>
        <translation>
            <numerusform>%n later change builds on this one and would have to go first: %1.</numerusform>
            <numerusform>%n later changes build on this one and would have to go first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::VenueActions</name>
    <message numerus="yes">
        <source>%n meeting(s) take place there. Give them another place first, then delete this one.</source>
        <translation>
            <numerusform>%n meeting takes place there. Give it another place first, then delete this one.</numerusform>
            <numerusform>%n meetings take place there. Give them another place first, then delete this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::Verify</name>
    <message numerus="yes">
        <source>%n row(s) of the table %1 refer to something in %2 that isn&apos;t there.</source>
        <translation>
            <numerusform>%n row of the table %1 refers to something in %2 that isn&apos;t there.</numerusform>
            <numerusform>%n rows of the table %1 refer to something in %2 that isn&apos;t there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::WelcomeCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::WhoKnowsWhom</name>
    <message numerus="yes">
        <source>%n person(s) are left out, who wished it or are under 18.</source>
        <translation>
            <numerusform>One person is left out, who wished it or is under 18.</numerusform>
            <numerusform>%n people are left out, who wished it or are under 18.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows %n of the others here. Enter opens their details.</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>%1 knows one of the others here. Enter opens their details.</numerusform>
            <numerusform>%1 knows %n of the others here. Enter opens their details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard, without names.</source>
        <translation>
            <numerusform>One row is on the clipboard, without names.</numerusform>
            <numerusform>%n rows are on the clipboard, without names.</numerusform>
        </translation>
    </message>
</context>
</TS>
