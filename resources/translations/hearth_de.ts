<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hearth::AboutCard</name>
    <message>
        <source>About Hearth</source>
        <translation>Über Hearth</translation>
    </message>
    <message>
        <source>Hearth %1 with Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hearth %1 mit Qt %2. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>This club’s file: %1</source>
        <translation>Die Datei dieses Vereins: %1</translation>
    </message>
</context>
<context>
    <name>hearth::AddressCopy</name>
    <message numerus="yes">
        <source>Copied %n e-mail address(es).</source>
        <translation>
            <numerusform>%n E-Mail-Adresse kopiert.</numerusform>
            <numerusform>%n E-Mail-Adressen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) who said no to e-mail.</source>
        <translation>
            <numerusform>Weggelassen: %n Mitglied, das keine E-Mails möchte.</numerusform>
            <numerusform>Weggelassen: %n Mitglieder, die keine E-Mails möchten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) whose consent to e-mail isn’t in the book.</source>
        <translation>
            <numerusform>Weggelassen: %n Mitglied, dessen Einwilligung in E-Mails nicht im Buch steht.</numerusform>
            <numerusform>Weggelassen: %n Mitglieder, deren Einwilligung in E-Mails nicht im Buch steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n member(s) without an e-mail address.</source>
        <translation>
            <numerusform>Weggelassen: %n Mitglied ohne E-Mail-Adresse.</numerusform>
            <numerusform>Weggelassen: %n Mitglieder ohne E-Mail-Adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>E-Mail-Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy the e-mail addresses of all shown</source>
        <translation>E-Mail-Adressen aller gezeigten kopieren</translation>
    </message>
</context>
<context>
    <name>hearth::Arguments</name>
    <message>
        <source>%1 is no option of &quot;hearth %2&quot;.</source>
        <translation>%1 ist keine Option von „hearth %2“.</translation>
    </message>
    <message>
        <source>The option %1 takes no value.</source>
        <translation>Die Option %1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %1 %2.</source>
        <translation>Die Option %1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Die Option %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>&quot;hearth %1&quot; needs %2. See: hearth help %1.</source>
        <translation>„hearth %1“ braucht %2. Siehe: hearth help %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many for &quot;hearth %2&quot;. See: hearth help %2.</source>
        <translation>„%1“ ist ein Wort zu viel für „hearth %2“. Siehe: hearth help %2.</translation>
    </message>
</context>
<context>
    <name>hearth::ArrivingPhotos</name>
    <message>
        <source>The picture is left out: it is no JPEG, PNG or WebP of at most 5 MB.</source>
        <translation>Das Bild bleibt weg: Es ist kein JPEG, PNG oder WebP von höchstens 5 MB.</translation>
    </message>
</context>
<context>
    <name>hearth::AtTheDoor</name>
    <message>
        <source>Withdraw</source>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>No card yet.</source>
        <translation>Noch keine Karte.</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Karte ausgeben</translation>
    </message>
    <message>
        <source>Replace the card…</source>
        <translation>Karte ersetzen …</translation>
    </message>
    <message>
        <source>Replace the card?</source>
        <translation>Die Karte ersetzen?</translation>
    </message>
    <message>
        <source>The door will no longer know the old one. Undo brings it back.</source>
        <translation>Die Tür kennt die alte dann nicht mehr. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Not found by letters alone</source>
        <translation>Nicht nur über Buchstaben zu finden</translation>
    </message>
    <message>
        <source>Only by card, number or whole name</source>
        <translation>Nur über Karte, Nummer oder ganzen Namen</translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a member: such an id is an m and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Mitglieds: Eine solche ist ein m mit 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a meeting: such an id is an e and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Treffens: Eine solche ist ein e mit 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day and time that exists: write it such as 2026-11-26T19:00.</source>
        <translation>„%1“ ist kein Tag mit Uhrzeit, den es gibt: Bitte wie 2026-11-26T19:00 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark in a register: write present, late, excused or absent.</source>
        <translation>„%1“ ist kein Eintrag einer Anwesenheitsliste: Bitte present, late, excused oder absent schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time of arrival: write it in UTC such as 2026-11-26T18:52:07.125Z.</source>
        <translation>„%1“ ist keine Ankunftszeit: Bitte in UTC schreiben, wie 2026-11-26T18:52:07.125Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say who made the mark: write door, card, desk, paper or import.</source>
        <translation>„%1“ sagt nicht, woher der Eintrag stammt: Bitte door, card, desk, paper oder import schreiben.</translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceImport</name>
    <message>
        <source>This person stands twice in the list of this meeting.</source>
        <translation>Diese Person steht zweimal in der Liste dieses Treffens.</translation>
    </message>
    <message>
        <source>There is no member with the id %1, whose guest this person is said to be.</source>
        <translation>Es gibt kein Mitglied mit der Kennung %1, dessen Gast diese Person sein soll.</translation>
    </message>
    <message>
        <source>The club has no meeting &quot;%1&quot; at %2.</source>
        <translation>Der Verein hat kein Treffen „%1“ am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are called %1. Give the row the member&apos;s id.</source>
        <translation>
            <numerusform>%n Mitglied heißt %1. Bitte geben Sie in der Zeile seine Kennung an.</numerusform>
            <numerusform>%n Mitglieder heißen %1. Bitte geben Sie in der Zeile die Kennung an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the club is called %1.</source>
        <translation>Niemand im Verein heißt %1.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n meetings on %1. Say which by its title or its id.</source>
        <translation>
            <numerusform>Am %1 gibt es %n Treffen. Bitte sagen, welches: mit Titel oder Kennung.</numerusform>
            <numerusform>Am %1 gibt es %n Treffen. Bitte sagen, welches: mit Titel oder Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Club night</source>
        <translation>Vereinsabend</translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceSummaries</name>
    <message>
        <source>The time would end (%1) before it begins (%2).</source>
        <translation>Die Zeit würde enden (%1), bevor sie beginnt (%2).</translation>
    </message>
    <message>
        <source>This group is no longer in the book, so there is no summary of it.</source>
        <translation>Diese Gruppe gibt es nicht mehr, darum auch keine Übersicht über sie.</translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceTab</name>
    <message>
        <source>● came · ◐ late · ○ not there · – excused</source>
        <extracomment>Beside each word stands the sign that is drawn for it.</extracomment>
        <translation>● da · ◐ später · ○ nicht da · – entschuldigt</translation>
    </message>
    <message>
        <source>The registers can’t be read at this moment.</source>
        <translation>Die Anwesenheitslisten können gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Hasn’t come to a meeting whose register is complete.</source>
        <translation>War noch bei keinem Treffen, dessen Anwesenheitsliste abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Comes: %1.</source>
        <translation>Kommt: %1.</translation>
    </message>
    <message>
        <source>Last seen on %1, first on %2.</source>
        <translation>Zuletzt da am %1, zuerst am %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not there the last %n time(s).</source>
        <translation>
            <numerusform>Das letzte Mal nicht da.</numerusform>
            <numerusform>Die letzten %n Male nicht da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n meeting(s)</source>
        <translation>
            <numerusform>Das letzte Treffen</numerusform>
            <numerusform>Die letzten %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came %1 of the %n time(s) that count.</source>
        <translation>
            <numerusform>Kam %1 von %n Mal, das zählt.</numerusform>
            <numerusform>Kam %1 von %n Malen, die zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hasn’t come to a meeting whose register is complete %1.</source>
        <translation>War %1 bei keinem Treffen, dessen Liste abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Usually on %1: %2 of %3 visits.</source>
        <extracomment>%1: a weekday, %2: how many, %3: of how many</extracomment>
        <translation>Meist am %1: %2 von %3 Besuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Excused %n time(s), which count for nothing.</source>
        <translation>
            <numerusform>%n-mal entschuldigt; das zählt nicht.</numerusform>
            <numerusform>%n-mal entschuldigt; das zählt nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <extracomment>%1: a meeting, %2: its day, %3: a mark: &quot;present&quot;</extracomment>
        <translation>%1 am %2: %3</translation>
    </message>
</context>
<context>
    <name>hearth::AttendanceWording</name>
    <message>
        <source>Checked in %1, late, at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>%1 als verspätet eingetragen bei %2</translation>
    </message>
    <message>
        <source>Excused %1 from %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 entschuldigt bei %2</translation>
    </message>
    <message>
        <source>Marked %1 absent at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 als abwesend eingetragen bei %2</translation>
    </message>
    <message>
        <source>Checked in %1 at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>%1 als anwesend eingetragen bei %2</translation>
    </message>
    <message numerus="yes">
        <source>Checked in %n people, late, at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>%n Person als verspätet eingetragen bei %1</numerusform>
            <numerusform>%n Personen als verspätet eingetragen bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excused %n people from %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>%n Person entschuldigt bei %1</numerusform>
            <numerusform>%n Personen entschuldigt bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n people absent at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>%n Person als abwesend eingetragen bei %1</numerusform>
            <numerusform>%n Personen als abwesend eingetragen bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked in %n people at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>%n Person als anwesend eingetragen bei %1</numerusform>
            <numerusform>%n Personen als anwesend eingetragen bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Took away the mark of %1 at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>Eintrag von %1 bei %2 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Closed the register of %1: %n marked absent</source>
        <extracomment>%1: a meeting with its day; %n: none, one or more people</extracomment>
        <translation>
            <numerusform>Anwesenheitsliste von %1 abgeschlossen: %n Person als abwesend eingetragen</numerusform>
            <numerusform>Anwesenheitsliste von %1 abgeschlossen: %n Personen als abwesend eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the register of %1 again</source>
        <translation>Anwesenheitsliste von %1 wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Added %n head(s) at %1</source>
        <translation>
            <numerusform>%n Person ohne Namen hinzugezählt bei %1</numerusform>
            <numerusform>%n Personen ohne Namen hinzugezählt bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted %n head(s) at %1</source>
        <translation>
            <numerusform>%n Person ohne Namen gezählt bei %1</numerusform>
            <numerusform>%n Personen ohne Namen gezählt bei %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took away %n marks at %1</source>
        <extracomment>%n: two or more; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>%n Eintrag entfernt: %1</numerusform>
            <numerusform>%n Einträge entfernt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed what is said of %1 at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>Angaben zu %1 geändert: %2</translation>
    </message>
    <message>
        <source>Added %1, a guest, at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>Gast %1 eingetragen: %2</translation>
    </message>
    <message numerus="yes">
        <source>Keyed in a sheet of %1: %n people</source>
        <extracomment>%n: how many people got a mark; %1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Blatt von %1 eingetragen: %n Person</numerusform>
            <numerusform>Blatt von %1 eingetragen: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 ist gegangen: %2</translation>
    </message>
    <message>
        <source>%1 came back to %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 ist zurückgekommen: %2</translation>
    </message>
    <message>
        <source>%1 waits for a seat at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 wartet auf einen Platz: %2</translation>
    </message>
    <message>
        <source>%1 no longer waits for a seat at %2</source>
        <extracomment>%1: a person; %2: a meeting with its day</extracomment>
        <translation>%1 wartet nicht mehr auf einen Platz: %2</translation>
    </message>
</context>
<context>
    <name>hearth::BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made each day and before each import. They lie on this computer, so take a copy elsewhere now and then.</source>
        <translation>Jeden Tag und vor jedem Import wird eine gemacht. Sie liegen auf diesem Rechner, bringen Sie also ab und zu eine Kopie woandershin.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine machen</translation>
    </message>
    <message>
        <source>Copy outside this computer…</source>
        <translation>Kopie außerhalb dieses Rechners …</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1, in %2.</source>
        <translation>
            <numerusform>%n Sicherung vom %1 in %2.</numerusform>
            <numerusform>%n Sicherungen, die neueste vom %1, in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Hearth clubs (%1)</source>
        <translation>Hearth-Vereine (%1)</translation>
    </message>
    <message>
        <source>Go back to which backup?</source>
        <translation>Zu welcher Sicherung zurück?</translation>
    </message>
    <message>
        <source>It becomes a club of its own in a new file; this one stays as it is.</source>
        <translation>Sie wird ein eigener Verein in einer neuen Datei; dieser bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it doesn’t hold</source>
        <translation>Was sie nicht enthält</translation>
    </message>
    <message>
        <source>Restore to a new file…</source>
        <translation>In eine neue Datei wiederherstellen …</translation>
    </message>
    <message>
        <source>Where is the restored club to be?</source>
        <translation>Wohin soll der wiederhergestellte Verein?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The restored club is %1. Open it from the Club menu.</source>
        <translation>Der wiederhergestellte Verein ist %1. Öffnen Sie ihn über das Menü Verein.</translation>
    </message>
    <message>
        <source>Nothing was changed since: it holds all that this club holds.</source>
        <translation>Seither wurde nichts geändert: Sie enthält alles, was dieser Verein enthält.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes came after it:</source>
        <translation>Diese Änderungen kamen danach:</translation>
    </message>
</context>
<context>
    <name>hearth::Beginning</name>
    <message>
        <source>Open a club</source>
        <translation>Einen Verein öffnen</translation>
    </message>
    <message>
        <source>Hearth clubs (%1)</source>
        <translation>Hearth-Vereine (%1)</translation>
    </message>
    <message>
        <source>Sample club</source>
        <translation>Beispielverein</translation>
    </message>
    <message>
        <source>Inventing a club</source>
        <translation>Ein Verein wird erfunden</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Where is the restored club to be?</source>
        <translation>Wohin soll der wiederhergestellte Verein?</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Our club</source>
        <translation>Unser Verein</translation>
    </message>
    <message>
        <source>Where is the club’s file to be?</source>
        <translation>Wohin soll die Datei des Vereins?</translation>
    </message>
</context>
<context>
    <name>hearth::BirthdaysCard</name>
    <message>
        <source>Birthdays</source>
        <translation>Geburtstage</translation>
    </message>
    <message>
        <source>turns %1 %2</source>
        <extracomment>%1: an age, %2: &quot;today&quot;, &quot;on Sunday&quot;, &quot;on 6 Dec&quot;</extracomment>
        <translation>wird %2 %1</translation>
    </message>
    <message>
        <source>has a birthday %1</source>
        <translation>hat %1 Geburtstag</translation>
    </message>
</context>
<context>
    <name>hearth::BookCard</name>
    <message>
        <source>Looking after the book</source>
        <translation>Damit alles stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) not marked yet</source>
        <translation>
            <numerusform>%1: %n Person ohne Vermerk</numerusform>
            <numerusform>%1: %n Personen ohne Vermerk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody marked yet</source>
        <translation>%1: noch niemand vermerkt</translation>
    </message>
    <message>
        <source>It didn’t take place…</source>
        <translation>Es fiel aus …</translation>
    </message>
    <message>
        <source>No copy outside this computer yet</source>
        <translation>Noch keine Kopie außerhalb dieses Computers</translation>
    </message>
    <message>
        <source>Copy outside this computer: made today</source>
        <translation>Kopie außerhalb dieses Computers: von heute</translation>
    </message>
    <message numerus="yes">
        <source>Copy outside this computer: %n day(s) old</source>
        <translation>
            <numerusform>Kopie außerhalb dieses Computers: %n Tag alt</numerusform>
            <numerusform>Kopie außerhalb dieses Computers: %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Kopie anlegen …</translation>
    </message>
    <message>
        <source>Finish it…</source>
        <translation>Fertigstellen …</translation>
    </message>
</context>
<context>
    <name>hearth::BuddyActions</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Nobody can be their own buddy: choose somebody else.</source>
        <translation>Niemand kann der eigene Buddy sein: bitte jemand anderen wählen.</translation>
    </message>
    <message>
        <source>%1 has no buddy.</source>
        <translation>%1 hat keinen Buddy.</translation>
    </message>
</context>
<context>
    <name>hearth::BuddyBox</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Somebody else as buddy</source>
        <translation>Jemand anderes als Buddy</translation>
    </message>
    <message>
        <source>Nobody else in the book is called “%1”.</source>
        <translation>Sonst heißt niemand im Buch „%1“.</translation>
    </message>
    <message>
        <source>%1 is their buddy.</source>
        <translation>Buddy: %1.</translation>
    </message>
    <message>
        <source>New here, and nobody looks after them yet.</source>
        <translation>Neu hier, und noch kümmert sich niemand.</translation>
    </message>
    <message>
        <source>Looks after %1.</source>
        <translation>Kümmert sich um %1.</translation>
    </message>
    <message>
        <source>%1 could: %2</source>
        <extracomment>%1: who could be a buddy, %2: what speaks for them</extracomment>
        <translation>%1 käme in Frage: %2</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geben</translation>
    </message>
    <message>
        <source>Make %1 the buddy</source>
        <translation>%1 zum Buddy machen</translation>
    </message>
</context>
<context>
    <name>hearth::CalendarModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>register open</source>
        <translation>Liste offen</translation>
    </message>
    <message>
        <source>no register</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>no venue</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>technology-free</source>
        <translation>ohne Technik</translation>
    </message>
</context>
<context>
    <name>hearth::CalendarPage</name>
    <message>
        <source>New meeting…</source>
        <translation>Neues Treffen …</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>No meeting is planned in this time.</source>
        <translation>In dieser Zeit ist kein Treffen geplant.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Call off whatever is planned in a stretch of time</source>
        <translation>Absagen, was in einem Zeitraum geplant ist</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Everybody’s marks at the meetings of a term</source>
        <translation>Die Einträge aller bei den Treffen einer Zeit</translation>
    </message>
</context>
<context>
    <name>hearth::CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>hearth::CardActions</name>
    <message>
        <source>This person is no longer in the book. They may have been deleted; History can bring them back.</source>
        <translation>Diese Person steht nicht mehr im Buch. Vielleicht wurde sie gelöscht; der Verlauf kann sie zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::CardWords</name>
    <message>
        <source>A card of 85.6 × 54 mm has no room on the paper %1. Choose a larger one.</source>
        <translation>Eine Karte von 85,6 × 54 mm hat auf dem Papier %1 keinen Platz. Wählen Sie ein größeres.</translation>
    </message>
</context>
<context>
    <name>hearth::ChangeCommands</name>
    <message>
        <source>&quot;%1&quot; is nothing Hearth can change: there are %2.</source>
        <translation>„%1“ ist nichts, was Hearth ändern kann: Es gibt %2.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>%1 ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was done, as in: Added Maria Silva; %2: its id</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Either --following or --all: the meetings from this one on, or the whole series.</source>
        <translation>Entweder --following oder --all: die Treffen von diesem an oder die ganze Serie.</translation>
    </message>
    <message>
        <source>--following, --all and --rule are for meetings of a series; leave them out here.</source>
        <translation>--following, --all und --rule sind für Treffen einer Serie; hier weglassen.</translation>
    </message>
    <message>
        <source>Say what shall change, as in title=Games night.</source>
        <translation>Sagen, was sich ändern soll, etwa title=Spieleabend.</translation>
    </message>
</context>
<context>
    <name>hearth::ChangeLine</name>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hearth::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>hearth::ChangeModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Enter takes it back</source>
        <translation>Die Eingabetaste nimmt es zurück</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Too old to be taken back</source>
        <translation>Zu alt, um zurückgenommen zu werden</translation>
    </message>
</context>
<context>
    <name>hearth::CheckIns</name>
    <message>
        <source>There is nobody with the id %1 in the book. The member may have been deleted; History can tell.</source>
        <translation>Niemand im Verein hat die Kennung %1. Vielleicht wurde das Mitglied gelöscht; der Verlauf weiß es.</translation>
    </message>
    <message>
        <source>Nobody can be their own guest.</source>
        <translation>Niemand kann der eigene Gast sein.</translation>
    </message>
    <message>
        <source>There is nobody with the id %1 in the book who could have brought a guest.</source>
        <translation>Niemand im Verein hat die Kennung %1, also kann auch niemand mit ihr einen Gast mitgebracht haben.</translation>
    </message>
</context>
<context>
    <name>hearth::ChipButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Narrows the list. Delete takes it off.</source>
        <translation>Schränkt die Liste ein. Die Entfernen-Taste hebt das auf.</translation>
    </message>
</context>
<context>
    <name>hearth::ClubCard</name>
    <message>
        <source>The club</source>
        <translation>Der Verein</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>What you call your people</source>
        <translation>Wie Ihre Leute heißen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Your people are called</source>
        <translation>Ihre Leute heißen</translation>
    </message>
    <message>
        <source>What you want to see</source>
        <translation>Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>hearth::ClubNoun</name>
    <message>
        <source>A file holds one club, which is called &quot;this&quot; here, not &quot;%1&quot;.</source>
        <translation>Eine Datei enthält einen Verein, der hier „this“ heißt, nicht „%1“.</translation>
    </message>
    <message>
        <source>A file holds one club: it is made by &quot;new&quot;, and goes with its file.</source>
        <translation>Eine Datei enthält einen Verein: Er entsteht mit „new“ und verschwindet mit der Datei.</translation>
    </message>
</context>
<context>
    <name>hearth::ClubView</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::CollectingActions</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person steht nicht mehr im Buch.</translation>
    </message>
</context>
<context>
    <name>hearth::CollectingLines</name>
    <message>
        <source>Who may collect…</source>
        <translation>Wer abholen darf …</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Darf abholen</translation>
    </message>
    <message>
        <source>Must not collect</source>
        <translation>Darf nicht abholen</translation>
    </message>
</context>
<context>
    <name>hearth::ColumnReason</name>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>postcodes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>postcodes with their places</source>
        <translation>Postleitzahlen mit Orten</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>left out: passwords are never taken in</source>
        <translation>ausgelassen: Passwörter werden nie eingelesen</translation>
    </message>
    <message>
        <source>because its values are %1</source>
        <extracomment>%1: &quot;e-mail addresses&quot;</extracomment>
        <translation>weil darin %1 stehen</translation>
    </message>
    <message>
        <source>because it is called “%1”</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>weil sie „%1“ heißt</translation>
    </message>
    <message>
        <source>because it is called “%1” and its values are %2</source>
        <extracomment>%1: the name of a column, %2: &quot;e-mail addresses&quot;</extracomment>
        <translation>weil sie „%1“ heißt und darin %2 stehen</translation>
    </message>
</context>
<context>
    <name>hearth::ColumnsStep</name>
    <message>
        <source>Who is in the club &amp;already</source>
        <translation>Wer schon im &amp;Verein ist</translation>
    </message>
    <message>
        <source>takes over what the file says</source>
        <translation>übernimmt, was die Datei sagt</translation>
    </message>
    <message>
        <source>takes over only what is missing</source>
        <translation>übernimmt nur, was fehlt</translation>
    </message>
    <message>
        <source>stays as in the book</source>
        <translation>bleibt, wie im Verein vermerkt</translation>
    </message>
    <message>
        <source>is added once more</source>
        <translation>wird noch einmal angelegt</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Da steht</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <extracomment>%1: the name of a column that becomes a field of the club&apos;s own</extracomment>
        <translation>Eigenes Feld: %1</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Say of at least one column what it becomes, for example the name.</source>
        <translation>Von mindestens einer Spalte muss feststehen, was sie wird, zum Beispiel der Name.</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2026 &amp;have</source>
        <translation>Tage wie 03/04/2026 &amp;haben</translation>
    </message>
    <message>
        <source>the day first: 3 April</source>
        <translation>den Tag vorn: 3. April</translation>
    </message>
    <message>
        <source>the month first: 4 March</source>
        <translation>den Monat vorn: 4. März</translation>
    </message>
    <message>
        <source>the columns as last time</source>
        <translation>die Spalten wie beim letzten Mal</translation>
    </message>
