// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class SettingsWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::SettingsWording)

public:
    static QString changed(Club&, const HistoryEntry&) { return tr("Changed the club's settings"); }
    static QString door(Club&, const HistoryEntry&) { return tr("Changed what the door shows"); }
    static QString pin(Club&, const HistoryEntry&) { return tr("Changed the PIN of the door's desk"); }
    static QString prompts(Club&, const HistoryEntry&) { return tr("Changed the prompts for conversations"); }
    static QString logo(Club&, const HistoryEntry&) { return tr("Changed the club's logo"); }
};

} // namespace

std::vector<VerbWording> settingsWordings()
{
    return {{u"club.settings", &SettingsWording::changed},
            {u"club.logo", &SettingsWording::logo},
            {u"club.prompts", &SettingsWording::prompts},
            {u"door.settings", &SettingsWording::door},
            {u"door.pin", &SettingsWording::pin}};
}

} // namespace hearth
