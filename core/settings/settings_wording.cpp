// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_wording.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class SettingsWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::SettingsWording)

public:
    static QString changed(Club&, const HistoryEntry&) { return tr("Changed the club's settings"); }
    static QString logo(Club&, const HistoryEntry&) { return tr("Changed the club's logo"); }
};

} // namespace

std::vector<VerbWording> settingsWordings()
{
    return {{u"club.settings", &SettingsWording::changed}, {u"club.logo", &SettingsWording::logo}};
}

} // namespace hearth