</context>
<context>
    <name>hearth::ComingMeetingsCard</name>
    <message>
        <source>This week and next</source>
        <translation>Diese und nächste Woche</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>may be full</source>
        <translation>könnte voll werden</translation>
    </message>
    <message>
        <source>technology-free</source>
        <translation>ohne Technik</translation>
    </message>
    <message numerus="yes">
        <source>%n usually come</source>
        <translation>
            <numerusform>meist kommt %n</numerusform>
            <numerusform>meist kommen %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::CommandHelp</name>
    <message>
        <source>Prints JSON for other programs.</source>
        <translation>Gibt JSON für andere Programme aus.</translation>
    </message>
    <message>
        <source>Takes this for the present moment: 2026-11-26T19:00 on the club&apos;s clock, or with Z or an offset.</source>
        <translation>Nimmt dies als den jetzigen Zeitpunkt: 2026-11-26T19:00 nach der Uhr des Vereins, oder mit Z oder Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Explains the command.</source>
        <translation>Erklärt den Befehl.</translation>
    </message>
    <message>
        <source>Hearth keeps a club&apos;s book: who belongs, when they meet, who came.</source>
        <translation>Hearth führt das Buch eines Vereins: wer dazugehört, wann man sich trifft, wer da war.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Every command also takes:</source>
        <translation>Jeder Befehl nimmt außerdem:</translation>
    </message>
    <message>
        <source>A command ends with 0 when it is done, 1 when it was refused or failed, 2 when it was called wrongly. More about one: hearth help COMMAND.</source>
        <translation>Ein Befehl endet mit 0, wenn er ausgeführt ist, mit 1, wenn er abgelehnt wurde oder misslang, mit 2, wenn er falsch aufgerufen wurde. Mehr zu einem: hearth help BEFEHL.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Lists every change in words, the newest first.</source>
        <translation>Zeigt jede Änderung in Worten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Takes back also the later changes that build on it.</source>
        <translation>Nimmt auch die späteren Änderungen zurück, die darauf aufbauen.</translation>
    </message>
    <message>
        <source>Of an import, takes back only what was not touched since.</source>
        <translation>Nimmt von einem Import nur zurück, was seither nicht berührt wurde.</translation>
    </message>
    <message>
        <source>Takes back the newest change that stands, or CHANGE.</source>
        <translation>Nimmt die neueste gültige Änderung zurück, oder CHANGE.</translation>
    </message>
    <message>
        <source>Puts the last undone change again, until something new is done.</source>
        <translation>Führt die zuletzt rückgängig gemachte Änderung erneut aus, bis etwas Neues getan wird.</translation>
    </message>
    <message>
        <source>A text file with the passphrase in its first line.</source>
        <translation>Eine Textdatei mit dem Kennwort in der ersten Zeile.</translation>
    </message>
    <message>
        <source>The backup&apos;s file.</source>
        <translation>Die Datei der Sicherung.</translation>
    </message>
    <message>
        <source>Writes a whole, checked copy of the club, sealed on request.</source>
        <translation>Schreibt eine vollständige, geprüfte Kopie des Vereins, auf Wunsch versiegelt.</translation>
    </message>
    <message>
        <source>The club&apos;s new file.</source>
        <translation>Die neue Datei des Vereins.</translation>
    </message>
    <message>
        <source>Makes a club of a backup; never over an existing file.</source>
        <translation>Macht aus einer Sicherung wieder einen Verein; nie über eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>Adds a member, meeting, venue and so on, and prints its id. The fields are the columns of its export; a value may hold blanks and equals signs.</source>
        <translation>Legt ein Mitglied, ein Treffen, einen Ort und so weiter an und nennt die Kennung. Die Felder sind die Spalten des Exports; ein Wert darf Leerzeichen und Gleichheitszeichen enthalten.</translation>
    </message>
    <message>
        <source>Changes the fields given; an empty value clears one.</source>
        <translation>Ändert die genannten Felder; ein leerer Wert leert eines.</translation>
    </message>
    <message>
        <source>Deletes one; undo brings it back.</source>
        <translation>Löscht eines; undo holt es zurück.</translation>
    </message>
    <message>
        <source>Why it doesn&apos;t take place.</source>
        <translation>Warum es nicht stattfindet.</translation>
    </message>
    <message>
        <source>Calls a meeting off: an id, next, or a day.</source>
        <translation>Sagt ein Treffen ab: eine Kennung, next oder ein Tag.</translation>
    </message>
    <message>
        <source>What the rows are, where the columns don&apos;t say: members …</source>
        <translation>Was die Zeilen sind, wenn die Spalten es nicht sagen: members …</translation>
    </message>
    <message>
        <source>Takes a column for this field; an empty field leaves the column out.</source>
        <translation>Nimmt eine Spalte für dieses Feld; ein leeres Feld lässt die Spalte weg.</translation>
    </message>
    <message>
        <source>What happens to rows that are in the club already; update, unless it is given.</source>
        <translation>Was mit Zeilen geschieht, die der Verein schon hat; sonst update.</translation>
    </message>
    <message>
        <source>Makes members and meetings that an attendance list names and the club hasn&apos;t.</source>
        <translation>Legt Mitglieder und Treffen an, die eine Anwesenheitsliste nennt und die dem Verein fehlen.</translation>
    </message>
    <message>
        <source>Takes cells to the byte, as export --exact wrote them.</source>
        <translation>Nimmt die Zellen bytegenau, wie export --exact sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Says what would happen, and changes nothing.</source>
        <translation>Sagt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Writes the rejected rows here, with the reason.</source>
        <translation>Schreibt die abgewiesenen Zeilen mit dem Grund hierhin.</translation>
    </message>
    <message>
        <source>Takes a file into the club as one change. Known exports are recognised by their columns; rows that can&apos;t be taken are named.</source>
        <translation>Nimmt eine Datei als eine einzige Änderung in den Verein auf. Bekannte Exporte werden an ihren Spalten erkannt; Zeilen, die nicht aufgenommen werden können, werden genannt.</translation>
    </message>
    <message>
        <source>The file; its ending says how it is written.</source>
        <translation>Die Datei; ihre Endung sagt, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>To the byte: nothing is put before what a spreadsheet takes for a formula.</source>
        <translation>Bytegenau: Vor das, was eine Tabelle für eine Formel hält, kommt nichts.</translation>
    </message>
    <message>
        <source>Writes members, meetings and so on, or everything, to a file.</source>
        <translation>Schreibt Mitglieder, Treffen und so weiter oder alles in eine Datei.</translation>
    </message>
    <message>
        <source>Only rows in which each of these words occurs.</source>
        <translation>Nur Zeilen, in denen jedes dieser Wörter vorkommt.</translation>
    </message>
    <message>
        <source>At most so many rows.</source>
        <translation>Höchstens so viele Zeilen.</translation>
    </message>
    <message>
        <source>Status, groups and roles as on this day.</source>
        <translation>Status, Gruppen und Ämter wie an diesem Tag.</translation>
    </message>
    <message>
        <source>All that is kept of the person, history too.</source>
        <translation>Alles, was über die Person gespeichert ist, auch der Verlauf.</translation>
    </message>
    <message>
        <source>A .json file, or any other for text to read.</source>
        <translation>Eine .json-Datei oder jede andere für Text zum Lesen.</translation>
    </message>
    <message>
        <source>Writes everything about one person to a file, for that person.</source>
        <translation>Schreibt alles über eine Person in eine Datei, für diese Person.</translation>
    </message>
    <message>
        <source>Forgets a person for good, in History too. This can&apos;t be undone.</source>
        <translation>Vergisst eine Person für immer, auch im Verlauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What to mark; present, unless it is given.</source>
        <translation>Was eingetragen wird; sonst present.</translation>
    </message>
    <message>
        <source>When they arrived; now, unless it is given.</source>
        <translation>Wann sie gekommen sind; sonst jetzt.</translation>
    </message>
    <message>
        <source>Closes a meeting&apos;s register: whoever was expected and isn&apos;t marked was absent.</source>
        <translation>Schließt die Anwesenheitsliste eines Treffens: Wer erwartet wurde und nicht eingetragen ist, hat gefehlt.</translation>
    </message>
    <message>
        <source>What the club is called; else as the file.</source>
        <translation>Wie der Verein heißt; sonst wie die Datei.</translation>
    </message>
    <message>
        <source>Its country in two letters, which also says its time zone and language.</source>
        <translation>Sein Land in zwei Buchstaben, das auch Zeitzone und Sprache bestimmt.</translation>
    </message>
    <message>
        <source>Its language in two letters.</source>
        <translation>Seine Sprache in zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Makes an empty club; never over an existing file.</source>
        <translation>Legt einen leeren Verein an; nie über eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>How many people; 214, unless it is given.</source>
        <translation>Wie viele Personen; sonst 214.</translation>
    </message>
    <message>
        <source>How many years ago it began; 3, unless it is given.</source>
        <translation>Vor wie vielen Jahren er begann; sonst 3.</translation>
    </message>
    <message>
        <source>The same number makes the same club.</source>
        <translation>Dieselbe Zahl ergibt denselben Verein.</translation>
    </message>
    <message>
        <source>Makes an invented club, to try things out.</source>
        <translation>Legt einen erfundenen Verein an, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Without a command, hearth [FILE] opens the window; --page members shows that page first, and --picture OUT.png, --look dark and --size 1280x800 draw it into a file.</source>
        <translation>Ohne Befehl öffnet hearth [FILE] das Fenster; --page members zeigt zuerst diese Seite, und --picture OUT.png, --look dark und --size 1280x800 zeichnen es in eine Datei.</translation>
    </message>
    <message>
        <source>For which meeting; the next, unless it is given.</source>
        <translation>Für welches Treffen; das nächste, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>What stands beside the names: number, status, groups, roles, joined, phone, mobile, email, address, birthday.</source>
        <translation>Was neben den Namen steht: number, status, groups, roles, joined, phone, mobile, email, address, birthday.</translation>
    </message>
    <message>
        <source>So many blank lines after the people; 10, unless it is given.</source>
        <translation>So viele leere Zeilen nach den Personen; 10, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>The paper lies on its side.</source>
        <translation>Das Papier liegt quer.</translation>
    </message>
    <message>
        <source>Another language than the club&apos;s.</source>
        <translation>Eine andere Sprache als die des Vereins.</translation>
    </message>
    <message>
        <source>Of the sheet that was ticked; the one printed last, unless it is given.</source>
        <translation>Des abgehakten Blatts; des zuletzt gedruckten, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Only says what would be entered.</source>
        <translation>Sagt nur, was eingetragen würde.</translation>
    </message>
    <message>
        <source>Enters what was ticked on a meeting&apos;s printed sheet: 1 4 7-12 15 late 16-18 excused 23=Mary Smith 3 guests.</source>
        <translation>Trägt ein, was auf dem gedruckten Blatt eines Treffens abgehakt wurde: 1 4 7-12 15 verspätet 16-18 entschuldigt 23=Mary Smith 3 Gäste.</translation>
    </message>
    <message>
        <source>Of a series: this meeting and those that follow.</source>
        <translation>Einer Serie: dieses Treffen und die folgenden.</translation>
    </message>
    <message>
        <source>Of a series: all its meetings.</source>
        <translation>Einer Serie: alle ihre Treffen.</translation>
    </message>
    <message>
        <source>How the series goes on from this meeting, as RFC 5545 has it.</source>
        <translation>Wie die Serie von diesem Treffen an weitergeht, wie es RFC 5545 schreibt.</translation>
    </message>
    <message>
        <source>Only this group&apos;s meetings; everybody&apos;s, unless it is given.</source>
        <translation>Nur die Treffen dieser Gruppe; die von allen, wenn nichts gesagt ist.</translation>
    </message>
    <message>
        <source>Calls off whatever is planned from one day to another, both included.</source>
        <translation>Sagt ab, was von einem Tag bis zu einem anderen geplant ist, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>Lists people who may stand in the book twice, and why.</source>
        <translation>Nennt Leute, die vielleicht doppelt im Buch stehen, und warum.</translation>
    </message>
    <message>
        <source>Makes two members one. Attendances, groups and all else go over; of a field that differs the one named first keeps its value, or the kept, gone or both are chosen, such as email=gone.</source>
        <translation>Macht aus zwei Mitgliedern eines. Anwesenheiten, Gruppen und alles andere gehen über; unterscheidet sich ein Feld, behält das zuerst genannte seinen Wert, oder es wird kept, gone oder both gewählt, etwa email=gone.</translation>
    </message>
    <message>
        <source>Notes that two members who look alike are not the same person.</source>
        <translation>Merkt sich, dass zwei ähnliche Mitglieder nicht dieselbe Person sind.</translation>
    </message>
    <message>
        <source>Only meetings from this day on.</source>
        <translation>Nur Treffen von diesem Tag an.</translation>
    </message>
    <message>
        <source>Only meetings up to this day, itself included.</source>
        <translation>Nur Treffen bis zu diesem Tag, ihn eingeschlossen.</translation>
    </message>
    <message>
        <source>Tells of the club: met, who has met whom.</source>
        <translation>Berichtet über den Verein: met, wer wem begegnet ist.</translation>
    </message>
    <message>
        <source>Whose people are seated.</source>
        <translation>Wessen Leute gesetzt werden.</translation>
    </message>
    <message>
        <source>At most so many at a table; 4, unless it is given.</source>
        <translation>Höchstens so viele an einem Tisch; ohne Angabe 4.</translation>
    </message>
    <message>
        <source>In how many rounds; 3, unless it is given.</source>
        <translation>In wie vielen Runden; ohne Angabe 3.</translation>
    </message>
    <message>
        <source>Another number, another seating; the same, the same one.</source>
        <translation>Eine andere Zahl, eine andere Sitzordnung; dieselbe, dieselbe.</translation>
    </message>
    <message>
        <source>Stops then, with the best by then.</source>
        <translation>Hört dann auf, mit dem Besten bis dahin.</translation>
    </message>
    <message>
        <source>Keeps them as the meeting&apos;s tables.</source>
        <translation>Behält sie als Tische des Treffens.</translation>
    </message>
    <message>
        <source>Seats a meeting&apos;s people at tables so that as many as can meet somebody new: those who came, or as long as nobody has, those who are expected.</source>
        <translation>Setzt die Leute eines Treffens so an Tische, dass möglichst viele jemand Neuem begegnen: die, die da sind, oder, solange niemand da ist, die Erwarteten.</translation>
    </message>
    <message>
        <source>Whose sheet; the whole club&apos;s, unless it is given.</source>
        <translation>Wessen Ausdruck; ohne Angabe der des ganzen Vereins.</translation>
    </message>
    <message>
        <source>For this person alone; may be repeated.</source>
        <translation>Nur für diese Person; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>The labels (L7160, 5160, 3475, …) or envelopes (DL, C5, #10, …) that are in the printer.</source>
        <translation>Die Etiketten (L7160, 5160, 3475, …) oder Umschläge (DL, C5, #10, …), die im Drucker liegen.</translation>
    </message>
    <message>
        <source>The first label of the sheet that isn&apos;t used up.</source>
        <translation>Das erste Etikett des Bogens, das noch nicht verbraucht ist.</translation>
    </message>
    <message>
        <source>One for each person, not each household.</source>
        <translation>Eines für jede Person, nicht für jeden Haushalt.</translation>
    </message>
    <message>
        <source>Draws the labels&apos; edges.</source>
        <translation>Zeichnet die Ränder der Etiketten.</translation>
    </message>
    <message>
        <source>Moves all to the right.</source>
        <translation>Rückt alles nach rechts.</translation>
    </message>
    <message>
        <source>Moves all down.</source>
        <translation>Rückt alles nach unten.</translation>
    </message>
    <message>
        <source>Makes all larger or smaller.</source>
        <translation>Macht alles größer oder kleiner.</translation>
    </message>
    <message>
        <source>Pronouns stand below the name.</source>
        <translation>Pronomen stehen unter dem Namen.</translation>
    </message>
    <message>
        <source>Interests stand below the name.</source>
        <translation>Interessen stehen unter dem Namen.</translation>
    </message>
    <message>
        <source>Phone numbers or emergency contacts stand on it, which is confidential then.</source>
        <translation>Telefonnummern oder Notfallkontakte stehen darauf; dann ist es vertraulich.</translation>
    </message>
    <message>
        <source>The first day of the term.</source>
        <translation>Der erste Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>The last day of the term.</source>
        <translation>Der letzte Tag des Zeitraums.</translation>
    </message>
    <message>
        <source>So many each calls in a phone tree.</source>
        <translation>So viele ruft jeder in einer Telefonkette an.</translation>
    </message>
    <message>
        <source>Until when cards are valid; the year&apos;s end, unless it is given.</source>
        <translation>Bis wann Ausweise gelten; ohne Angabe bis Jahresende.</translation>
    </message>
    <message>
        <source>Cards without their backs.</source>
        <translation>Ausweise ohne Rückseiten.</translation>
    </message>
    <message>
        <source>Photos of those who consented.</source>
        <translation>Fotos von denen, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>Large print, of 18 points.</source>
        <translation>Großdruck, ab 18 Punkt.</translation>
    </message>
    <message>
        <source>The text of letters, certificates and cards, with fields such as {called} to fill in; @FILE reads it from a file.</source>
        <translation>Der Text von Briefen, Urkunden und Karten, mit Feldern wie {called} zum Füllen; @DATEI liest ihn aus einer Datei.</translation>
    </message>
    <message>
        <source>The heading of certificates.</source>
        <translation>Die Überschrift von Urkunden.</translation>
    </message>
    <message>
        <source>Who welcomes or invites.</source>
        <translation>Wer begrüßt oder einlädt.</translation>
    </message>
    <message>
        <source>Where the envelopes of letters have their window.</source>
        <translation>Wo die Umschläge der Briefe ihr Fenster haben.</translation>
    </message>
    <message>
        <source>Twice on a page, to be cut in half.</source>
        <translation>Zweimal auf eine Seite, zum Durchschneiden.</translation>
    </message>
    <message>
        <source>For every meeting of the month, in one PDF.</source>
        <translation>Für jedes Treffen des Monats, in einem PDF.</translation>
    </message>
    <message>
        <source>Lists what tables keep to. They are private: no export and no sheet has them.</source>
        <translation>Zeigt die Regeln für Tische. Sie sind vertraulich: Kein Export und kein Blatt enthält sie.</translation>
    </message>
    <message>
        <source>The door file to write.</source>
        <translation>Die Türdatei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>An id, next, or a day; all from yesterday to two weeks ahead, unless it is given.</source>
        <translation>Eine Kennung, next oder ein Tag; sonst alle von gestern bis in zwei Wochen.</translation>
    </message>
    <message>
        <source>Makes the copy that another laptop takes to a second door: names, numbers and cards, but no contact data and no notes. It opens with hearth --door. With a passphrase it is sealed; without one damage is noticed, but not what somebody changes on purpose.</source>
        <translation>Macht die Kopie, die ein anderer Laptop an eine zweite Tür mitnimmt: Namen, Nummern und Karten, aber keine Kontaktdaten und keine Notizen. Sie öffnet sich mit hearth --door. Mit einem Kennwort ist sie versiegelt; ohne wird ein Schaden bemerkt, aber nicht, was jemand mit Absicht ändert.</translation>
    </message>
    <message>
        <source>Only says what would be taken in.</source>
        <translation>Sagt nur, was übernommen würde.</translation>
    </message>
    <message>
        <source>Takes in the check-ins of other laptops&apos; doors: in any order, any number of times. What this club&apos;s own desk decided stands.</source>
        <translation>Übernimmt die Ankünfte an den Türen anderer Laptops: in beliebiger Reihenfolge, beliebig oft. Was der Tisch dieses Vereins entschieden hat, bleibt.</translation>
    </message>
    <message>
        <source>Lists members, meetings, groups and so on, of a club or a door file: columns parted by tabs, their names first. --json has every column.</source>
        <translation>Listet Mitglieder, Treffen, Gruppen und so weiter auf, eines Vereins oder einer Türdatei: Spalten durch Tabulatoren getrennt, zuerst ihre Namen. --json enthält jede Spalte.</translation>
    </message>
    <message>
        <source>Only those whom this meeting expects.</source>
        <translation>Nur die, die dieses Treffen erwartet.</translation>
    </message>
    <message>
        <source>Lists who is new, in their first three visits, and who looks after them.</source>
        <translation>Listet auf, wer neu ist, also zum ersten bis dritten Mal kommt, und wer sich kümmert.</translation>
    </message>
    <message>
        <source>Makes BUDDY look after NEWCOMER; without BUDDY says who does and who could, with the reason.</source>
        <translation>Macht BUDDY zum Buddy von NEWCOMER; ohne BUDDY sagt es, wer es ist und wer es sein könnte, mit Begründung.</translation>
    </message>
    <message>
        <source>From now on nobody looks after NEWCOMER.</source>
        <translation>Ab jetzt kümmert sich niemand mehr um NEWCOMER.</translation>
    </message>
    <message>
        <source>The file to write: pages, or a web page to be read aloud and mailed.</source>
        <translation>Die Datei: Seiten oder eine Webseite zum Vorlesen und Mailen.</translation>
    </message>
    <message>
        <source>Makes a sheet as a PDF or a web page: sign-in, a meeting&apos;s list to tick and sign, roster, badges, labels and all else that is printed.</source>
        <translation>Macht ein Blatt als PDF oder Webseite: sign-in, die Liste eines Treffens zum Ankreuzen und Unterschreiben, roster, badges, labels und alles andere, was gedruckt wird.</translation>
    </message>
    <message>
        <source>For those who are found by this, of the full, trial and honorary members.</source>
        <translation>Für die, die damit gefunden werden, von den Mitgliedern, denen auf Probe und den Ehrenmitgliedern.</translation>
    </message>
    <message>
        <source>For those who have this status: full, trial, honorary, guest, contact or former.</source>
        <translation>Für die mit diesem Status: full, trial, honorary, guest, contact oder former.</translation>
    </message>
    <message>
        <source>For those who have this interest.</source>
        <translation>Für die mit diesem Interesse.</translation>
    </message>
    <message>
        <source>For the whole club, whatever the meeting.</source>
        <translation>Für den ganzen Verein, gleich welches Treffen.</translation>
    </message>
    <message>
        <source>The meeting&apos;s table numbers stand below the name.</source>
        <translation>Die Tischnummern des Treffens stehen unter dem Namen.</translation>
    </message>
    <message>
        <source>Table cards without prompts for conversations.</source>
        <translation>Tischschilder ohne Gesprächsanstöße.</translation>
    </message>
    <message>
        <source>A file for each of the month&apos;s meetings, with its day in the name.</source>
        <translation>Eine Datei für jedes Treffen des Monats, mit seinem Tag im Namen.</translation>
    </message>
    <message>
        <source>Another paper than the club&apos;s; one of its own size as 120x180, in millimetres.</source>
        <translation>Ein anderes Papier als das des Vereins; eines eigener Größe als 120x180, in Millimetern.</translation>
    </message>
    <message>
        <source>Marks people in a meeting&apos;s register, also in a door file. MEETING is an id, next, or a day; MEMBER is an id, a card or a number, also as id:, card: or no:.</source>
        <translation>Trägt Leute in die Anwesenheitsliste eines Treffens ein, auch in einer Türdatei. MEETING ist eine Kennung, next oder ein Tag; MEMBER ist eine Kennung, eine Karte oder eine Nummer, auch als id:, card: oder no:.</translation>
    </message>
    <message>
        <source>Looks whether the club&apos;s file, or a door file, is whole.</source>
        <translation>Prüft, ob die Datei des Vereins oder eine Türdatei heil ist.</translation>
    </message>
</context>
<context>
    <name>hearth::CommandLine</name>
    <message>
        <source>&quot;%1&quot; is no command of Hearth. All of them: hearth --help.</source>
        <translation>„%1“ ist kein Befehl von Hearth. Alle Befehle: hearth --help.</translation>
    </message>
    <message>
        <source>%1 is no option of Hearth. All of them: hearth --help.</source>
        <translation>%1 ist keine Option von Hearth. Alle Optionen: hearth --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command of Hearth: the command comes before the file, as in hearth list %1 members.</source>
        <translation>„%1“ ist kein Befehl von Hearth: Der Befehl steht vor der Datei, wie in hearth list %1 members.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment: write --now such as 2026-11-26T19:00.</source>
        <translation>„%1“ ist kein Zeitpunkt: Bitte --now wie 2026-11-26T19:00 schreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>It is done, but the answer couldn&apos;t be written. Look whether the disk is full.</source>
        <translation>Es ist ausgeführt, aber die Antwort ließ sich nicht schreiben. Bitte nachsehen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands need none: hearth --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Die Befehle brauchen keinen: hearth --help.</translation>
    </message>
</context>
<context>
    <name>hearth::CommandPalette</name>
    <message>
        <source>Find a member, a meeting, or something to do</source>
        <translation>Ein Mitglied, ein Treffen oder einen Befehl suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who has met whom is worked out on this computer alone. Anybody can ask to be left out, in their details; then they are counted at meetings and nothing more.</source>
        <translation>Wer wen getroffen hat, wird nur auf diesem Computer ermittelt. Wer möchte, wird ausgelassen – der Schalter steht in den Angaben der Person – und dann bei Treffen nur noch gezählt.</translation>
    </message>
    <message>
        <source>Also for people under 18</source>
        <translation>Auch für Personen unter 18</translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Wer kennt wen</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Neue</translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsTab</name>
    <message>
        <source>Show in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Left out of Connections, as they wish. Details has the switch.</source>
        <translation>Auf eigenen Wunsch nicht Teil der Verbindungen. Der Schalter steht bei den Angaben.</translation>
    </message>
    <message>
        <source>Left out of Connections, being under 18. The club can decide otherwise in Settings.</source>
        <translation>Nicht Teil der Verbindungen, weil unter 18. Der Verein kann es in den Einstellungen anders festlegen.</translation>
    </message>
    <message>
        <source>The registers are being read…</source>
        <translation>Die Anwesenheit wird gelesen …</translation>
    </message>
    <message>
        <source>Hasn’t come to a meeting yet, and so has met nobody.</source>
        <translation>War noch bei keinem Treffen und hat deshalb niemanden getroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came to %1, where nobody else was marked.</source>
        <extracomment>%1: &quot;2 meetings&quot;</extracomment>
        <translation>War bei %1, wo sonst niemand eingetragen ist.</translation>
    </message>
    <message>
        <source>Came to %1, and met %2 there.</source>
        <extracomment>%1: &quot;2 meetings&quot;, %2: one to four names</extracomment>
        <translation>War bei %1 und hat dort %2 getroffen.</translation>
    </message>
    <message>
        <source>Met nobody in the last 90 days.</source>
        <translation>Hat in den letzten 90 Tagen niemanden getroffen.</translation>
    </message>
    <message numerus="yes">
        <source>Met %n person(s) in the last 90 days.</source>
        <translation>
            <numerusform>Hat in den letzten 90 Tagen eine Person getroffen.</numerusform>
            <numerusform>Hat in den letzten 90 Tagen %n Personen getroffen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since they first came they met %n person(s).</source>
        <translation>
            <numerusform>Seit dem ersten Besuch war es eine Person.</numerusform>
            <numerusform>Seit dem ersten Besuch waren es %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They sat at a table with %n of them.</source>
        <translation>
            <numerusform>Mit einer davon gab es einen gemeinsamen Tisch.</numerusform>
            <numerusform>Mit %n davon gab es einen gemeinsamen Tisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: which people, %2: how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everybody they met</source>
        <translation>Alle, die getroffen wurden</translation>
    </message>
    <message>
        <source>Met once only</source>
        <translation>Nur einmal getroffen</translation>
    </message>
    <message>
        <source>Never sat together, though both come often</source>
        <translation>Nie an einem Tisch, obwohl beide oft kommen</translation>
    </message>
    <message>
        <source>Never met, though both come often</source>
        <translation>Nie getroffen, obwohl beide oft kommen</translation>
    </message>
    <message>
        <source>Could be introduced</source>
        <translation>Könnten einander vorgestellt werden</translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>%1: a number that stands for a name</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>By somebody who knows both</source>
        <translation>Von jemandem, der beide kennt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsWording</name>
    <message>
        <source>Cleared the tables of %1</source>
        <extracomment>%1: a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>Tische aufgehoben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Seated %n people at tables of %1</source>
        <extracomment>%n: people; %1: a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>
            <numerusform>%n Person an Tische gesetzt: %1</numerusform>
            <numerusform>%n Personen an Tische gesetzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 into Connections</source>
        <extracomment>%1: a person who is part of Connections (again)</extracomment>
        <translation>%1 in die Verbindungen aufgenommen</translation>
    </message>
    <message>
        <source>Left %1 out of Connections</source>
        <translation>%1 aus den Verbindungen herausgelassen</translation>
    </message>
    <message>
        <source>%1 looks after %2</source>
        <extracomment>%1: the buddy, %2: the newcomer</extracomment>
        <translation>%1 kümmert sich um %2</translation>
    </message>
    <message>
        <source>%1 no longer looks after %2</source>
        <extracomment>%1: the buddy, %2: the newcomer</extracomment>
        <translation>%1 kümmert sich nicht mehr um %2</translation>
    </message>
</context>
<context>
    <name>hearth::ConnectionsWords</name>
    <message>
        <source>also likes %1</source>
        <extracomment>%1: interests, as in: go, walking</extracomment>
        <translation>mag auch %1</translation>
    </message>
    <message numerus="yes">
        <source>was there on %n of the same evenings</source>
        <translation>
            <numerusform>war an einem der Abende auch da</numerusform>
            <numerusform>war an %n der Abende auch da</numerusform>
        </translation>
    </message>
    <message>
        <source>comes regularly</source>
        <translation>kommt regelmäßig</translation>
    </message>
    <message>
        <source>looks after nobody yet</source>
        <translation>kümmert sich noch um niemanden</translation>
    </message>
    <message numerus="yes">
        <source>looks after %n newcomer(s)</source>
        <translation>
            <numerusform>kümmert sich schon um eine Person</numerusform>
            <numerusform>kümmert sich schon um %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>hasn’t come yet</source>
        <translation>war noch nicht da</translation>
    </message>
    <message>
        <source>came once</source>
        <translation>war einmal da</translation>
    </message>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>war %n-mal da</numerusform>
            <numerusform>war %n-mal da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::ContractFormat</name>
    <message>
        <source>Hearth list</source>
        <translation>Liste von Hearth</translation>
    </message>
</context>
<context>
    <name>hearth::CountryBox</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>hearth::CsvReader</name>
    <message>
        <source>“%1” isn’t a text file: line %2 holds binary content. Open it in the program it comes from, save it as CSV and import that file.</source>
        <translation>„%1“ ist keine Textdatei: Zeile %2 enthält binäre Daten. Bitte im Programm öffnen, aus dem sie stammt, als CSV speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened in line %2 and never closed, so what follows can’t be told apart. Close or delete it there and import the file again.</source>
        <translation>In „%1“ beginnt in Zeile %2 ein Anführungszeichen, das nie geschlossen wird; was danach kommt, lässt sich nicht trennen. Bitte dort schließen oder löschen und die Datei noch einmal einlesen.</translation>
    </message>
    <message>
        <source>In “%1” the cell that begins in line %2 is longer than 1 MB; most likely a quotation mark is missing there. Mend or shorten it and import the file again.</source>
        <translation>In „%1“ ist die Zelle, die in Zeile %2 beginnt, länger als 1 MB; wahrscheinlich fehlt dort ein Anführungszeichen. Bitte ergänzen oder kürzen und die Datei noch einmal einlesen.</translation>
    </message>
    <message>
        <source>In “%1” the row that begins in line %2 is longer than 16 MB. Look whether this is the right file, or delete the row and import it again.</source>
        <translation>In „%1“ ist die Zeile, die in Zeile %2 der Datei beginnt, länger als 16 MB. Bitte nachsehen, ob es die richtige Datei ist, oder die Zeile löschen und noch einmal einlesen.</translation>
    </message>
    <message>
        <source>In “%1” the row that begins in line %2 has more than 10,000 columns. Look whether this is the right file, or delete the row and import it again.</source>
        <translation>In „%1“ hat die Zeile, die in Zeile %2 der Datei beginnt, mehr als 10.000 Spalten. Bitte nachsehen, ob es die richtige Datei ist, oder die Zeile löschen und noch einmal einlesen.</translation>
    </message>
</context>
<context>
    <name>hearth::CsvSource</name>
    <message>
        <source>%1 holds no table: its first line should name the columns.</source>
        <translation>%1 enthält keine Tabelle: Die erste Zeile sollte die Spalten nennen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;semicolons&quot;, %2: &quot;UTF-8&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
</context>
<context>
    <name>hearth::CustomFieldActions</name>
    <message>
        <source>A field needs a name, such as Shirt size.</source>
        <translation>Ein Feld braucht einen Namen, etwa Hemdgröße.</translation>
    </message>
    <message>
        <source>There is a field called &quot;%1&quot; already.</source>
        <translation>Ein Feld „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>This field is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Dieses Feld gibt es nicht mehr, vielleicht wurde es gelöscht; der Verlauf kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::DateText</name>
    <message>
        <source>“%1” isn&apos;t a date. Write it like 1961-03-05, or --03-05 where the year isn&apos;t known.</source>
        <translation>„%1“ ist kein Datum. Bitte wie 1961-03-05 schreiben, oder --03-05, wenn das Jahr nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date. Write it like 2026-03-05: the year, the month, the day.</source>
        <translation>„%1“ ist kein Datum. Bitte wie 2026-03-05 schreiben: Jahr, Monat, Tag.</translation>
    </message>
    <message>
        <source>There is no month %1 in “%2”. Perhaps day and month are the wrong way round: write the date like 2026-03-05, the year first.</source>
        <translation>Einen Monat %1 gibt es nicht („%2“). Vielleicht sind Tag und Monat vertauscht: Bitte das Datum wie 2026-03-05 schreiben, das Jahr zuerst.</translation>
    </message>
    <message>
        <source>%1 %2 doesn&apos;t exist. Please check “%3”.</source>
        <extracomment>%1 is a number, %2 the name of a month: 31 February; %3 is what was written.</extracomment>
        <translation>Den %1. %2 gibt es nicht. Bitte „%3“ prüfen.</translation>
    </message>
    <message>
        <source>%1 %2 %3 doesn&apos;t exist. Please check “%4”.</source>
        <extracomment>%1 is a number, %2 the name of a month, %3 the year: 31 February 2026; %4 is what was written.</extracomment>
        <translation>Den %1. %2 %3 gibt es nicht. Bitte „%4“ prüfen.</translation>
    </message>
</context>
<context>
    <name>hearth::DetailFields</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>In the club</source>
        <translation>Im Verein</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Deren Telefon</translation>
    </message>
</context>
<context>
    <name>hearth::DetailsForm</name>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows whom to call in an emergency</source>
        <translation>Zeigt, wer im Notfall anzurufen ist</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Einverstanden mit</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>An der Tür</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>hearth::DoorCall</name>
    <message>
        <source>The passphrase of %1:</source>
        <translation>Das Kennwort von %1:</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Tür öffnen</translation>
    </message>
</context>
<context>
    <name>hearth::DoorCard</name>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>A door is seen by strangers: it shows a first name and an initial, and beyond that only what you switch on here.</source>
        <translation>Eine Tür sehen auch Fremde: Sie zeigt Vornamen und einen Anfangsbuchstaben, und darüber hinaus nur, was hier eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Show how many are here</source>
        <translation>Zeigen, wie viele da sind</translation>
    </message>
    <message>
        <source>Show which group meets</source>
        <translation>Zeigen, welche Gruppe sich trifft</translation>
    </message>
    <message>
        <source>Show who came last</source>
        <translation>Zeigen, wer zuletzt kam</translation>
    </message>
    <message>
        <source>Always dark, for a dark hall</source>
        <translation>Immer dunkel, für einen dunklen Saal</translation>
    </message>
    <message>
        <source>Without a PIN anybody at the door can open the desk and close the door.</source>
        <translation>Ohne PIN kann jeder an der Tür den Tisch öffnen und die Tür schließen.</translation>
    </message>
    <message>
        <source>The desk and closing the door ask for the PIN.</source>
        <translation>Der Tisch und das Schließen der Tür fragen nach der PIN.</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN festlegen …</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern …</translation>
    </message>
    <message>
        <source>PIN of the desk</source>
        <translation>PIN des Tischs</translation>
    </message>
    <message>
        <source>At least four digits or letters; empty takes the PIN away.</source>
        <translation>Mindestens vier Ziffern oder Buchstaben; leer nimmt die PIN weg.</translation>
    </message>
    <message>
        <source>Find nobody by letters alone</source>
        <translation>Niemanden nur über Buchstaben finden</translation>
    </message>
    <message>
        <source>Let people say when they go home</source>
        <translation>Sagen lassen, wer nach Hause geht</translation>
    </message>
    <message>
        <source>Ask who else of a household has come</source>
        <translation>Fragen, wer vom Haushalt noch da ist</translation>
    </message>
    <message>
        <source>Keep a line when all seats are taken</source>
        <translation>Warteliste führen, wenn es voll ist</translation>
    </message>
    <message>
        <source>Children are those under this age</source>
        <translation>Kinder sind die unter diesem Alter</translation>
    </message>
    <message>
        <source>Give children a number to be picked up by</source>
        <translation>Kindern eine Abholnummer geben</translation>
    </message>
    <message>
        <source>under </source>
        <comment>an age</comment>
        <extracomment>in front of an age, as in: under 14</extracomment>
        <translation>unter </translation>
    </message>
</context>
<context>
    <name>hearth::DoorCommands</name>
    <message numerus="yes">
        <source>%1 is ready for another laptop&apos;s door. It holds the names of %n people, and no contact data.</source>
        <translation>
            <numerusform>%1 ist bereit für die Tür eines anderen Laptops. Die Datei enthält den Namen von einer Person und keine Kontaktdaten.</numerusform>
            <numerusform>%1 ist bereit für die Tür eines anderen Laptops. Die Datei enthält die Namen von %n Leuten und keine Kontaktdaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorDesk</name>
    <message>
        <source>Open the desk</source>
        <translation>Tisch öffnen</translation>
    </message>
    <message>
        <source>The desk’s PIN</source>
        <translation>Die PIN des Tischs</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Back to the door</source>
        <translation>Zurück zur Tür</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Tür schließen</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vor dem nächsten Versuch %n Sekunde warten.</numerusform>
            <numerusform>Vor dem nächsten Versuch %n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>That isn’t the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
</context>
<context>
    <name>hearth::DoorDeskLists</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody waits for a seat.</source>
        <translation>Niemand wartet auf einen Platz.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>May collect</source>
        <translation>Darf abholen</translation>
    </message>
    <message>
        <source>Must not collect</source>
        <translation>Darf nicht abholen</translation>
    </message>
    <message>
        <source>No child is here that was given a number.</source>
        <translation>Es ist kein Kind mit Abholnummer da.</translation>
    </message>
    <message>
        <source>Goes home now</source>
        <translation>Geht jetzt nach Hause</translation>
    </message>
    <message>
        <source>Nobody is here.</source>
        <translation>Niemand ist da.</translation>
    </message>
    <message>
        <source>Everybody who has to be counted outside (F9)</source>
        <translation>Alle, die draußen gezählt werden müssen (F9)</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a seat</source>
        <translation>
            <numerusform>%n wartet auf einen Platz</numerusform>
            <numerusform>%n warten auf einen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Line (%1)</source>
        <translation>Warteliste (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) to be picked up</source>
        <translation>
            <numerusform>%n Kind wird abgeholt</numerusform>
            <numerusform>%n Kinder werden abgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Children (%1)</source>
        <translation>Kinder (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the building</source>
        <translation>
            <numerusform>%n Person ist im Haus</numerusform>
            <numerusform>%n Personen sind im Haus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n counted beside them</source>
        <translation>
            <numerusform>%1, und %n gezählte dazu</numerusform>
            <numerusform>%1, und %n gezählte dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>In the building (%1)</source>
        <translation>Im Haus (%1)</translation>
    </message>
</context>
<context>
    <name>hearth::DoorFileRefusals</name>
    <message>
        <source>No meeting takes place from yesterday to two weeks ahead, so there is no door to make a file for. Add the meeting first, or name a later one.</source>
        <translation>Von gestern bis in zwei Wochen findet kein Treffen statt, also gibt es keine Tür, für die eine Datei zu machen wäre. Bitte zuerst das Treffen anlegen oder ein späteres nennen.</translation>
    </message>
    <message>
        <source>This meeting was cancelled or deleted, so it has no door. Choose another one.</source>
        <translation>Dieses Treffen wurde abgesagt oder gelöscht und hat keine Tür. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file&apos;s name for the door file.</source>
        <translation>%1 ist keine Datei. Bitte für die Türdatei einen Dateinamen wählen.</translation>
    </message>
    <message>
        <source>%1 is a club, or a door file that may hold check-ins, and neither is ever overwritten. Choose another name.</source>
        <translation>%1 ist ein Verein oder eine Türdatei, in der Ankünfte stehen können, und beides wird nie überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is not a door file. Choose one that &quot;door-file&quot; made for a second door.</source>
        <translation>%1 ist keine Türdatei. Bitte eine wählen, die „door-file“ für eine zweite Tür gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is sealed with a passphrase. Give it, on the command line with --passphrase-file, and try again.</source>
        <translation>%1 ist mit einem Kennwort versiegelt. Bitte das Kennwort angeben, auf der Befehlszeile mit --passphrase-file, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing of it was used. Copy it from the laptop it comes from once more.</source>
        <translation>%1 ist beschädigt, und nichts daraus wurde verwendet. Bitte noch einmal von dem Laptop kopieren, von dem sie kommt.</translation>
    </message>
    <message>
        <source>The end of %1 is missing, and nothing of it was taken in. Copy it from the laptop at the door once more; where its power was cut, open the door there first.</source>
        <translation>Das Ende von %1 fehlt, und nichts daraus wurde übernommen. Bitte noch einmal vom Laptop an der Tür kopieren; wo der Strom ausfiel, dort zuerst die Tür öffnen.</translation>
    </message>
    <message>
        <source>%1 is the door file of another club, and nothing of it was taken in.</source>
        <translation>%1 ist die Türdatei eines anderen Vereins, und nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 holds check-ins of %2, which was cancelled. If it took place after all, take the cancelling back first; nothing was taken in.</source>
        <translation>%1 enthält Ankünfte bei %2, das abgesagt wurde. Wenn es doch stattfand, bitte zuerst die Absage zurücknehmen; es wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>hearth::DoorFiles</name>
    <message>
        <source>Door files (%1)</source>
        <translation>Türdateien (%1)</translation>
    </message>
    <message>
        <source>A passphrase for the door file</source>
        <translation>Ein Kennwort für die Türdatei</translation>
    </message>
    <message>
        <source>Choose one that whoever opens the door will remember:</source>
        <translation>Eines, an das sich erinnert, wer die Tür öffnet:</translation>
    </message>
    <message>
        <source>Once more, to be sure:</source>
        <translation>Zur Sicherheit noch einmal:</translation>
    </message>
    <message>
        <source>An empty one seals nothing. Choose another:</source>
        <translation>Ein leeres versiegelt nichts. Bitte ein anderes wählen:</translation>
    </message>
    <message>
        <source>These weren’t the same. Choose one again:</source>
        <translation>Das war nicht zweimal dasselbe. Bitte noch einmal wählen:</translation>
    </message>
    <message>
        <source>Sealed with a passphrase</source>
        <translation>Mit einem Kennwort versiegelt</translation>
    </message>
    <message>
        <source>The passphrase of %1:</source>
        <translation>Das Kennwort von %1:</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take in and look at who is there twice</source>
        <translation>Übernehmen und ansehen, wer doppelt ist</translation>
    </message>
    <message>
        <source>Take in the check-ins of this door?</source>
        <translation>Die Ankünfte an dieser Tür übernehmen?</translation>
    </message>
    <message numerus="yes">
        <source>Take in the check-ins of %n doors?</source>
        <translation>
            <numerusform>Die Ankünfte an einer Tür übernehmen?</numerusform>
            <numerusform>Die Ankünfte an %n Türen übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a door file for another laptop?</source>
        <translation>Eine Türdatei für einen anderen Laptop machen?</translation>
    </message>
    <message>
        <source>It holds names, numbers and cards, but no contact data and no notes, and opens at a door alone. Sealed, nobody reads or changes it without the passphrase; unsealed, damage is noticed, but not what somebody changes on purpose.</source>
        <translation>Sie enthält Namen, Nummern und Karten, aber keine Kontaktdaten und keine Notizen, und öffnet sich nur an einer Tür. Versiegelt liest und ändert sie niemand ohne das Kennwort; unversiegelt wird ein Schaden bemerkt, aber nicht, was jemand mit Absicht ändert.</translation>
    </message>
    <message>
        <source>Sealed with a passphrase…</source>
        <translation>Mit einem Kennwort versiegelt …</translation>
    </message>
    <message>
        <source>Unsealed…</source>
        <translation>Unversiegelt …</translation>
    </message>
    <message>
        <source>Where is the door file to be?</source>
        <translation>Wo soll die Türdatei liegen?</translation>
    </message>
    <message>
        <source>Door %1</source>
        <translation>Tür %1</translation>
    </message>
    <message>
        <source>Making a door file</source>
        <translation>Eine Türdatei wird gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Made a door file with the names of %n people.</source>
        <translation>
            <numerusform>Eine Türdatei mit dem Namen von einer Person gemacht.</numerusform>
            <numerusform>Eine Türdatei mit den Namen von %n Leuten gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a door file</source>
        <translation>Eine Türdatei übernehmen</translation>
    </message>
    <message>
        <source>Looking at the door’s check-ins</source>
        <translation>Die Ankünfte an der Tür werden angesehen</translation>
    </message>
    <message>
        <source>Taking in the door’s check-ins</source>
        <translation>Die Ankünfte an der Tür werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n entries of another door.</source>
        <translation>
            <numerusform>Einen Eintrag einer anderen Tür übernommen.</numerusform>
            <numerusform>%n Einträge einer anderen Tür übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorFinding</name>
    <message>
        <source>Your name, your number or your card</source>
        <translation>Dein Name, deine Nummer oder deine Karte</translation>
    </message>
    <message>
        <source>type your name or scan your card</source>
        <translation>Namen tippen oder Karte scannen</translation>
    </message>
    <message>
        <source>I’m new here</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>Wrong name? Ask at the desk.</source>
        <translation>Falscher Name? Am Tisch fragen.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>here · %n seat(s)</source>
        <translation>
            <numerusform>da · %n Platz</numerusform>
            <numerusform>da · %n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>Tonight is technology-free: phones rest in the basket by the door.</source>
        <translation>Heute ohne Technik: Handys ruhen im Korb an der Tür.</translation>
    </message>
    <message>
        <source>Type your whole name, or scan your card.</source>
        <translation>Den ganzen Namen tippen oder die Karte scannen.</translation>
    </message>
    <message>
        <source>Two letters are enough.</source>
        <translation>Zwei Buchstaben genügen.</translation>
    </message>
    <message>
        <source>Nobody is found. Try your family name, or tap “I’m new here”.</source>
        <translation>Niemand gefunden. Mit dem Nachnamen versuchen oder „Ich bin neu hier“ antippen.</translation>
    </message>
    <message>
        <source>There are more. Go on typing.</source>
        <translation>Es gibt noch mehr. Bitte weitertippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 isn’t here: take back</source>
        <extracomment>%1: a name as strangers may see it</extracomment>
        <translation>%1 ist nicht da: zurücknehmen</translation>
    </message>
    <message>
        <source>Take a child home</source>
        <translation>Ein Kind abholen</translation>
    </message>
</context>
<context>
    <name>hearth::DoorGreeting</name>
    <message>
        <source>That isn’t me</source>
        <translation>Das bin ich nicht</translation>
    </message>
    <message>
        <source>Who else has come?</source>
        <translation>Wer ist noch da?</translation>
    </message>
    <message>
        <source>I’m going home</source>
        <translation>Ich gehe nach Hause</translation>
    </message>
    <message>
        <source>Wait for a seat</source>
        <translation>Auf einen Platz warten</translation>
    </message>
    <message>
        <source>All of us</source>
        <translation>Wir alle</translation>
    </message>
</context>
<context>
    <name>hearth::DoorLetters</name>
    <message>
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <comment>keyboard</comment>
        <extracomment>The letters of the language&apos;s keyboard, a row each; accents aren&apos;t needed to find a name.</extracomment>
        <translation>QWERTZUIOPÜ ASDFGHJKLÖÄ YXCVBNMß</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hearth::DoorNewcomer</name>
    <message>
        <source>You may write to me about the next evenings.</source>
        <translation>Ihr dürft mir zu den nächsten Abenden schreiben.</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>How good that you are here</source>
        <translation>Schön, dass du da bist</translation>
    </message>
    <message>
        <source>Your first name is enough. What you tell stays in the club’s book on this computer.</source>
        <translation>Der Vorname genügt. Was du sagst, bleibt im Buch des Vereins auf diesem Rechner.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name, if you like</source>
        <translation>Nachname, wenn du magst</translation>
    </message>
    <message>
        <source>E-mail or phone, if you like</source>
        <translation>E-Mail oder Telefon, wenn du magst</translation>
    </message>
    <message>
        <source>Who brought you along?</source>
        <translation>Wer hat dich mitgebracht?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Please type your first name.</source>
        <translation>Bitte den Vornamen tippen.</translation>
    </message>
    <message>
        <source>We don’t know for certain who that is. Type the whole name, or leave it empty.</source>
        <translation>Wir wissen nicht sicher, wer das ist. Bitte den ganzen Namen tippen oder leer lassen.</translation>
    </message>
    <message>
        <source>Have you been here before? Then go back and type your name. If not, tap “I’m here” once more.</source>
        <translation>Warst du schon einmal hier? Dann zurückgehen und den Namen tippen. Sonst noch einmal „Ich bin da“ antippen.</translation>
    </message>
</context>
<context>
    <name>hearth::DoorPickUp</name>
    <message>
        <source>The child’s number</source>
        <translation>Die Nummer des Kindes</translation>
    </message>
    <message>
        <source>It was shown when the child came in.</source>
        <translation>Sie wurde gezeigt, als das Kind kam.</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Vor dem nächsten Versuch %n Sekunde warten.</numerusform>
            <numerusform>Vor dem nächsten Versuch %n Sekunden warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::DoorRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a name, %2: &quot;I&apos;m here&quot; or &quot;already here&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>I’m here</source>
        <translation>Ich bin da</translation>
    </message>
    <message>
        <source>here since %1</source>
        <extracomment>%1: a year</extracomment>
        <translation>dabei seit %1</translation>
    </message>
</context>
<context>
    <name>hearth::DoorSession</name>
    <message>
        <source>Tonight is technology-free: phones rest in the basket by the door.</source>
        <translation>Heute ohne Technik: Handys ruhen im Korb an der Tür.</translation>
    </message>
    <message>
        <source>You’ll find us in %1.</source>
        <extracomment>%1: a room</extracomment>
        <translation>Wir sind hier: %1.</translation>
    </message>
    <message>
        <source>Welcome, %1!</source>
        <translation>Willkommen, %1!</translation>
    </message>
    <message>
        <source>You are here already, %1.</source>
        <translation>Du bist schon da, %1.</translation>
    </message>
    <message>
        <source>Nothing more to do. Have a good time!</source>
        <translation>Mehr ist nicht zu tun. Viel Freude!</translation>
    </message>
    <message>
        <source>All seats are taken.</source>
        <translation>Alle Plätze sind besetzt.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Bitte am Tisch fragen.</translation>
    </message>
    <message>
        <source>That didn’t work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Please ask at the desk. %1</source>
        <translation>Bitte am Tisch fragen. %1</translation>
    </message>
    <message>
        <source>Please ask at the desk, or type your name.</source>
        <translation>Bitte am Tisch fragen oder den Namen tippen.</translation>
    </message>
    <message>
        <source>This card has been replaced by a newer one.</source>
        <translation>Diese Karte wurde durch eine neuere ersetzt.</translation>
    </message>
    <message>
        <source>This card belongs to another club.</source>
        <translation>Diese Karte gehört zu einem anderen Verein.</translation>
    </message>
    <message>
        <source>Nobody here has this card.</source>
        <translation>Niemand hier hat diese Karte.</translation>
    </message>
    <message>
        <source>That was no card of ours.</source>
        <translation>Das war keine unserer Karten.</translation>
    </message>
    <message>
        <source>How good that you are here. Somebody will show you round.</source>
        <translation>Schön, dass du da bist. Jemand zeigt dir gleich alles.</translation>
    </message>
    <message>
        <source>You are at table %1.</source>
        <translation>Du sitzt an Tisch %1.</translation>
    </message>
    <message>
        <source>You begin at table %1.</source>
        <translation>Du fängst an Tisch %1 an.</translation>
    </message>
    <message>
        <source>Keep this number: whoever takes %1 home tells it at the door.</source>
        <translation>Merken Sie sich diese Nummer: Wer %1 abholt, sagt sie an der Tür.</translation>
    </message>
    <message>
        <source>You are number %1 in the line. We call you as soon as there is a seat.</source>
        <translation>Sie sind Nummer %1 auf der Warteliste. Wir rufen Sie, sobald ein Platz frei ist.</translation>
    </message>
    <message>
        <source>You can wait for a seat, or ask at the desk.</source>
        <translation>Sie können auf einen Platz warten oder am Tisch fragen.</translation>
    </message>
    <message>
        <source>Welcome back, %1!</source>
        <translation>Willkommen zurück, %1!</translation>
    </message>
    <message>
        <source>Goodbye, %1!</source>
        <translation>Auf Wiedersehen, %1!</translation>
    </message>
    <message>
        <source>Come home safely.</source>
        <translation>Kommen Sie gut nach Hause.</translation>
    </message>
    <message>
        <source>You are number %1 in the line.</source>
        <translation>Sie sind Nummer %1 auf der Warteliste.</translation>
    </message>
    <message>
        <source>We call you as soon as there is a seat.</source>
        <translation>Wir rufen Sie, sobald ein Platz frei ist.</translation>
    </message>
    <message>
        <source>That isn’t the number.</source>
        <translation>Das ist nicht die Nummer.</translation>
    </message>
</context>
<context>
    <name>hearth::DoorWindow</name>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>That can’t be taken back here.</source>
        <translation>Das lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Now find your own name.</source>
        <translation>Jetzt den eigenen Namen suchen.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation>Bitte am Tisch fragen.</translation>
    </message>
    <message>
        <source>Everything stays as long as usual again.</source>
        <translation>Alles bleibt wieder so lange wie sonst.</translation>
    </message>
    <message>
        <source>Everything stays ten times as long now.</source>
        <translation>Alles bleibt jetzt zehnmal so lange.</translation>
    </message>
    <message>
        <source>Everything stays until the next key now.</source>
        <translation>Alles bleibt jetzt bis zur nächsten Taste.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
</context>
<context>
    <name>hearth::DoorWording</name>
    <message>
        <source>%1 came for the first time: %2</source>
        <extracomment>%1: a person, %2: a meeting with its day</extracomment>
        <translation>%1 war zum ersten Mal da: %2</translation>
    </message>
    <message>
        <source>Gave %1 a card</source>
        <translation>Karte an %1 ausgegeben</translation>
    </message>
    <message>
        <source>Withdrew the card of %1</source>
        <translation>Karte von %1 eingezogen</translation>
    </message>
    <message>
        <source>Changed how %1 is found at the door</source>
        <translation>Geändert, wie %1 an der Tür gefunden wird</translation>
    </message>
    <message numerus="yes">
        <source>Took in %n entries of another door</source>
        <translation>
            <numerusform>Einen Eintrag einer anderen Tür übernommen</numerusform>
            <numerusform>%n Einträge einer anderen Tür übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n entries of another door: %1</source>
        <extracomment>%1: a meeting with its day</extracomment>
        <translation>
            <numerusform>Einen Eintrag einer anderen Tür übernommen: %1</numerusform>
            <numerusform>%n Einträge einer anderen Tür übernommen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Gave %1 a pick-up code: %2</source>
        <extracomment>%1: a child, %2: a meeting with its day</extracomment>
        <translation>%1 bekam eine Abholnummer: %2</translation>
    </message>
    <message>
        <source>Changed who may collect %1</source>
        <translation>Geändert, wer %1 abholen darf</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicateCommands</name>
    <message>
        <source>Nobody seems to stand in the book twice.</source>
        <translation>Niemand scheint doppelt im Buch zu stehen.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>other id</source>
        <translation>andere Kennung</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say whose value of a field stays: write kept, gone or both, such as email=gone.</source>
        <translation>„%1“ sagt nicht, wessen Wert eines Feldes bleibt: möglich sind kept, gone oder both, etwa email=gone.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to choose.</source>
        <translation>Ein Feld „%1“ gibt es nicht zu wählen.</translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation>Das Feld %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>That is noted already; nothing was changed.</source>
        <translation>Das ist schon vermerkt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was done, as in: Merged Bill Smith into William Smith; %2: an id</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicateDetail</name>
    <message>
        <source>Back to the pairs</source>
        <translation>Zurück zu den Paaren</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Der andere Eintrag bleibt</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Choose a pair to see both people side by side.</source>
        <translation>Wählt man ein Paar, stehen hier beide nebeneinander.</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicateListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One person?</source>
        <translation>Eine Person?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>%1, twice</source>
        <extracomment>%1: a name that two members bear</extracomment>
        <translation>%1, zweimal</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two members who may be one person</extracomment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicateWords</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>given and family name exchanged</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>same name, written apart or together</source>
        <translation>gleicher Name, getrennt oder zusammen geschrieben</translation>
    </message>
    <message>
        <source>one has more names</source>
        <translation>einmal mit weiteren Namen</translation>
    </message>
    <message>
        <source>one name is short for the other</source>
        <translation>ein Name ist die Kurzform des anderen</translation>
    </message>
    <message>
        <source>of one only the first letter of the given name</source>
        <translation>einmal nur der erste Buchstabe des Vornamens</translation>
    </message>
    <message>
        <source>names one letter apart</source>
        <translation>Namen unterscheiden sich um einen Buchstaben</translation>
    </message>
    <message>
        <source>same given name, another family name</source>
        <translation>gleicher Vorname, anderer Nachname</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same birthday, once without the year</source>
        <translation>gleicher Geburtstag, einmal ohne Jahr</translation>
    </message>
    <message>
        <source>birthdays one slip apart</source>
        <translation>Geburtstage nur um einen Tippfehler verschieden</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>but different numbers</source>
        <translation>aber verschiedene Nummern</translation>
    </message>
    <message>
        <source>but two people in one household</source>
        <translation>aber zwei Personen in einem Haushalt</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicatesLink</name>
    <message numerus="yes">
        <source>%n pair(s) in the book may be one person each</source>
        <translation>
            <numerusform>%n Paar im Buch ist vielleicht eine Person</numerusform>
            <numerusform>%n Paare im Buch sind vielleicht je eine Person</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for people who stand in the book twice</source>
        <translation>Nach Personen suchen, die zweimal im Buch stehen</translation>
    </message>
</context>
<context>
    <name>hearth::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Pairs who may be one person</source>
        <translation>Paare, die vielleicht eine Person sind</translation>
    </message>
    <message>
        <source>Nobody seems to stand in the book twice.</source>
        <translation>Niemand scheint doppelt im Buch zu stehen.</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>Zu den Mitgliedern</translation>
    </message>
    <message>
        <source>Looking through the book …</source>
        <translation>Das Buch wird durchgesehen …</translation>
    </message>
</context>
<context>
    <name>hearth::Encoding</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 mit Byte-Reihenfolge-Marke</translation>
    </message>
    <message>
        <source>UTF-16 (Windows, “Unicode text”)</source>
        <translation>UTF-16 (Windows, „Unicode-Text“)</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
</context>
<context>
    <name>hearth::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>hearth::EntryLines</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: what a button does, and with what.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::EnvelopeWords</name>
    <message>
        <source>There is no envelope “%1”. There are %2.</source>
        <translation>Einen Umschlag „%1“ gibt es nicht. Es gibt %2.</translation>
    </message>
</context>
<context>
    <name>hearth::EverythingArchive</name>
    <message>
        <source>All that the book of “%1” holds, as at %2.</source>
        <translation>Alles, was das Buch von „%1“ enthält, Stand %2.</translation>
    </message>
    <message>
        <source>The lists, for spreadsheets and for Hearth, which reads this archive as it is, by Import in its window or by “hearth import”. The first line names the columns, days are written 2026-11-26, several values in a cell are parted by semicolons, and the text is UTF-8.</source>
        <translation>Die Listen, für Tabellenprogramme und für Hearth, das dieses Archiv so liest, wie es ist: mit „Importieren“ im Fenster oder mit „hearth import“. Die erste Zeile nennt die Spalten, Tage stehen als 2026-11-26, mehrere Werte in einer Zelle trennt ein Semikolon, und der Text ist UTF-8.</translation>
    </message>
    <message>
        <source>The same lists, for other programs.</source>
        <translation>Dieselben Listen, für andere Programme.</translation>
    </message>
    <message>
        <source>The members’ photos, each named by the id that the member has in the lists. Beside them the club’s logo, where it has one. Hearth doesn’t take pictures back from here: they are chosen by hand.</source>
        <translation>Die Fotos der Mitglieder, jedes benannt nach der Kennung, die das Mitglied in den Listen hat. Daneben das Logo des Vereins, wenn er eins hat. Bilder holt Hearth von hier nicht zurück: Sie werden von Hand gewählt.</translation>
    </message>
    <message>
        <source>Private notes and emergency contacts are among all this. Keep it where only those find it who may read the book.</source>
        <translation>Auch private Notizen und Notfallkontakte sind darin. Es gehört dorthin, wo nur findet, wer das Buch lesen darf.</translation>
    </message>
</context>
<context>
    <name>hearth::ExchangeCommands</name>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>hearth::ExchangeNouns</name>
    <message>
        <source>Hearth keeps no &quot;%1&quot;; it keeps %2.</source>
        <translation>Hearth führt kein „%1“; es führt %2.</translation>
    </message>
</context>
<context>
    <name>hearth::ExportFormats</name>
    <message>
        <source>Spreadsheet (%1)</source>
        <translation>Tabelle (%1)</translation>
    </message>
    <message>
        <source>Text, parted by commas (%1)</source>
        <translation>Text, durch Kommas getrennt (%1)</translation>
    </message>
    <message>
        <source>Text, parted by tabs (%1)</source>
        <translation>Text, durch Tabulatoren getrennt (%1)</translation>
    </message>
    <message>
        <source>For programs (%1)</source>
        <translation>Für Programme (%1)</translation>
    </message>
    <message>
        <source>Cards for address books (%1)</source>
        <translation>Karten für Adressbücher (%1)</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>Kalender (%1)</translation>
    </message>
    <message>
        <source>Archive, with pictures (%1)</source>
        <translation>Archiv, mit Bildern (%1)</translation>
    </message>
</context>
<context>
    <name>hearth::ExportPage</name>
    <message>
        <source>What is to be written?</source>
        <translation>Was soll ausgegeben werden?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>Which columns?</source>
        <translation>Welche Spalten?</translation>
    </message>
    <message>
        <source>Names and contact</source>
        <translation>Namen und Kontakt</translation>
    </message>
    <message>
        <source>Without private notes</source>
        <translation>Ohne private Notizen</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All rows and all columns.</source>
        <translation>Alle Zeilen und alle Spalten.</translation>
    </message>
    <message>
        <source>Without Hearth’s id the file can’t be told apart from a stranger’s when it is imported again.</source>
        <translation>Ohne die Kennung von Hearth ist beim Wiedereinlesen nicht sicher, wer wer ist.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n member(s)…</source>
        <translation>
            <numerusform>%n Mitglied exportieren …</numerusform>
            <numerusform>%n Mitglieder exportieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Where is the list to go?</source>
        <translation>Wohin soll die Liste?</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written to %1.</source>
        <translation>
            <numerusform>%n Zeile steht jetzt in %1.</numerusform>
            <numerusform>%n Zeilen stehen jetzt in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>As what kind of file?</source>
        <translation>Als welche Art von Datei?</translation>
    </message>
    <message>
        <source>All that the club holds, private notes too: its lists and its pictures, with a page that says what is what. Hearth can read the lists back.</source>
        <translation>Alles, was der Verein hat, auch private Notizen: die Listen und die Bilder, mit einer Seite, die sagt, was was ist. Die Listen kann Hearth zurücklesen.</translation>
    </message>
    <message>
        <source>All that the club’s lists hold, private notes too. Hearth can read it back.</source>
        <translation>Alles, was die Listen des Vereins enthalten, auch private Notizen. Hearth kann es zurücklesen.</translation>
    </message>
</context>
<context>
    <name>hearth::Exporter</name>
    <message>
        <source>Hearth can&apos;t write &quot;%1&quot;: the name must end in %2.</source>
        <translation>Hearth kann „%1“ nicht schreiben: Der Name muss auf %2 enden.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything goes to one .zip, .xlsx or .json file, or to a folder with a .csv for each kind: &quot;%1&quot; is none of them.</source>
        <translation>Alles kommt in eine einzige Datei .zip, .xlsx oder .json oder in einen Ordner mit einer .csv je Art: „%1“ ist nichts davon.</translation>
    </message>
</context>
<context>
    <name>hearth::FieldNames</name>
    <message>
        <source>Hearth’s id</source>
        <translation>Kennung von Hearth</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Zweite E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Notfallnummer</translation>
    </message>
    <message>
        <source>Photos allowed</source>
        <translation>Fotos erlaubt</translation>
    </message>
    <message>
        <source>E-mails allowed</source>
        <translation>E-Mails erlaubt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Technology-free</source>
        <translation>Ohne Technik</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Stufenlos</translation>
    </message>
    <message>
        <source>Meeting’s id</source>
        <translation>Kennung des Treffens</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Member’s id</source>
        <translation>Kennung des Mitglieds</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Guest of</source>
        <translation>Gast von</translation>
    </message>
    <message>
        <source>Noted where</source>
        <translation>Wo vermerkt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Kinds of meetings</source>
        <translation>Arten von Treffen</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Part of Connections</source>
        <translation>Teil der Verbindungen</translation>
    </message>
</context>
<context>
    <name>hearth::FieldText</name>
    <message>
        <source>The field &quot;%1&quot; holds %2 characters, and at most %3 fit. Shorten it.</source>
        <translation>Im Feld „%1“ stehen %2 Zeichen, höchstens %3 passen hinein. Bitte kürzen.</translation>
    </message>
    <message>
        <source>A capacity is a number of people from 1 to %1, or left empty.</source>
        <translation>Die Zahl der Plätze liegt zwischen 1 und %1, oder das Feld bleibt leer.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Ein Feld „%1“ gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>hearth::Fields</name>
    <message>
        <source>&quot;%1&quot; is no field with its value: write them such as notes=&quot;Sings bass&quot;.</source>
        <translation>„%1“ ist kein Feld mit seinem Wert: Die Schreibweise ist notes=&apos;Singt Bass&apos;.</translation>
    </message>
    <message>
        <source>A %1 has no field &quot;%2&quot;.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>The field %1 is given twice.</source>
        <translation>Das Feld %1 ist zweimal angegeben.</translation>
    </message>
</context>
<context>
    <name>hearth::FieldsCard</name>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>What you note of your people beside the usual: a shirt size, an instrument.</source>
        <translation>Was über das Übliche hinaus vermerkt wird: eine Hemdgröße, ein Instrument.</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld …</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the field %1</source>
        <translation>Das Feld %1 löschen</translation>
    </message>
    <message>
        <source>A new field</source>
        <translation>Ein neues Feld</translation>
    </message>
    <message>
        <source>What is it called? For example: Shirt size</source>
        <translation>Wie heißt es? Zum Beispiel: Hemdgröße</translation>
    </message>
    <message>
        <source>Delete the field %1?</source>
        <translation>Das Feld %1 löschen?</translation>
    </message>
    <message>
        <source>What stands in it goes from every member. Undo brings all of it back.</source>
        <translation>Was darin steht, geht bei allen Mitgliedern verloren. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>hearth::FilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>hearth::Foot</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>hearth::Formats</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written: see QLocale::toString; &quot;d MMM yyyy&quot; gives 26 Nov 2026.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written: &quot;d MMM&quot; gives 26 Nov.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>How a day with its weekday is written: &quot;dddd d MMMM&quot; gives Thursday 26 November.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>MM/DD/YYYY</source>
        <translation>MM/TT/JJJJ</translation>
    </message>
    <message>
        <source>DD/MM/YYYY</source>
        <translation>TT.MM.JJJJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one time of day until another: 19:00–22:00.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1: a weekday of the coming six days, or a day such as 6 Dec</extracomment>
        <translation>am %1</translation>
    </message>
</context>
<context>
    <name>hearth::GoogleFormat</name>
    <message>
        <source>Google Contacts</source>
        <translation>Google Kontakte</translation>
    </message>
    <message>
        <source>Google Contacts (older layout)</source>
        <translation>Google Kontakte (ältere Form)</translation>
    </message>
</context>
<context>
    <name>hearth::GreetingWords</name>
    <message>
        <source>There is nobody to print a card for.</source>
        <translation>Es gibt niemanden, für den eine Karte zu drucken wäre.</translation>
    </message>
</context>
<context>
    <name>hearth::GroupActions</name>
    <message>
        <source>A group needs a name, such as Chess.</source>
        <translation>Eine Gruppe braucht einen Namen, etwa Schach.</translation>
    </message>
    <message>
        <source>There is a group called &quot;%1&quot; already. Use that one, or choose a name that tells them apart.</source>
        <translation>Eine Gruppe namens „%1“ gibt es schon. Bitte diese verwenden oder einen Namen wählen, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>This group is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Diese Gruppe gibt es nicht mehr. Vielleicht wurde sie gelöscht; über den Verlauf lässt sie sich zurückholen.</translation>
    </message>
    <message>
        <source>There is a group with the id %1 already. Leave the id out, and the new group gets one of its own.</source>
        <translation>Eine Gruppe mit der Kennung %1 ist schon da. Bitte die Kennung weglassen, dann bekommt die neue Gruppe ihre eigene.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) belong to this group. Give them to another group or to none first, then delete this one.</source>
        <translation>
            <numerusform>%n Treffen gehört zu dieser Gruppe. Bitte es zuerst einer anderen oder keiner Gruppe geben, dann diese löschen.</numerusform>
            <numerusform>%n Treffen gehören zu dieser Gruppe. Bitte sie zuerst einer anderen oder keiner Gruppe geben, dann diese löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the group %2 today. Add the group to the member first.</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 ist heute nicht in der Gruppe %2. Bitte zuerst die Gruppe beim Mitglied eintragen.</translation>
    </message>
    <message>
        <source>Somebody of them is no longer in the book. They may have been deleted; History can bring them back.</source>
        <translation>Jemand davon steht nicht mehr im Verein, vielleicht gelöscht; der Verlauf kann es zurückholen.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t in the group %2.</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 ist nicht in der Gruppe %2.</translation>
    </message>
</context>
<context>
    <name>hearth::GroupAttendanceTab</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Meetings of the group</source>
        <translation>Treffen der Gruppe</translation>
    </message>
    <message>
        <source>How its people come</source>
        <translation>Wie ihre Leute kommen</translation>
    </message>
    <message>
        <source>No register of its meetings is complete yet.</source>
        <translation>Noch ist keine Liste ihrer Treffen abgeschlossen.</translation>
    </message>
    <message>
        <source>No register of its meetings is complete %1.</source>
        <translation>%1 ist keine Liste ihrer Treffen abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 come to a meeting on average, over %n meeting(s).</source>
        <extracomment>%1: how many came, with one decimal</extracomment>
        <translation>
            <numerusform>Im Schnitt kommen %1 zu einem Treffen, bei %n Treffen.</numerusform>
            <numerusform>Im Schnitt kommen %1 zu einem Treffen, bei %n Treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those who were expected and not excused %1 % came.</source>
        <translation>Von allen, die erwartet und nicht entschuldigt waren, kamen %1 %.</translation>
    </message>
    <message>
        <source>Most come on %1.</source>
        <translation>Die meisten kommen am %1.</translation>
    </message>
    <message>
        <source>Last met on %1.</source>
        <translation>Zuletzt getroffen am %1.</translation>
    </message>
    <message>
        <source>The registers can’t be read at this moment.</source>
        <translation>Die Anwesenheitslisten können gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how often somebody came, %2: of how many times</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
</context>
<context>
    <name>hearth::GroupDetail</name>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>What the group does</source>
        <translation>Was die Gruppe macht</translation>
    </message>
    <message>
        <source>Choose a group to see who is in it.</source>
        <translation>Eine Gruppe wählen, um zu sehen, wer dazugehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · next meeting %2</source>
        <translation>%1 · nächstes Treffen %2</translation>
    </message>
    <message>
        <source>%1 · no meeting planned</source>
        <translation>%1 · kein Treffen geplant</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>Die Gruppe %1 löschen?</translation>
    </message>
    <message>
        <source>Its people stay members of the club. Undo brings the group back.</source>
        <translation>Ihre Leute bleiben im Verein. Rückgängig bringt die Gruppe zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>About this group</source>
        <translation>Über diese Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
</context>
<context>
    <name>hearth::GroupFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a group: such an id is a g and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung einer Gruppe: Eine solche ist ein g mit 13 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>hearth::GroupListModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Treffen</translation>
    </message>
</context>
<context>
    <name>hearth::GroupPeopleModel</name>
    <message>
        <source>In the group since %1</source>
        <translation>In der Gruppe seit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leitet</translation>
    </message>
</context>
<context>
    <name>hearth::GroupPeopleTab</name>
    <message>
        <source>Add somebody by name</source>
        <translation>Jemanden beim Namen hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Delete the group…</source>
        <translation>Gruppe löschen …</translation>
    </message>
    <message>
        <source>Nobody else in the book is called “%1”. New members are added on the page of members.</source>
        <translation>Sonst heißt niemand im Verein „%1“. Neue Mitglieder kommen auf der Seite der Mitglieder dazu.</translation>
    </message>
    <message>
        <source>People of the group</source>
        <translation>Personen der Gruppe</translation>
    </message>
    <message>
        <source>No longer leads</source>
        <translation>Leitet nicht mehr</translation>
    </message>
    <message>
        <source>Make a leader</source>
        <translation>Zur Leitung machen</translation>
    </message>
</context>
<context>
    <name>hearth::GroupWording</name>
    <message>
        <source>Added the group %1</source>
        <translation>Gruppe %1 angelegt</translation>
    </message>
    <message>
        <source>Changed the group %1</source>
        <translation>Gruppe %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the group %1</source>
        <translation>Gruppe %1 gelöscht</translation>
    </message>
    <message>
        <source>Made %1 a leader of the group %2</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 leitet nun die Gruppe %2</translation>
    </message>
    <message>
        <source>%1 no longer leads the group %2</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 leitet die Gruppe %2 nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>Added %n people to the group %1</source>
        <extracomment>%1: a group</extracomment>
        <translation>
            <numerusform>%n Person in die Gruppe %1 aufgenommen</numerusform>
            <numerusform>%n Personen in die Gruppe %1 aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to the group %2</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 in die Gruppe %2 aufgenommen</translation>
    </message>
    <message>
        <source>Took %1 out of the group %2</source>
        <extracomment>%1: a person, %2: a group</extracomment>
        <translation>%1 aus der Gruppe %2 genommen</translation>
    </message>
</context>
<context>
    <name>hearth::Groups</name>
    <message>
        <source>There is no group with the id or name &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppe mit der Kennung oder dem Namen „%1“.</translation>
    </message>
    <message>
        <source>a deleted group</source>
        <translation>eine gelöschte Gruppe</translation>
    </message>
</context>
<context>
    <name>hearth::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe …</translation>
    </message>
    <message>
        <source>There is no group yet. A group is people who do one thing together: chess, walking, the choir’s altos.</source>
        <translation>Noch gibt es keine Gruppe. Eine Gruppe sind Leute, die etwas gemeinsam tun: Schach, Wandern, die Altstimmen des Chors.</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Eine neue Gruppe</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <source>Interests that several share and no group bears yet:</source>
        <translation>Interessen, die mehrere teilen und für die es noch keine Gruppe gibt:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: an interest, %2: how many people share it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Make a group of the %n people interested in %1</source>
        <extracomment>%1: an interest</extracomment>
        <translation>
            <numerusform>Aus der %n Person, die sich für %1 interessiert, eine Gruppe machen</numerusform>
            <numerusform>Aus den %n Personen, die sich für %1 interessieren, eine Gruppe machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::HandMoves</name>
    <message>
        <source>Move %1</source>
        <translation>%1 umsetzen</translation>
    </message>
    <message>
        <source>To which table? Type its number.</source>
        <translation>An welchen Tisch? Seine Nummer genügt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table: type its number, such as 3.</source>
        <translation>„%1“ ist kein Tisch: Bitte seine Nummer angeben, etwa 3.</translation>
    </message>
    <message>
        <source>%1 swaps with whom? Go there and press S again.</source>
        <translation>Mit wem tauscht %1? Dorthin gehen und noch einmal S drücken.</translation>
    </message>
    <message numerus="yes">
        <source>At table %1 %2 meets %n people for the first time.</source>
        <extracomment>%1: the number of a table; %2: somebody; %n: people there whom they haven&apos;t met</extracomment>
        <translation>
            <numerusform>An Tisch %1 begegnet %2 %n Person zum ersten Mal.</numerusform>
            <numerusform>An Tisch %1 begegnet %2 %n Leuten zum ersten Mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to table…	M</source>
        <translation>An einen Tisch setzen …	M</translation>
    </message>
    <message>
        <source>Find a seat</source>
        <translation>Einen Platz finden</translation>
    </message>
    <message>
        <source>Swap with somebody…	S</source>
        <translation>Mit jemandem tauschen …	S</translation>
    </message>
    <message>
        <source>Unlock the seat	L</source>
        <translation>Platz freigeben	L</translation>
    </message>
    <message>
        <source>Lock the seat	L</source>
        <translation>Platz festhalten	L</translation>
    </message>
    <message>
        <source>Sit out this round</source>
        <translation>Diese Runde aussetzen</translation>
    </message>
    <message>
        <source>Take off the tables	Del</source>
        <translation>Von den Tischen nehmen	Entf</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Unlock table %1</source>
        <translation>Tisch %1 freigeben</translation>
    </message>
    <message>
        <source>Lock table %1</source>
        <translation>Tisch %1 festhalten</translation>
    </message>
    <message>
        <source>Table %1 is quiet</source>
        <translation>Tisch %1 ist ruhig</translation>
    </message>
    <message>
        <source>Table %1 is step-free</source>
        <translation>Tisch %1 ist stufenlos</translation>
    </message>
</context>
<context>
    <name>hearth::HeaderWords</name>
    <message>
        <source>List of people</source>
        <translation>Liste von Personen</translation>
    </message>
</context>
<context>
    <name>hearth::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For so long a change can be taken back. Its words stay for ever.</source>
        <translation>So lange lässt sich eine Änderung zurücknehmen. Ihre Worte bleiben für immer.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Megabytes at most</source>
        <translation>Höchstens Megabyte</translation>
    </message>
</context>
<context>
    <name>hearth::HistoryCommands</name>
    <message>
        <source>Nothing has been changed in this club yet.</source>
        <translation>In diesem Verein wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>Give either --with-later or --untouched: they exclude each other.</source>
        <translation>Bitte entweder --with-later oder --untouched angeben: Beides zusammen geht nicht.</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>hearth::HistoryPage</name>
    <message>
        <source>Search what was changed</source>
        <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Whatever is changed stands here, and can be taken back.</source>
        <translation>Noch wurde nichts geändert. Jede Änderung steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>No change is found by this.</source>
        <translation>Dazu findet sich keine Änderung.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen zeigen</translation>
    </message>
</context>
<context>
    <name>hearth::HolidayActions</name>
    <message>
        <source>These holidays are no longer in the book. They may have been deleted; History can bring them back.</source>
        <translation>Diese Ferien stehen nicht mehr im Buch. Vielleicht wurden sie gelöscht; der Verlauf kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Holidays need a name, such as Christmas.</source>
        <translation>Ferien brauchen einen Namen, etwa Weihnachten.</translation>
    </message>
    <message>
        <source>Holidays need a first day, such as 2026-12-21.</source>
        <translation>Ferien brauchen einen ersten Tag, etwa 2026-12-21.</translation>
    </message>
    <message>
        <source>The holidays would end before they begin. Check both days.</source>
        <translation>Die Ferien würden enden, bevor sie beginnen. Bitte beide Tage prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>The holidays would last %n day(s). Check the year.</source>
        <translation>
            <numerusform>Die Ferien würden %n Tag dauern. Bitte das Jahr prüfen.</numerusform>
            <numerusform>Die Ferien würden %n Tage dauern. Bitte das Jahr prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are holidays with the id %1 already. Leave the id out, and the new ones get one of their own.</source>
        <translation>Ferien mit der Kennung %1 gibt es schon. Ohne Angabe bekommen die neuen eine eigene.</translation>
    </message>
</context>
<context>
    <name>hearth::HolidayFields</name>
    <message>
        <source>&quot;%1&quot; is no id of holidays: such an id is a d and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung von Ferien: sie besteht aus einem d und 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day that exists: write it such as 2026-12-21.</source>
        <translation>„%1“ ist kein Tag, den es gibt: bitte so schreiben: 2026-12-21.</translation>
    </message>
</context>
<context>
    <name>hearth::HolidaySource</name>
    <message>
        <source>%1 holds no whole days, so no holidays.</source>
        <translation>%1 enthält keine ganzen Tage, also keine Ferien.</translation>
    </message>
</context>
<context>
    <name>hearth::HolidayWording</name>
    <message numerus="yes">
        <source>%1; %n meeting(s) follow</source>
        <extracomment>%1: a whole sentence, as in: Added the holidays Christmas</extracomment>
        <translation>
            <numerusform>%1; %n Treffen zieht mit</numerusform>
            <numerusform>%1; %n Treffen ziehen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the holidays %1</source>
        <translation>Ferien %1 angelegt</translation>
    </message>
    <message>
        <source>Edited the holidays %1</source>
        <translation>Ferien %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the holidays %1</source>
        <translation>Ferien %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>hearth::Holidays</name>
    <message>
        <source>holidays that were deleted</source>
        <translation>gelöschte Ferien</translation>
    </message>
</context>
<context>
    <name>hearth::HolidaysCard</name>
    <message>
        <source>Holidays</source>
        <translation>Ferien</translation>
    </message>
    <message>
        <source>Days without the usual meetings. A series says for itself whether it leaves them out or meets a week later.</source>
        <translation>Tage ohne die üblichen Treffen. Jede Reihe sagt selbst, ob sie dann ausfällt oder eine Woche später stattfindet.</translation>
    </message>
    <message>
        <source>New holidays…</source>
        <translation>Neue Ferien …</translation>
    </message>
    <message>
        <source>From a calendar file…</source>
        <translation>Aus einer Kalenderdatei …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit the holidays</source>
        <translation>Ferien bearbeiten</translation>
    </message>
    <message>
        <source>New holidays</source>
        <translation>Neue Ferien</translation>
    </message>
    <message>
        <source>such as Christmas</source>
        <translation>etwa Weihnachten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>Holidays from a calendar file</source>
        <translation>Ferien aus einer Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;Tables (*.csv)</source>
        <translation>Kalender (*.ics);;Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All of its holidays are in the book already.</source>
        <translation>Alle Ferien darin stehen schon im Buch.</translation>
    </message>
</context>
<context>
    <name>hearth::HouseholdActions</name>
    <message>
        <source>A household needs a name, such as Silva.</source>
        <translation>Ein Haushalt braucht einen Namen, etwa Silva.</translation>
    </message>
    <message>
        <source>There is a household called &quot;%1&quot; already. Use that one, or choose a name that tells them apart.</source>
        <translation>Einen Haushalt namens „%1“ gibt es schon. Bitte diesen verwenden oder einen Namen wählen, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>This household is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Diesen Haushalt gibt es nicht mehr. Vielleicht wurde er gelöscht; über den Verlauf lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>There is a household with the id %1 already. Leave the id out, and the new household gets one of its own.</source>
        <translation>Ein Haushalt mit der Kennung %1 ist schon da. Bitte die Kennung weglassen, dann bekommt der neue Haushalt seine eigene.</translation>
    </message>
</context>
<context>
    <name>hearth::HouseholdFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a household: such an id is an h and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Haushalts: Eine solche ist ein h mit 13 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>hearth::HouseholdWording</name>
    <message>
        <source>Added the household %1</source>
        <translation>Haushalt %1 angelegt</translation>
    </message>
    <message>
        <source>Changed the household %1</source>
        <translation>Haushalt %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the household %1</source>
        <translation>Haushalt %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>hearth::Households</name>
    <message>
        <source>There is no household with the id or name &quot;%1&quot;.</source>
        <translation>Es gibt keinen Haushalt mit der Kennung oder dem Namen „%1“.</translation>
    </message>
    <message>
        <source>a deleted household</source>
        <translation>ein gelöschter Haushalt</translation>
    </message>
</context>
<context>
    <name>hearth::ICalendarSource</name>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
</context>
<context>
    <name>hearth::ICalendarText</name>
    <message>
        <source>%1 is too large for a calendar.</source>
        <translation>%1 ist zu groß für einen Kalender.</translation>
    </message>
    <message>
        <source>%1 is no calendar: it doesn’t begin with BEGIN:VCALENDAR.</source>
        <translation>%1 ist kein Kalender: Die Datei beginnt nicht mit BEGIN:VCALENDAR.</translation>
    </message>
</context>
<context>
    <name>hearth::ImportCommand</name>
    <message>
        <source>&quot;%1&quot; maps nothing: write --map &apos;Column=field&apos;.</source>
        <translation>„%1“ ordnet nichts zu: Die Schreibweise ist --map &apos;Spalte=Feld&apos;.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to import into.</source>
        <translation>Es gibt kein Feld „%1“, in das importiert werden kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing about matches: write --matches update, fill, skip or add.</source>
        <translation>„%1“ sagt nichts über Übereinstimmungen: Möglich ist --matches update, fill, skip oder add.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 added, %4 updated, %5 as before, %6 passed over, %7 rejected.</source>
        <extracomment>%1: members, meetings …; then how many rows were read, added, updated, as before, passed over, rejected</extracomment>
        <translation>%1: %2 gelesen, %3 neu, %4 geändert, %5 wie zuvor, %6 übergangen, %7 abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. %1</source>
        <translation>Noch ist nichts geändert. %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The rejected rows would be written over %1 itself. Choose another name.</source>
        <translation>Die abgewiesenen Zeilen würden %1 selbst überschreiben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>hearth::ImportMapping</name>
    <message>
        <source>%1 has no column &quot;%2&quot;; it has: %3.</source>
        <translation>%1 hat keine Spalte „%2“; vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; there are: %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>The columns of %1 are not recognised: %2. Say which is which, as in &quot;Column=family_name&quot;.</source>
        <translation>Die Spalten von %1 sind nicht bekannt: %2. Bitte angeben, welche welche ist, wie in „Spalte=family_name“.</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds passwords, and these are never taken in. Leave it out.</source>
        <translation>„%1“ enthält Passwörter, und die werden nie eingelesen. Bitte auslassen.</translation>
    </message>
    <message>
        <source>because %1 calls it so</source>
        <extracomment>%1: the name of a program or a kind of list, such as &quot;Google Contacts&quot;</extracomment>
        <translation>weil %1 sie so nennt</translation>
    </message>
</context>
<context>
    <name>hearth::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which file is to be imported?</source>
        <translation>Welche Datei soll importiert werden?</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Listen (%1)</translation>
    </message>
    <message>
        <source>the copied rows</source>
        <translation>die kopierten Zeilen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Step 1 of 3: the source</source>
        <translation>Schritt 1 von 3: die Quelle</translation>
    </message>
    <message>
        <source>Step 2 of 3: the columns</source>
        <translation>Schritt 2 von 3: die Spalten</translation>
    </message>
    <message>
        <source>Step 3 of 3: look before you leap</source>
        <translation>Schritt 3 von 3: erst schauen, dann springen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>All of it becomes one change: one Undo takes it back. A backup is made first.</source>
        <translation>Alles wird eine einzige Änderung: einmal Rückgängig nimmt sie zurück. Zuvor entsteht eine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Where are the refused rows to go?</source>
        <translation>Wohin sollen die abgelehnten Zeilen?</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n refused row(s) are saved, each with its reason.</source>
        <translation>
            <numerusform>%n abgelehnte Zeile ist gespeichert, mit ihrem Grund.</numerusform>
            <numerusform>%n abgelehnte Zeilen sind gespeichert, jede mit ihrem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several lists in one file</source>
        <translation>Mehrere Listen in einer Datei</translation>
    </message>
    <message>
        <source>Each list is a change of its own in History.</source>
        <translation>Jede Liste ist im Verlauf eine eigene Änderung.</translation>
    </message>
    <message>
        <source>Each list becomes one change that Undo takes back. A backup is made first.</source>
        <translation>Jede Liste wird eine Änderung, die sich zurücknehmen lässt. Vorher wird gesichert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import all of it</source>
        <translation>Alles einlesen</translation>
    </message>
    <message>
        <source>Make members and meetings that are &amp;missing</source>
        <translation>Fehlende &amp;Mitglieder und Treffen anlegen</translation>
    </message>
</context>
<context>
    <name>hearth::ImportRefusals</name>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file has more than %L1 rows, more than one import takes. Divide it into several files.</source>
        <translation>Diese Datei hat mehr als %L1 Zeilen, mehr als ein Import aufnimmt. Bitte teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>hearth::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>ändert: %1</translation>
    </message>
</context>
<context>
    <name>hearth::ImportSession</name>
    <message>
        <source>%1 holds no list.</source>
        <translation>%1 enthält keine Liste.</translation>
    </message>
</context>
<context>
    <name>hearth::ImportWording</name>
    <message>
        <source>Imported households from %1: %2 new, %3 updated</source>
        <translation>Haushalte aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported groups from %1: %2 new, %3 updated</source>
        <translation>Gruppen aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported places from %1: %2 new, %3 updated</source>
        <translation>Orte aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported series from %1: %2 new, %3 updated</source>
        <translation>Reihen aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported meetings from %1: %2 new, %3 updated</source>
        <translation>Treffen aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported attendance from %1: %2 new marks, %3 updated</source>
        <translation>Anwesenheit aus %1 eingelesen: %2 neue Einträge, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported kinds of meetings from %1: %2 new, %3 updated</source>
        <translation>Arten von Treffen aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Imported holidays from %1: %2 new, %3 updated</source>
        <translation>Ferien aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
</context>
<context>
    <name>hearth::InputFile</name>
    <message>
        <source>There is no file %1. Look whether it was moved or renamed, or whether its disk is plugged in.</source>
        <translation>Die Datei %1 gibt es nicht. Bitte nachsehen, ob sie verschoben oder umbenannt wurde oder ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose one of the files in it.</source>
        <translation>%1 ist ein Ordner. Bitte eine der Dateien darin wählen.</translation>
    </message>
    <message>
        <source>%1 is the club that is open. Choose a file to take into it.</source>
        <translation>%1 ist der Verein, der gerade geöffnet ist. Bitte eine Datei wählen, die hinein soll.</translation>
    </message>
    <message>
        <source>You aren’t allowed to read %1. Ask whoever it belongs to for the permission, or for a copy.</source>
        <translation>Das Recht fehlt, %1 zu lesen. Bitte die Person, der die Datei gehört, um das Recht oder um eine Kopie bitten.</translation>
    </message>
    <message>
        <source>%1 can’t be opened. Check the disk it is on, or copy it to this computer.</source>
        <translation>%1 lässt sich nicht öffnen. Bitte den Datenträger prüfen oder die Datei auf diesen Rechner kopieren.</translation>
    </message>
    <message>
        <source>%1 can’t be read to its end. Check the disk it is on, or copy it to this computer.</source>
        <translation>%1 lässt sich nicht bis zum Ende lesen. Bitte den Datenträger prüfen oder die Datei auf diesen Rechner kopieren.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, and so hardly a list of people or meetings. Look whether it is the right file.</source>
        <translation>%1 ist größer als 4 GB und damit kaum eine Liste von Personen oder Treffen. Bitte nachsehen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again from the program it comes from, and look that there is something in it.</source>
        <translation>%1 ist leer. Bitte noch einmal aus dem Programm exportieren, aus dem die Datei stammt, und nachsehen, ob etwas darin steht.</translation>
    </message>
    <message>
        <source>Nothing to import was handed over. Copy the rows of a table with the line of its headings first.</source>
        <translation>Es kam nichts zum Importieren an. Bitte zuerst die Zeilen einer Tabelle mit ihrer Kopfzeile kopieren.</translation>
    </message>
</context>
<context>
    <name>hearth::InterestActions</name>
    <message>
        <source>An interest needs a name, such as Chess.</source>
        <translation>Ein Interesse braucht einen Namen, etwa Schach.</translation>
    </message>
    <message>
        <source>There is an interest called &quot;%1&quot; already. Give people that one, or choose another name.</source>
        <translation>Ein Interesse namens „%1“ gibt es schon. Bitte den Leuten dieses geben oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This interest is no longer in the book.</source>
        <translation>Dieses Interesse gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hearth::InterestWording</name>
    <message>
        <source>Renamed the interest %1</source>
        <translation>Interesse %1 umbenannt</translation>
    </message>
</context>
<context>
    <name>hearth::Interests</name>
    <message>
        <source>a deleted interest</source>
        <translation>ein gelöschtes Interesse</translation>
    </message>
</context>
<context>
    <name>hearth::JsonSource</name>
    <message>
        <source>%1 is not a file that Hearth has written: it holds no list that it knows.</source>
        <translation>%1 ist keine Datei, die Hearth geschrieben hat: Sie enthält keine bekannte Liste.</translation>
    </message>
</context>
<context>
    <name>hearth::KeptRows</name>
    <message>
        <source>What was touched since stays:</source>
        <translation>Was seither berührt wurde, bleibt:</translation>
    </message>
</context>
<context>
    <name>hearth::KindActions</name>
    <message>
        <source>There is a kind called &quot;%1&quot; already. Change that one, or choose another name.</source>
        <translation>Eine Art namens „%1“ gibt es schon. Bitte diese ändern oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>This kind of meeting is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Diese Art von Treffen steht nicht mehr im Buch. Vielleicht wurde sie gelöscht; der Verlauf kann sie zurückholen.</translation>
    </message>
    <message>
        <source>A kind of meeting needs a name, such as rehearsal.</source>
        <translation>Eine Art von Treffen braucht einen Namen, etwa Probe.</translation>
    </message>
    <message>
        <source>A meeting lasts a minute at least and two weeks at most.</source>
        <translation>Ein Treffen dauert mindestens eine Minute und höchstens zwei Wochen.</translation>
    </message>
    <message>
        <source>There is a kind with the id %1 already. Leave the id out, and the new one gets its own.</source>
        <translation>Eine Art mit der Kennung %1 gibt es schon. Ohne Angabe bekommt die neue eine eigene.</translation>
    </message>
</context>
<context>
    <name>hearth::KindFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a kind: such an id is a k and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung einer Art: sie besteht aus einem k und 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length: write a number of minutes, such as 180.</source>
        <translation>„%1“ ist keine Dauer: bitte eine Zahl von Minuten schreiben, etwa 180.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capacity: write a number of people, such as 80.</source>
        <translation>„%1“ ist keine Zahl von Plätzen: Bitte eine Zahl schreiben, etwa 80.</translation>
    </message>
</context>
<context>
    <name>hearth::KindWords</name>
    <message>
        <source>club night</source>
        <translation>Vereinsabend</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>workshop session</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>outing</source>
        <translation>Ausflug</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>Vorstand</translation>
    </message>
</context>
<context>
    <name>hearth::Kinds</name>
    <message>
        <source>a kind that was deleted</source>
        <translation>eine gelöschte Art</translation>
    </message>
</context>
<context>
    <name>hearth::KindsCard</name>
    <message>
        <source>Kinds of meetings</source>
        <translation>Arten von Treffen</translation>
    </message>
    <message>
        <source>What a new meeting of the kind begins with. Meetings that are planned already stay as they are.</source>
        <translation>Womit ein neues Treffen dieser Art beginnt. Was schon geplant ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>New kind…</source>
        <translation>Neue Art …</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <extracomment>Hours and minutes: 1:30 h</extracomment>
        <translation>%1:%2 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New kind of meeting</source>
        <translation>Neue Art von Treffen</translation>
    </message>
    <message>
        <source>Edit the kind of meeting</source>
        <translation>Art von Treffen bearbeiten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>so viele, wie kommen</translation>
    </message>
    <message>
        <source>the whole club</source>
        <translation>der ganze Verein</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Lasts</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Eingeladen</translation>
    </message>
</context>
<context>
    <name>hearth::LabelSheets</name>
    <message>
        <source>A sheet of %1 has %2 labels, so none can be the first at %3.</source>
        <translation>Ein Bogen %1 hat %2 Etiketten, also kann das erste nicht an Stelle %3 sein.</translation>
    </message>
    <message>
        <source>This printer doesn’t reach all of the labels: those at the paper’s edge stay partly white.</source>
        <translation>Dieser Drucker erreicht nicht alle Etiketten: Die am Rand des Papiers bleiben zum Teil weiß.</translation>
    </message>
    <message>
        <source>This paper holds %1 cards, so none can be the first at %2.</source>
        <translation>Dieses Papier fasst %1 Karten, also kann keine an Stelle %2 die erste sein.</translation>
    </message>
</context>
<context>
    <name>hearth::LabelStocks</name>
    <message>
        <source>There is no label stock “%1”. Known are %2; others can be added in %3.</source>
        <translation>Etikettenbögen „%1“ gibt es nicht. Bekannt sind %2; andere lassen sich in %3 eintragen.</translation>
    </message>
    <message>
        <source>Line %1 of your label stocks (%2) can&apos;t be used. It must read: code; paper (A4, Letter, A5, A6 or its millimetres as 120x180); columns; rows; and in millimetres: a label&apos;s width; height; first label from the left; from the top; step across; step down.</source>
        <translation>Zeile %1 der eigenen Etikettenbögen (%2) ist nicht zu gebrauchen. Sie muss lauten: Code; Papier (A4, Letter, A5, A6 oder seine Millimeter als 120x180); Spalten; Zeilen; und in Millimetern: Breite eines Etiketts; Höhe; erstes Etikett von links; von oben; Schritt zur Seite; Schritt nach unten.</translation>
    </message>
</context>
<context>
    <name>hearth::LabelWords</name>
    <message numerus="yes">
        <source>%n people have no address and are left out: %1.</source>
        <translation>
            <numerusform>%n Person hat keine Adresse und fehlt darum: %1.</numerusform>
            <numerusform>%n Personen haben keine Adresse und fehlen darum: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::LateLines</name>
    <message numerus="yes">
        <source>%n people are here and have no seat.</source>
        <translation>
            <numerusform>%n Person ist da und hat keinen Platz.</numerusform>
            <numerusform>%n Leute sind da und haben keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected and have no seat.</source>
        <translation>
            <numerusform>%n Person wird erwartet und hat keinen Platz.</numerusform>
            <numerusform>%n Leute werden erwartet und haben keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Plätze finden</translation>
    </message>
    <message numerus="yes">
        <source>%n people have a seat and aren’t coming.</source>
        <translation>
            <numerusform>%n Person hat einen Platz und kommt nicht.</numerusform>
            <numerusform>%n Leute haben einen Platz und kommen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free their seats</source>
        <translation>Plätze freigeben</translation>
    </message>
</context>
<context>
    <name>hearth::LeavingActions</name>
    <message>
        <source>This person isn’t here, as far as the register knows. Check them in first.</source>
        <translation>Diese Person ist laut Liste nicht da. Checken Sie sie zuerst ein.</translation>
    </message>
</context>
<context>
    <name>hearth::LetterWords</name>
    <message>
        <source>There is no window “%1”. There are %2.</source>
        <translation>Ein Fenster „%1“ gibt es nicht. Es gibt %2.</translation>
    </message>
    <message>
        <source>A letter for the window %1 needs a paper of %2 × %3 mm. Choose a larger one.</source>
        <translation>Ein Brief für das Fenster %1 braucht Papier von %2 × %3 mm. Wählen Sie ein größeres.</translation>
    </message>
</context>
<context>
    <name>hearth::ListCommand</name>
    <message>
        <source>&quot;%1&quot; is no number of rows: write --limit such as 20.</source>
        <translation>„%1“ ist keine Anzahl von Zeilen: Die Schreibweise ist --limit 20.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day that exists: write --as-at such as 2026-11-26.</source>
        <translation>„%1“ ist kein Tag, den es gibt: Die Schreibweise ist --as-at 2026-11-26.</translation>
    </message>
</context>
<context>
    <name>hearth::LookCard</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>For this computer, whatever club is open.</source>
        <translation>Für diesen Rechner, welcher Verein auch geöffnet ist.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>The size of text: 100 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>So days and numbers read: %1, %2, %3, %4</source>
        <translation>So lesen sich Tage und Zahlen: %1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>hearth::LookStep</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>hearth::MainWindow</name>
    <message>
        <source>%1 – Hearth</source>
        <translation>%1 – Hearth</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>hearth::MakeCommands</name>
    <message>
        <source>The club &quot;%1&quot; is in %2.</source>
        <extracomment>%1: a club&apos;s name, %2: its file</extracomment>
        <translation>Der Verein „%1“ liegt in %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number for %2: write %2 200.</source>
        <translation>„%1“ ist keine Zahl für %2: Die Schreibweise ist %2 200.</translation>
    </message>
</context>
<context>
    <name>hearth::MarkActions</name>
    <message>
        <source>Only somebody who came has arrived at some time. Mark them present or late first.</source>
        <translation>Nur wer da war, ist zu einer Zeit gekommen. Bitte zuerst als anwesend oder verspätet eintragen.</translation>
    </message>
    <message>
        <source>Nobody leaves before they arrive. Check both times.</source>
        <translation>Niemand geht, bevor er kommt. Bitte beide Zeiten prüfen.</translation>
    </message>
    <message>
        <source>Nobody can be their own guest.</source>
        <translation>Niemand kann sein eigener Gast sein.</translation>
    </message>
    <message>
        <source>Who brought this guest is no longer in the book.</source>
        <translation>Wer diesen Gast mitgebracht hat, steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>There is no mark here any more. Mark the person first.</source>
        <translation>Hier ist nichts mehr eingetragen. Bitte die Person zuerst eintragen.</translation>
    </message>
</context>
<context>
    <name>hearth::MarkKeys</name>
    <message>
        <source>PLEA</source>
        <extracomment>The keys that mark somebody present, late, excused and absent, in this order, as one text: four letters.</extracomment>
        <translation>AVEF</translation>
    </message>
</context>
<context>
    <name>hearth::MarkMatrix</name>
    <message numerus="yes">
        <source>a list of %n date(s)</source>
        <translation>
            <numerusform>eine Liste mit %n Datum</numerusform>
            <numerusform>eine Liste mit %n Daten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MarkQuestions</name>
    <message>
        <source>Nobody in the book is called “%1”.</source>
        <translation>Niemand im Buch heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” could be %n people. Type more of the name.</source>
        <translation>
            <numerusform>„%1“ könnte %n Person sein. Bitte mehr vom Namen eingeben.</numerusform>
            <numerusform>„%1“ könnten %n Personen sein. Bitte mehr vom Namen eingeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who brought %1?</source>
        <translation>Wer hat %1 mitgebracht?</translation>
    </message>
    <message>
        <source>A name from the book; empty for nobody.</source>
        <translation>Ein Name aus dem Buch; leer für niemanden.</translation>
    </message>
    <message>
        <source>When did %1 arrive?</source>
        <translation>Wann kam %1?</translation>
    </message>
    <message>
        <source>A time such as 19:05; empty where it isn’t known.</source>
        <translation>Eine Uhrzeit wie 19:05; leer, wo sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it such as 19:05.</source>
        <translation>„%1“ ist keine Uhrzeit. Bitte wie 19:05 schreiben.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>It stays in the register and on no sheet.</source>
        <translation>Sie bleibt in der Anwesenheitsliste und steht auf keinem Blatt.</translation>
    </message>
    <message>
        <source>How many came who aren’t named?</source>
        <translation>Wie viele kamen, die nicht benannt sind?</translation>
    </message>
    <message>
        <source>They are counted beside those who are marked.</source>
        <translation>Sie werden neben den Eingetragenen gezählt.</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>„%1“ ist keine Anzahl von Personen.</translation>
    </message>
</context>
<context>
    <name>hearth::MarkRow</name>
    <message numerus="yes">
        <source>The last %n meeting(s)</source>
        <translation>
            <numerusform>Das letzte Treffen</numerusform>
            <numerusform>Die letzten %n Treffen</numerusform>
        </translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>hearth::MatrixModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>A rate in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>A cell of the table of marks: %1 a person, %2 a meeting&apos;s title, %3 its day, %4 the mark</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1, %2: %3 came</source>
        <extracomment>%1 a meeting&apos;s title, %2 its day, %3 how many came</extracomment>
        <translation>%1, %2: %3 waren da</translation>
    </message>
</context>
<context>
    <name>hearth::MatrixPage</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>No meeting of these people lies in this time.</source>
        <translation>In dieser Zeit liegt kein Treffen dieser Leute.</translation>
    </message>
    <message>
        <source>Whose meetings</source>
        <translation>Wessen Treffen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>the whole club</source>
        <translation>der ganze Verein</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::MeetingActions</name>
    <message>
        <source>There is a meeting with the id %1 already. Leave the id out, and the new one gets its own.</source>
        <translation>Ein Treffen mit der Kennung %1 gibt es schon. Bitte die Kennung weglassen, dann bekommt das neue seine eigene.</translation>
    </message>
    <message>
        <source>This series has its meeting of that time already: %1, which starts %2. Edit that one, or choose another time.</source>
        <translation>Diese Reihe hat zu der Zeit schon ihr Treffen: %1, es beginnt %2. Bitte jenes ändern oder eine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr. Vielleicht wurde es gelöscht; über den Verlauf lässt es sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingDrafts</name>
    <message>
        <source>A meeting needs a day and a time when it starts, such as 2026-11-26T19:00.</source>
        <translation>Ein Treffen braucht einen Tag und eine Uhrzeit, zu der es beginnt, wie 2026-11-26T19:00.</translation>
    </message>
    <message>
        <source>The start is a day or a time that doesn&apos;t exist. Write it such as 2026-11-26T19:00.</source>
        <translation>Den Tag oder die Uhrzeit des Beginns gibt es nicht. Bitte wie 2026-11-26T19:00 schreiben.</translation>
    </message>
    <message>
        <source>The end is a day or a time that doesn&apos;t exist. Write it such as 2026-11-26T22:00, or leave it empty.</source>
        <translation>Den Tag oder die Uhrzeit des Endes gibt es nicht. Bitte wie 2026-11-26T22:00 schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>The meeting would end before it starts. Check both days and times.</source>
        <translation>Das Treffen würde enden, bevor es beginnt. Bitte Tage und Uhrzeiten prüfen.</translation>
    </message>
    <message>
        <source>A meeting needs a title, such as Club night.</source>
        <translation>Ein Treffen braucht einen Titel, etwa Vereinsabend.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingEditor</name>
    <message>
        <source>Club night</source>
        <translation>Vereinsabend</translation>
    </message>
    <message>
        <source>Technology-&amp;free</source>
        <translation>Ohne &amp;Technik</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>as many as come</source>
        <translation>so viele, wie kommen</translation>
    </message>
    <message>
        <source>the whole club</source>
        <translation>der ganze Verein</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Seats</source>
        <translation>&amp;Plätze</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingFields</name>
    <message>
        <source>&quot;%1&quot; is no day and time that exists: write it such as 2026-11-26T19:00.</source>
        <translation>„%1“ ist kein Tag mit Uhrzeit, den es gibt: Bitte wie 2026-11-26T19:00 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a meeting: such an id is an e and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Treffens: Eine solche ist ein e mit 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capacity: write a number of people, such as 80.</source>
        <translation>„%1“ ist keine Zahl von Plätzen: Bitte eine Zahl schreiben, etwa 80.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say whether the meeting is without screens: write yes or no, or leave it empty.</source>
        <translation>„%1“ sagt nicht, ob das Treffen ohne Bildschirme stattfindet: Bitte yes oder no schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status of a meeting: write planned, held or cancelled.</source>
        <translation>„%1“ ist kein Status eines Treffens: Bitte planned, held oder cancelled schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a register: write none, open or complete.</source>
        <translation>„%1“ ist kein Stand einer Anwesenheitsliste: Bitte none, open oder complete schreiben.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingForm</name>
    <message>
        <source>Edit the meeting</source>
        <translation>Treffen bearbeiten</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Treffen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Which meetings shall change?</source>
        <translation>Welche Treffen sollen sich ändern?</translation>
    </message>
    <message>
        <source>It is one of a series. What was said of a single evening stays.</source>
        <translation>Es ist eines von einer Serie. Was für einen einzelnen Abend gilt, bleibt.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingListModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingPage</name>
    <message>
        <source>technology-free</source>
        <translation>ohne Technik</translation>
    </message>
    <message>
        <source>register complete</source>
        <translation>Liste fertig</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. If it was deleted, History can bring it back.</source>
        <translation>Dieses Treffen steht nicht mehr im Buch. Wurde es gelöscht, kann der Verlauf es zurückholen.</translation>
    </message>
    <message>
        <source>Show Today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>abgesagt: %1</translation>
    </message>
    <message>
        <source>Open the register again</source>
        <translation>Liste wieder öffnen</translation>
    </message>
    <message>
        <source>Close the register…</source>
        <translation>Liste abschließen …</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Es findet doch statt</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Door…</source>
        <translation>Tür …</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingRemarks</name>
    <message numerus="yes">
        <source>%n person(s) are invited, and there are %1 seats.</source>
        <translation>
            <numerusform>%n Person ist eingeladen, und es gibt %1 Plätze.</numerusform>
            <numerusform>%n Leute sind eingeladen, und es gibt %1 Plätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 seats, and the meeting is for %3.</source>
        <extracomment>%1: a room or a place</extracomment>
        <translation>%1 hat %2 Plätze, und das Treffen ist für %3.</translation>
    </message>
    <message>
        <source>%1 has no room called “%2”.</source>
        <extracomment>%1: a place, %2: a room</extracomment>
        <translation>%1 hat keinen Raum namens „%2“.</translation>
    </message>
    <message>
        <source>%1 is taken then: %2, %3.</source>
        <translation>%1 ist dann belegt: %2, %3.</translation>
    </message>
    <message>
        <source>%1 meets elsewhere then: %2, %3.</source>
        <translation>%1 trifft sich dann schon: %2, %3.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingScope</name>
    <message>
        <source>Only this one</source>
        <translation>Nur dieses</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Dieses und die folgenden</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>Alle der Serie</translation>
    </message>
    <message>
        <source>Move %1 to %2?</source>
        <translation>%1 auf %2 verlegen?</translation>
    </message>
    <message>
        <source>It is one of a series. What is past or has a register stays where it is.</source>
        <translation>Es ist eines von einer Serie. Was vorbei ist oder eine Anwesenheitsliste hat, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Move it all the same?</source>
        <translation>Trotzdem verlegen?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Auf %1 verlegt.</translation>
    </message>
    <message>
        <source>Call off %1?</source>
        <translation>%1 absagen?</translation>
    </message>
    <message>
        <source>It is one of a series.</source>
        <translation>Es ist eines von einer Serie.</translation>
    </message>
    <message>
        <source>Why? It can be left empty. Whoever was expected isn’t absent then.</source>
        <translation>Warum? Das kann leer bleiben. Wer erwartet wurde, gilt dann nicht als abwesend.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>It is one of a series. Of the others those that hold something stay: a register, notes, invitations. Undo brings all back.</source>
        <translation>Es ist eines von einer Serie. Von den anderen bleibt, was etwas enthält: eine Anwesenheitsliste, Notizen, Einladungen. Rückgängig holt alle zurück.</translation>
    </message>
    <message>
        <source>Its register goes with it. Undo brings both back.</source>
        <translation>Die Anwesenheitsliste geht mit. Rückgängig holt beides zurück.</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Treffen löschen</translation>
    </message>
    <message>
        <source>%1 is taken then: %2, %3.</source>
        <extracomment>%1: a venue or a group, %2: a meeting&apos;s title, %3: from when until when</extracomment>
        <translation>%1 ist dann belegt: %2, %3.</translation>
    </message>
    <message>
        <source>%1 meets elsewhere then: %2, %3.</source>
        <translation>%1 trifft sich dann schon: %2, %3.</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingWording</name>
    <message>
        <source>Added the meeting %1</source>
        <extracomment>In all of these %1 is a meeting with its day, as in: Club night on 26 Nov 2026</extracomment>
        <translation>Treffen %1 angelegt</translation>
    </message>
    <message>
        <source>Edited the meeting %1</source>
        <translation>Treffen %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the meeting %1</source>
        <translation>Treffen %1 gelöscht</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>Took back the cancelling of %1</source>
        <translation>Absage von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Added the series %1</source>
        <translation>Reihe %1 angelegt</translation>
    </message>
    <message>
        <source>Edited the series %1</source>
        <translation>Reihe %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the series %1</source>
        <translation>Reihe %1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Added the series %1 with %n meeting(s)</source>
        <extracomment>%n: one or more meetings</extracomment>
        <translation>
            <numerusform>Reihe %1 mit einem Treffen angelegt</numerusform>
            <numerusform>Reihe %1 mit %n Treffen angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many meetings follow it, itself among them</extracomment>
        <translation>
            <numerusform>%1 und seine Serie geändert: %n Treffen</numerusform>
            <numerusform>%1 und seine Serie geändert: %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many, itself among them</extracomment>
        <translation>
            <numerusform>%1 und seine Serie abgesagt: %n Treffen</numerusform>
            <numerusform>%1 und seine Serie abgesagt: %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 and its series: %n meeting(s)</source>
        <extracomment>%1: a meeting with its day; %n: how many, itself among them</extracomment>
        <translation>
            <numerusform>%1 und seine Serie gelöscht: %n Treffen</numerusform>
            <numerusform>%1 und seine Serie gelöscht: %n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meeting(s) from %1 to %2</source>
        <extracomment>%1 and %2: days</extracomment>
        <translation>
            <numerusform>%n Treffen vom %1 bis %2 abgesagt</numerusform>
            <numerusform>%n Treffen vom %1 bis %2 abgesagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen abgesagt</numerusform>
            <numerusform>%n Treffen abgesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled what %1 meetings are like</source>
        <extracomment>In these three %1 is a kind of meetings, as in: rehearsal</extracomment>
        <translation>Festgelegt, wie Treffen der Art %1 sind</translation>
    </message>
    <message>
        <source>Changed what %1 meetings are like</source>
        <translation>Geändert, wie Treffen der Art %1 sind</translation>
    </message>
    <message>
        <source>Deleted what %1 meetings are like</source>
        <translation>Gelöscht, wie Treffen der Art %1 sind</translation>
    </message>
</context>
<context>
    <name>hearth::MeetingWords</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the register of %1?</source>
        <translation>Die Anwesenheitsliste von %1 abschließen?</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a mark become absent. Undo takes it back.</source>
        <translation>
            <numerusform>%n Person ohne Vermerk gilt dann als abwesend. Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Personen ohne Vermerk gelten dann als abwesend. Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the register</source>
        <translation>Abschließen</translation>
    </message>
</context>
<context>
    <name>hearth::Meetings</name>
    <message>
        <source>No meeting starts on %1. List the meetings to see their days.</source>
        <translation>Am %1 beginnt kein Treffen. Die Liste der Treffen zeigt ihre Tage.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings start on %1. Say which one by its id: %2.</source>
        <translation>
            <numerusform>Am %1 beginnt %n Treffen. Bitte mit der Kennung angeben, welches: %2.</numerusform>
            <numerusform>Am %1 beginnen %n Treffen. Bitte mit der Kennung angeben, welches: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting is coming up. Add one first.</source>
        <translation>Es steht kein Treffen an. Bitte zuerst eines anlegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no meeting. Name one by its id, by its day as in 2026-11-26, or write next.</source>
        <translation>„%1“ ist kein Treffen. Bitte die Kennung oder den Tag wie 2026-11-26 angeben oder next schreiben.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written after a meeting&apos;s title: the letters are Qt&apos;s, d day, MMM month, yyyy year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1: a meeting&apos;s title, %2: its day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>There is no meeting with the id %1. List the meetings to see their ids.</source>
        <translation>Ein Treffen mit der Kennung %1 gibt es nicht. Die Liste der Treffen zeigt ihre Kennungen.</translation>
    </message>
    <message>
        <source>a deleted meeting</source>
        <translation>ein gelöschtes Treffen</translation>
    </message>
</context>
<context>
    <name>hearth::MemberActions</name>
    <message>
        <source>There is no member with the id %1 (any more).</source>
        <translation>Es gibt kein Mitglied (mehr) mit der Kennung %1.</translation>
    </message>
    <message>
        <source>The id %1 belonged to a person who was forgotten; it is not given out again.</source>
        <translation>Die Kennung %1 gehörte einer Person, die vergessen wurde; sie wird nicht wieder vergeben.</translation>
    </message>
    <message>
        <source>A photo must be a JPEG, PNG or WebP picture of at most 5 MB.</source>
        <translation>Ein Foto muss ein JPEG-, PNG- oder WebP-Bild von höchstens 5 MB sein.</translation>
    </message>
    <message>
        <source>There is a member with the id %1 already. Leave the id out, and the new member gets one of its own.</source>
        <translation>Es gibt schon ein Mitglied mit der Kennung %1. Ohne Angabe der Kennung bekommt das neue Mitglied eine eigene.</translation>
    </message>
    <message>
        <source>The id %1 belongs to a member who was merged into another. Leave the id out, and the new member gets one of its own.</source>
        <translation>Die Kennung %1 gehört einem Mitglied, das mit einem anderen zusammengeführt wurde. Ohne Kennung bekommt das neue Mitglied eine eigene.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>hasn’t come yet</source>
        <translation>war noch nicht da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation>fast immer</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>meistens</translation>
    </message>
    <message>
        <source>every other time</source>
        <translation>jedes zweite Mal</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
</context>
<context>
    <name>hearth::MemberDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>About this member</source>
        <translation>Über dieses Mitglied</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n members are chosen.</source>
        <translation>
            <numerusform>%n Mitglied ist gewählt.</numerusform>
            <numerusform>%n Mitglieder sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody to see what the book holds.</source>
        <translation>Wählen Sie jemanden, um zu sehen, was im Buch steht.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>hearth::MemberDraft</name>
    <message>
        <source>This row has %1 cells where the first line names %2 columns; perhaps a comma stands in a cell without quotes.</source>
        <translation>Diese Zeile hat %1 Zellen, die erste Zeile nennt %2 Spalten; vielleicht steht ein Komma in einer Zelle ohne Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberEverything</name>
    <message>
        <source>There is no member with the id %1 (any more).</source>
        <translation>Es gibt kein Mitglied mit der Kennung %1 (mehr).</translation>
    </message>
</context>
<context>
    <name>hearth::MemberFields</name>
    <message>
        <source>&quot;%1&quot; is neither yes nor no (%2).</source>
        <translation>„%1“ ist weder yes noch no (%2).</translation>
    </message>
</context>
<context>
    <name>hearth::MemberFilter</name>
    <message>
        <source>Active members</source>
        <translation>Aktive Mitglieder</translation>
    </message>
    <message>
        <source>Full members</source>
        <translation>Vollmitglieder</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Honorary members</source>
        <translation>Ehrenmitglieder</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Former members</source>
        <translation>Ehemalige</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>hearth::MemberImport</name>
    <message>
        <source>This person was forgotten at their wish and is not brought back.</source>
        <translation>Diese Person wurde auf eigenen Wunsch vergessen und wird nicht zurückgeholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the club could be meant. Give the row an id or a number.</source>
        <translation>
            <numerusform>%n Person im Verein könnte gemeint sein. Bitte der Zeile eine Kennung oder Nummer geben.</numerusform>
            <numerusform>%n Personen im Verein könnten gemeint sein. Bitte der Zeile eine Kennung oder Nummer geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the same person as in line %1.</source>
        <translation>Das ist dieselbe Person wie in Zeile %1.</translation>
    </message>
    <message>
        <source>In the club already.</source>
        <translation>Schon im Verein.</translation>
    </message>
    <message>
        <source>Was merged into somebody who has a row here too.</source>
        <translation>Wurde mit jemandem zusammengeführt, der hier auch eine Zeile hat.</translation>
    </message>
    <message>
        <source>Somebody of this name is in the club already. Nothing else says that it is the same person, so it becomes somebody new.</source>
        <translation>Jemand dieses Namens ist schon im Verein. Sonst spricht nichts dafür, dass es dieselbe Person ist, also wird es jemand Neues.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberNames</name>
    <message>
        <source>someone without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>a forgotten person</source>
        <translation>eine vergessene Person</translation>
    </message>
    <message>
        <source>a deleted member</source>
        <translation>ein gelöschtes Mitglied</translation>
    </message>
</context>
<context>
    <name>hearth::MemberNoun</name>
    <message>
        <source>&quot;%1&quot; is no id of a member: such an id is an m and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Mitglieds: Eine solche ist ein m mit 13 Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberPicker</name>
    <message>
        <source>%1 · no. %2</source>
        <extracomment>%1: a name, %2: a member&apos;s number</extracomment>
        <translation>%1 · Nr. %2</translation>
    </message>
</context>
<context>
    <name>hearth::MemberProblems</name>
    <message>
        <source>A member needs a name: a given, family or preferred one.</source>
        <translation>Ein Mitglied braucht einen Namen: einen Vor-, Nach- oder Rufnamen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; one looks like name@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse; eine sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>This birthday doesn&apos;t exist.</source>
        <translation>Diesen Geburtstag gibt es nicht.</translation>
    </message>
    <message>
        <source>The birthday %1 lies in the future.</source>
        <translation>Der Geburtstag %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The day of leaving, %1, lies before the day of joining, %2.</source>
        <translation>Der Tag des Austritts, %1, liegt vor dem Tag des Eintritts, %2.</translation>
    </message>
    <message>
        <source>The birthday %1 lies too long ago.</source>
        <translation>Der Geburtstag %1 liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>A field of your own needs a name, as in custom:Shirt size.</source>
        <translation>Ein eigenes Feld braucht einen Namen, wie in custom:Hemdgröße.</translation>
    </message>
    <message>
        <source>The year %1 can&apos;t be meant. Write the day as in 2026-11-26.</source>
        <translation>Das Jahr %1 kann nicht gemeint sein. Die Schreibweise eines Tages ist 2026-11-26.</translation>
    </message>
    <message>
        <source>At least one status must stay.</source>
        <translation>Mindestens ein Status muss bleiben.</translation>
    </message>
    <message>
        <source>A status must last at least a day: it would end before it begins.</source>
        <translation>Ein Status muss mindestens einen Tag gelten: Dieser endete vor seinem Beginn.</translation>
    </message>
    <message>
        <source>Only the first status may begin on an unknown day.</source>
        <translation>Nur der erste Status darf an einem unbekannten Tag beginnen.</translation>
    </message>
    <message>
        <source>Say when this status ended, since another one follows it.</source>
        <translation>Bitte angeben, wann dieser Status endete, denn ihm folgt ein weiterer.</translation>
    </message>
    <message>
        <source>Two statuses can&apos;t hold on the same day; the one before ends later than this one begins.</source>
        <translation>Am selben Tag können nicht zwei Status gelten; der vorige endet später, als dieser beginnt.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberQueries</name>
    <message>
        <source>Nobody in this club has the id, card or number &quot;%1&quot;.</source>
        <translation>Niemand in diesem Verein hat die Kennung, Karte oder Nummer „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go by &quot;%1&quot;: %2. Name one by its id.</source>
        <translation>
            <numerusform>%n Person heißt „%1“: %2. Bitte die Kennung angeben.</numerusform>
            <numerusform>%n Personen heißen „%1“: %2. Bitte eine mit ihrer Kennung angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no member with the id %1 (any more).</source>
        <translation>Es gibt kein Mitglied (mehr) mit der Kennung %1.</translation>
    </message>
</context>
<context>
    <name>hearth::MemberWording</name>
    <message>
        <source>Added %1</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Changed the photo of %1</source>
        <translation>Foto von %1 geändert</translation>
    </message>
    <message>
        <source>Forgot a person</source>
        <translation>Eine Person vergessen</translation>
    </message>
    <message>
        <source>Imported members from %1: %2 new, %3 updated</source>
        <extracomment>%1: a file&apos;s name; %2 and %3: how many members are new and how many updated</extracomment>
        <translation>Mitglieder aus %1 eingelesen: %2 neu, %3 aktualisiert</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <extracomment>%1: a field of the club&apos;s own</extracomment>
        <translation>Feld %1 angelegt</translation>
    </message>
    <message>
        <source>Renamed the field %1</source>
        <translation>Feld %1 umbenannt</translation>
    </message>
    <message>
        <source>Moved the field %1</source>
        <translation>Feld %1 verschoben</translation>
    </message>
    <message>
        <source>Deleted the field %1</source>
        <translation>Feld %1 gelöscht</translation>
    </message>
    <message>
        <source>of the club’s own</source>
        <translation>des Vereins</translation>
    </message>
    <message>
        <source>Changed the statuses over time of %1</source>
        <translation>Status im Lauf der Zeit geändert: %1</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <extracomment>%1: who stood in the book twice and is gone, %2: the member who stays</extracomment>
        <translation>%1 mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Noted that %1 and %2 are not the same person</source>
        <extracomment>%1 and %2: two members who look alike</extracomment>
        <translation>Vermerkt, dass %1 und %2 nicht dieselbe Person sind</translation>
    </message>
</context>
<context>
    <name>hearth::MemberWords</name>
    <message>
        <source>full member</source>
        <translation>Vollmitglied</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>auf Probe</translation>
    </message>
    <message>
        <source>honorary</source>
        <translation>Ehrenmitglied</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>Left in %1</source>
        <translation>Ausgetreten %1</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>hearth::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Dazu findet sich niemand.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n member(s) as a table.</source>
        <translation>
            <numerusform>%n Mitglied als Tabelle kopiert.</numerusform>
            <numerusform>%n Mitglieder als Tabelle kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members are deleted one at a time. Choose a single one.</source>
        <translation>Mitglieder werden einzeln gelöscht. Bitte nur eines wählen.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The member and every attendance go from the book. Undo brings all of it back. Who has left the club is better made a former member: then the past stays as it was.</source>
        <translation>Das Mitglied und alle seine Anwesenheiten verschwinden aus dem Buch. Rückgängig holt alles wieder. Wer den Verein verlassen hat, wird besser ehemaliges Mitglied: Dann bleibt die Vergangenheit, wie sie war.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Nobody is in the book yet. Type somebody in to begin.</source>
        <translation>Noch steht niemand im Buch. Tragen Sie jemanden ein, um anzufangen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n member(s) …</source>
        <translation>
            <numerusform>%n Mitglied wird gelesen …</numerusform>
            <numerusform>%n Mitglieder werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>hearth::Menus</name>
    <message>
        <source>&amp;Club</source>
        <translation>&amp;Verein</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;New club…</source>
        <translation>&amp;Neuer Verein …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample club</source>
        <translation>Den Bei&amp;spielverein öffnen</translation>
    </message>
    <message>
        <source>&amp;Close the club</source>
        <translation>Verein s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Alles finden …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Ordinary text</source>
        <translation>&amp;Übliche Schrift</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Members in the book &amp;twice…</source>
        <translation>&amp;Doppelte Mitglieder …</translation>
    </message>
    <message>
        <source>Make a &amp;door file…</source>
        <translation>&amp;Türdatei machen …</translation>
    </message>
    <message>
        <source>&amp;Take in a door file…</source>
        <translation>Türdatei ü&amp;bernehmen …</translation>
    </message>
</context>
<context>
    <name>hearth::MergeActions</name>
    <message>
        <source>Of the field &quot;%1&quot; only one value can stay.</source>
        <translation>Vom Feld „%1“ kann nur ein Wert bleiben.</translation>
    </message>
</context>
<context>
    <name>hearth::MergeFields</name>
    <message>
        <source>The member with the id %1 was merged before and is %2 now.</source>
        <translation>Das Mitglied mit der Kennung %1 wurde schon zusammengeführt und ist jetzt %2.</translation>
    </message>
    <message>
        <source>The person with the id %1 was forgotten; there is nothing to merge.</source>
        <translation>Die Person mit der Kennung %1 wurde vergessen; es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>There is no member with the id %1 (any more).</source>
        <translation>Es gibt kein Mitglied (mehr) mit der Kennung %1.</translation>
    </message>
    <message>
        <source>Both are one and the same person, %1. Name two different members.</source>
        <translation>Beide sind ein und dieselbe Person, %1. Gebraucht werden zwei verschiedene Mitglieder.</translation>
    </message>
</context>
<context>
    <name>hearth::MergeForm</name>
    <message>
        <source>Attendances, guests and all else of both come together.</source>
        <translation>Anwesenheiten, Gäste und alles andere beider kommt zusammen.</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes into the first</source>
        <translation>geht im ersten auf</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>%1: a field, %2: its value, %3: whose it is</extracomment>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>%1: a field of which the values of both members can stay</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>%1: both</source>
        <translation>%1: beide</translation>
    </message>
</context>
<context>
    <name>hearth::MergeTexts</name>
    <message>
        <source>There is no field {%1} to fill in. There are {%2}.</source>
        <translation>Ein Feld {%1} gibt es nicht zu füllen. Es gibt {%2}.</translation>
    </message>
    <message>
        <source>A brace has no partner. A field is written {called}, or {called|friend} with what to write where it is empty.</source>
        <translation>Einer geschweiften Klammer fehlt die andere. Ein Feld schreibt sich {called}, oder {called|Freund} mit dem, was sonst dort steht.</translation>
    </message>
</context>
<context>
    <name>hearth::MergeWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1: a status such as &quot;full member&quot;; %2: a day</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1: a status since a day, %2: a day</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Filed under</source>
        <translation>Eingeordnet unter</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
</context>
<context>
    <name>hearth::NamedImport</name>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>There are two rows named &quot;%1&quot;.</source>
        <translation>Zwei Zeilen heißen „%1“.</translation>
    </message>
    <message>
        <source>Another one is called &quot;%1&quot; already.</source>
        <translation>Etwas anderes heißt schon „%1“.</translation>
    </message>
</context>
<context>
    <name>hearth::NamedNoun</name>
    <message>
        <source>There is nothing with the id or name &quot;%1&quot;.</source>
        <translation>Es gibt nichts mit der Kennung oder dem Namen „%1“.</translation>
    </message>
</context>
<context>
    <name>hearth::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>hearth::NavigationButton</name>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
</context>
<context>
    <name>hearth::Nearest</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
</context>
<context>
    <name>hearth::NetPicture</name>
    <message>
        <source>%1 knows nobody here yet.</source>
        <translation>%1 kennt hier noch niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows %n other(s): %2.</source>
        <extracomment>%1: a person, %2: names of those they know</extracomment>
        <translation>
            <numerusform>%1 kennt eine Person: %2.</numerusform>
            <numerusform>%1 kennt %n Personen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of who knows whom</source>
        <translation>Bild: Wer kennt wen</translation>
    </message>
    <message>
        <source>Arrows and letters choose somebody, Enter opens them. The table says the same.</source>
        <translation>Pfeile und Buchstaben wählen jemanden, Enter öffnet die Person. Die Tabelle sagt dasselbe.</translation>
    </message>
</context>
<context>
    <name>hearth::NetScene</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
</context>
<context>
    <name>hearth::NetTools</name>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden finden</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Ohne Namen kopieren</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Whose connections</source>
        <translation>Wessen Verbindungen</translation>
    </message>
    <message>
        <source>the whole club</source>
        <translation>der ganze Verein</translation>
    </message>
</context>
<context>
    <name>hearth::NetWords</name>
    <message numerus="yes">
        <source>%n person(s) come.</source>
        <translation>
            <numerusform>Eine Person kommt.</numerusform>
            <numerusform>%n Personen kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is too many for one picture: choose a group.</source>
        <translation>Das sind zu viele für ein Bild: bitte eine Gruppe wählen.</translation>
    </message>
    <message>
        <source>Nobody knows anybody well yet.</source>
        <translation>Noch kennt niemand jemanden näher.</translation>
    </message>
    <message numerus="yes">
        <source>%1 pair(s) of them know each other.</source>
        <extracomment>%1: how many pairs; %n says the same, for the plural</extracomment>
        <translation>
            <numerusform>Ein Paar davon kennt sich.</numerusform>
            <numerusform>%1 Paare davon kennen sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has got to know anybody yet.</source>
        <translation>Noch hat niemand jemanden kennengelernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) have got to know each other.</source>
        <translation>
            <numerusform>Ein Paar hat sich kennengelernt.</numerusform>
            <numerusform>%n Paare haben sich kennengelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody got to know anybody new %1.</source>
        <extracomment>%1: &quot;this month&quot;, &quot;in the last three months&quot;</extracomment>
        <translation>Niemand hat %1 jemanden neu kennengelernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) got to know each other %1.</source>
        <extracomment>%1: &quot;this month&quot;, &quot;in the last three months&quot;</extracomment>
        <translation>
            <numerusform>Ein Paar hat sich %1 kennengelernt.</numerusform>
            <numerusform>%n Paare haben sich %1 kennengelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: whoever comes knows several others.</source>
        <translation>Niemand: Wer kommt, kennt mehrere andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) know few of the others, or have met nobody for three months.</source>
        <translation>
            <numerusform>Eine Person kennt nur wenige oder hat seit drei Monaten niemanden getroffen.</numerusform>
            <numerusform>%n Personen kennen nur wenige oder haben seit drei Monaten niemanden getroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody holds a circle to the others alone.</source>
        <translation>Kein Kreis hängt nur durch eine Person mit den anderen zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people each hold a circle to the others that would be apart without them.</source>
        <translation>
            <numerusform>Eine Person verbindet einen Kreis mit den anderen.</numerusform>
            <numerusform>%n Personen verbinden je einen Kreis mit den anderen, der ohne sie für sich wäre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1, %n person(s) would be in a circle of their own.</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>Ohne %1 wäre eine Person ganz für sich.</numerusform>
            <numerusform>Ohne %1 wären %n Personen ein Kreis für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <extracomment>%1: a number that stands for a name</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>Meetings together</source>
        <translation>Gemeinsame Treffen</translation>
    </message>
    <message>
        <source>Tables together</source>
        <translation>Gemeinsame Tische</translation>
    </message>
    <message>
        <source>last met others on %1</source>
        <translation>hat zuletzt am %1 andere getroffen</translation>
    </message>
    <message numerus="yes">
        <source>after %n visit(s)</source>
        <translation>
            <numerusform>nach einem Besuch</numerusform>
            <numerusform>nach %n Besuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>knows nobody well %1</source>
        <extracomment>%1: &quot;after 4 visits&quot;</extracomment>
        <translation>kennt %1 noch niemanden näher</translation>
    </message>
    <message numerus="yes">
        <source>knows %n person(s) well %1</source>
        <extracomment>%1: &quot;after 4 visits&quot;</extracomment>
        <translation>
            <numerusform>kennt %1 eine Person näher</numerusform>
            <numerusform>kennt %1 %n Personen näher</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Holds to the others</source>
        <translation>Verbindet mit den anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been marked as present yet. When registers say who came, this page shows who has got to know whom.</source>
        <translation>Noch ist niemand als anwesend eingetragen. Sobald feststeht, wer da war, zeigt diese Seite, wer wen kennengelernt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Treffen</numerusform>
            <numerusform>%n Treffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came to %1 so far. After a few more this page shows who has got to know whom.</source>
        <extracomment>%1: &quot;2 meetings&quot;</extracomment>
        <translation>
            <numerusform>Bisher war eine Person bei %1. Nach einigen weiteren zeigt diese Seite, wer wen kennengelernt hat.</numerusform>
            <numerusform>Bisher waren %n Personen bei %1. Nach einigen weiteren zeigt diese Seite, wer wen kennengelernt hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewClub</name>
    <message>
        <source>Club night</source>
        <translation>Vereinsabend</translation>
    </message>
