// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/known_formats.h"

#include "core/exchange/header/column_matching.h"

#include <algorithm>
#include <array>
#include <span>

namespace hearth {

namespace {

/// A column whose meaning the format knows better than its words; an empty field leaves it out.
struct Known {
    QStringView column;
    QStringView field;
    CellReading reading = CellReading::Plain;
};

struct KnownFormat {
    QStringView name; ///< A name of a product, the same in every language.
    std::span<const QStringView> telling;
    std::span<const Known> known;
    std::optional<DateOrder> dateOrder;
};

constexpr std::array<QStringView, 3> outlookTelling{u"First Name", u"E-mail Address", u"Business Phone"};
constexpr std::array outlookKnown{Known{u"Title", u""}, Known{u"Categories", u"groups", CellReading::List}};

constexpr std::array<QStringView, 3> meetupTelling{u"User ID", u"Joined Group on", u"URL of Member Profile"};
constexpr std::array meetupKnown{
    Known{u"Member ID", u"number"}, Known{u"User ID", u""},
    Known{u"Title", u""},           Known{u"Location", u"city"},
    Known{u"Mailing List", u""},    Known{u"Intro", u"notes"},
    Known{u"Photo", u""},           Known{u"Last visited group on", u""},
};

constexpr std::array<QStringView, 2> toastmastersTelling{u"Customer ID", u"Member of Club Since"};
constexpr std::array toastmastersKnown{
    Known{u"Customer ID", u"number"},
    Known{u"Company / In Care Of", u""},
    Known{u"Addr L1", u"street"},
    Known{u"Addr L2", u"street", CellReading::StreetMore},
    Known{u"Addr L3", u"street", CellReading::StreetMore},
    Known{u"Addr L4", u"street", CellReading::StreetMore},
    Known{u"Addr L5", u"city", CellReading::Place},
    Known{u"Member of Club Since", u"joined"},
    Known{u"Original Join Date", u""},
    Known{u"status (*)", u""},
    Known{u"Current Position", u"roles", CellReading::List},
    Known{u"Future Position", u""},
};

constexpr std::array<QStringView, 2> eventbriteTelling{u"Order #", u"Attendee #"};
constexpr std::array eventbriteKnown{Known{u"Group", u""}, Known{u"Order Type", u""}};

constexpr std::array<QStringView, 2> mailchimpTelling{u"Email Address", u"MEMBER_RATING"};
constexpr std::array mailchimpKnown{Known{u"TAGS", u"groups", CellReading::List}, Known{u"NOTES", u"notes"},
                                    Known{u"REGION", u""}};

constexpr std::array<QStringView, 3> wildApricotTelling{u"User ID", u"Membership level", u"Member since"};
constexpr std::array wildApricotKnown{Known{u"User ID", u""},
                                      Known{u"Group participation", u"groups", CellReading::List}};

constexpr std::array<QStringView, 3> churchCrmTelling{u"FamilyID", u"LastName", u"BirthDate"};
constexpr std::array churchCrmKnown{Known{u"FamilyID", u""}};

constexpr std::array<QStringView, 3> openJVereinTelling{u"vorname", u"adresstyp", u"beitragsgruppe"};
constexpr std::array openJVereinKnown{Known{u"externemitgliedsnummer", u"number"}, Known{u"titel", u""}};

constexpr std::array formats{
    KnownFormat{u"Outlook", outlookTelling, outlookKnown, {}},
    KnownFormat{u"Meetup", meetupTelling, meetupKnown, DateOrder::MonthDayYear},
    KnownFormat{u"Toastmasters", toastmastersTelling, toastmastersKnown, DateOrder::MonthDayYear},
    KnownFormat{u"Eventbrite", eventbriteTelling, eventbriteKnown, {}},
    KnownFormat{u"Mailchimp", mailchimpTelling, mailchimpKnown, DateOrder::MonthDayYear},
    KnownFormat{u"Wild Apricot", wildApricotTelling, wildApricotKnown, {}},
    KnownFormat{u"ChurchCRM", churchCrmTelling, churchCrmKnown, {}},
    KnownFormat{u"OpenJVerein", openJVereinTelling, openJVereinKnown, DateOrder::DayMonthYear},
};

/// Surer than any words, less sure than Hearth's own list.
int scoreOf(const KnownFormat& format, const QStringList& header)
{
    constexpr int sure = 96;
    for (const QStringView column : format.telling) {
        if (!header.contains(column.toString(), Qt::CaseInsensitive)) {
            return 0;
        }
    }
    return sure;
}

const Known* knownAt(const KnownFormat& format, const QStringList& header, std::size_t column)
{
    const QString& name = header.at(static_cast<qsizetype>(column));
    for (const Known& known : format.known) {
        if (name.compare(known.column, Qt::CaseInsensitive) == 0) {
            return &known;
        }
    }
    return nullptr;
}

/// Whether a field that has room for one value is the format's already.
bool isKnownField(const KnownFormat& format, const ColumnTarget& target)
{
    return target.reading == CellReading::Plain && !target.field.isEmpty() &&
           std::any_of(format.known.begin(), format.known.end(),
                       [&](const Known& known) { return target.field == known.field; });
}

std::vector<ColumnTarget> targetsOf(const KnownFormat& format, const TableLook& look)
{
    // A column that is known takes part in no match, so that it can't keep another from its field.
    TableLook rest = look;
    for (std::size_t i = 0; i < static_cast<std::size_t>(look.header.size()); ++i) {
        if (knownAt(format, look.header, i) != nullptr) {
            rest.header[static_cast<qsizetype>(i)].clear();
            if (i < rest.columns.size()) {
                rest.columns[i] = {};
            }
        }
    }
    std::vector<ColumnTarget> targets = matchColumns(rest).targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (const Known* known = knownAt(format, look.header, i)) {
            targets[i] = {known->field.toString(), known->reading, -1, {}};
        } else if (isKnownField(format, targets[i])) {
            targets[i] = {};
        }
    }
    return targets;
}

} // namespace

std::vector<ImportFormat> knownFormats()
{
    std::vector<ImportFormat> all;
    for (const KnownFormat& format : formats) {
        all.push_back({QStringLiteral("members"), [&format] { return format.name.toString(); },
                       [&format](const TableLook& look) { return scoreOf(format, look.header); },
                       [&format](const TableLook& look) { return targetsOf(format, look); },
                       format.dateOrder});
    }
    return all;
}

} // namespace hearth
