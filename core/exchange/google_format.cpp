// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/google_format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace hearth {

namespace {

struct GoogleFormat {
    Q_DECLARE_TR_FUNCTIONS(hearth::GoogleFormat)
};

using Plain = std::map<QString, ColumnTarget>;

/// Columns that stand once, in either layout. What is not named here isn't taken: phonetic names, a photo's
/// address, and all that a roster has no place for.
const Plain& plainColumns()
{
    static const Plain columns{
        {QStringLiteral("First Name"), {QStringLiteral("given_name")}},
        {QStringLiteral("Given Name"), {QStringLiteral("given_name")}},
        {QStringLiteral("Middle Name"), {QStringLiteral("given_name"), CellReading::MiddleName}},
        {QStringLiteral("Additional Name"), {QStringLiteral("given_name"), CellReading::MiddleName}},
        {QStringLiteral("Last Name"), {QStringLiteral("family_name")}},
        {QStringLiteral("Family Name"), {QStringLiteral("family_name")}},
        {QStringLiteral("Name"), {QStringLiteral("given_name"), CellReading::WholeName}},
        {QStringLiteral("File As"), {QStringLiteral("given_name"), CellReading::WholeName}},
        {QStringLiteral("Nickname"), {QStringLiteral("preferred_name")}},
        {QStringLiteral("Birthday"), {QStringLiteral("birthday")}},
        {QStringLiteral("Notes"), {QStringLiteral("notes")}},
        {QStringLiteral("Labels"), {QStringLiteral("groups"), CellReading::GoogleLabels}},
        {QStringLiteral("Group Membership"), {QStringLiteral("groups"), CellReading::GoogleLabels}},
        {QStringLiteral("Organization Name"), {QStringLiteral("custom:Organization")}},
        {QStringLiteral("Organization 1 - Name"), {QStringLiteral("custom:Organization")}},
        {QStringLiteral("Organization Title"), {QStringLiteral("custom:Job title")}},
        {QStringLiteral("Organization 1 - Title"), {QStringLiteral("custom:Job title")}},
    };
    return columns;
}

/// Only the first address has a place of its own in the contract.
const Plain& addressColumns()
{
    static const Plain columns{
        {QStringLiteral("Address 1 - Street"), {QStringLiteral("street")}},
        {QStringLiteral("Address 1 - City"), {QStringLiteral("city")}},
        {QStringLiteral("Address 1 - Region"), {QStringLiteral("region")}},
        {QStringLiteral("Address 1 - Postal Code"), {QStringLiteral("postcode")}},
        {QStringLiteral("Address 1 - Country"), {QStringLiteral("country")}},
    };
    return columns;
}

qsizetype columnNamed(const QStringList& header, const QString& name)
{
    return header.indexOf(name); // -1 where there is none, as kindColumn wants it
}

ColumnTarget targetOf(const QStringList& header, const QString& column)
{
    static const QRegularExpression numbered(QStringLiteral("^(E-mail|Phone) (\\d+) - Value$"));
    for (const Plain* columns : {&plainColumns(), &addressColumns()}) {
        if (const auto found = columns->find(column); found != columns->end()) {
            return found->second;
        }
    }
    const auto match = numbered.match(column);
    if (!match.hasMatch()) {
        return {};
    }
    const QString stem = match.captured(1) + u' ' + match.captured(2);
    const qsizetype label = std::max(columnNamed(header, stem + QStringLiteral(" - Label")),
                                     columnNamed(header, stem + QStringLiteral(" - Type")));
    return {match.captured(1) == u"Phone" ? QStringLiteral("phone") : QStringLiteral("email"),
            CellReading::Several, label};
}

std::vector<ColumnTarget> targetsOf(const TableLook& look)
{
    const QStringList& header = look.header;
    std::vector<ColumnTarget> targets;
    for (const QString& column : header) {
        targets.push_back(targetOf(header, column));
    }
    return targets;
}

int scoreNew(const TableLook& look)
{
    const QStringList& header = look.header;
    const bool names =
        header.contains(QStringLiteral("First Name")) && header.contains(QStringLiteral("Last Name"));
    const bool own = header.contains(QStringLiteral("Phonetic First Name")) ||
                     header.contains(QStringLiteral("Labels")) ||
                     header.contains(QStringLiteral("E-mail 1 - Label"));
    constexpr int sure = 95;
    return names && own ? sure : 0;
}

int scoreOld(const TableLook& look)
{
    const QStringList& header = look.header;
    const bool names =
        header.contains(QStringLiteral("Given Name")) && header.contains(QStringLiteral("Family Name"));
    const bool own = header.contains(QStringLiteral("Group Membership")) ||
                     header.contains(QStringLiteral("Yomi Name")) ||
                     header.contains(QStringLiteral("E-mail 1 - Type"));
    constexpr int sure = 95;
    return names && own ? sure : 0;
}

} // namespace

std::vector<ImportFormat> googleFormats()
{
    const QString members = QStringLiteral("members");
    return {
        {members, [] { return GoogleFormat::tr("Google Contacts"); }, &scoreNew, &targetsOf},
        {members, [] { return GoogleFormat::tr("Google Contacts (older layout)"); }, &scoreOld, &targetsOf},
    };
}

} // namespace hearth
