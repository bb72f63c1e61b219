// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_rows_model.h"

#include "ui/exchange/field_names.h"
#include "ui/members/member_words.h"
#include "ui/window/open_club.h"

#include <algorithm>

namespace hearth {

namespace {

/// What the row changes in the member, by the fields' names.
QString changedFields(const PlannedMember& row)
{
    const Member& before = *row.before;
    const Member& after = row.draft;
    QStringList names;
    const auto see = [&](const char16_t* field, bool differs) {
        if (differs) {
            names += fieldName(QString::fromUtf16(field));
        }
    };
    see(u"number", before.number != after.number);
    see(u"given_name", before.name != after.name);
    see(u"status", before.status != after.status);
    see(u"email", before.emails != after.emails);
    see(u"phone", before.phones != after.phones);
    see(u"mobile", before.mobiles != after.mobiles);
    see(u"street", before.address != after.address);
    see(u"birthday", before.birthday != after.birthday);
    see(u"joined", before.joined != after.joined);
    see(u"left", before.left != after.left);
    see(u"household", before.households != after.households);
    see(u"groups", before.groups != after.groups);
    see(u"roles", before.roles != after.roles);
    see(u"interests", before.interests != after.interests);
    see(u"emergency_name",
        before.emergencyName != after.emergencyName || before.emergencyPhone != after.emergencyPhone);
    see(u"photo_consent",
        before.photoConsent != after.photoConsent || before.emailConsent != after.emailConsent);
    see(u"connections", before.connections != after.connections);
    see(u"notes", before.notes != after.notes);
    see(u"photo", row.bringsPhoto);
    for (const auto& [field, value] : after.custom) {
        const auto was = before.custom.find(field);
        if (was == before.custom.end() ? !value.isEmpty() : was->second != value) {
            names += field;
        }
    }
    return names.join(QStringLiteral(", "));
}

/// "0171 555 0132 → 0441 555116" where the row changes it.
QString changed(const QString& before, const QString& after)
{
    return before.isEmpty() || before == after ? after : before + QStringLiteral(" → ") + after;
}

} // namespace

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    QString said;
    const std::size_t at = m_shown[static_cast<std::size_t>(index.row())];
    if (m_plan != nullptr) {
        said = text(m_plan->rows[at], index.column());
    } else if (index.column() == Line) {
        said = QString::number(m_rejected[at].line);
    } else if (index.column() == What) {
        said = kindName(RowKind::Refused);
    } else if (index.column() == Why) {
        said = m_rejected[at].reason;
    }
    if (role == Qt::AccessibleTextRole && index.column() != Name && !said.isEmpty()) {
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               said;
    }
    return said;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Row");
    case What:
        return tr("What happens");
    case Name:
        return tr("Name");
    case Birthday:
        return tr("Birthday");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("E-mail");
    case Joined:
        return tr("Joined");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

void ImportRowsModel::show(const MemberPlan* plan, const ImportReport& report)
{
    beginResetModel();
    m_plan = plan;
    m_rejected = report.rejected;
    m_counts = {static_cast<int>(report.added),
                static_cast<int>(report.updated),
                static_cast<int>(report.unchanged),
                static_cast<int>(report.skipped),
                0,
                static_cast<int>(report.rejected.size())};
    if (plan != nullptr) {
        for (const PlannedMember& row : plan->rows) {
            if (kindOf(row) == RowKind::ToDecide) {
                const RowKind counted = row.fate == RowFate::Add ? RowKind::New : RowKind::Refused;
                ++m_counts.at(static_cast<std::size_t>(RowKind::ToDecide));
                --m_counts.at(static_cast<std::size_t>(counted));
            }
        }
    }
    if (m_narrowed && count(*m_narrowed) == 0) {
        m_narrowed.reset();
    }
    fill();
    endResetModel();
}

void ImportRowsModel::clear() { show(nullptr, {}); }

void ImportRowsModel::narrow(std::optional<RowKind> kind)
{
    beginResetModel();
    m_narrowed = kind;
    fill();
    endResetModel();
}

void ImportRowsModel::fill()
{
    m_shown.clear();
    const std::size_t rows = m_plan != nullptr ? m_plan->rows.size() : m_rejected.size();
    for (std::size_t i = 0; i < rows; ++i) {
        const RowKind kind = m_plan != nullptr ? kindOf(m_plan->rows[i]) : RowKind::Refused;
        if (!m_narrowed || kind == *m_narrowed) {
            m_shown.push_back(i);
        }
    }
}

RowKind ImportRowsModel::kindAt(int row) const
{
    const PlannedMember* planned = plannedAt(row);
    return planned == nullptr ? RowKind::Refused : kindOf(*planned);
}

Tone ImportRowsModel::toneAt(int row) const
{
    switch (kindAt(row)) {
    case RowKind::New:
        return Tone::Sage;
    case RowKind::Updated:
        return Tone::Slate;
    case RowKind::ToDecide:
        return Tone::Amber;
    case RowKind::Refused:
        return Tone::Rose;
    case RowKind::Unchanged:
    case RowKind::Skipped:
        break;
    }
    return Tone::Plain;
}

const PlannedMember* ImportRowsModel::plannedAt(int row) const
{
    return m_plan != nullptr && row >= 0 && row < rowCount()
               ? &m_plan->rows[m_shown[static_cast<std::size_t>(row)]]
               : nullptr;
}

int ImportRowsModel::rowOf(std::int64_t line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PlannedMember* planned = plannedAt(row);
        if (planned != nullptr && planned->line == line) {
            return row;
        }
    }
    return -1;
}

QString ImportRowsModel::kindName(RowKind kind)
{
    switch (kind) {
    case RowKind::New:
        return tr("new");
    case RowKind::Updated:
        return tr("updated");
    case RowKind::Unchanged:
        return tr("unchanged");
    case RowKind::Skipped:
        return tr("left alone");
    case RowKind::ToDecide:
        return tr("to decide");
    case RowKind::Refused:
        break;
    }
    return tr("refused");
}

RowKind ImportRowsModel::kindOf(const PlannedMember& row)
{
    switch (row.fate) {
    case RowFate::Add:
        return row.candidates.empty() ? RowKind::New : RowKind::ToDecide;
    case RowFate::Update:
        return RowKind::Updated;
    case RowFate::Unchanged:
        return RowKind::Unchanged;
    case RowFate::Skip:
        return RowKind::Skipped;
    case RowFate::Reject:
        break;
    }
    return row.candidates.empty() ? RowKind::Refused : RowKind::ToDecide;
}

QString ImportRowsModel::text(const PlannedMember& row, int column) const
{
    const Member& now = row.draft;
    const Member none;
    const bool isUpdate = row.fate == RowFate::Update && row.before != nullptr;
    const Member& before = isUpdate ? *row.before : none;
    const auto phone = [](const Member& member) {
        return member.mobiles.isEmpty() ? member.phones.value(0) : member.mobiles.value(0);
    };
    const Formats& formats = m_open.formats();
    switch (column) {
    case Line:
        return QString::number(row.line);
    case What:
        return kindName(kindOf(row));
    case Name:
        return fullName(now.name);
    case Birthday:
        return changed(birthdayWords(before, formats), birthdayWords(now, formats));
    case Phone:
        return changed(phone(before), phone(now));
    case Email:
        return changed(before.emails.value(0), now.emails.value(0));
    case Joined:
        return formats.day(now.joined);
    case Why:
        return isUpdate ? tr("changes: %1").arg(changedFields(row)) : row.reason;
    default:
        return {};
    }
}

} // namespace hearth
