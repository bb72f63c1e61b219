// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/door_settings.h"

#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr std::array<std::pair<QStringView, bool DoorSettings::*>, 5> doorFlags{{
    {u"count", &DoorSettings::showsCount},
    {u"groups", &DoorSettings::showsGroups},
    {u"arrivals", &DoorSettings::showsArrivals},
    {u"whole", &DoorSettings::findsWholeOnly},
    {u"dark", &DoorSettings::staysDark},
}};

} // namespace

QStringList doorWords(const DoorSettings& settings)
{
    QStringList words;
    for (const auto& [word, flag] : doorFlags) {
        if (settings.*flag) {
            words += word.toString();
        }
    }
    return words;
}

DoorSettings doorSettingsOf(const QStringList& words)
{
    DoorSettings settings;
    for (const auto& [word, flag] : doorFlags) {
        settings.*flag = words.contains(word);
    }
    return settings;
}

} // namespace hearth