</context>
<context>
    <name>hearth::NewClubPage</name>
    <message>
        <source>A new club</source>
        <translation>Ein neuer Verein</translation>
    </message>
    <message>
        <source>All of this can be left as it is and changed later.</source>
        <translation>All das kann so bleiben und später geändert werden.</translation>
    </message>
    <message>
        <source>Riverside Chess &amp; Games</source>
        <translation>Schach &amp; Spiele am Fluss</translation>
    </message>
    <message>
        <source>What is the club called?</source>
        <translation>Wie heißt der Verein?</translation>
    </message>
    <message>
        <source>In which country does it meet?</source>
        <translation>In welchem Land trifft er sich?</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spielerinnen und Spieler</translation>
    </message>
    <message>
        <source>Singers</source>
        <translation>Sängerinnen und Sänger</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freundinnen und Freunde</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Freiwillige</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarinnen und Nachbarn</translation>
    </message>
    <message>
        <source>What do you call your people?</source>
        <translation>Wie heißen die Leute bei Ihnen?</translation>
    </message>
    <message>
        <source>I’ll say later</source>
        <translation>Das sage ich später</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every second week</source>
        <translation>jede zweite Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>When do you meet?</source>
        <translation>Wann treffen Sie sich?</translation>
    </message>
    <message>
        <source>Which of these do you want to see?</source>
        <translation>Was davon soll zu sehen sein?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make the club…</source>
        <translation>Verein anlegen …</translation>
    </message>
