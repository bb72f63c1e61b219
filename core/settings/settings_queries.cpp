// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_queries.h"

#include "core/store/setting.h"

namespace hearth {

namespace {

QString text(Database& database, std::string_view name)
{
    return QString::fromUtf8(settingOf(database, name).value_or(QByteArray()));
}

} // namespace

ClubSettings readSettings(Database& database)
{
    ClubSettings settings;
    settings.name = text(database, "name");
    settings.country = text(database, "country");
    settings.zone = text(database, "zone");
    settings.language = text(database, "language");
    settings.uid = text(database, "uid");
    settings.people = text(database, "people");
    settings.person = text(database, "person");
    settings.hiddenParts = text(database, "hidden_parts").split(u' ', Qt::SkipEmptyParts);
    settings.letterhead = text(database, "letterhead");
    settings.paper = text(database, "paper");
    settings.connectsMinors = text(database, "connects_minors") == u"yes";
    if (const auto days = settingOf(database, "history_days")) {
        settings.historyDays = days->toInt();
    }
    if (const auto megabytes = settingOf(database, "history_megabytes")) {
        settings.historyMegabytes = megabytes->toLongLong();
    }
    return settings;
}

DoorSettings readDoorSettings(Database& database)
{
    DoorSettings settings = doorSettingsOf(text(database, "door").split(u' ', Qt::SkipEmptyParts));
    settings.pin = text(database, "door_pin");
    return settings;
}

QStringList readPrompts(Database& database)
{
    return text(database, "prompts").split(u'\n', Qt::SkipEmptyParts);
}

QByteArray readLogo(Database& database)
{
    return QByteArray::fromBase64(settingOf(database, "logo").value_or(QByteArray()));
}

HistoryBounds historyBounds(const ClubSettings& settings)
{
    constexpr std::int64_t bytesPerMegabyte = 1024 * 1024;
    return {settings.historyDays, settings.historyMegabytes * bytesPerMegabyte};
}

} // namespace hearth
