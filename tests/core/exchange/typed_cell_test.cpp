// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/noun.h"
#include "core/exchange/typed_cell.h"
#include "tests/support/catch.h"

using namespace hearth;
using Shows = TypedCell::Shows;

TEST_CASE("a day counts as spreadsheets count it, and a time is a part of it", "[typed-cell]")
{
    CHECK(typedCell("2026-11-26", ColumnKind::Day) == TypedCell{Shows::Day, 46352});
    CHECK(typedCell("1900-03-01", ColumnKind::Day) == TypedCell{Shows::Day, 61});
    CHECK(typedCell("2026-11-26T18:00", ColumnKind::DayAndTime) == TypedCell{Shows::Minute, 46352.75});
    CHECK(typedCell("2026-11-26T18:00:45", ColumnKind::DayAndTime).shows == Shows::Second);
}

TEST_CASE("what is no whole day is text", "[typed-cell]")
{
    for (const char* text : {"--02-29", "", "2026-02-30", "1900-02-28", "1861-03-05", "2026-11-26T18:00",
                             "26.11.2026", "soon", "2026-11-26 ", "12026-11-26"}) {
        CAPTURE(text);
        CHECK(typedCell(text, ColumnKind::Day) == TypedCell());
    }
    for (const char* text :
         {"2026-11-26", "2026-11-26 18:00", "2026-11-26T18:52:07.125Z", "2026-11-26T18:00:00"}) {
        CAPTURE(text);
        CHECK(typedCell(text, ColumnKind::DayAndTime) == TypedCell());
    }
}

TEST_CASE("a number is one only as it would be written again", "[typed-cell]")
{
    CHECK(typedCell("0", ColumnKind::Number) == TypedCell{Shows::Number, 0});
    CHECK(typedCell("120", ColumnKind::Number) == TypedCell{Shows::Number, 120});
    for (const char* text : {"", "007", "-1", "1.5", "1e3", "1234567890123456", "12 "}) {
        CAPTURE(text);
        CHECK(typedCell(text, ColumnKind::Number) == TypedCell());
    }
    CHECK(typedCell("120", ColumnKind::Text) == TypedCell());
}

TEST_CASE("ids, numbers of members, phones and postcodes are text, as are custom fields", "[typed-cell]")
{
    for (const char* column : {"id", "number", "phone", "mobile", "emergency_phone", "postcode", "arrived",
                               "except", "notes", "custom:birthday", "custom:capacity"}) {
        CAPTURE(column);
        CHECK(columnKind(column) == ColumnKind::Text);
    }
}

TEST_CASE("every column that is more than text is a noun's", "[typed-cell]")
{
    QStringList typed;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        for (const QString& column : noun.columns()) {
            if (columnKind(column.toStdString()) != ColumnKind::Text && !typed.contains(column)) {
                typed += column;
            }
        }
    }
    typed.sort();
    CHECK(typed.join(u' ') == u"birthday capacity ends first joined last left minutes starts");
}
