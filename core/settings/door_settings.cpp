// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/door_settings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr std::array<std::pair<QStringView, bool DoorSettings::*>, 8> doorFlags{{
    {u"count", &DoorSettings::showsCount},
    {u"groups", &DoorSettings::showsGroups},
    {u"arrivals", &DoorSettings::showsArrivals},
    {u"whole", &DoorSettings::findsWholeOnly},
    {u"dark", &DoorSettings::staysDark},
    {u"leaving", &DoorSettings::checksOut},
    {u"household", &DoorSettings::bringsHousehold},
    {u"line", &DoorSettings::keepsLine},
}};

constexpr QStringView pickUpWord = u"pickup:"; // with the age behind it
constexpr int oldestChild = 18;

} // namespace

QStringList doorWords(const DoorSettings& settings)
{
    QStringList words;
    for (const auto& [word, flag] : doorFlags) {
        if (settings.*flag) {
            words += word.toString();
        }
    }
    if (settings.pickUpUnder > 0) {
        words += pickUpWord.toString() + QString::number(settings.pickUpUnder);
    }
    return words;
}

DoorSettings doorSettingsOf(const QStringList& words)
{
    DoorSettings settings;
    for (const auto& [word, flag] : doorFlags) {
        settings.*flag = words.contains(word);
    }
    for (const QString& word : words) {
        if (word.startsWith(pickUpWord)) {
            settings.pickUpUnder = std::clamp(word.mid(pickUpWord.size()).toInt(), 0, oldestChild);
        }
    }
    return settings;
}

} // namespace hearth
