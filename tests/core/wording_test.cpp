// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done stands in History as a sentence: no verb without words, no words without a verb.
#include "core/history/bounds.h"
#include "core/registry.h"
#include "core/schema.h"
#include "core/wording.h"
#include "tests/core/busy_club.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

std::set<QString> knownVerbs()
{
    std::set<QString> verbs;
    for (const VerbWording& wording : allWordings()) {
        CHECK(verbs.insert(wording.verb.toString()).second);
    }
    return verbs;
}

std::set<QString> usedVerbs(Club& club)
{
    std::set<QString> verbs;
    for (const HistoryEntry& entry : club.history().list()) {
        verbs.insert(entry.verb);
    }
    return verbs;
}

/// A sentence of its own, in which nothing stayed open.
void requireWords(Club& club)
{
    for (const HistoryEntry& entry : club.history().list()) {
        INFO(entry.verb.toStdString());
        const QString words = wordingOf(club, entry);
        CHECK(words.size() > 5);
        CHECK(words != entry.verb);
        CHECK_FALSE(words.contains(u'%'));
        CHECK_FALSE(words.contains(u"  "));
        CHECK_FALSE(words.endsWith(u' '));
    }
}

} // namespace

TEST_CASE("every verb that an action or an import uses has words, and no words lie idle", "[wording]")
{
    TestClub busy;
    doEverything(*busy.club);
    TestClub filled;
    const QTemporaryDir folder;
    importEverything(*filled.club, folder.path());
    std::set<QString> used = usedVerbs(*busy.club);
    used.merge(usedVerbs(*filled.club));
    std::set<QString> known = knownVerbs();
    for (const QString& verb : used) {
        INFO(verb.toStdString());
        CHECK(known.contains(verb));
    }
    for (const QString& verb : known) {
        INFO(verb.toStdString());
        CHECK(used.contains(verb));
    }
}

TEST_CASE("every change reads as a sentence, also when all that it names is gone", "[wording]")
{
    TestClub test;
    doEverything(*test.club);
    requireWords(*test.club);
    test.database().script("PRAGMA foreign_keys=OFF");
    for (const RecordedTable& table : schema().recorded) {
        test.database().run("DELETE FROM " + std::string(table.name));
    }
    requireWords(*test.club);
    dropAll(test.database());
    requireWords(*test.club);
    test.database().script("UPDATE history SET subject='{}'");
    requireWords(*test.club);
}
