// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_draft.h"

#include "core/exchange/cell.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/phone_label.h"
#include "core/exchange/whole_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MemberDraftWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberDraft)
};

const QString valueSeparator = QStringLiteral(" ::: ");

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList groupsOf(const QString& labels)
{
    QStringList groups;
    for (const QString& label : labels.split(valueSeparator, Qt::SkipEmptyParts)) {
        if (!label.trimmed().startsWith(u'*')) {
            groups += label.trimmed();
        }
    }
    return groups;
}

void fillName(PersonName& name, const QString& whole)
{
    if (name.given.isEmpty() && name.family.isEmpty()) {
        const PersonName split = splitWholeName(whole);
        name.given = split.given;
        name.family = split.family;
    }
}

} // namespace

MemberDrafts::MemberDrafts(const ImportMapping& mapping, FieldRules rules, CellFidelity fidelity)
    : m_rules(std::move(rules)), m_fidelity(fidelity)
{
    for (const ColumnTarget& target : mapping.targets) {
        Column column{target, {}, {}, m_rules.dateOrder};
        if (!target.field.isEmpty()) {
            column.field = memberField(target.field);
            column.custom = target.field.mid(customPrefix.size());
        }
        m_columns.push_back(std::move(column));
    }
}

bool MemberDrafts::isDate(std::size_t column) const
{
    const auto field = m_columns.at(column).field;
    return field == MemberField::Birthday || field == MemberField::Joined || field == MemberField::Left;
}

std::string_view MemberDrafts::cell(std::string_view field) const
{
    return m_fidelity == CellFidelity::Exact ? field : stripFormulaEscape(field);
}

MemberRowRead MemberDrafts::read(const CsvRecord& record) const
{
    MemberRowRead row;
    row.isBlank = std::all_of(record.fields.begin(), record.fields.end(), [](std::string_view field) {
        return field.find_first_not_of(" \t") == std::string_view::npos;
    });
    if (row.isBlank) {
        return row;
    }
    const bool tooLong = std::any_of(
        record.fields.begin() + static_cast<std::ptrdiff_t>(std::min(record.fields.size(), m_columns.size())),
        record.fields.end(), [](std::string_view field) { return !field.empty(); });
    if (tooLong) {
        row.problems.push_back(
            {{},
             MemberDraftWords::tr("This row has %1 cells where the first line names %2 columns; "
                                  "perhaps a comma stands in a cell without quotes.")
                 .arg(record.fields.size())
                 .arg(m_columns.size())});
        return row;
    }
    const std::size_t count = std::min(record.fields.size(), m_columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const Column& column = m_columns[i];
        if (column.field && !record.fields[i].empty() && column.target.reading != CellReading::WholeName) {
            readCell(row, column, asText(cell(record.fields[i])), record);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (m_columns[i].field && m_columns[i].target.reading == CellReading::WholeName) {
            fillName(row.draft.name, asText(cell(record.fields[i])));
        }
    }
    return row;
}

void MemberDrafts::readCell(MemberRowRead& row,
                            const Column& column,
                            const QString& text,
                            const CsvRecord& record) const
{
    switch (column.target.reading) {
    case CellReading::Several:
        readContact(row.draft, column, text.split(valueSeparator, Qt::SkipEmptyParts), record);
        return;
    case CellReading::GoogleLabels:
        row.draft.groups += groupsOf(text);
        return;
    case CellReading::MiddleName:
        row.draft.name.given += u' ' + text;
        return;
    default:
        break;
    }
    if (auto problem =
            readMemberField(row.draft, *column.field, column.custom, text, m_rules, column.dateOrder)) {
        row.problems.push_back(std::move(*problem));
    }
}

void MemberDrafts::readContact(Member& draft,
                               const Column& column,
                               const QStringList& values,
                               const CsvRecord& record)
{
    if (column.field == MemberField::Email) {
        draft.emails += values;
        return;
    }
    const auto kind = column.target.kindColumn;
    const bool mobile = kind >= 0 && static_cast<std::size_t>(kind) < record.fields.size() &&
                        isMobileLabel(asText(record.fields[static_cast<std::size_t>(kind)]));
    (mobile ? draft.mobiles : draft.phones) += values;
}

} // namespace hearth