</context>
<context>
    <name>hearth::NewMember</name>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In the book already? Then go there instead:</source>
        <translation>Schon im Buch? Dann besser dorthin:</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with such a name are in the book already</source>
        <translation>
            <numerusform>%n Person mit solchem Namen steht schon im Buch</numerusform>
            <numerusform>%n Personen mit solchem Namen stehen schon im Buch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NewMembersCard</name>
    <message>
        <source>Who joined in the last month</source>
        <translation>Wer im letzten Monat dazukam</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>dabei seit %1</translation>
    </message>
    <message>
        <source>hasn’t come yet</source>
        <translation>war noch nicht da</translation>
    </message>
    <message numerus="yes">
        <source>came %n time(s)</source>
        <translation>
            <numerusform>war %n-mal da</numerusform>
            <numerusform>war %n-mal da</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the book</source>
        <translation>Neu im Buch</translation>
    </message>
</context>
<context>
    <name>hearth::NewcomerCommands</name>
    <message>
        <source>Nobody is new.</source>
        <translation>Niemand ist neu.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>Buddy</translation>
    </message>
    <message>
        <source>%1 looks after %2.</source>
        <translation>%1 kümmert sich um %2.</translation>
    </message>
    <message>
        <source>%1 has no buddy.</source>
        <translation>%1 hat keinen Buddy.</translation>
    </message>
    <message>
        <source>%1 could: %2 (%3)</source>
        <extracomment>%1: somebody who could be a buddy, %2: what speaks for them, %3: their id</extracomment>
        <translation>%1 käme in Frage: %2 (%3)</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>Es ist schon so; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>hearth::NewcomerLine</name>
    <message>
        <source>Give a buddy</source>
        <translation>Buddy geben</translation>
    </message>
    <message>
        <source>Make %1 the buddy of %2</source>
        <extracomment>%1: the buddy, %2: the newcomer</extracomment>
        <translation>%1 zum Buddy von %2 machen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 no longer looks after %2</source>
        <translation>%1 kümmert sich nicht mehr um %2</translation>
    </message>
    <message>
        <source>buddy: %1</source>
        <extracomment>%1: who looks after the newcomer</extracomment>
        <translation>Buddy: %1</translation>
    </message>
    <message>
        <source>nobody looks after them yet</source>
        <translation>noch kümmert sich niemand</translation>
    </message>
    <message>
        <source>%1 could be the buddy: %2</source>
        <translation>%1 könnte Buddy sein: %2</translation>
    </message>
    <message>
        <source>has a buddy</source>
        <translation>hat einen Buddy</translation>
    </message>
