// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_fields.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct SettingsFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::SettingsFields)
};

using SettingsText = QString ClubSettings::*;

template<SettingsText member>
constexpr FieldColumn<ClubSettings, ClubSettings> plainSetting(const char16_t* name)
{
    return {name, [](const ClubSettings& settings) { return settings.*member; },
            [](ClubSettings& settings, const QString& text) {
                settings.*member = text;
                return QString();
            }};
}

template<class Number, Number ClubSettings::*member>
constexpr FieldColumn<ClubSettings, ClubSettings> numberSetting(const char16_t* name)
{
    return {name, [](const ClubSettings& settings) { return QString::number(settings.*member); },
            [](ClubSettings& settings, const QString& text) {
                bool isNumber = false;
                const int number = text.trimmed().toInt(&isNumber);
                if (!isNumber) {
                    return SettingsFields::tr("\"%1\" is no number.").arg(text);
                }
                settings.*member = number;
                return QString();
            }};
}

QString readHiddenParts(ClubSettings& settings, const QString& text)
{
    ClubSettings draft = settings;
    draft.hiddenParts.clear();
    QStringList known;
    for (const Part part : allParts) {
        known += partWord(part);
    }
    for (const QString& piece : text.split(u';', Qt::SkipEmptyParts)) {
        const QString word = piece.trimmed().toLower();
        const auto place = known.indexOf(word);
        if (place < 0) {
            return SettingsFields::tr("A club has no part \"%1\"; it has %2.")
                .arg(word, known.join(QStringLiteral(", ")));
        }
        setPart(draft, allParts.at(static_cast<std::size_t>(place)), false);
    }
    settings.hiddenParts = draft.hiddenParts;
    return {};
}

QString readConnectsMinors(ClubSettings& settings, const QString& text)
{
    std::optional<bool> answer;
    if (!readYesNo(text, answer)) {
        return SettingsFields::tr("\"%1\" is neither yes nor no.").arg(text);
    }
    settings.connectsMinors = answer.value_or(false);
    return {};
}

constexpr std::array<FieldColumn<ClubSettings, ClubSettings>, 12> settingColumns{{
    plainSetting<&ClubSettings::name>(u"name"),
    plainSetting<&ClubSettings::country>(u"country"),
    plainSetting<&ClubSettings::zone>(u"zone"),
    plainSetting<&ClubSettings::language>(u"language"),
    plainSetting<&ClubSettings::people>(u"people"),
    plainSetting<&ClubSettings::person>(u"person"),
    plainSetting<&ClubSettings::letterhead>(u"letterhead"),
    plainSetting<&ClubSettings::paper>(u"paper"),
    {u"hidden_parts", [](const ClubSettings& settings) { return settings.hiddenParts.join(u"; "); },
     readHiddenParts},
    {u"connects_minors", [](const ClubSettings& settings) { return yesNoText(settings.connectsMinors); },
     readConnectsMinors},
    numberSetting<int, &ClubSettings::historyDays>(u"history_days"),
    numberSetting<std::int64_t, &ClubSettings::historyMegabytes>(u"history_megabytes"),
}};

} // namespace

const QStringList& settingsColumns()
{
    static const QStringList names = columnNames(settingColumns);
    return names;
}

std::vector<Problem> readSettingsFields(ClubSettings& draft, const FieldTexts& texts)
{
    return readFields(settingColumns, draft, texts);
}

} // namespace hearth
