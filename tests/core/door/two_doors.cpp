// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/door/two_doors.h"

#include "core/door/door_log.h"
#include "core/door/door_log_table.h"
#include "core/schema.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"

#include <QFile>

namespace hearth::test {

Laptop::Laptop(const QByteArray& bytes, const Clock& clock)
{
    auto database = Database::fromBytes(bytes, QStringLiteral("door"), Database::Access::ReadWrite);
    club = expectValue(Club::over(std::move(database), schema(), clock));
    keepLog(*club);
}

DoorTakings Laptop::takings() const
{
    return {QStringLiteral("door"), readSettings(database()).uid, readLog(database())};
}

void Laptop::reopen(const Clock& clock) { *this = Laptop(bytes(), clock); }

TwoDoors::TwoDoors()
{
    ClubSettings settings;
    settings.name = QStringLiteral("Hearth Friends");
    settings.zone = QStringLiteral("UTC");
    settings.uid = QStringLiteral("0b7e6c1c-2f0e-4c53-9c1d-111111111111");
    expectValue(beginClub(*club, settings));
    night = meeting();
    ada = person(u"Ada");
    ben = person(u"Ben");
    cleo = person(u"Cleo");
}

QByteArray TwoDoors::doorFile()
{
    DoorFileOrder order;
    order.target = path(QStringLiteral("made.hearth"));
    expectValue(makeDoorFile(*club, order));
    QFile file(order.target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TakeInReport TwoDoors::take(const std::vector<DoorTakings>& takings)
{
    return expectValue(takeIn(*club, takings));
}

std::string registers(Database& database)
{
    std::string text;
    Query marks = database.query("SELECT meeting, member, status, arrived, gone, guest_of, source, note"
                                 " FROM attendance ORDER BY meeting, member");
    while (marks.next()) {
        for (int column = 0; column < 8; ++column) {
            text += marks.isNull(column) ? std::string("-") : std::string(marks.bytes(column));
            text += '|';
        }
        text += '\n';
    }
    Query heads = database.query("SELECT meeting, id, count, note FROM head_count ORDER BY meeting, id");
    while (heads.next()) {
        text += std::string(heads.bytes(0)) + ' ' + std::string(heads.bytes(1)) + ' ' +
                std::string(heads.bytes(2)) + ' ' + std::string(heads.bytes(3)) + '\n';
    }
    Query meetings = database.query("SELECT id, register, status FROM meeting ORDER BY id");
    while (meetings.next()) {
        text += std::string(meetings.bytes(0)) + ' ' + std::string(meetings.bytes(1)) + ' ' +
                std::string(meetings.bytes(2)) + '\n';
    }
    return text;
}

} // namespace hearth::test