</context>
<context>
    <name>hearth::NewcomersTab</name>
    <message numerus="yes">
        <source>%n person(s) are in their first three visits.</source>
        <translation>
            <numerusform>Eine Person ist bei den ersten drei Besuchen.</numerusform>
            <numerusform>%n Personen sind bei den ersten drei Besuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is new at the moment. Whoever comes for the first, second or third time stands here, and who joined and hasn’t come yet.</source>
        <translation>Zurzeit ist niemand neu. Hier steht, wer zum ersten, zweiten oder dritten Mal kommt, und wer beigetreten ist und noch nicht da war.</translation>
    </message>
    <message>
        <source>Each of them has a buddy.</source>
        <translation>Alle haben einen Buddy.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no buddy yet.</source>
        <translation>
            <numerusform>Eine davon hat noch keinen Buddy.</numerusform>
            <numerusform>%n davon haben noch keinen Buddy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::NextMeetingCard</name>
    <message>
        <source>No meeting is planned</source>
        <translation>Kein Treffen ist geplant</translation>
    </message>
    <message>
        <source>Once one is, this says whom to expect.</source>
        <translation>Sobald eins geplant ist, steht hier, wer zu erwarten ist.</translation>
    </message>
    <message>
        <source>New meeting…</source>
        <translation>Neues Treffen …</translation>
    </message>
    <message>
        <source>Next gathering · %1</source>
        <extracomment>%1: &quot;in 5 hours&quot;, &quot;tomorrow&quot;</extracomment>
        <translation>Nächstes Treffen · %1</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>stufenlos</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>fällt aus</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>fällt aus: %1</translation>
    </message>
    <message>
        <source>technology-free</source>
        <translation>ohne Technik</translation>
    </message>
    <message>
        <source>came</source>
        <translation>waren da</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>to mark</source>
        <translation>ohne Vermerk</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>usually come</source>
        <translation>kommen meist</translation>
    </message>
    <message numerus="yes">
        <source>newcomer(s)</source>
        <translation>
            <numerusform>neues Gesicht</numerusform>
            <numerusform>neue Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Es findet doch statt</translation>
    </message>
    <message>
        <source>Close the register…</source>
        <translation>Anwesenheitsliste abschließen …</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Absagen …</translation>
    </message>
    <message>
        <source>Show the next gathering</source>
        <translation>Nächstes Treffen zeigen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>Key in the sheet…</source>
        <translation>Blatt eintragen …</translation>
    </message>
    <message>
        <source>Open the door…</source>
        <translation>Tür öffnen …</translation>
    </message>
</context>
<context>
    <name>hearth::Nouns</name>
    <message>
        <source>An id never changes: %1 stays.</source>
        <translation>Eine Kennung ändert sich nie: %1 bleibt.</translation>
    </message>
</context>
<context>
    <name>hearth::OpenClub</name>
    <message>
        <source>No backup could be made before the change. %1</source>
        <translation>Vor der Änderung konnte keine Sicherung angelegt werden. %1</translation>
    </message>
</context>
<context>
    <name>hearth::OutputFile</name>
    <message>
        <source>%1 is a folder. Give the name of a file in it to write to.</source>
        <translation>%1 ist ein Ordner. Bitte den Namen einer Datei darin angeben, in die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Bitte zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 is a club, and nothing is written over a club. Choose another name.</source>
        <translation>%1 ist ein Verein, und ein Verein wird nie überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Make room on that disk or choose another; what was there before is unchanged.</source>
        <translation>Für %1 ist kein Platz mehr. Bitte auf dem Datenträger Platz schaffen oder einen anderen wählen; was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 can’t be written: the folder or the file is read-only, or open in another program. Choose a folder of your own.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ordner oder die Datei ist schreibgeschützt oder in einem anderen Programm geöffnet. Bitte einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 couldn’t be written. Check the disk or choose another; what was there before is unchanged.</source>
        <translation>%1 konnte nicht geschrieben werden. Bitte den Datenträger prüfen oder einen anderen wählen; was vorher dort war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>hearth::OutsideCopy</name>
    <message>
        <source>Where is the copy to go?</source>
        <translation>Wohin soll die Kopie?</translation>
    </message>
    <message>
        <source>Hearth clubs (%1)</source>
        <translation>Hearth-Vereine (%1)</translation>
    </message>
    <message>
        <source>Copying the club</source>
        <translation>Verein wird kopiert</translation>
    </message>
    <message>
        <source>The copy is made and verified: %1</source>
        <translation>Die Kopie ist angelegt und geprüft: %1</translation>
    </message>
    <message>
        <source>The copy is made and verified: %1. It lies on the same disk as the club, so put one on a stick too.</source>
        <translation>Die Kopie ist angelegt und geprüft: %1. Sie liegt auf derselben Platte wie der Verein; eine weitere gehört auf einen Stick.</translation>
    </message>
</context>
<context>
    <name>hearth::PackCovers</name>
    <message>
        <source>This meeting is no longer in the book, so there is no paper pack for it. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr, darum auch keine Papiermappe dafür. Der Verlauf kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::PageList</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>hearth::PaperCard</name>
    <message>
        <source>Letterhead and paper</source>
        <translation>Briefkopf und Papier</translation>
    </message>
    <message>
        <source>For everything that is printed.</source>
        <translation>Für alles, was gedruckt wird.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Under the club’s name: where it meets, how to reach it</source>
        <translation>Unter dem Vereinsnamen: wo er sich trifft, wie er zu erreichen ist</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language of sheets</source>
        <translation>Sprache der Blätter</translation>
    </message>
    <message>
        <source>as usual in the country (%1)</source>
        <extracomment>%1: A4 or Letter</extracomment>
        <translation>wie im Land üblich (%1)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>Welches Bild ist das Logo?</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>%1 ist kein lesbares Bild. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
