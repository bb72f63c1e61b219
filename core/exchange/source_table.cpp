// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/source_table.h"

#include "core/exchange/csv_source.h"
#include "core/exchange/holiday_source.h"
#include "core/exchange/icalendar_source.h"
#include "core/exchange/json_source.h"
#include "core/exchange/spreadsheet_source.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_source.h"

#include <QFileInfo>

namespace hearth {

namespace {
constexpr std::string_view calendarBegins = "BEGIN:VCALENDAR";
} // namespace

Result<QByteArray> SourceTable::photo(std::int64_t /*line*/) { return QByteArray(); }

const std::vector<SourceKind>& sourceKinds()
{
    static const std::vector<SourceKind> kinds{
        {{QStringLiteral("json")}, [](const InputFile& file, const QTimeZone&) { return openJson(file); }},
        {{QStringLiteral("ics"), QStringLiteral("ical"), QStringLiteral("icalendar")}, &openICalendar},
        {{QStringLiteral("vcf"), QStringLiteral("vcard")},
         [](const InputFile& file, const QTimeZone&) { return openVCards(file); },
         &beginsWithVCard},
        {{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("ods"),
          QStringLiteral("zip")},
         [](const InputFile& file, const QTimeZone&) { return openSpreadsheet(file); },
         &isPackedFile},
        {{}, [](const InputFile& file, const QTimeZone&) { return openCsv(file); }},
    };
    return kinds;
}

Result<SourceTables>
openSourceOf(const QString& noun, const InputFile& file, const QTimeZone& zone, QDate today)
{
    const bool isCalendar = file.bytes().substr(0, calendarBegins.size()) == calendarBegins;
    return noun == u"holidays" && isCalendar ? openHolidays(file, today) : openSource(file, zone);
}

Result<SourceTables> openSource(const InputFile& file, const QTimeZone& zone)
{
    const QString ending = QFileInfo(file.fileName()).suffix().toLower();
    for (const SourceKind& kind : sourceKinds()) {
        if (kind.claims != nullptr && kind.claims(file.bytes())) {
            return kind.open(file, zone);
        }
    }
    for (const SourceKind& kind : sourceKinds()) {
        if (kind.endings.isEmpty() || kind.endings.contains(ending)) {
            return kind.open(file, zone);
        }
    }
    return SourceTables();
}

} // namespace hearth
