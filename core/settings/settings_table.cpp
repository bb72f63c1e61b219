// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_table.h"

#include "core/store/database.h"

namespace hearth {

namespace {

// The numbers are the rows' keys in every file: never reused, never changed.
enum class SettingId {
    Name = 1,
    Country = 2,
    Zone = 3,
    Language = 4,
    Uid = 5,
    HistoryDays = 6,
    HistoryMegabytes = 7,
    People = 8,
    Person = 9,
    HiddenParts = 10,
    Letterhead = 11,
    Paper = 12,
    Logo = 13,
    Door = 14,
    DoorPin = 15,
    ConnectsMinors = 16,
    Prompts = 18
};

void write(Database& database, SettingId id, std::string_view name, const QString& value)
{
    database.run("INSERT INTO setting (id, name, value) VALUES (?1, ?2, ?3)"
                 " ON CONFLICT (id) DO UPDATE SET value=excluded.value",
                 static_cast<int>(id), name, value);
}

/// What came after the first version: an empty one makes no row, so that saving settings as they are changes
/// nothing.
void writeLater(Database& database, SettingId id, std::string_view name, const QString& value)
{
    if (value.isEmpty()) {
        database.run("UPDATE setting SET value='' WHERE id=?1", static_cast<int>(id));
    } else {
        write(database, id, name, value);
    }
}

} // namespace

void writeSettings(Database& database, const ClubSettings& settings)
{
    write(database, SettingId::Name, "name", settings.name);
    write(database, SettingId::Country, "country", settings.country);
    write(database, SettingId::Zone, "zone", settings.zone);
    write(database, SettingId::Language, "language", settings.language);
    write(database, SettingId::Uid, "uid", settings.uid);
    write(database, SettingId::HistoryDays, "history_days", QString::number(settings.historyDays));
    write(database, SettingId::HistoryMegabytes, "history_megabytes",
          QString::number(settings.historyMegabytes));
    writeLater(database, SettingId::People, "people", settings.people);
    writeLater(database, SettingId::Person, "person", settings.person);
    writeLater(database, SettingId::HiddenParts, "hidden_parts", settings.hiddenParts.join(u' '));
    writeLater(database, SettingId::Letterhead, "letterhead", settings.letterhead);
    writeLater(database, SettingId::Paper, "paper", settings.paper);
    writeLater(database, SettingId::ConnectsMinors, "connects_minors",
               settings.connectsMinors ? QStringLiteral("yes") : QString());
}

void writeDoorSettings(Database& database, const DoorSettings& settings)
{
    writeLater(database, SettingId::Door, "door", doorWords(settings).join(u' '));
    writeLater(database, SettingId::DoorPin, "door_pin", settings.pin);
}

void writePrompts(Database& database, const QStringList& prompts)
{
    writeLater(database, SettingId::Prompts, "prompts", prompts.join(u'\n'));
}

void writeLogo(Database& database, const QByteArray& bytes)
{
    // As text, since a setting is one; apart from the settings, which are read at every start.
    writeLater(database, SettingId::Logo, "logo", QString::fromLatin1(bytes.toBase64()));
}

} // namespace hearth
