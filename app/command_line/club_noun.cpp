// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/club_noun.h"

#include "core/club.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_fields.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ClubNoun {
    Q_DECLARE_TR_FUNCTIONS(hearth::ClubNoun)
};

const QString thisClub = QStringLiteral("this");

Result<QString> editClubFrom(Club& club, const QString& wanted, const FieldTexts& texts)
{
    auto settings = club.read(readSettings);
    if (!settings) {
        return failure(settings.error());
    }
    if (wanted != thisClub && wanted != settings->uid) {
        return failure(Error::of(
            Error::Kind::Gone,
            ClubNoun::tr("A file holds one club, which is called \"this\" here, not \"%1\".").arg(wanted)));
    }
    const QString countryBefore = settings->country;
    if (auto problems = readSettingsFields(*settings, texts); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    if (settings->country != countryBefore && !texts.contains(QStringLiteral("zone"))) {
        settings->zone.clear(); // the country's own
    }
    return editSettings(club, *settings).map([] { return thisClub; });
}

Error oneClubOnly()
{
    return Error::of(Error::Kind::Refused,
                     ClubNoun::tr("A file holds one club: it is made by \"new\", and goes with its file."));
}

} // namespace

Noun clubNoun()
{
    return {.singular = u"club",
            .plural = u"clubs",
            .fields = [] { return settingsColumns(); },
            .ownFields = {},
            .add = [](Club&, const FieldTexts&) -> Result<QString> { return failure(oneClubOnly()); },
            .edit = editClubFrom,
            .remove = [](Club&, const QString&) -> Result<QString> { return failure(oneClubOnly()); }};
}

} // namespace hearth
