// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever calls itself a calendar is tables whose rows have a field for each column, or a sentence.
#include "core/base/clock.h"
#include "core/exchange/icalendar_source.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto file = InputFile::ofBytes(bytes, QStringLiteral("x.ics"));
    if (!file) {
        return 0;
    }
    const QTimeZone zone("Europe/Berlin");
    const auto tables = openICalendar(*file, zone);
    hold(tables || !tables.error().sentence.isEmpty(), "a refusal says why");
    if (!tables) {
        return 0;
    }
    for (const auto& table : *tables) {
        const auto starts = table->header().indexOf(QStringLiteral("starts"));
        CsvRecord record;
        while (table->next(record).value_or(false)) {
            hold(static_cast<qsizetype>(record.fields.size()) == table->header().size(),
                 "a field for each column");
            const std::string_view text = record.fields[static_cast<std::size_t>(starts)];
            hold(CivilTime::fromText(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
                     .has_value(),
                 "an event begins at a time that exists");
        }
    }
    return 0;
}