</context>
<context>
    <name>hearth::PaperEntries</name>
    <message>
        <source>No sheet was printed for this meeting, so nobody has a row. Mark people by name, or print the sheet first.</source>
        <translation>Für dieses Treffen wurde kein Blatt gedruckt, darum hat niemand eine Zeile. Die Leute beim Namen eintragen oder das Blatt erst drucken.</translation>
    </message>
    <message>
        <source>No sheet with the code %1 was printed here. It stands at the foot of each page.</source>
        <translation>Ein Blatt mit dem Code %1 wurde hier nicht gedruckt. Er steht unten auf jeder Seite.</translation>
    </message>
    <message>
        <source>The sheet with the code %1 is another meeting’s: %2. Open that one’s register to key it in.</source>
        <translation>Das Blatt mit dem Code %1 gehört zu einem anderen Treffen: %2. Zum Eintragen dessen Anwesenheitsliste öffnen.</translation>
    </message>
    <message>
        <source>There is no row %1: this sheet ends with row %2.</source>
        <translation>Es gibt keine Zeile %1: Dieses Blatt endet mit Zeile %2.</translation>
    </message>
    <message>
        <source>Row %1 is %2’s; only blank rows take a name.</source>
        <translation>Zeile %1 gehört %2; nur leere Zeilen nehmen einen Namen.</translation>
    </message>
    <message>
        <source>Row %1 is blank. Say who wrote there: %1=Mary Smith.</source>
        <translation>Zeile %1 ist leer. Wer hat dort geschrieben? %1=Mary Smith.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Mark the one who came by name.</source>
        <translation>
            <numerusform>%n Person heißt „%1“. Bitte beim Namen eintragen.</numerusform>
            <numerusform>%n Personen heißen „%1“. Wer da war, bitte beim Namen eintragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” isn’t in the book, and only who came becomes a guest.</source>
        <translation>„%1“ steht nicht im Buch, und nur wer da war, wird Gast.</translation>
    </message>
    <message>
        <source>Row %1 is that of %2, who is no longer in the book. Leave it out.</source>
        <translation>Zeile %1 ist die von %2, nicht mehr im Buch. Bitte weglassen.</translation>
    </message>
    <message>
        <source>%1 is named twice, and not with the same mark.</source>
        <translation>%1 ist zweimal genannt, und nicht gleich.</translation>
    </message>
    <message>
        <source>Row %1 is named twice, and not with the same mark.</source>
        <translation>Zeile %1 ist zweimal genannt, und nicht gleich.</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr. Der Verlauf kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::PaperPanel</name>
    <message>
        <source>1 4 7-12 15 late 16-18 excused 23=Mary Smith 3 guests</source>
        <translation>1 4 7-12 15 verspätet 16-18 entschuldigt 23=Mary Smith 3 Gäste</translation>
    </message>
    <message>
        <source>Whom this means</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Read off the sheet</source>
        <translation>Vom Blatt &amp;abgelesen</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>%1, printed %2, %3</source>
        <extracomment>A printed sheet: %1 its code, %2 the day and %3 the time it was printed.</extracomment>
        <translation>%1, gedruckt %2, %3</translation>
    </message>
    <message>
        <source>none was printed yet</source>
        <translation>noch keins gedruckt</translation>
    </message>
    <message>
        <source>%1  %2: %3 already</source>
        <extracomment>A row of a printed sheet: %1 its number, %2 a person, %3 a mark that is there already</extracomment>
        <translation>%1  %2: schon %3</translation>
    </message>
    <message>
        <source>%1  %2: new guest, %3</source>
        <translation>%1  %2: neuer Gast, %3</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>A row of a printed sheet: %1 its number, %2 a person, %3 the mark</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n Gast gezählt</numerusform>
            <numerusform>%n Gäste gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n mark(s)</source>
        <translation>
            <numerusform>%n Eintrag übernehmen</numerusform>
            <numerusform>%n Einträge übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n row(s) from paper.</source>
        <translation>
            <numerusform>%n Zeile vom Papier eingetragen.</numerusform>
            <numerusform>%n Zeilen vom Papier eingetragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PaperWords</name>
    <message>
        <source>present here p</source>
        <extracomment>What somebody may type, read off a sheet: words, or the key that does the same in the register, parted by blanks. So with the next four.</extracomment>
        <translation>anwesend da a</translation>
    </message>
    <message>
        <source>late l</source>
        <translation>verspätet spät v</translation>
    </message>
    <message>
        <source>excused e</source>
        <translation>entschuldigt e</translation>
    </message>
    <message>
        <source>absent a</source>
        <translation>fehlt abwesend f</translation>
    </message>
    <message>
        <source>guests guest heads</source>
        <translation>gäste gast gezählt</translation>
    </message>
    <message>
        <source>“%1” isn’t understood here. Type numbers as on the sheet, such as 1 4 7-12 15 late.</source>
        <translation>„%1“ ist hier nicht verständlich. Nummern wie auf dem Blatt schreiben, etwa 1 4 7-12 15 verspätet.</translation>
    </message>
    <message>
        <source>No sheet has a row %1.</source>
        <translation>Kein Blatt hat eine Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the lower number first.</source>
        <translation>„%1“ läuft rückwärts. Die kleinere Nummer zuerst.</translation>
    </message>
    <message>
        <source>These are more rows than any sheet has.</source>
        <translation>Das sind mehr Zeilen, als je ein Blatt hat.</translation>
    </message>
    <message>
        <source>A name is for one row: write 23=Mary Smith.</source>
        <translation>Ein Name gilt für eine Zeile: 23=Mary Smith schreiben.</translation>
    </message>
    <message>
        <source>“%1” stands after the row it is about, as in 15 late; or write late: before several.</source>
        <translation>„%1“ steht hinter der Zeile, die es meint, wie in 15 verspätet; oder verspätet: vor mehreren.</translation>
    </message>
    <message>
        <source>Guests who are only counted are a number: write 3 guests.</source>
        <translation>Gäste, die nur gezählt werden, sind eine Zahl: 3 Gäste schreiben.</translation>
    </message>
    <message>
        <source>Two codes are given, %1 and %2. Key in one sheet after the other.</source>
        <translation>Zwei Codes sind genannt, %1 und %2. Ein Blatt nach dem anderen eintragen.</translation>
    </message>
</context>
<context>
    <name>hearth::PartNames</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Haushalte</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Emergency data</source>
        <translation>Notfalldaten</translation>
    </message>
    <message>
        <source>Marks for coming late</source>
        <translation>Einträge fürs Zuspätkommen</translation>
    </message>
    <message>
        <source>Marks for being excused</source>
        <translation>Einträge fürs Entschuldigtsein</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>hearth::PeopleAndMeetings</name>
    <message>
        <source>No sheet of this club has been printed yet, so &quot;%1&quot; means nobody. Name people by id, card or number.</source>
        <translation>Für diesen Verein wurde noch keine Liste gedruckt, daher meint „%1“ niemanden. Bitte nennen Sie Personen mit Kennung, Karte oder Nummer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nobody&apos;s row on the sheet printed last, whose code is %2.</source>
        <translation>„%1“ ist niemandes Zeile auf dem zuletzt gedruckten Blatt mit dem Code %2.</translation>
    </message>
</context>
<context>
    <name>hearth::PeopleFilters</name>
    <message>
        <source>Nobody is found by this, so there is nobody to print a sheet for.</source>
        <translation>Damit wird niemand gefunden, also gibt es niemanden, für den ein Blatt zu drucken wäre.</translation>
    </message>
</context>
<context>
    <name>hearth::PeopleToPrint</name>
    <message numerus="yes">
        <source>the %n people who are chosen</source>
        <translation>
            <numerusform>die %n gewählte Person</numerusform>
            <numerusform>die %n gewählten Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n people in the list</source>
        <translation>
            <numerusform>die %n Person in der Liste</numerusform>
            <numerusform>die %n Personen in der Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PeriodBox</name>
    <message>
        <source>Time looked at</source>
        <translation>Betrachtete Zeit</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>die ganze Zeit</translation>
    </message>
    <message>
        <source>the last three months</source>
        <translation>die letzten drei Monate</translation>
    </message>
    <message>
        <source>the last twelve months</source>
        <translation>die letzten zwölf Monate</translation>
    </message>
    <message>
        <source>from a day to a day</source>
        <translation>von Tag bis Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>in the last three months</source>
        <translation>in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>in the last twelve months</source>
        <translation>in den letzten zwölf Monaten</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1: a year</extracomment>
        <translation>im Jahr %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1, %2: days</extracomment>
        <translation>vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzten Monat</translation>
    </message>
</context>
<context>
    <name>hearth::PeriodLines</name>
    <message>
        <source>Status over time…</source>
        <translation>Status im Lauf der Zeit …</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>leads %1, in it since %2</source>
        <translation>leitet %1, dabei seit %2</translation>
    </message>
    <message>
        <source>in %1 since %2</source>
        <translation>in %1 seit %2</translation>
    </message>
</context>
<context>
    <name>hearth::PersonCommands</name>
    <message>
        <source>Everything about %1 is in %2.</source>
        <translation>Alles über %1 steht in %2.</translation>
    </message>
    <message>
        <source>The person %1 is forgotten. %2</source>
        <translation>Die Person %1 ist vergessen. %2</translation>
    </message>
    <message>
        <source>Backups (those in %1, and any elsewhere) and door files made before still hold the person: delete them too, or wait until newer ones have taken their place.</source>
        <translation>Früher angelegte Sicherungen (die in %1 und andere anderswo) und Türdateien enthalten die Person noch: Bitte löschen Sie auch diese, oder warten Sie, bis neuere an ihre Stelle getreten sind.</translation>
    </message>
</context>
<context>
    <name>hearth::PersonFile</name>
    <message>
        <source>Everything this club&apos;s file holds about %1</source>
        <translation>Alles, was die Datei dieses Vereins über %1 enthält</translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 about other people name this person (%2).</source>
        <extracomment>%1: a kind of record, %2: the field in which the person is named</extracomment>
        <translation>
            <numerusform>%n Eintrag in %1 über eine andere Person nennt diese Person (%2).</numerusform>
            <numerusform>%n Einträge in %1 über andere Personen nennen diese Person (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>hearth::PhotoView</name>
    <message>
        <source>Photo of %1: none yet</source>
        <translation>Foto von %1: noch keines</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>Drop or paste a photo here</source>
        <translation>Ein Foto hierher ziehen oder einfügen</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>“%1” can’t be read as a photo. Choose a JPEG, PNG or WebP file.</source>
        <translation>„%1“ lässt sich nicht als Foto lesen. Bitte eine JPEG-, PNG- oder WebP-Datei wählen.</translation>
    </message>
    <message>
        <source>This is no photo. Choose a JPEG, PNG or WebP file.</source>
        <translation>Das ist kein Foto. Bitte eine JPEG-, PNG- oder WebP-Datei wählen.</translation>
    </message>
</context>
<context>
    <name>hearth::PickUpActions</name>
    <message>
        <source>This child is no longer in the book.</source>
        <translation>Dieses Kind steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>There are no more codes for this meeting.</source>
        <translation>Für dieses Treffen gibt es keine Nummern mehr.</translation>
    </message>
</context>
<context>
    <name>hearth::PlaceForm</name>
    <message>
        <source>Evenings here are technology-&amp;free</source>
        <translation>Abende hier sind ohne &amp;Technik</translation>
    </message>
    <message>
        <source>Edit the place</source>
        <translation>Ort bearbeiten</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Ort</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>niemand hat nachgesehen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>One on each line, its seats in brackets: Stage (40)</source>
        <translation>Einer je Zeile, seine Plätze in Klammern: Bühne (40)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>S&amp;eats</source>
        <translation>Plät&amp;ze</translation>
    </message>
    <message>
        <source>Step-f&amp;ree</source>
        <translation>Stu&amp;fenfrei</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>&amp;Räume</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>hearth::PlaceListModel</name>
    <message>
        <source>step-free</source>
        <translation>stufenlos</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>hearth::PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>New place…</source>
        <translation>Neuer Ort …</translation>
    </message>
    <message>
        <source>No place is written down yet. A meeting that names one brings it here.</source>
        <translation>Noch ist kein Ort notiert. Ein Treffen, das einen nennt, bringt ihn hierher.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>Delete the place</source>
        <translation>Ort löschen</translation>
    </message>
</context>
<context>
    <name>hearth::PosterWords</name>
    <message>
        <source>This meeting is no longer in the book, so there is no poster for it. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr, darum auch keinen Aushang dafür. Der Verlauf kann es zurückholen.</translation>
    </message>
    <message>
        <source>The season would end (%1) before it begins (%2).</source>
        <translation>Die Saison würde enden (%1), bevor sie beginnt (%2).</translation>
    </message>
    <message>
        <source>This group is no longer in the book, so there is no programme of it.</source>
        <translation>Diese Gruppe gibt es nicht mehr, darum auch kein Programm von ihr.</translation>
    </message>
</context>
<context>
    <name>hearth::PrintCommand</name>
    <message>
        <source>There is no sheet &quot;%1&quot;; there are %2.</source>
        <translation>Es gibt keinen Ausdruck „%1“; es gibt %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n page(s).</source>
        <translation>
            <numerusform>%1 geschrieben: %n Seite.</numerusform>
            <numerusform>%1 geschrieben: %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>hearth::PrintDialog</name>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>For a screen reader: what is to be seen in the preview.</extracomment>
        <translation>Vorschau, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Blatt sichern</translation>
    </message>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n page(s) to the printer.</source>
        <translation>
            <numerusform>%n Seite an den Drucker geschickt.</numerusform>
            <numerusform>%n Seiten an den Drucker geschickt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als &amp;Webseite speichern …</translation>
    </message>
    <message>
        <source>For screen readers and for mail</source>
        <translation>Für Vorleseprogramme und für E-Mail</translation>
    </message>
    <message>
        <source>Web page (%1)</source>
        <translation>Webseite (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert.</numerusform>
            <numerusform>%n Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::PrintOptions</name>
    <message>
        <source>On its &amp;side</source>
        <translation>&amp;Quer</translation>
    </message>
    <message>
        <source>&amp;Blank lines at the end</source>
        <translation>&amp;Leere Zeilen am Ende</translation>
    </message>
    <message>
        <source>Beside the names</source>
        <translation>Neben den Namen</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another size</source>
        <extracomment>A paper of a size of one&apos;s own.</extracomment>
        <translation>Andere Größe</translation>
    </message>
    <message>
        <source>120 × 180 mm</source>
        <extracomment>Beside a field for a paper&apos;s width and height.</extracomment>
        <translation>120 × 180 mm</translation>
    </message>
    <message>
        <source>Width and height of the paper in millimetres</source>
        <translation>Breite und Höhe des Papiers in Millimetern</translation>
    </message>
</context>
<context>
    <name>hearth::PrintOrder</name>
    <message>
        <source>&quot;%1&quot; is no number of blank lines: write --blank from 0 to %2.</source>
        <translation>„%1“ ist keine Anzahl leerer Zeilen: --blank von 0 bis %2 schreiben.</translation>
    </message>
    <message>
        <source>A roster has no column &quot;%1&quot;; it has %2.</source>
        <translation>Eine Mitgliederliste hat keine Spalte „%1“; sie hat %2.</translation>
    </message>
    <message>
        <source>Sheets are not there in &quot;%1&quot;, but in %2.</source>
        <translation>Ausdrucke gibt es nicht auf „%1“, aber auf %2.</translation>
    </message>
    <message>
        <source>The sheet %1 has no choice %2: leave it out.</source>
        <translation>Beim Ausdruck %1 gibt es %2 nicht zu wählen: weglassen.</translation>
    </message>
    <message>
        <source>The sheet %1 is made for a meeting, and its group&apos;s people stand on it: leave --group out.</source>
        <translation>Der Ausdruck %1 wird für ein Treffen gemacht, und darauf stehen die Leute seiner Gruppe: --group weglassen.</translation>
    </message>
    <message>
        <source>The sheet %1 isn&apos;t made for a meeting: leave --meeting out.</source>
        <translation>Der Ausdruck %1 wird nicht für ein Treffen gemacht: --meeting weglassen.</translation>
    </message>
    <message>
        <source>The sheet %1 isn&apos;t made for single people: leave --member out.</source>
        <translation>Der Ausdruck %1 wird nicht für einzelne Leute gemacht: --member weglassen.</translation>
    </message>
    <message>
        <source>The text %1 can&apos;t be read.</source>
        <translation>Der Text %1 ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no paper: write --paper with one of %2, or with its width and height as 120x180, from %3 to %4 mm.</source>
        <translation>„%1“ ist kein Papier: Schreiben Sie --paper mit einem von %2 oder mit Breite und Höhe als 120x180, von %3 bis %4 mm.</translation>
    </message>
    <message>
        <source>The sheet %1 isn&apos;t made for people of your choice: leave %2 out.</source>
        <translation>Das Blatt %1 ist nicht für gewählte Personen: Lassen Sie %2 weg.</translation>
    </message>
    <message>
        <source>Say one of --meeting, --group, --find, --member and --all, for one of them says whose sheet it is.</source>
        <translation>Geben Sie eines von --meeting, --group, --find, --member und --all an, denn eines davon sagt, wessen Blatt es ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status: write --status with full, trial, honorary, guest, contact or former.</source>
        <translation>„%1“ ist kein Status: Schreiben Sie --status mit full, trial, honorary, guest, contact oder former.</translation>
    </message>
    <message>
        <source>--file-each makes a file for each meeting of a month: say which with --month.</source>
        <translation>--file-each macht eine Datei für jedes Treffen eines Monats: Sagen Sie mit --month, für welchen.</translation>
    </message>
</context>
<context>
    <name>hearth::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What did you learn to play first, and who taught you?</source>
        <translation>Was haben Sie als Erstes spielen gelernt, und von wem?</translation>
    </message>
    <message>
        <source>Which place in town do you show to visitors?</source>
        <translation>Welchen Ort in der Stadt zeigen Sie Besuch?</translation>
    </message>
    <message>
        <source>What could you talk about for an hour without preparing?</source>
        <translation>Worüber könnten Sie ohne Vorbereitung eine Stunde reden?</translation>
    </message>
    <message>
        <source>Which meal do you cook when friends come?</source>
        <translation>Was kochen Sie, wenn Freunde kommen?</translation>
    </message>
    <message>
        <source>What have you mended lately, or meant to mend?</source>
        <translation>Was haben Sie zuletzt repariert oder wollten es reparieren?</translation>
    </message>
    <message>
        <source>Which song do you know by heart?</source>
        <translation>Welches Lied können Sie auswendig?</translation>
    </message>
    <message>
        <source>What did you want to become when you were ten?</source>
        <translation>Was wollten Sie mit zehn Jahren werden?</translation>
    </message>
    <message>
        <source>Which book or film would you like to discover again for the first time?</source>
        <translation>Welches Buch oder welchen Film würden Sie gern noch einmal zum ersten Mal entdecken?</translation>
    </message>
    <message>
        <source>What is a good walk from here?</source>
        <translation>Welcher Spaziergang von hier aus lohnt sich?</translation>
    </message>
    <message>
        <source>What do you collect, or would you if you had the room?</source>
        <translation>Was sammeln Sie, oder würden Sie sammeln, wenn Platz wäre?</translation>
    </message>
    <message>
        <source>Which skill would you like to learn next?</source>
        <translation>Was möchten Sie als Nächstes können?</translation>
    </message>
    <message>
        <source>What made you laugh this week?</source>
        <translation>Worüber haben Sie diese Woche gelacht?</translation>
    </message>
    <message>
        <source>Which smell takes you back to somewhere?</source>
        <translation>Welcher Geruch bringt Sie an einen Ort zurück?</translation>
    </message>
    <message>
        <source>What is the best thing that you ever found?</source>
        <translation>Was ist das Beste, was Sie je gefunden haben?</translation>
    </message>
    <message>
        <source>Morning or evening: when are you at your best?</source>
        <translation>Morgens oder abends: Wann sind Sie am wachsten?</translation>
    </message>
    <message>
        <source>What should this club do together one day?</source>
        <translation>Was sollte dieser Verein einmal gemeinsam tun?</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>An diesem Rechner gibt es keinen Drucker.</translation>
    </message>
    <message>
        <source>Set one up in the system’s settings, or save as a PDF and print that elsewhere.</source>
        <translation>Richten Sie in den Einstellungen des Systems einen ein, oder speichern Sie ein PDF und drucken Sie es anderswo.</translation>
    </message>
</context>
<context>
    <name>hearth::PromptsCard</name>
    <message>
        <source>Prompts for conversations</source>
        <translation>Gesprächsanstöße</translation>
    </message>
    <message>
        <source>One to a line; they stand on table cards. Without any of your own these are used:</source>
        <translation>Einer je Zeile; sie stehen auf Tischschildern. Ohne eigene werden diese genommen:</translation>
    </message>
</context>
<context>
    <name>hearth::RecentClubButton</name>
    <message>
        <source>%1 · changed %2</source>
        <translation>%1 · geändert %2</translation>
    </message>
    <message>
        <source>Not there any more: press to take it off the list</source>
        <translation>Nicht mehr da: Drücken nimmt ihn von der Liste</translation>
    </message>
</context>
<context>
    <name>hearth::Recurrences</name>
    <message>
        <source>A rule ends after a count or on a day, not both. Leave one of them out.</source>
        <translation>Eine Regel endet nach einer Anzahl oder an einem Tag, nicht beides. Bitte eines weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule of RFC 5545; one looks like FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.</source>
        <translation>„%1“ ist keine Regel nach RFC 5545; eine solche sieht aus wie FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.</translation>
    </message>
    <message>
        <source>Meetings repeat by days, weeks, months or years, not within a day. Make a series for each time of day.</source>
        <translation>Treffen wiederholen sich nach Tagen, Wochen, Monaten oder Jahren, nicht innerhalb eines Tages. Bitte für jede Uhrzeit eine Reihe anlegen.</translation>
    </message>
    <message>
        <source>By this rule there would never be a meeting. Check its days, months and its end.</source>
        <translation>Nach dieser Regel gäbe es nie ein Treffen. Bitte Tage, Monate und Ende prüfen.</translation>
    </message>
    <message>
        <source>This rule would make more than %1 meetings. End it sooner.</source>
        <translation>Diese Regel ergäbe mehr als %1 Treffen. Bitte ein früheres Ende angeben.</translation>
    </message>
    <message>
        <source>Numbered weekdays such as 2TH belong to months: write FREQ=MONTHLY;BYDAY=2TH, or FREQ=WEEKLY;INTERVAL=2;BYDAY=TH for every second week.</source>
        <translation>Gezählte Wochentage wie 2TH gehören zu Monaten: FREQ=MONTHLY;BYDAY=2TH schreiben, oder FREQ=WEEKLY;INTERVAL=2;BYDAY=TH für jede zweite Woche.</translation>
    </message>
    <message>
        <source>An interval is from 1 to %1; a meeting that rare is made by itself.</source>
        <translation>Ein Abstand ist von 1 bis %1; ein so seltenes Treffen legt man einzeln an.</translation>
    </message>
    <message>
        <source>Weeks by their number and days of the year are counted within years, days of the month not within weeks. Begin the rule with FREQ=YEARLY, or with FREQ=MONTHLY for days of the month.</source>
        <translation>Wochen nach ihrer Nummer und Tage des Jahres zählen innerhalb von Jahren, Tage des Monats nicht innerhalb von Wochen. Bitte die Regel mit FREQ=YEARLY beginnen, für Tage des Monats auch mit FREQ=MONTHLY.</translation>
    </message>
</context>
<context>
    <name>hearth::RegisterActions</name>
    <message>
        <source>Heads are a number of people from %1 to %2.</source>
        <translation>Die Zahl der Personen ohne Namen liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>This meeting was cancelled, so its register stays as it is. If it took place after all, take the cancelling back first.</source>
        <translation>Dieses Treffen wurde abgesagt, deshalb bleibt seine Anwesenheitsliste, wie sie ist. Fand es doch statt, bitte zuerst die Absage zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>hearth::RegisterCommands</name>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>%1 was marked %2 already; nothing was changed.</source>
        <extracomment>%1: a person, %2: present, late, excused or absent</extracomment>
        <translation>%1 war schon als %2 eingetragen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mark: write --status present, late, excused or absent.</source>
        <translation>„%1“ kann nicht eingetragen werden: Möglich ist --status present, late, excused oder absent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment: write --at such as 2026-11-26T19:00.</source>
        <translation>„%1“ ist kein Zeitpunkt: Die Schreibweise ist --at 2026-11-26T19:00.</translation>
    </message>
    <message>
        <source>The register of %1 was closed already; nothing was changed.</source>
        <translation>Die Anwesenheitsliste von %1 war schon geschlossen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The register of %1 is closed; %n unmarked people are now absent.</source>
        <translation>
            <numerusform>Die Anwesenheitsliste von %1 ist geschlossen; %n nicht eingetragene Person gilt nun als abwesend.</numerusform>
            <numerusform>Die Anwesenheitsliste von %1 ist geschlossen; %n nicht eingetragene Personen gelten nun als abwesend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <extracomment>A row read off a sheet; %1: its number, %2: a person, %3: present, late, excused or absent</extracomment>
        <translation>%1  %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) counted</source>
        <translation>
            <numerusform>%n Gast gezählt</numerusform>
            <numerusform>%n Gäste gezählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RegisterCountChips</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n da</numerusform>
            <numerusform>%n da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n davon verspätet</numerusform>
            <numerusform>%n davon verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n entschuldigt</numerusform>
            <numerusform>%n entschuldigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s) beside them</source>
        <translation>
            <numerusform>%n Kopf daneben</numerusform>
            <numerusform>%n Köpfe daneben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mark</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RegisterModel</name>
    <message>
        <source>not marked yet</source>
        <translation>noch nicht eingetragen</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>a row&apos;s number</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>in the register</comment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Letzte vier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>late, guest of %1</source>
        <translation>verspätet, Gast von %1</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>Gast von %1</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>erster Besuch</translation>
    </message>
</context>
<context>
    <name>hearth::RegisterView</name>
    <message>
        <source>Only those to &amp;mark</source>
        <translation>Nur &amp;offene</translation>
    </message>
    <message>
        <source>Present (P)</source>
        <extracomment>In each of these the letter in brackets is the key that does the same.</extracomment>
        <translation>Anwesend (A)</translation>
    </message>
    <message>
        <source>Late (L)</source>
        <translation>Verspätet (V)</translation>
    </message>
    <message>
        <source>Excused (E)</source>
        <translation>Entschuldigt (E)</translation>
    </message>
    <message>
        <source>Absent (A)</source>
        <translation>Fehlt (F)</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Guest of…</source>
        <translation>Gast von …</translation>
    </message>
    <message>
        <source>Arrived…</source>
        <translation>Gekommen …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Type a name above, or put people into the group.</source>
        <translation>Hier wird noch niemand erwartet. Oben einen Namen eingeben oder Personen in die Gruppe aufnehmen.</translation>
    </message>
    <message>
        <source>%1 is here already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>Is “%1” a guest?</source>
        <translation>Ist „%1“ ein Gast?</translation>
    </message>
    <message>
        <source>Nobody of this name is in the book, or they are marked already. A guest is added to the book and marked present.</source>
        <translation>Niemand dieses Namens steht im Buch, oder die Person ist schon eingetragen. Ein Gast kommt ins Buch und wird als anwesend eingetragen.</translation>
    </message>
    <message>
        <source>Add as a guest</source>
        <translation>Als Gast aufnehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name, Enter marks present</source>
        <translation>Name, Eingabe: anwesend</translation>
    </message>
    <message>
        <source>Heads that aren’t named…</source>
        <translation>Köpfe ohne Namen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Vom Papier</translation>
    </message>
    <message>
        <source>Key in what was ticked on a printed sheet</source>
        <translation>Eintragen, was auf einem gedruckten Blatt abgehakt wurde</translation>
    </message>
</context>
<context>
    <name>hearth::RepeatForm</name>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Not in some months</source>
        <translation>In manchen Monaten nicht</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>after so many</source>
        <translation>nach so vielen</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>Wie viele Treffen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>nach eigener Regel</translation>
    </message>
    <message>
        <source>In holidays</source>
        <translation>In den Ferien</translation>
    </message>
    <message>
        <source>meets in holidays too</source>
        <extracomment>What becomes of a meeting that repeats and falls into holidays; in the order of the enumeration.</extracomment>
        <translation>auch in den Ferien</translation>
    </message>
    <message>
        <source>not in holidays</source>
        <translation>nicht in den Ferien</translation>
    </message>
    <message>
        <source>in holidays a week later</source>
        <translation>in den Ferien eine Woche später</translation>
    </message>
</context>
<context>
    <name>hearth::RepeatWords</name>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünften</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>%1: one or several weekdays</extracomment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>every second %1</source>
        <extracomment>%1: one or several weekdays</extracomment>
        <translation>jeden zweiten %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <extracomment>%n: two or more; %1: one or several weekdays</extracomment>
        <translation>
            <numerusform>jede Woche am %1</numerusform>
            <numerusform>alle %n Wochen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>am %1.</translation>
    </message>
    <message>
        <source>on the %1 %2</source>
        <extracomment>%1: first, second … or last; %2: a weekday</extracomment>
        <translation>am %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of every %n month(s)</source>
        <extracomment>%1: such as: on the last Friday; %n: one or more</extracomment>
        <translation>
            <numerusform>%1 jedes Monats</numerusform>
            <numerusform>%1 alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not in %2</source>
        <extracomment>%1: how something repeats; %2: one or several months</extracomment>
        <translation>%1, nicht im %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <extracomment>%1: how something repeats</extracomment>
        <translation>
            <numerusform>%1, %n Mal</numerusform>
            <numerusform>%1, %n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>%1: how something repeats; %2: a day</extracomment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>hearth::ReportCommands</name>
    <message numerus="yes">
        <source>%1 of %2 pairs of %n people have met.</source>
        <extracomment>%1: how many pairs of people have met; %2: how many pairs there are; %n: people</extracomment>
        <translation>
            <numerusform>%1 von %2 Paaren unter %n Person sind sich begegnet.</numerusform>
            <numerusform>%1 von %2 Paaren unter %n Personen sind sich begegnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1, people who met at least twice would be in separate circles.</source>
        <translation>Ohne %1 zerfielen die, die sich mindestens zweimal begegnet sind, in getrennte Kreise.</translation>
    </message>
    <message>
        <source>Nobody has met anybody yet. Mark who came to a meeting, and it will show here.</source>
        <translation>Noch ist niemand jemandem begegnet. Wird eingetragen, wer zu einem Treffen kam, so zeigt es sich hier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Has met</source>
        <translation>Kennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day: write %2 such as 2026-11-26.</source>
        <translation>„%1“ ist kein Tag: %2 ist etwa so zu schreiben: 2026-11-26.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;; there is met.</source>
        <translation>Einen Bericht „%1“ gibt es nicht; es gibt met.</translation>
    </message>
    <message>
        <source>--until is before --from: nothing lies between them.</source>
        <translation>--until liegt vor --from: Dazwischen liegt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who came are left out: they asked for it, or are under 18.</source>
        <translation>
            <numerusform>Eine Person, die da war, ist ausgelassen: auf eigenen Wunsch, oder weil sie unter 18 ist.</numerusform>
            <numerusform>%n Personen, die da waren, sind ausgelassen: auf eigenen Wunsch, oder weil sie unter 18 sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::RoundTabs</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
</context>
<context>
    <name>hearth::RowMending</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>%1: a birthday</extracomment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>Put it right here and press Enter, or leave it empty.</source>
        <translation>Hier richtigstellen und Enter drücken, oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>hearth::RulesDialog</name>
    <message>
        <source>There are no rules yet: everybody may sit with everybody.</source>
        <translation>Es gibt noch keine Regeln: Alle dürfen mit allen sitzen.</translation>
    </message>
    <message>
        <source>Who? Type a name</source>
        <translation>Wer? Namen tippen</translation>
    </message>
    <message>
        <source>And who? Type a name</source>
        <translation>Und wer? Namen tippen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rules of tables</source>
        <translation>Regeln für Tische</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>Rules stay between those who organize: they are never printed, and never shown at the door or at a table.</source>
        <translation>Regeln bleiben unter denen, die organisieren: Sie werden nie gedruckt und stehen weder an der Tür noch am Tisch.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>As far as it breaks no other rule</source>
        <translation>So weit es keine andere Regel bricht</translation>
    </message>
    <message>
        <source>Before anything else</source>
        <translation>Vor allem anderen</translation>
    </message>
    <message>
        <source>Wherever a host is asked for</source>
        <translation>Wo ein Gastgeber gebraucht wird</translation>
    </message>
</context>
<context>
    <name>hearth::SafetyCommands</name>
    <message>
        <source>A whole and checked copy of the club is in %1.</source>
        <translation>Eine vollständige und geprüfte Kopie des Vereins liegt in %1.</translation>
    </message>
    <message>
        <source>%1 is sealed with a passphrase. Write it into a text file and name that with --passphrase-file.</source>
        <translation>%1 ist mit einem Kennwort versiegelt. Bitte das Kennwort in eine Textdatei schreiben und diese mit --passphrase-file angeben.</translation>
    </message>
    <message>
        <source>The club is restored as %1.</source>
        <translation>Der Verein ist wiederhergestellt als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: every page, index and reference of its %n row(s) was looked at.</source>
        <translation>
            <numerusform>%1 ist unversehrt: Jede Seite, jeder Index und jeder Verweis der %n Zeile wurde geprüft.</numerusform>
            <numerusform>%1 ist unversehrt: Jede Seite, jeder Index und jeder Verweis der %n Zeilen wurde geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds references to what isn&apos;t there. Keep a copy, and restore the newest backup without them.</source>
        <translation>%1 enthält Verweise auf etwas, das es nicht gibt. Bitte eine Kopie behalten und die neueste Sicherung ohne sie wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup of it.</source>
        <translation>%1 ist beschädigt. Bitte die neueste Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 holds another club, and a club is never overwritten. Choose another name.</source>
        <translation>%1 enthält einen anderen Verein, und ein Verein wird nie überschrieben. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file&apos;s name for the backup.</source>
        <translation>%1 ist keine Datei. Bitte geben Sie für die Sicherung den Namen einer Datei an.</translation>
    </message>
</context>
<context>
    <name>hearth::Sample</name>
    <message>
        <source>A sample club can have from 0 to 1,000,000 members.</source>
        <translation>Ein Beispielverein kann 0 bis 1.000.000 Mitglieder haben.</translation>
    </message>
    <message>
        <source>A sample club can be from 0 to 50 years old.</source>
        <translation>Ein Beispielverein kann 0 bis 50 Jahre alt sein.</translation>
    </message>
    <message>
        <source>Cancelled. The club is empty.</source>
        <translation>Abgebrochen. Der Verein ist leer.</translation>
    </message>
