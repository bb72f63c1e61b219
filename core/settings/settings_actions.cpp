// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_actions.h"

#include "core/base/picture.h"
#include "core/base/pin.h"
#include "core/base/place.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/settings/settings_queries.h"
#include "core/settings/settings_table.h"
#include "core/store/transaction.h"

#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace hearth {

namespace {

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::Settings)
};

constexpr qsizetype longestClubName = 200;
constexpr qsizetype longestWord = 40;
constexpr qsizetype longestLetterhead = 500;
constexpr int mostDays = 36'500;
constexpr std::int64_t mostMegabytes = 100'000;

Problem problem(const char16_t* field, const QString& sentence)
{
    return {QString::fromUtf16(field), sentence};
}

} // namespace

ClubSettings settled(ClubSettings wanted, const QString& path)
{
    wanted.name = tidy(wanted.name);
    wanted.people = tidy(wanted.people);
    wanted.person = tidy(wanted.person);
    wanted.letterhead = tidyLines(wanted.letterhead);
    wanted.country = wanted.country.trimmed().toUpper();
    wanted.language = wanted.language.trimmed().toLower();
    if (wanted.name.isEmpty()) {
        wanted.name = QFileInfo(path).completeBaseName();
    }
    if (wanted.zone.isEmpty()) {
        wanted.zone = QString::fromLatin1(defaultZone(wanted.country).id());
    }
    if (wanted.language.isEmpty()) {
        const QString byCountry = wanted.country.isEmpty() ? QString() : defaultLanguage(wanted.country);
        wanted.language = byCountry.isEmpty() ? QStringLiteral("en") : byCountry;
    }
    if (wanted.uid.isEmpty()) {
        wanted.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return wanted;
}

Done checkSettings(const ClubSettings& settings)
{
    std::vector<Problem> problems;
    if (settings.name.isEmpty() || settings.name.size() > longestClubName) {
        problems.push_back(
            problem(u"name", SettingsWords::tr("A club needs a name of at most 200 characters.")));
    }
    if (!settings.country.isEmpty() && !knownCountry(settings.country)) {
        problems.push_back(
            problem(u"country", SettingsWords::tr("\"%1\" is no country; write its two letters, such as GB "
                                                  "or DE.")
                                    .arg(settings.country)));
    }
    if (QLocale(settings.language).language() == QLocale::C) {
        problems.push_back(
            problem(u"language", SettingsWords::tr("\"%1\" is no language; write its two letters, such as en "
                                                   "or de.")
                                     .arg(settings.language)));
    }
    if (!QTimeZone(settings.zone.toLatin1()).isValid()) {
        problems.push_back(
            problem(u"zone", SettingsWords::tr("\"%1\" is no time zone; one is called like Europe/London.")
                                 .arg(settings.zone)));
    }
    if (settings.people.size() > longestWord || settings.person.size() > longestWord) {
        problems.push_back(
            problem(u"people", SettingsWords::tr("A word for your people has at most 40 letters.")));
    }
    if (settings.letterhead.size() > longestLetterhead) {
        problems.push_back(
            problem(u"letterhead", SettingsWords::tr("A letterhead has at most 500 letters.")));
    }
    if (!settings.paper.isEmpty() && settings.paper != u"A4" && settings.paper != u"Letter") {
        problems.push_back(problem(u"paper", SettingsWords::tr("Paper is A4 or Letter.")));
    }
    if (settings.historyDays < 1 || settings.historyDays > mostDays || settings.historyMegabytes < 1 ||
        settings.historyMegabytes > mostMegabytes) {
        problems.push_back(problem(
            u"history", SettingsWords::tr("History is kept for 1 to 36,500 days and 1 to 100,000 MB.")));
    }
    return problems.empty() ? Done() : failure(Error::invalid(std::move(problems)));
}

Done beginClub(Club& club, const ClubSettings& settings)
{
    const ClubSettings first = settled(settings, club.path());
    if (Done done = checkSettings(first); !done) {
        return done;
    }
    return club.fill([&](Database& database) { writeSettings(database, first); });
}

Done editSettings(Club& club, ClubSettings settings)
{
    settings = settled(std::move(settings), club.path());
    if (Done done = checkSettings(settings); !done) {
        return done;
    }
    return club.perform(QStringLiteral("club.settings"), {}, [&](Change& change) {
        settings.uid = readSettings(change.database()).uid;
        writeSettings(change.database(), settings);
    });
}

Done setLogo(Club& club, const QByteArray& bytes)
{
    constexpr qsizetype largest = 1024 * 1024;
    if (!bytes.isEmpty() && (bytes.size() > largest || !isPicture(bytes))) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      SettingsWords::tr("A logo must be a JPEG, PNG or WebP picture of at most 1 MB.")));
    }
    return club.perform(QStringLiteral("club.logo"), {},
                        [&](Change& change) { writeLogo(change.database(), bytes); });
}

Done editPrompts(Club& club, const QStringList& prompts)
{
    constexpr qsizetype most = 200;
    constexpr qsizetype longest = 200;
    QStringList kept;
    for (const QString& prompt : prompts) {
        if (const QString one = tidy(prompt); !one.isEmpty() && !kept.contains(one)) {
            kept += one;
        }
    }
    const bool isTooLong =
        std::any_of(kept.begin(), kept.end(), [](const QString& one) { return one.size() > longest; });
    if (isTooLong || kept.size() > most) {
        return failure(Error::invalid(
            {problem(u"prompts", SettingsWords::tr("A prompt has at most 200 letters, and there "
                                                   "are at most 200 of them."))}));
    }
    return club.perform(QStringLiteral("club.prompts"), {},
                        [&](Change& change) { writePrompts(change.database(), kept); });
}

Done editDoorSettings(Club& club, const DoorSettings& settings)
{
    return club.perform(QStringLiteral("door.settings"), {}, [&](Change& change) {
        DoorSettings kept = settings;
        kept.pin = readDoorSettings(change.database()).pin;
        writeDoorSettings(change.database(), kept);
    });
}

Done setDoorPin(Club& club, const QString& pin)
{
    constexpr qsizetype shortest = 4;
    const QString tidied = pin.trimmed();
    if (!tidied.isEmpty() && tidied.size() < shortest) {
        return failure(Error::invalid(
            {problem(u"pin", SettingsWords::tr("A PIN has at least four digits or letters."))}));
    }
    const QString hash = tidied.isEmpty() ? QString() : hashOfPin(tidied);
    return club.perform(QStringLiteral("door.pin"), {}, [&](Change& change) {
        DoorSettings settings = readDoorSettings(change.database());
        settings.pin = hash;
        writeDoorSettings(change.database(), settings);
    });
}

Done keepHistoryBounded(Club& club)
{
    return club.read([&club](Database& database) {
        Transaction transaction(database);
        static_cast<void>(dropBeyond(club.history(), historyBounds(readSettings(database)), club.now()));
        transaction.commit();
    });
}

} // namespace hearth
