// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_cells.h"

#include "core/exchange/cell.h"

namespace hearth {

namespace {

void join(const ReusedList& items, std::string& cell)
{
    cell.clear();
    for (const std::string& item : items) {
        appendToList(cell, item);
    }
}

void nth(const ReusedList& items, std::size_t i, std::string& cell)
{
    if (i < items.size()) {
        cell = items.at(i);
    } else {
        cell.clear();
    }
}

} // namespace

const QStringList& memberColumns()
{
    static const QStringList columns =
        QStringLiteral(
            "id,number,given_name,family_name,preferred_name,status,email,email_2,phone,mobile,street,city,"
            "region,"
            "postcode,country,birthday,joined,left,household,groups,roles,interests,emergency_name,"
            "emergency_phone,photo_consent,email_consent,notes")
            .split(u',');
    return columns;
}

const QStringList& rareMemberColumns()
{
    static const QStringList columns{QStringLiteral("connections")};
    return columns;
}

void MemberCells::fill(std::vector<std::string>& cells) const
{
    const MemberRow& row = m_row;
    cells.resize(m_columns.size());
    std::size_t at = 0;
    const auto put = [&](const std::string& text) { cells[at++] = text; };
    cells[at++] = row.id.text().toStdString();
    for (const std::string* text : {&row.number, &row.given, &row.family, &row.preferred, &row.status}) {
        put(*text);
    }
    nth(row.emails, 0, cells[at++]);
    nth(row.emails, 1, cells[at++]);
    nth(row.phones, 0, cells[at++]);
    nth(row.mobiles, 0, cells[at++]);
    for (const std::string& part : row.address) {
        put(part);
    }
    put(row.birthday);
    put(row.joined);
    put(row.left);
    for (const ReusedList* list : {&row.households, &row.groups, &row.roles, &row.interests}) {
        join(*list, cells[at++]);
    }
    for (const std::string* text :
         {&row.emergencyName, &row.emergencyPhone, &row.photoConsent, &row.emailConsent, &row.notes}) {
        put(*text);
    }
    if (m_reader.tellsConnections()) {
        put(row.connections);
    }
    for (const std::string& value : row.custom) {
        put(value);
    }
}

MemberCells::MemberCells(Database& database, QDate asAt) : m_reader(database, asAt) { nameColumns(); }

MemberCells::MemberCells(Database& database, QDate asAt, MemberId member) : m_reader(database, asAt, member)
{
    nameColumns();
}

void MemberCells::nameColumns()
{
    for (const QString& column : memberColumns()) {
        m_columns.push_back(column.toStdString());
    }
    if (m_reader.tellsConnections()) {
        m_columns.push_back(rareMemberColumns().front().toStdString());
    }
    for (const CustomField& field : m_reader.customFields()) {
        m_columns.push_back((customPrefix.toString() + field.name).toStdString());
    }
}

bool MemberCells::next(std::vector<std::string>& cells)
{
    if (!m_reader.next(m_row)) {
        return false;
    }
    fill(cells);
    return true;
}

} // namespace hearth