</context>
<context>
    <name>hearth::SealRefusals</name>
    <message>
        <source>This passphrase doesn&apos;t open %1. Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Dieses Kennwort öffnet %1 nicht. Bitte Großbuchstaben und die Sprache der Tastatur prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be opened. Use another copy of it.</source>
        <translation>%1 ist beschädigt und lässt sich nicht öffnen. Bitte eine andere Kopie verwenden.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Copy it again from where it came from.</source>
        <translation>%1 ist unvollständig: Das Ende fehlt. Bitte noch einmal von dort kopieren, woher die Datei kam.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t sealed with a passphrase by Hearth. Open it without one, or choose another file.</source>
        <translation>%1 wurde von Hearth nicht mit einem Kennwort versiegelt. Bitte ohne Kennwort öffnen oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer version of Hearth. Update Hearth on this computer to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Hearth versiegelt. Bitte Hearth auf diesem Rechner aktualisieren, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory free to open or seal %1. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um %1 zu öffnen oder zu versiegeln. Bitte andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Es wurde nichts geändert; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check the disk and your permissions.</source>
        <translation>%1 lässt sich nicht schreiben. Bitte den Datenträger und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check the disk and your permissions.</source>
        <translation>%1 lässt sich nicht lesen. Bitte den Datenträger und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The passphrase for %1 is empty. Choose one that you remember and nobody guesses.</source>
        <translation>Das Kennwort für %1 ist leer. Bitte eines wählen, das sich merken lässt und das niemand errät.</translation>
    </message>
    <message>
        <source>%1 has no passphrase in its first line. Write it there and try again.</source>
        <translation>In der ersten Zeile von %1 steht kein Kennwort. Bitte dort hineinschreiben und noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>hearth::SeatActions</name>
    <message>
        <source>This meeting is gone: nobody can be seated.</source>
        <translation>Dieses Treffen gibt es nicht mehr: Niemand lässt sich setzen.</translation>
    </message>
    <message>
        <source>Somebody seated here is no longer in the book. Seat the others anew.</source>
        <translation>Jemand an diesen Tischen steht nicht mehr im Buch. Bitte die anderen neu setzen.</translation>
    </message>
    <message>
        <source>Nobody can sit at two tables in one round.</source>
        <translation>Niemand kann in einer Runde an zwei Tischen sitzen.</translation>
    </message>
    <message>
        <source>There is no table %1: choose one from 1 to %2.</source>
        <translation>Einen Tisch %1 gibt es nicht: Bitte einen von 1 bis %2 wählen.</translation>
    </message>
    <message>
        <source>%1 has no seat any more. The tables may have been made anew; look again.</source>
        <translation>%1 hat keinen Platz mehr. Vielleicht wurde neu gesetzt; bitte noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>%1 is locked at table %2. Unlock the seat first.</source>
        <translation>%1 ist an Tisch %2 festgehalten. Bitte zuerst den Platz freigeben.</translation>
    </message>
    <message>
        <source>There are no tables yet: seat everybody first.</source>
        <translation>Es gibt noch keine Tische: Bitte zuerst alle setzen.</translation>
    </message>
</context>
<context>
    <name>hearth::SeatControls</name>
    <message>
        <source>The same number gives the same seating, another number another one.</source>
        <translation>Dieselbe Nummer ergibt dieselbe Sitzordnung, eine andere eine andere.</translation>
    </message>
    <message>
        <source>Who is seated</source>
        <translation>Wer gesetzt wird</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <extracomment>Before a number: how many people sit at a table.</extracomment>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>at a table</source>
        <translation>an einem Tisch</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <extracomment>Before a number: of how many rounds.</extracomment>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>Seating &amp;no.</source>
        <extracomment>Before a number: which of many seatings.</extracomment>
        <translation>Sitzordnung &amp;Nr.</translation>
    </message>
    <message numerus="yes">
        <source>%n people who are here</source>
        <translation>
            <numerusform>%n Person, die da ist</numerusform>
            <numerusform>%n Leute, die da sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who are expected</source>
        <translation>
            <numerusform>%n Person, die erwartet wird</numerusform>
            <numerusform>%n Leute, die erwartet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>3 or 4 are kinder than 5 or 6: a conversation holds about four.</source>
        <translation>3 oder 4 sind angenehmer als 5 oder 6: Ein Gespräch trägt etwa vier.</translation>
    </message>
</context>
<context>
    <name>hearth::SeatModel</name>
    <message>
        <source>locked</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>not coming</source>
        <translation>kommt nicht</translation>
    </message>
    <message>
        <source>host</source>
        <extracomment>Behind a name: this person can host a table.</extracomment>
        <translation>Gastgeber/in</translation>
    </message>
    <message>
        <source>newcomer</source>
        <extracomment>Behind a name: this person is in their first visits.</extracomment>
        <translation>neu hier</translation>
    </message>
    <message>
        <source>Without a seat</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>%1 of %2 pairs new</source>
        <extracomment>%1: pairs who meet for the first time; %2: pairs at this table</extracomment>
        <translation>%1 von %2 Paaren neu</translation>
    </message>
    <message>
        <source>quiet</source>
        <extracomment>Of a table.</extracomment>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>stufenlos</translation>
    </message>
</context>
<context>
    <name>hearth::SeatProgress</name>
    <message>
        <source>Seating people</source>
        <translation>Leute werden gesetzt</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Ends here with the best tables so far</source>
        <translation>Hört hier auf, mit den besten Tischen bis jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hearth::SeatRequest</name>
    <message>
        <source>There is nobody to seat: nobody has come, and nobody is expected.</source>
        <translation>Es gibt niemanden zu setzen: Niemand ist da, und niemand wird erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be seated.</source>
        <translation>
            <numerusform>%n Person ist zu viel, um gesetzt zu werden.</numerusform>
            <numerusform>%n Leute sind zu viele, um gesetzt zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::SeatingRuleActions</name>
    <message>
        <source>This rule is about somebody: say whom.</source>
        <translation>Diese Regel betrifft jemanden: Bitte sagen, wen.</translation>
    </message>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>This rule is about two people: say whom.</source>
        <translation>Diese Regel betrifft zwei Leute: Bitte sagen, wen.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Bitte zwei verschiedene Leute wählen.</translation>
    </message>
    <message>
        <source>This rule stands already.</source>
        <translation>Diese Regel gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hearth::SeatingRuleNoun</name>
    <message>
        <source>A rule needs a kind, one of: %1.</source>
        <translation>Eine Regel braucht eine Art (kind), eine von: %1.</translation>
    </message>
    <message>
        <source>A rule isn&apos;t edited: delete it, and add it as it should be.</source>
        <translation>Eine Regel wird nicht bearbeitet: Bitte löschen und so anlegen, wie sie sein soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a rule: seating-rules lists them.</source>
        <translation>„%1“ ist keine Kennung einer Regel: seating-rules zeigt sie.</translation>
    </message>
    <message>
        <source>There are no rules of tables.</source>
        <translation>Es gibt keine Regeln für Tische.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>hearth::SeatingRuleWords</name>
    <message>
        <source>%1 and %2 never sit at one table</source>
        <translation>%1 und %2 sitzen nie an einem Tisch</translation>
    </message>
    <message>
        <source>%1 and %2 always sit at one table</source>
        <translation>%1 und %2 sitzen immer an einem Tisch</translation>
    </message>
    <message>
        <source>%1 and %2 would like to sit together once</source>
        <translation>%1 und %2 möchten einmal zusammensitzen</translation>
    </message>
    <message>
        <source>%1 can host a table</source>
        <translation>%1 kann an einem Tisch Gastgeber sein</translation>
    </message>
    <message>
        <source>%1 sits at a quiet table</source>
        <translation>%1 sitzt an einem ruhigen Tisch</translation>
    </message>
    <message>
        <source>%1 sits at a step-free table</source>
        <translation>%1 sitzt an einem stufenlosen Tisch</translation>
    </message>
    <message>
        <source>A host sits at each table</source>
        <translation>An jedem Tisch sitzt ein Gastgeber</translation>
    </message>
    <message>
        <source>Newcomers sit with their buddy or with a host</source>
        <translation>Neue sitzen mit ihrem Buddy oder einem Gastgeber zusammen</translation>
    </message>
    <message>
        <source>People of one group are spread over the tables</source>
        <translation>Leute einer Gruppe werden über die Tische verteilt</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Zwei Leute auseinanderhalten</translation>
    </message>
    <message>
        <source>Keep two people together</source>
        <translation>Zwei Leute zusammenhalten</translation>
    </message>
    <message>
        <source>Two people would like to sit together</source>
        <translation>Zwei Leute möchten zusammensitzen</translation>
    </message>
    <message>
        <source>Somebody can host a table</source>
        <translation>Jemand kann Gastgeber sein</translation>
    </message>
    <message>
        <source>Somebody needs a quiet table</source>
        <translation>Jemand braucht einen ruhigen Tisch</translation>
    </message>
    <message>
        <source>Somebody needs a step-free table</source>
        <translation>Jemand braucht einen stufenlosen Tisch</translation>
    </message>
    <message>
        <source>A host at each table</source>
        <translation>An jedem Tisch ein Gastgeber</translation>
    </message>
    <message>
        <source>Newcomers with their buddy or a host</source>
        <translation>Neue mit ihrem Buddy oder einem Gastgeber</translation>
    </message>
    <message>
        <source>Mix the groups</source>
        <translation>Die Gruppen mischen</translation>
    </message>
</context>
<context>
    <name>hearth::SeatingWording</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>Had %1 sit out round %2 of %3</source>
        <extracomment>%1: somebody; %2: the number of a round; %3: a meeting with its day</extracomment>
        <translation>%1 setzt Runde %2 aus: %3</translation>
    </message>
    <message>
        <source>Moved %1 to table %2 in round %3 of %4</source>
        <extracomment>%1: somebody; %2: the number of a table; %3: of a round; %4: a meeting with its day</extracomment>
        <translation>%1 an Tisch %2 gesetzt, Runde %3: %4</translation>
    </message>
    <message>
        <source>Swapped the seats of %1 and %2 in round %3 of %4</source>
        <extracomment>%1, %2: two people; %3: the number of a round; %4: a meeting with its day</extracomment>
        <translation>Plätze von %1 und %2 getauscht, Runde %3: %4</translation>
    </message>
    <message>
        <source>Found seats at %2 for %1</source>
        <extracomment>%1: somebody, or a number of people; %2: a meeting with its day</extracomment>
        <translation>Plätze gefunden für %1: %2</translation>
    </message>
    <message>
        <source>Took %1 from the tables of %2</source>
        <extracomment>%1: somebody, or a number of people; %2: a meeting with its day</extracomment>
        <translation>%1 von den Tischen genommen: %2</translation>
    </message>
    <message>
        <source>Locked the seats of %1 in round %2 of %3</source>
        <extracomment>%1: somebody, or a number of people; %2: the number of a round; %3: a meeting with its day</extracomment>
        <translation>Plätze festgehalten für %1, Runde %2: %3</translation>
    </message>
    <message>
        <source>Unlocked the seats of %1 in round %2 of %3</source>
        <extracomment>%1: somebody, or a number of people; %2: the number of a round; %3: a meeting with its day</extracomment>
        <translation>Plätze freigegeben für %1, Runde %2: %3</translation>
    </message>
    <message>
        <source>Changed which tables of %1 are quiet or step-free</source>
        <extracomment>%1: a meeting with its day</extracomment>
        <translation>Geändert, welche Tische ruhig oder stufenlos sind: %1</translation>
    </message>
    <message>
        <source>one that is gone</source>
        <extracomment>In place of a rule of tables that nobody knows any more.</extracomment>
        <translation>eine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Added a rule of tables: %1</source>
        <extracomment>%1: a rule of tables, as in: Ada and Ben never sit at one table</extracomment>
        <translation>Regel für Tische hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Deleted a rule of tables: %1</source>
        <extracomment>%1: a rule of tables, as in: Ada and Ben never sit at one table</extracomment>
        <translation>Regel für Tische gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>hearth::SeatingWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names; %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sits with somebody new.</source>
        <translation>Alle sitzen mit jemand Neuem.</translation>
    </message>
    <message>
        <source>With nobody new: %1</source>
        <translation>Mit niemand Neuem: %1</translation>
    </message>
    <message>
        <source>every rule is kept</source>
        <translation>alle Regeln eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) aren’t kept</source>
        <translation>
            <numerusform>%n Regel nicht eingehalten</numerusform>
            <numerusform>%n Regeln nicht eingehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a name, or press M to move it · S swaps two · L locks a seat · Delete frees it</source>
        <translation>Namen ziehen oder mit M umsetzen · S tauscht zwei · L hält einen Platz fest · Entf gibt ihn frei</translation>
    </message>
</context>
<context>
    <name>hearth::SeriesActions</name>
    <message>
        <source>A series needs a name, such as Thursday club night.</source>
        <translation>Eine Reihe braucht einen Namen, etwa „Vereinsabend am Donnerstag“.</translation>
    </message>
    <message>
        <source>There is a series called &quot;%1&quot; already. Use that one, or choose a name that tells them apart.</source>
        <translation>Es gibt schon eine Reihe namens „%1“. Bitte nehmen Sie diese oder wählen Sie einen Namen, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>This series is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Diese Reihe steht nicht mehr im Buch. Vielleicht wurde sie gelöscht; der Verlauf kann sie zurückholen.</translation>
    </message>
    <message>
        <source>There is a series with the id %1 already. Leave the id out, and the new series gets one of its own.</source>
        <translation>Es gibt schon eine Reihe mit der Kennung %1. Ohne Angabe der Kennung bekommt die neue Reihe eine eigene.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) belong to this series. Take them out of it or delete them first.</source>
        <translation>
            <numerusform>%n Treffen gehört zu dieser Reihe. Bitte nehmen Sie es heraus oder löschen Sie es zuerst.</numerusform>
            <numerusform>%n Treffen gehören zu dieser Reihe. Bitte nehmen Sie sie heraus oder löschen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This series has its meetings already. Make a new series from the day on which the rule changes.</source>
        <translation>Diese Reihe hat ihre Treffen schon. Bitte ab dem Tag, an dem sich die Regel ändert, eine neue Reihe anlegen.</translation>
    </message>
    <message>
        <source>What a series leaves out follows from its meetings: delete the meeting, or undo its deletion.</source>
        <translation>Was eine Serie auslässt, folgt aus ihren Treffen: das Treffen löschen oder das Löschen rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>hearth::SeriesChanges</name>
    <message>
        <source>This meeting belongs to no series, so only itself can change.</source>
        <translation>Dieses Treffen gehört zu keiner Serie, darum kann nur es selbst geändert werden.</translation>
    </message>
    <message>
        <source>By this day the series can&apos;t go on as it did. Say anew how it repeats, or move this one meeting alone.</source>
        <translation>Von diesem Tag an kann die Serie nicht weitergehen wie bisher. Neu sagen, wie sie sich wiederholt, oder nur dieses eine Treffen verlegen.</translation>
    </message>
    <message>
        <source>The stretch would end before it begins. Check both days.</source>
        <translation>Der Zeitraum würde enden, bevor er beginnt. Beide Tage prüfen.</translation>
    </message>
</context>
<context>
    <name>hearth::SeriesFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a series: such an id is an s and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung einer Reihe: Eine solche ist ein s mit 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time at which a series would meet. Write such times as 2026-11-26T19:00, parted by semicolons.</source>
        <translation>„%1“ ist kein Zeitpunkt, zu dem eine Serie sich träfe. Solche Zeitpunkte wie 2026-11-26T19:00 schreiben, getrennt durch Strichpunkte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say what becomes of a meeting in the holidays: write meet, skip or move, which is a week later.</source>
        <translation>„%1“ sagt nicht, was aus einem Treffen in den Ferien wird: bitte meet (findet statt), skip (fällt aus) oder move (eine Woche später) schreiben.</translation>
    </message>
</context>
<context>
    <name>hearth::SeriesQueries</name>
    <message>
        <source>a deleted series</source>
        <translation>eine gelöschte Reihe</translation>
    </message>
</context>
<context>
    <name>hearth::Settings</name>
    <message>
        <source>A club needs a name of at most 200 characters.</source>
        <translation>Ein Verein braucht einen Namen mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; write its two letters, such as GB or DE.</source>
        <translation>„%1“ ist kein Land; bitte die zwei Buchstaben angeben, wie GB oder DE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language; write its two letters, such as en or de.</source>
        <translation>„%1“ ist keine Sprache; bitte die zwei Buchstaben angeben, wie en oder de.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; one is called like Europe/London.</source>
        <translation>„%1“ ist keine Zeitzone; eine solche heißt zum Beispiel Europe/London.</translation>
    </message>
    <message>
        <source>History is kept for 1 to 36,500 days and 1 to 100,000 MB.</source>
        <translation>Der Verlauf wird 1 bis 36 500 Tage und 1 bis 100 000 MB lang aufbewahrt.</translation>
    </message>
    <message>
        <source>A word for your people has at most 40 letters.</source>
        <translation>Ein Wort für Ihre Leute hat höchstens 40 Buchstaben.</translation>
    </message>
    <message>
        <source>A letterhead has at most 500 letters.</source>
        <translation>Ein Briefkopf hat höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>Paper is A4 or Letter.</source>
        <translation>Papier ist A4 oder Letter.</translation>
    </message>
    <message>
        <source>A logo must be a JPEG, PNG or WebP picture of at most 1 MB.</source>
        <translation>Ein Logo muss ein Bild als JPEG, PNG oder WebP von höchstens 1 MB sein.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits or letters.</source>
        <translation>Eine PIN hat mindestens vier Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>A prompt has at most 200 letters, and there are at most 200 of them.</source>
        <translation>Ein Gesprächsanstoß hat höchstens 200 Zeichen, und es gibt höchstens 200 davon.</translation>
    </message>
</context>
<context>
    <name>hearth::SettingsFields</name>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A club has no part &quot;%1&quot;; it has %2.</source>
        <translation>Einen Teil „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
</context>
<context>
    <name>hearth::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hearth::SettingsWording</name>
    <message>
        <source>Changed the club&apos;s settings</source>
        <translation>Einstellungen des Vereins geändert</translation>
    </message>
    <message>
        <source>Changed the club&apos;s logo</source>
        <translation>Logo des Vereins geändert</translation>
    </message>
    <message>
        <source>Changed what the door shows</source>
        <translation>Geändert, was die Tür zeigt</translation>
    </message>
    <message>
        <source>Changed the PIN of the door&apos;s desk</source>
        <translation>PIN des Tischs an der Tür geändert</translation>
    </message>
    <message>
        <source>Changed the prompts for conversations</source>
        <translation>Gesprächsanstöße geändert</translation>
    </message>
</context>
<context>
    <name>hearth::SeveralStep</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a list, as in &quot;Members&quot;; %2: what is in it or became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file holds several lists, which build on each other and are taken in this order:</source>
        <translation>Diese Datei enthält mehrere Listen, die aufeinander aufbauen und in dieser Reihenfolge eingelesen werden:</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is taken in:</source>
        <translation>Alles ist eingelesen:</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1: a number, %2: why a row was refused</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 refused</source>
        <translation>%1 neu, %2 geändert, %3 wie zuvor, %4 abgewiesen</translation>
    </message>
</context>
<context>
    <name>hearth::Sheet</name>
    <message>
        <source>full</source>
        <translation>Vollmitglied</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>honorary</source>
        <translation>Ehrenmitglied</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%n people, as at %1</source>
        <extracomment>Under a roster&apos;s title; %1: a day.</extracomment>
        <translation>
            <numerusform>%n Person, Stand %1</numerusform>
            <numerusform>%n Personen, Stand %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ämter</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>At the foot of a printed page; %1 and %2 are numbers.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>How a day is written in a sheet&apos;s heading, see QLocale::toString: gives Thursday 26 November 2026.</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written in a sheet&apos;s table: gives 26 Nov 2026.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day without its year is written in a sheet&apos;s table: gives 26 Nov.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one time of day until another: 19:00–22:00.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>NO.</source>
        <translation>NR.</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>DA</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>TIME IN</source>
        <translation>ANKUNFT</translation>
    </message>
    <message>
        <source>SIGNATURE</source>
        <translation>UNTERSCHRIFT</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: from when until when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ABGESAGT</translation>
    </message>
    <message>
        <source>technology-free</source>
        <translation>ohne Technik</translation>
    </message>
    <message>
        <source>Sheet code %1</source>
        <extracomment>At the foot of a printed sheet; %1 is such as K7-M4.</extracomment>
        <translation>Blattcode %1</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>In the column of groups: somebody who comes as a guest.</extracomment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Members here</source>
        <translation>Mitglieder da</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>Tischkarten</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>likes %1</source>
        <extracomment>On a name badge; %1: interests, &quot;chess, walking&quot;.</extracomment>
        <translation>mag %1</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>Mitgliedsausweise</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>On a membership card.</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>On a membership card; %1: a day.</extracomment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <extracomment>On the back of a membership card; %1: a year.</extracomment>
        <translation>Mitglied seit %1</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message numerus="yes">
        <source>Each calls at most %n people. No answer: call theirs.</source>
        <extracomment>Under the title of a phone tree; %n: how many each of them calls at most.</extracomment>
        <translation>
            <numerusform>Alle rufen höchstens eine Person an. Nicht erreicht: deren Leute anrufen.</numerusform>
            <numerusform>Alle rufen höchstens %n Personen an. Nicht erreicht: deren Leute anrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone tree</source>
        <translation>Telefonkette</translation>
    </message>
    <message>
        <source>PHONE</source>
        <translation>TELEFON</translation>
    </message>
    <message>
        <source>CALLED BY</source>
        <translation>WIRD ANGERUFEN VON</translation>
    </message>
    <message>
        <source>CALLS</source>
        <translation>RUFT AN</translation>
    </message>
    <message>
        <source>no phone: pass by</source>
        <extracomment>In a phone tree, where the number would be.</extracomment>
        <translation>kein Telefon: vorbeigehen</translation>
    </message>
    <message>
        <source>begins</source>
        <extracomment>In a phone tree: who makes the first calls.</extracomment>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>%1 back</source>
        <extracomment>In a phone tree, after the numbers of who is called: the last of a branch tells that all are told.</extracomment>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time; %1 and %2: days.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No meetings in this time.</source>
        <translation>Keine Treffen in dieser Zeit.</translation>
    </message>
    <message>
        <source>CAME</source>
        <extracomment>Above how often somebody came.</extracomment>
        <translation>DA</translation>
    </message>
    <message>
        <source>Here in all</source>
        <translation>Insgesamt da</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>In the square of a register: came late.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>In the square of a register: was excused.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>here · L here, late · E excused · – absent · blank: not marked</source>
        <extracomment>Beside a tick, under a register.</extracomment>
        <translation>da · S da, später · E entschuldigt · – abwesend · leer: nicht vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n people are here</source>
        <extracomment>Under the title of a roll call, behind the meeting&apos;s title.</extracomment>
        <translation>
            <numerusform>%n Person ist hier</numerusform>
            <numerusform>%n Personen sind hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be here; nobody is marked yet</source>
        <translation>
            <numerusform>%n Person könnte hier sein; noch niemand ist vermerkt</numerusform>
            <numerusform>%n Personen könnten hier sein; noch niemand ist vermerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Vollzähligkeitsliste</translation>
    </message>
    <message>
        <source>Counted ________   at ________   by ______________</source>
        <extracomment>At the foot of a roll call, to be filled in by hand.</extracomment>
        <translation>Gezählt ________   um ________   von ______________</translation>
    </message>
    <message>
        <source>is a member of {club}
with our thanks</source>
        <translation>ist Mitglied bei {club}
mit unserem Dank</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Under a line on a certificate, and beside it where to sign.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>We are glad that you are here. Next we meet:</source>
        <extracomment>On a welcome card, above the next meetings.</extracomment>
        <translation>Wie schön, dass Sie da sind. Unsere nächsten Treffen:</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <extracomment>The heading of a welcome card; %1: what somebody is called.</extracomment>
        <translation>Willkommen, %1</translation>
    </message>
    <message>
        <source>Welcome cards</source>
        <translation>Willkommenskarten</translation>
    </message>
    <message>
        <source>Dear {called},
you are invited.

{day}
{time}
{where}</source>
        <translation>{called},
hiermit herzlich eingeladen.

{day}
{time}
{where}</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Paper pack</source>
        <translation>Papiermappe</translation>
    </message>
    <message>
        <source>In this pack</source>
        <extracomment>The heading of a paper pack&apos;s list of sheets.</extracomment>
        <translation>In dieser Mappe</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>In a paper pack&apos;s list; %1 and %2: numbers of pages.</extracomment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>pages %1 to %2</source>
        <translation>Seiten %1 bis %2</translation>
    </message>
    <message>
        <source>Afterwards: key the ticked numbers of the sign-in sheet into the register. The code at the foot of each page says which sheet it is.</source>
        <translation>Danach: die abgehakten Nummern der Liste in die Anwesenheitsliste eintippen. Der Code unten auf jeder Seite sagt, welche Liste es ist.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>How a month is written in a sheet&apos;s table: gives Nov 2026.</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Sign-in sheet, at the door</source>
        <translation>Liste zum Abhaken, an der Tür</translation>
    </message>
    <message>
        <source>Roll call, beside the way out</source>
        <translation>Vollzähligkeitsliste, am Ausgang</translation>
    </message>
    <message>
        <source>Name badges, to be cut</source>
        <translation>Namensschilder, zum Zerschneiden</translation>
    </message>
    <message>
        <source>Place cards, to be cut and folded</source>
        <translation>Tischkarten, zum Zerschneiden und Falten</translation>
    </message>
    <message>
        <source>Poster, for the door</source>
        <translation>Aushang, für die Tür</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>MEETINGS</source>
        <translation>TREFFEN</translation>
    </message>
    <message>
        <source>CAME, AVERAGE</source>
        <extracomment>Above how many people came to a meeting on average.</extracomment>
        <translation>IM SCHNITT DA</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message numerus="yes">
        <source>%1 people came to each of %n meetings on average, most in %2.</source>
        <extracomment>Over a chart; %1: a number of people, %2: a month; %n: meetings.</extracomment>
        <translation>
            <numerusform>%1 Personen kamen zu einem Treffen, im %2.</numerusform>
            <numerusform>%1 Personen kamen im Schnitt zu jedem von %n Treffen, die meisten im %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>MONTH</source>
        <translation>MONAT</translation>
    </message>
    <message>
        <source>By day of the week</source>
        <translation>Nach Wochentagen</translation>
    </message>
    <message>
        <source>The fullest day is %1, with %2 people on average.</source>
        <extracomment>Over a chart; %1: a weekday, %2: a number of people.</extracomment>
        <translation>Am vollsten ist es am %1, mit %2 Personen im Schnitt.</translation>
    </message>
    <message>
        <source>How regularly people come</source>
        <translation>Wie regelmäßig die Leute kommen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people came to more than half of their meetings.</source>
        <extracomment>Over a chart; %1 of %n people.</extracomment>
        <translation>
            <numerusform>%1 von %n Person kam zu mehr als der Hälfte ihrer Treffen.</numerusform>
            <numerusform>%1 von %n Personen kamen zu mehr als der Hälfte ihrer Treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>CAME TO</source>
        <translation>DA BEI</translation>
    </message>
    <message>
        <source>PEOPLE</source>
        <translation>PERSONEN</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>How many of their meetings people came to.</extracomment>
        <translation>keinem</translation>
    </message>
    <message>
        <source>up to ¼</source>
        <translation>bis ¼</translation>
    </message>
    <message>
        <source>up to ½</source>
        <translation>bis ½</translation>
    </message>
    <message>
        <source>up to ¾</source>
        <translation>bis ¾</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>No complete registers in this time.</source>
        <translation>Keine abgeschlossenen Anwesenheitslisten in dieser Zeit.</translation>
    </message>
    <message>
        <source>table %1</source>
        <extracomment>On a name badge or a place card; %1: the numbers of the tables, round by round.</extracomment>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>here</source>
        <extracomment>In a register that is heard: somebody came.</extracomment>
        <translation>da</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>In a register that is heard: somebody came late.</extracomment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>EMERGENCY CONTACT</source>
        <extracomment>Above whom to call for somebody in an emergency.</extracomment>
        <translation>NOTFALLKONTAKT</translation>
    </message>
    <message>
        <source>ROUND %1</source>
        <extracomment>Above the numbers of tables; %1: which round.</extracomment>
        <translation>RUNDE %1</translation>
    </message>
    <message>
        <source>TABLE</source>
        <translation>TISCH</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Wer sitzt wo</translation>
    </message>
    <message>
        <source>Nobody is seated yet.</source>
        <translation>Noch sitzt niemand.</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>For whoever hears a card; %1: a name.</extracomment>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <extracomment>For whoever hears a sheet; %1: a club.</extracomment>
        <translation>Logo von %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>For whoever hears several sheets in one: the list of them.</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Table cards, to be cut and folded</source>
        <translation>Tischschilder, zum Zerschneiden und Falten</translation>
    </message>
    <message>
        <source>Who sits where, at the door</source>
        <translation>Wer sitzt wo, an der Tür</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tischschilder</translation>
    </message>
    <message>
        <source>round %1</source>
        <extracomment>On a table&apos;s card: so often the tables have been mixed; %1: a number.</extracomment>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <extracomment>On a table&apos;s card; %1: its number.</extracomment>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>Conversation prompts</source>
        <translation>Gesprächsanstöße</translation>
    </message>
    <message>
        <source>We are glad that you are here.</source>
        <extracomment>On a welcome card, where no meeting is planned yet.</extracomment>
        <translation>Wie schön, dass Sie da sind.</translation>
    </message>
</context>
<context>
    <name>hearth::SheetChoices</name>
    <message>
        <source>%1: %2 of %3 × %4 mm</source>
        <extracomment>A stock of labels: its code, how many to a sheet, and the size of one in millimetres.</extracomment>
        <translation>%1: %2 zu %3 × %4 mm</translation>
    </message>
    <message>
        <source>Plain paper, to be cut</source>
        <translation>Papier zum Zerschneiden</translation>
    </message>
    <message>
        <source>La&amp;bel stock</source>
        <translation>Etiketten&amp;bogen</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>&amp;Umschlag</translation>
    </message>
    <message>
        <source>&amp;First label</source>
        <translation>&amp;Erstes Etikett</translation>
    </message>
    <message>
        <source>One for each &amp;person, not each household</source>
        <translation>Je &amp;Person, nicht je Haushalt</translation>
    </message>
    <message>
        <source>Show the labels’ e&amp;dges</source>
        <translation>&amp;Ränder der Etiketten zeigen</translation>
    </message>
    <message>
        <source>Move to the &amp;right by mm</source>
        <translation>Nach &amp;rechts rücken, mm</translation>
    </message>
    <message>
        <source>Move &amp;down by mm</source>
        <translation>Nach &amp;unten rücken, mm</translation>
    </message>
    <message>
        <source>S&amp;ize in per cent</source>
        <translation>&amp;Größe in Prozent</translation>
    </message>
    <message>
        <source>&amp;From the day</source>
        <translation>&amp;Vom Tag</translation>
    </message>
    <message>
        <source>&amp;Until the day</source>
        <translation>&amp;Bis zum Tag</translation>
    </message>
    <message>
        <source>Calls that each &amp;makes</source>
        <translation>Anrufe, die jeder &amp;macht</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Gültig bis</translation>
    </message>
    <message>
        <source>Fr&amp;onts only</source>
        <translation>Nur &amp;Vorderseiten</translation>
    </message>
    <message>
        <source>Photos of those who &amp;consented</source>
        <translation>&amp;Fotos von denen, die zugestimmt haben</translation>
    </message>
    <message>
        <source>P&amp;hone numbers and emergency contacts</source>
        <translation>&amp;Telefonnummern und Notfallkontakte</translation>
    </message>
    <message>
        <source>P&amp;ronouns</source>
        <translation>Pr&amp;onomen</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Interessen</translation>
    </message>
    <message>
        <source>Large p&amp;rint</source>
        <translation>&amp;Großdruck</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken for %2: write a number from %3 to %4.</source>
        <translation>„%1“ geht nicht für %2: eine Zahl von %3 bis %4 schreiben.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken for %2: write one of %3.</source>
        <translation>„%1“ geht nicht für %2: eines von %3 schreiben.</translation>
    </message>
    <message>
        <source>As the country has it</source>
        <translation>Wie im Land üblich</translation>
    </message>
    <message>
        <source>Envelope’s &amp;window</source>
        <translation>&amp;Fenster des Umschlags</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Text; {called} and other fields are filled in</source>
        <translation>&amp;Text; {called} und andere Felder werden gefüllt</translation>
    </message>
    <message>
        <source>F&amp;rom whom</source>
        <translation>Von &amp;wem</translation>
    </message>
    <message>
        <source>T&amp;wice on a page, to be cut</source>
        <translation>&amp;Zweimal auf eine Seite, zum Durchschneiden</translation>
    </message>
    <message>
        <source>For &amp;every meeting of the month</source>
        <translation>Für jedes Treffen des &amp;Monats</translation>
    </message>
    <message>
        <source>Table n&amp;umbers</source>
        <translation>Tisch&amp;nummern</translation>
    </message>
    <message>
        <source>Without prompts for conversations</source>
        <translation>Ohne Gesprächsanstöße</translation>
    </message>
    <message>
        <source>A file for each of the month’s meetings</source>
        <translation>Eine Datei für jedes Treffen des Monats</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken for %2: write a day as 2026-11-26.</source>
        <translation>„%1“ passt nicht zu %2: Schreiben Sie einen Tag als 2026-11-26.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken for %2: write a month as 2026-11.</source>
        <translation>„%1“ passt nicht zu %2: Schreiben Sie einen Monat als 2026-11.</translation>
    </message>
</context>
<context>
    <name>hearth::SheetList</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Mitgliederliste</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Vollzähligkeitsliste</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>Tischkarten</translation>
    </message>
    <message>
        <source>Register of a term</source>
        <translation>Anwesenheitsliste eines Zeitraums</translation>
    </message>
    <message>
        <source>Phone tree</source>
        <translation>Telefonkette</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>Mitgliedsausweise</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Adressetiketten</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>Umschläge</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>Invitation cards</source>
        <translation>Einladungskarten</translation>
    </message>
    <message>
        <source>Paper pack</source>
        <translation>Papiermappe</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Urkunden</translation>
    </message>
    <message>
        <source>Welcome cards</source>
        <translation>Willkommenskarten</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Attendance summary</source>
        <translation>Übersicht der Anwesenheit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tischschilder</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Wer sitzt wo</translation>
    </message>
    <message>
        <source>Conversation prompts</source>
        <translation>Gesprächsanstöße</translation>
    </message>
</context>
<context>
    <name>hearth::SheetOutput</name>
    <message>
        <source>The printer %1 took no pages. See whether it is switched on and has paper, or save the sheet as a PDF.</source>
        <translation>Der Drucker %1 hat keine Seiten angenommen. Ist er eingeschaltet und hat Papier? Sonst als PDF sichern.</translation>
    </message>
    <message>
        <source>%1 can’t be written. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>hearth::SheetSequences</name>
    <message>
        <source>There are no meetings in %1 to print sheets for.</source>
        <translation>Im Monat %1 gibt es keine Treffen, für die etwas zu drucken wäre.</translation>
    </message>
    <message>
        <source>“%1” is no paper: write its width and height as 120 × 180, each from %2 to %3 mm.</source>
        <translation>„%1“ ist kein Papier: Schreiben Sie Breite und Höhe als 120 × 180, jede von %2 bis %3 mm.</translation>
    </message>
</context>
<context>
    <name>hearth::SheetSubjects</name>
    <message>
        <source>Somebody of those chosen is no longer in the book. Choose again.</source>
        <translation>Jemand von den Ausgewählten ist nicht mehr im Verein verzeichnet. Bitte neu auswählen.</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book, so there is no sheet for it. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr, darum auch keine Liste dafür. Der Verlauf kann es zurückholen.</translation>
    </message>
    <message>
        <source>This group is no longer in the book, so there is no sheet for it.</source>
        <translation>Diese Gruppe gibt es nicht mehr, darum auch keinen Ausdruck dafür.</translation>
    </message>
</context>
<context>
    <name>hearth::Sheets</name>
    <message>
        <source>There is nobody to print this for.</source>
        <translation>Es gibt niemanden, für den das zu drucken wäre.</translation>
    </message>
</context>
<context>
    <name>hearth::SideChoice</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>hearth::SignInSheets</name>
    <message>
        <source>This meeting is no longer in the book, so there is no sheet for it. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr, darum auch keine Liste dafür. Der Verlauf kann es zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::SourceStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Take in a list that a spreadsheet, an address book or another program has saved. Nothing is changed before you have seen what would be.</source>
        <translation>Eine Liste einlesen, die eine Tabelle, ein Adressbuch oder ein anderes Programm gespeichert hat. Nichts wird geändert, bevor zu sehen war, was geschehen würde.</translation>
    </message>
    <message>
        <source>A file can also be dropped here, and copied rows pasted with Ctrl+V.</source>
        <translation>Eine Datei lässt sich auch hierher ziehen, kopierte Zeilen mit Strg+V einfügen.</translation>
    </message>
    <message>
        <source>Paste copied rows</source>
        <translation>Kopierte Zeilen einfügen</translation>
    </message>
</context>
<context>
    <name>hearth::SpreadsheetSource</name>
    <message>
        <source>%1 is a file of an old kind (.xls, before 2007). Open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>%1 ist eine Datei alter Art (.xls, vor 2007). Bitte öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a web page with the name of a spreadsheet. Open it in a spreadsheet program, save it as .xlsx and import that file.</source>
        <translation>%1 ist eine Webseite mit dem Namen einer Tabelle. Bitte öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is a packed file and no spreadsheet that Hearth reads. Open it in the program it comes from, save it as .xlsx, .ods or .csv and import that file.</source>
        <translation>%1 ist eine gepackte Datei und keine Tabelle, die Hearth liest. Bitte öffnen Sie sie in dem Programm, aus dem sie stammt, speichern Sie sie als .xlsx, .ods oder .csv und importieren Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>hearth::SpreadsheetTable</name>
    <message>
        <source>only sheet “%1”</source>
        <translation>nur Tabellenblatt „%1“</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Tabellenblatt „%1“</translation>
    </message>
    <message>
        <source>%1 holds no table: none of its sheets that are shown has a filled cell. Look whether the list is on a hidden sheet.</source>
        <translation>%1 enthält keine Tabelle: Keines der sichtbaren Blätter hat eine ausgefüllte Zelle. Bitte nachsehen, ob die Liste auf einem ausgeblendeten Blatt steht.</translation>
    </message>
</context>
<context>
    <name>hearth::StartPage</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Bring people together, and notice who is missing.</source>
        <translation>Menschen zusammenbringen und merken, wer fehlt.</translation>
    </message>
    <message>
        <source>Look around in a sample club</source>
        <translation>In einem Beispielverein umsehen</translation>
    </message>
    <message>
        <source>Open a club…</source>
        <translation>Einen Verein öffnen …</translation>
    </message>
    <message>
        <source>New club…</source>
        <translation>Neuer Verein …</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>A club is one file on this computer: no account, no server, no network. A club’s file can also be dropped here.</source>
        <translation>Ein Verein ist eine Datei auf diesem Rechner: kein Konto, kein Server, kein Netz. Die Datei eines Vereins kann auch hierher gezogen werden.</translation>
    </message>
</context>
<context>
    <name>hearth::StatusOverTime</name>
    <message>
        <source>Status over time: %1</source>
        <translation>Status im Lauf der Zeit: %1</translation>
    </message>
    <message>
        <source>&amp;Add a status</source>
        <translation>Status &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>From when and until when a status holds.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>From, status %1</source>
        <translation>Ab, Status %1</translation>
    </message>
    <message>
        <source>Until, status %1</source>
        <translation>Bis, Status %1</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>gilt noch</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove status %1</source>
        <translation>Status %1 entfernen</translation>
    </message>
    <message>
        <source>Choose a status, or remove this line.</source>
        <translation>Bitte einen Status wählen oder diese Zeile entfernen.</translation>
    </message>
</context>
<context>
    <name>hearth::StoreError</name>
    <message>
        <source>There is a file %1 already, and a club is never overwritten. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon, und ein Verein wird nie überschrieben. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there first.</source>
        <translation>%1 ist in einem anderen Fenster oder auf einem anderen Rechner geöffnet. Bitte zuerst dort schließen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed: the file or its folder is read-only. Copy it to a folder of your own and open the copy.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei oder ihr Ordner ist schreibgeschützt. Bitte in einen eigenen Ordner kopieren und die Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted or replaced while it was open, so nothing more is written to it. Save the club under a new name.</source>
        <translation>%1 wurde verschoben, gelöscht oder ersetzt, während die Datei geöffnet war; deshalb wird nichts mehr hineingeschrieben. Bitte den Verein unter einem neuen Namen speichern.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Es wurde nichts geändert; bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup of it.</source>
        <translation>%1 ist beschädigt. Bitte die neueste Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is not a Hearth club. Choose a file whose name ends in .hearth.</source>
        <translation>%1 ist kein Verein von Hearth. Bitte eine Datei wählen, deren Name auf .hearth endet.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hearth. Update Hearth on this computer to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Hearth geschrieben. Bitte Hearth auf diesem Rechner aktualisieren, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>There is no file %1. Look whether it was moved or renamed, or whether its disk is plugged in.</source>
        <translation>Die Datei %1 gibt es nicht. Bitte nachsehen, ob sie verschoben oder umbenannt wurde oder ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and Hearth never writes a club over another file. Choose another name.</source>
        <translation>Die Datei %1 gibt es schon, und Hearth schreibt einen Verein nie über eine andere Datei. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written. Check the disk and your permissions.</source>
        <translation>%1 lässt sich nicht lesen oder schreiben. Bitte den Datenträger und die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, and nothing was changed.</source>
        <translation>Etwas Unerwartetes ist schiefgegangen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is a door&apos;s file. At the door open it with hearth --door; to take its check-ins in, open the club and drop the file on its window.</source>
        <translation>%1 ist die Datei einer Tür. An der Tür öffnet sie sich mit hearth --door; um ihre Ankünfte zu übernehmen, bitte den Verein öffnen und die Datei auf sein Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>hearth::StretchDialog</name>
    <message>
        <source>Call off a stretch</source>
        <translation>Einen Zeitraum absagen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>such as summer break</source>
        <translation>etwa Sommerpause</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Whose meetings</source>
        <translation>&amp;Wessen Treffen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Absagen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) would be called off. Whoever was expected isn’t absent then.</source>
        <translation>
            <numerusform>%n Treffen würde abgesagt. Wer erwartet war, fehlt dann nicht.</numerusform>
            <numerusform>%n Treffen würden abgesagt. Wer erwartet war, fehlt dann nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called off %n meeting(s).</source>
        <translation>
            <numerusform>%n Treffen abgesagt.</numerusform>
            <numerusform>%n Treffen abgesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TableCardRemarks</name>
    <message>
        <source>Nobody is seated at tables for this meeting yet.</source>
        <translation>Für dieses Treffen ist noch niemand an Tische gesetzt.</translation>
    </message>
</context>
<context>
    <name>hearth::TableCards</name>
    <message>
        <source>This meeting is no longer in the book, so there are no tables to print. History can bring it back.</source>
        <translation>Dieses Treffen gibt es nicht mehr, darum sind keine Tische zu drucken. Über den Verlauf lässt es sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>hearth::TableView</name>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>hearth::TableWords</name>
    <message>
        <source>There are no more who haven&apos;t met yet.</source>
        <translation>Mehr, die sich noch nicht begegnet sind, gibt es nicht.</translation>
    </message>
    <message>
        <source>No more pairs than that sit together in these rounds.</source>
        <translation>Mehr Paare sitzen in diesen Runden nicht beisammen.</translation>
    </message>
    <message>
        <source>Some people have fewer left to meet than there are seats beside them.</source>
        <translation>Manche kennen schon so viele, dass neben ihnen mehr Plätze sind als neue Leute.</translation>
    </message>
    <message>
        <source>%1 can&apos;t all be kept apart: others are to sit with them, or there are too few tables.</source>
        <translation>%1 lassen sich nicht alle trennen: Andere sollen bei ihnen sitzen, oder es gibt zu wenige Tische.</translation>
    </message>
    <message>
        <source>%1 are more than fit at one table.</source>
        <translation>%1 sind mehr, als an einen Tisch passen.</translation>
    </message>
    <message>
        <source>There is nobody to host a table.</source>
        <translation>Es gibt niemanden, der einen Tisch betreut.</translation>
    </message>
    <message>
        <source>There are more tables than hosts: only %1 can host.</source>
        <translation>Es gibt mehr Tische als Gastgeber: Nur %1 können einen betreuen.</translation>
    </message>
    <message>
        <source>%1 has neither a buddy here nor a host.</source>
        <translation>%1 hat hier weder eine vertraute Person noch einen Gastgeber.</translation>
    </message>
    <message>
        <source>There are too few seats at quiet tables for %1.</source>
        <translation>An ruhigen Tischen sind zu wenige Plätze für %1.</translation>
    </message>
    <message>
        <source>There are too few seats at step-free tables for %1.</source>
        <translation>An stufenlosen Tischen sind zu wenige Plätze für %1.</translation>
    </message>
    <message>
        <source>Round %1: %2 are to be kept apart and sit together.</source>
        <translation>Runde %1: %2 sollen getrennt sein und sitzen beisammen.</translation>
    </message>
    <message>
        <source>Round %1: %2 are to sit together and don&apos;t.</source>
        <translation>Runde %1: %2 sollen beisammensitzen und tun es nicht.</translation>
    </message>
    <message>
        <source>Round %1: %2 sit at a table without a host.</source>
        <translation>Runde %1: %2 sitzen an einem Tisch ohne Gastgeber.</translation>
    </message>
    <message>
        <source>Round %1: %2 sits with neither a buddy nor a host.</source>
        <translation>Runde %1: %2 sitzt weder bei einer vertrauten Person noch bei einem Gastgeber.</translation>
    </message>
    <message>
        <source>Round %1: %2 doesn&apos;t sit at a quiet table.</source>
        <translation>Runde %1: %2 sitzt nicht an einem ruhigen Tisch.</translation>
    </message>
    <message>
        <source>Round %1: %2 doesn&apos;t sit at a step-free table.</source>
        <translation>Runde %1: %2 sitzt nicht an einem stufenlosen Tisch.</translation>
    </message>
    <message>
        <source>All %1 pairs meet.</source>
        <translation>Alle %1 Paare begegnen sich.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs meet for the first time.</source>
        <extracomment>%1: pairs of people; %2: how many there are in all</extracomment>
        <translation>%1 von %2 Paaren begegnen sich zum ersten Mal.</translation>
    </message>
    <message>
        <source>More can&apos;t be: %1</source>
        <translation>Mehr geht nicht: %1</translation>
    </message>
    <message>
        <source>There can&apos;t be more than %1: %2</source>
        <extracomment>%1: a number of pairs of people; %2: a sentence that says why there can&apos;t be more</extracomment>
        <translation>Mehr als %1 können es nicht sein: %2</translation>
    </message>
    <message numerus="yes">
        <source>Pairs sit together again %n time(s).</source>
        <translation>
            <numerusform>Einmal sitzt ein Paar wieder beisammen.</numerusform>
            <numerusform>%n-mal sitzt ein Paar wieder beisammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair sits together again.</source>
        <translation>Kein Paar sitzt noch einmal zusammen.</translation>
    </message>
</context>
<context>
    <name>hearth::TablesCommand</name>
    <message>
        <source>&quot;%1&quot; doesn&apos;t go with %2: write a whole number from %3 to %4.</source>
        <translation>„%1“ passt nicht zu %2: Gebraucht wird eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write --seconds with a number above 0.</source>
        <translation>„%1“ ist keine Zeit: Zu --seconds gehört eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <extracomment>%1: the number of a table; %2: names</extracomment>
        <translation>Tisch %1: %2</translation>
    </message>
    <message>
        <source>With nobody new: %1</source>
        <translation>Mit niemand Neuem: %1</translation>
    </message>
    <message>
        <source>A conversation holds about four: tables of 3 or 4 are kinder.</source>
        <translation>Ein Gespräch trägt etwa vier: Tische zu dritt oder viert sind freundlicher.</translation>
    </message>
    <message>
        <source>The time ran out before all was tried.</source>
        <translation>Die Zeit war um, bevor alles versucht war.</translation>
    </message>
    <message>
        <source>There is nobody to seat at %1: nobody has come, and nobody is expected.</source>
        <translation>Bei %1 ist niemand zu setzen: Niemand ist da, und niemand wird erwartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be seated.</source>
        <translation>
            <numerusform>%n Person ist zu viel, um gesetzt zu werden.</numerusform>
            <numerusform>%n Personen sind zu viele, um gesetzt zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TablesPage</name>
    <message>
        <source>Tables</source>
        <translation>Tische</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Another seating</source>
        <translation>Andere Sitzordnung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Show the meeting’s register</source>
        <translation>Die Anwesenheitsliste des Treffens zeigen</translation>
    </message>
    <message>
        <source>Seats the same people differently, by the next seating number</source>
        <translation>Setzt dieselben Leute anders, mit der nächsten Nummer</translation>
    </message>
    <message>
        <source>Seat anew</source>
        <translation>Neu setzen</translation>
    </message>
    <message>
        <source>Rules (%1)…</source>
        <translation>Regeln (%1) …</translation>
    </message>
    <message>
        <source>Show the register</source>
        <translation>Anwesenheit zeigen</translation>
    </message>
    <message>
        <source>Tables belong to a meeting, and there is none. Plan one, and its people can be seated.</source>
        <translation>Tische gehören zu einem Treffen, und es gibt keins. Ist eins geplant, können seine Leute gesetzt werden.</translation>
    </message>
    <message>
        <source>Show the meetings</source>
        <translation>Treffen zeigen</translation>
    </message>
    <message>
        <source>Nobody is seated yet. As far as can be, everybody sits with people they haven’t met.</source>
        <translation>Noch sitzt niemand. So weit es geht, sitzen alle mit Leuten zusammen, denen sie noch nicht begegnet sind.</translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people</source>
        <translation>
            <numerusform>%n Person setzen</numerusform>
            <numerusform>%n Leute setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to seat: nobody has come, and nobody is expected.</source>
        <translation>Es gibt niemanden zu setzen: Niemand ist da, und niemand wird erwartet.</translation>
    </message>
</context>
<context>
    <name>hearth::TakeBack</name>
    <message>
        <source>Later changes build on this one</source>
        <translation>Spätere Änderungen bauen darauf auf</translation>
    </message>
    <message>
        <source>“%1” can’t be taken back alone, since these came after it:</source>
        <translation>„%1“ lässt sich nicht allein zurücknehmen, weil dies danach kam:</translation>
    </message>
    <message>
        <source>Take back only what nobody touched since</source>
        <translation>Nur zurücknehmen, was seither niemand geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>Take back these %n too</source>
        <translation>
            <numerusform>Diese %n auch zurücknehmen</numerusform>
            <numerusform>Diese %n auch zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n row(s) that were changed since.</source>
        <translation>
            <numerusform>Zurückgenommen bis auf %n Zeile, die seither geändert wurde.</numerusform>
            <numerusform>Zurückgenommen bis auf %n Zeilen, die seither geändert wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TakeInWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has checked in there yet.</source>
        <translation>Dort hat sich noch niemand eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in the book already; nothing changes.</source>
        <translation>
            <numerusform>Der eine Eintrag steht schon im Buch; es ändert sich nichts.</numerusform>
            <numerusform>Alle %n Einträge stehen schon im Buch; es ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>Ein neuer Eintrag.</numerusform>
            <numerusform>%n neue Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are in the book already.</source>
        <translation>
            <numerusform>Ein weiterer steht schon im Buch.</numerusform>
            <numerusform>%n weitere stehen schon im Buch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks in registers change.</source>
        <translation>
            <numerusform>Ein Eintrag in einer Anwesenheitsliste ändert sich.</numerusform>
            <numerusform>%n Einträge in Anwesenheitslisten ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people came for the first time: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>Zum ersten Mal kam: %1</numerusform>
            <numerusform>%n Leute kamen zum ersten Mal: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be the same person as %2: %3.</source>
        <extracomment>%1 and %2: names; %3: why, as in: same name, same e-mail</extracomment>
        <translation>%1 ist vielleicht dieselbe Person wie %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The desk of this laptop decided otherwise, and that stands: %1</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>Der Tisch dieses Laptops hat anders entschieden, und dabei bleibt es: %1</numerusform>
            <numerusform>Der Tisch dieses Laptops hat anders entschieden, und dabei bleibt es: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left out: their people or meetings are no longer in the book.</source>
        <translation>
            <numerusform>Ein Eintrag bleibt weg: Die Person oder das Treffen steht nicht mehr im Buch.</numerusform>
            <numerusform>%n Einträge bleiben weg: Ihre Leute oder Treffen stehen nicht mehr im Buch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TakesPartBox</name>
    <message>
        <source>Leave out of Connections</source>
        <translation>Aus den Verbindungen heraushalten</translation>
    </message>
    <message>
        <source>Under 18, and so left out: the club can decide otherwise in Settings.</source>
        <translation>Unter 18 und deshalb ausgelassen: Der Verein kann es in den Einstellungen anders festlegen.</translation>
    </message>
    <message>
        <source>Counted at meetings; who they met is not worked out</source>
        <translation>Wird bei Treffen gezählt; wen die Person trifft, wird nicht ermittelt</translation>
    </message>
</context>
<context>
    <name>hearth::TakingPart</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person steht nicht mehr im Buch.</translation>
    </message>
</context>
<context>
    <name>hearth::TermRegisters</name>
    <message>
        <source>The term would end (%1) before it begins (%2).</source>
        <translation>Der Zeitraum würde enden (%1), bevor er beginnt (%2).</translation>
    </message>
    <message>
        <source>This group is no longer in the book, so there is no register of it.</source>
        <translation>Diese Gruppe gibt es nicht mehr, darum auch keine Anwesenheitsliste von ihr.</translation>
    </message>
</context>
<context>
    <name>hearth::Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Find anything… (Ctrl+K)</source>
        <translation>Alles finden … (Strg+K)</translation>
    </message>
    <message>
        <source>every change is saved</source>
        <translation>jede Änderung ist gespeichert</translation>
    </message>
    <message>
        <source>Last backup: %1 · %2</source>
        <translation>Letzte Sicherung: %1 · %2</translation>
    </message>
</context>
<context>
    <name>hearth::TroublePage</name>
    <message>
        <source>Open another club…</source>
        <translation>Einen anderen Verein öffnen …</translation>
    </message>
    <message>
        <source>This club is open elsewhere</source>
        <translation>Dieser Verein ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Eine Kopie lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This club needs a newer Hearth</source>
        <translation>Dieser Verein braucht ein neueres Hearth</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Diese Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Restore the newest good backup…</source>
        <translation>Die neueste gute Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>This is no Hearth club</source>
        <translation>Das ist kein Hearth-Verein</translation>
    </message>
    <message>
        <source>This file isn’t there</source>
        <translation>Diese Datei ist nicht da</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>This didn’t work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. The damaged file is left as it is.</source>
        <translation>Die neueste gute Sicherung ist vom %1. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This file belongs to a door</source>
        <translation>Diese Datei gehört an eine Tür</translation>
    </message>
</context>
<context>
    <name>hearth::UndoWords</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo. Redo is possible right after an undo, until something new is done.</source>
        <translation>Es gibt nichts wiederherzustellen. Das geht nur direkt nach dem Rückgängigmachen, bis etwas Neues getan wird.</translation>
    </message>
    <message>
        <source>History has no such change.</source>
        <translation>Diese Änderung steht nicht im Verlauf.</translation>
    </message>
    <message>
        <source>This change is undone already.</source>
        <translation>Diese Änderung ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This line is itself an undo or a redo. Use redo to put the change again.</source>
        <translation>Diese Zeile ist selbst ein Rückgängigmachen oder Wiederherstellen. Mit Wiederherstellen wird die Änderung erneut ausgeführt.</translation>
    </message>
    <message>
        <source>This change can&apos;t be undone any more: what undo needs is no longer kept.</source>
        <translation>Diese Änderung lässt sich nicht mehr rückgängig machen: Was dafür nötig ist, wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Only an import can be taken back in part. Undo this change as a whole.</source>
        <translation>Nur ein Import lässt sich zum Teil zurücknehmen. Bitte diese Änderung als Ganzes rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) build on this one and would have to go first: %1.</source>
        <extracomment>%1: the later changes&apos; ids, as in c0123456789abc, c0123456789abd</extracomment>
        <translation>
            <numerusform>%n spätere Änderung baut auf dieser auf und müsste zuerst weg: %1.</numerusform>
            <numerusform>%n spätere Änderungen bauen auf dieser auf und müssten zuerst weg: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take those back too, or leave it as it is.</source>
        <translation>Diese bitte auch zurücknehmen oder alles lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Or take back only what was not touched since.</source>
        <translation>Oder nur zurücknehmen, was seither nicht berührt wurde.</translation>
    </message>
    <message>
        <source>Something else is called &quot;%1&quot; by now. Rename it first, then try again.</source>
        <translation>Etwas anderes heißt inzwischen „%1“. Bitte zuerst umbenennen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This club has a history already; only a club just made can be filled without one.</source>
        <translation>Dieser Verein hat schon einen Verlauf; nur ein gerade angelegter kann ohne einen gefüllt werden.</translation>
    </message>
</context>
<context>
    <name>hearth::Upkeep</name>
    <message>
        <source>This is a copy of a club that is open elsewhere: it can be read, not changed.</source>
        <translation>Dies ist eine Kopie eines Vereins, der anderswo geöffnet ist: Sie lässt sich lesen, nicht ändern.</translation>
    </message>
    <message>
        <source>This file can’t be written, so the club can be read and not changed.</source>
        <translation>Diese Datei kann nicht geschrieben werden, der Verein lässt sich also lesen und nicht ändern.</translation>
    </message>
    <message>
        <source>%1 copies this folder while the club is open. Close the club before you open it on another computer.</source>
        <translation>%1 kopiert diesen Ordner, während der Verein geöffnet ist. Schließen Sie ihn, bevor Sie ihn auf einem anderen Rechner öffnen.</translation>
    </message>
    <message>
        <source>Making the day’s backup</source>
        <translation>Die Sicherung des Tages wird gemacht</translation>
    </message>
</context>
<context>
    <name>hearth::VCardSource</name>
    <message>
        <source>%1 holds no vCard. Export the contacts once more, as vCard, from the program they are in, and import that file.</source>
        <translation>%1 enthält keine vCard. Bitte die Kontakte in ihrem Programm noch einmal als vCard exportieren und diese Datei importieren.</translation>
    </message>
</context>
<context>
    <name>hearth::VenueActions</name>
    <message>
        <source>A place needs a name, such as Town hall.</source>
        <translation>Ein Ort braucht einen Namen, etwa Rathaus.</translation>
    </message>
    <message>
        <source>There is a place called &quot;%1&quot; already. Use that one, or choose a name that tells them apart.</source>
        <translation>Einen Ort namens „%1“ gibt es schon. Bitte diesen verwenden oder einen Namen wählen, der beide unterscheidet.</translation>
    </message>
    <message>
        <source>This place is no longer in the book. It may have been deleted; History can bring it back.</source>
        <translation>Diesen Ort gibt es nicht mehr. Vielleicht wurde er gelöscht; über den Verlauf lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>There is a place with the id %1 already. Leave the id out, and the new place gets one of its own.</source>
        <translation>Ein Ort mit der Kennung %1 ist schon da. Bitte die Kennung weglassen, dann bekommt der neue Ort seine eigene.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) take place there. Give them another place first, then delete this one.</source>
        <translation>
            <numerusform>Dort findet %n Treffen statt. Bitte ihm zuerst einen anderen Ort geben, dann diesen löschen.</numerusform>
            <numerusform>Dort finden %n Treffen statt. Bitte ihnen zuerst einen anderen Ort geben, dann diesen löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room needs a name, such as Stage.</source>
        <translation>Ein Raum braucht einen Namen, etwa Bühne.</translation>
    </message>
    <message>
        <source>Two rooms are called &quot;%1&quot;.</source>
        <translation>Zwei Räume heißen „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t have so many seats.</source>
        <translation>„%1“ kann nicht so viele Plätze haben.</translation>
    </message>
</context>
<context>
    <name>hearth::VenueFields</name>
    <message>
        <source>&quot;%1&quot; is no id of a place: such an id is a v and 13 letters and digits.</source>
        <translation>„%1“ ist keine Kennung eines Ortes: Eine solche ist ein v mit 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capacity: write a number of people, such as 80.</source>
        <translation>„%1“ ist keine Zahl von Plätzen: Bitte eine Zahl schreiben, etwa 80.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say whether one gets in without steps: write yes or no, or leave it empty.</source>
        <translation>„%1“ sagt nicht, ob man ohne Stufen hineinkommt: Bitte yes oder no schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; doesn&apos;t say whether evenings there are without screens: write yes or no, or leave it empty.</source>
        <translation>„%1“ sagt nicht, ob Abende dort ohne Technik sind: yes oder no schreiben oder leer lassen.</translation>
    </message>
</context>
<context>
    <name>hearth::VenueWording</name>
    <message>
        <source>Added the place %1</source>
        <translation>Ort %1 angelegt</translation>
    </message>
    <message>
        <source>Edited the place %1</source>
        <translation>Ort %1 geändert</translation>
    </message>
    <message>
        <source>Deleted the place %1</source>
        <translation>Ort %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>hearth::Venues</name>
    <message>
        <source>a deleted place</source>
        <translation>ein gelöschter Ort</translation>
    </message>
</context>
<context>
    <name>hearth::Verify</name>
    <message>
        <source>A part of the file is damaged: %1.</source>
        <translation>Ein Teil der Datei ist beschädigt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 refer to something in %2 that isn&apos;t there.</source>
        <translation>
            <numerusform>%n Zeile der Tabelle %1 verweist auf etwas in %2, das es nicht gibt.</numerusform>
            <numerusform>%n Zeilen der Tabelle %1 verweisen auf etwas in %2, das es nicht gibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::WaitingActions</name>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Diese Person steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>This person is in already and needn’t wait.</source>
        <translation>Diese Person ist schon da und braucht nicht zu warten.</translation>
    </message>
</context>
<context>
    <name>hearth::WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Newcomers at the next gathering, and who looks after them</source>
        <translation>Neue beim nächsten Treffen, und wer sich kümmert</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::WhoKnowsWhom</name>
    <message>
        <source>Everybody again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>Wer kennt wen</translation>
    </message>
    <message>
        <source>New pairs</source>
        <translation>Neue Paare</translation>
    </message>
    <message>
        <source>On the rim</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Held by one person</source>
        <translation>Durch eine Person verbunden</translation>
    </message>
    <message>
        <source>This person isn’t among those shown here.</source>
        <translation>Diese Person ist hier nicht dabei.</translation>
    </message>
    <message>
        <source>The registers are being read…</source>
        <translation>Die Anwesenheit wird gelesen …</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Zu den Treffen</translation>
    </message>
    <message>
        <source>Two people know each other here when they sat at one table, or were at so many meetings together that it comes to the same.</source>
        <translation>Zwei Personen kennen sich hier, wenn sie an einem Tisch saßen oder bei so vielen Treffen zusammen waren, dass es aufs Gleiche hinauskommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are left out, who wished it or are under 18.</source>
        <translation>
            <numerusform>Eine Person ist ausgelassen, auf eigenen Wunsch oder weil unter 18.</numerusform>
            <numerusform>%n Personen sind ausgelassen, auf eigenen Wunsch oder weil unter 18.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows %n of the others here. Enter opens their details.</source>
        <extracomment>%1: a person</extracomment>
        <translation>
            <numerusform>%1 kennt hier eine Person. Enter öffnet die Angaben.</numerusform>
            <numerusform>%1 kennt hier %n Personen. Enter öffnet die Angaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>○ on the rim</source>
        <translation>○ am Rand</translation>
    </message>
    <message>
        <source>◆ holds a circle to the others · ○ is in it</source>
        <translation>◆ verbindet einen Kreis mit den anderen · ○ gehört dazu</translation>
    </message>
    <message>
        <source>Thick lines: pairs that are new</source>
        <translation>Kräftige Linien: neue Paare</translation>
    </message>
    <message>
        <source>Lines lead to the nearest few of each; choose somebody to see all they know.</source>
        <translation>Linien führen zu den Nächsten; wer jemanden wählt, sieht alle, die die Person kennt.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard, without names.</source>
        <translation>Das Bild liegt ohne Namen in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard, without names.</source>
        <translation>
            <numerusform>Eine Zeile liegt ohne Namen in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen liegen ohne Namen in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::WhoseFields</name>
    <message>
        <source>those who are chosen</source>
        <translation>die Ausgewählten</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a list of meetings: for none of them.</extracomment>
        <translation>keinem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A meeting to print a sheet for: %1 its day, %2 its title.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Meetin&amp;g</source>
        <translation>Tre&amp;ffen</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Wessen</translation>
    </message>
    <message>
        <source>the meeting’s people</source>
        <translation>die Leute des Treffens</translation>
    </message>
    <message>
        <source>the whole club</source>
        <translation>der ganze Verein</translation>
    </message>
</context>
<context>
    <name>hearth::Wording</name>
    <message>
        <source>Undid: %1</source>
        <extracomment>%1: what was undone, as in: Undid: Added Maria Silva</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redid: %1</source>
        <extracomment>%1: what was done again</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>hearth::WorkFolder</name>
    <message>
        <source>There is no space left in %1 to put the file together. Make room on that disk or choose another; what was there before is unchanged.</source>
        <translation>In %1 ist kein Platz mehr, um die Datei zusammenzusetzen. Bitte auf diesem Datenträger Platz schaffen oder einen anderen wählen; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The file can’t be put together in %1. Check the disk or choose another; what was there before is unchanged.</source>
        <translation>Die Datei lässt sich in %1 nicht zusammensetzen. Bitte den Datenträger prüfen oder einen anderen wählen; was vorher da war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>hearth::WorkPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hearth::WorkbookCells</name>
    <message>
        <source>In %1 a cell holds more than 1 MB of text. Shorten it and import the file again.</source>
        <translation>In %1 enthält eine Zelle mehr als 1 MB Text. Bitte kürzen und die Datei noch einmal importieren.</translation>
    </message>
    <message>
        <source>%1 has a cell beyond row 1,048,576 or column XFD, further out than any list reaches. Look whether it is the right file.</source>
        <translation>%1 hat eine Zelle jenseits von Zeile 1.048.576 oder Spalte XFD, weiter draußen, als je eine Liste reicht. Bitte nachsehen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 holds more than 10 million filled cells or 256 MB of text, and so is hardly a list of people or meetings. Look whether it is the right file.</source>
        <translation>%1 enthält mehr als 10 Millionen ausgefüllte Zellen oder 256 MB Text und ist damit kaum eine Liste von Personen oder Treffen. Bitte nachsehen, ob es die richtige Datei ist.</translation>
    </message>
</context>
<context>
    <name>hearth::XlsxWriter</name>
    <message>
        <source>%1 has more than 1,048,575 rows, more than a spreadsheet takes. Export it as CSV or JSON instead.</source>
        <translation>%1 hat mehr als 1.048.575 Zeilen, mehr als eine Tabelle fasst. Bitte stattdessen als CSV oder JSON exportieren.</translation>
    </message>
    <message>
        <source>In row %2 “%1” is longer than the 32,767 letters that a spreadsheet takes in a cell. Export as CSV or JSON instead.</source>
        <extracomment>%1: the name of a column</extracomment>
        <translation>In Zeile %2 ist „%1“ länger als die 32.767 Zeichen, die eine Tabelle in einer Zelle fasst. Bitte stattdessen als CSV oder JSON exportieren.</translation>
    </message>
</context>
<context>
    <name>hearth::ZipArchive</name>
    <message>
        <source>%1 is damaged or was not copied to its end. Copy or download it again.</source>
        <translation>%1 ist beschädigt oder wurde nicht bis zum Ende kopiert. Bitte noch einmal kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its part “%2” can’t be read. Open it in the program it comes from, save it again and import that file.</source>
        <extracomment>%2: the name of a file within a packed file, as in &quot;content.xml&quot;</extracomment>
        <translation>%1 ist beschädigt: Der Teil „%2“ kann nicht gelesen werden. Bitte öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie neu und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it in the program it comes from, save it without the password and import that file.</source>
        <translation>%1 ist mit einem Kennwort geschützt. Bitte öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie ohne Kennwort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 would unpack to far more than a list of people or meetings ever is, and so it isn’t unpacked. Look whether it is the right file.</source>
        <translation>%1 würde ausgepackt weit mehr, als je eine Liste von Personen oder Treffen ist, und wird darum nicht ausgepackt. Bitte nachsehen, ob es die richtige Datei ist.</translation>
    </message>
</context>
</TS>
