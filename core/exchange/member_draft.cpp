// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_draft.h"

#include "core/exchange/cell.h"
#include "core/exchange/listed_cell.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/phone_label.h"
#include "core/exchange/whole_name.h"
#include "core/exchange/written_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MemberDraftWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberDraft)
};

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList groupsOf(const QString& labels)
{
    QStringList groups;
    for (const QString& label : listedNames(labels)) {
        if (!label.startsWith(u'*')) {
            groups += label;
        }
    }
    return groups;
}

void addNew(QStringList& there, const QStringList& values)
{
    for (const QString& value : values) {
        if (!there.contains(value)) {
            there += value;
        }
    }
}

/// Puts `text` behind (or before) what is there.
void join(QString& there, const QString& text, QChar between)
{
    there += there.isEmpty() ? text : between + text;
}

void fillGap(QString& there, const QString& text)
{
    if (there.isEmpty()) {
        there = text;
    }
}

WrittenOrder orderOf(CellReading reading)
{
    switch (reading) {
    case CellReading::WholeNameFamilyFirst:
        return WrittenOrder::FamilyFirst;
    case CellReading::WholeNameTwoFamilies:
        return WrittenOrder::TwoFamilyNames;
    default:
        return WrittenOrder::GivenFirst;
    }
}

void fillName(Member& draft, const QString& whole, CellReading reading)
{
    if (!draft.name.given.isEmpty() || !draft.name.family.isEmpty()) {
        return;
    }
    const WholeName read = readWholeName(whole, orderOf(reading));
    const QString preferred = draft.name.preferred;
    draft.name = read.name;
    if (!preferred.isEmpty()) {
        draft.name.preferred = preferred;
    }
    if (!read.titles.isEmpty()) {
        fillGap(draft.custom[QStringLiteral("Title")], read.titles);
    }
}

void fillPlace(Address& address, const WrittenPlace& place)
{
    fillGap(address.postcode, place.postcode);
    fillGap(address.city, place.city);
    fillGap(address.region, place.region);
}

void readPlace(Address& address, const QString& text)
{
    const auto place = writtenPlace(text);
    fillPlace(address, place.value_or(WrittenPlace{{}, text, {}}));
}

void readAddress(Address& address, const QString& text)
{
    const auto whole = writtenAddress(text);
    if (!whole) {
        fillGap(address.street, text);
        return;
    }
    fillGap(address.street, whole->street);
    fillPlace(address, whole->place);
    fillGap(address.country, whole->country);
}

/// What must be there before others are put behind it or into its gaps.
int turnOf(CellReading reading)
{
    switch (reading) {
    case CellReading::Plain:
    case CellReading::Several:
    case CellReading::List:
    case CellReading::GoogleLabels:
        return 0;
    case CellReading::MiddleName:
    case CellReading::SecondFamilyName:
    case CellReading::HouseNumber:
        return 1;
    case CellReading::Particle:
    case CellReading::StreetMore:
        return 2;
    default:
        return 3;
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
        m_order.push_back(m_columns.size());
        m_columns.push_back(std::move(column));
    }
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const auto turn = [&](std::size_t column) { return turnOf(m_columns[column].target.reading); };
        const auto field = [&](std::size_t column) { return m_columns[column].field; };
        return std::pair(turn(a), field(a)) < std::pair(turn(b), field(b)); // an e-mail before the second one
    });
}

bool MemberDrafts::isDate(std::size_t column) const
{
    const auto field = m_columns.at(column).field;
    return field == MemberField::Birthday || field == MemberField::Joined || field == MemberField::Left;
}

std::string_view MemberDrafts::cell(std::string_view field) const
{
    return m_fidelity == CellFidelity::Exact ? field : plainCell(field);
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
    if (isTooLong(record)) {
        row.problems.push_back(
            {{},
             MemberDraftWords::tr("This row has %1 cells where the first line names %2 columns; "
                                  "perhaps a comma stands in a cell without quotes.")
                 .arg(record.fields.size())
                 .arg(m_columns.size())});
        return row;
    }
    for (const std::size_t i : m_order) {
        if (i < record.fields.size() && m_columns[i].field && !record.fields[i].empty()) {
            readCell(row, m_columns[i], asText(cell(record.fields[i])), record);
        }
    }
    return row;
}

bool MemberDrafts::isTooLong(const CsvRecord& record) const
{
    return record.fields.size() > m_columns.size() &&
           std::any_of(record.fields.begin() + static_cast<std::ptrdiff_t>(m_columns.size()),
                       record.fields.end(), [](std::string_view field) { return !field.empty(); });
}

void MemberDrafts::readCell(MemberRowRead& row,
                            const Column& column,
                            const QString& text,
                            const CsvRecord& record) const
{
    Member& draft = row.draft;
    switch (column.target.reading) {
    case CellReading::Plain:
        readPlain(row, column, text);
        break;
    case CellReading::Several:
        readContact(draft, column, text, record);
        break;
    case CellReading::List:
        addNew(column.field == MemberField::Groups  ? draft.groups
               : column.field == MemberField::Roles ? draft.roles
                                                    : draft.interests,
               listedNames(text));
        break;
    case CellReading::GoogleLabels:
        addNew(draft.groups, groupsOf(text));
        break;
    case CellReading::MiddleName:
        join(draft.name.given, text, u' ');
        break;
    case CellReading::SecondFamilyName:
        join(draft.name.family, text, u' ');
        break;
    case CellReading::Particle:
        draft.name.family = text + u' ' + draft.name.family;
        break;
    case CellReading::HouseNumber:
        join(draft.address.street, text, u' ');
        break;
    case CellReading::StreetMore:
        join(draft.address.street, text, u'\n');
        break;
    case CellReading::Place:
        readPlace(draft.address, text);
        break;
    case CellReading::WholeAddress:
        readAddress(draft.address, text);
        break;
    case CellReading::WholeName:
    case CellReading::WholeNameFamilyFirst:
    case CellReading::WholeNameTwoFamilies:
        fillName(draft, text, column.target.reading);
        break;
    }
}

void MemberDrafts::readPlain(MemberRowRead& row, const Column& column, const QString& text) const
{
    const bool isExact = m_fidelity == CellFidelity::Exact;
    const bool isOfDigits = column.field == MemberField::Postcode || column.field == MemberField::Number ||
                            column.field == MemberField::Phone || column.field == MemberField::Mobile ||
                            column.field == MemberField::EmergencyPhone;
    const bool isChecked =
        isOfDigits || column.field == MemberField::Birthday || column.field == MemberField::Joined ||
        column.field == MemberField::Left || column.field == MemberField::PhotoConsent ||
        column.field == MemberField::EmailConsent || column.field == MemberField::Connections;
    if (!isExact && isChecked && saysNothing(text)) {
        return;
    }
    const QString plain = !isExact && isOfDigits ? withoutZeroGuard(text) : text;
    if (auto problem =
            readMemberField(row.draft, *column.field, column.custom, plain, m_rules, column.dateOrder)) {
        row.problems.push_back(std::move(*problem));
    }
}

void MemberDrafts::readContact(Member& draft,
                               const Column& column,
                               const QString& text,
                               const CsvRecord& record)
{
    if (saysNothing(text)) {
        return;
    }
    if (column.field == MemberField::Email || column.field == MemberField::Email2) {
        addNew(draft.emails, listedEmails(text));
        return;
    }
    const auto kind = column.target.kindColumn;
    const bool mobile = column.field == MemberField::Mobile ||
                        (kind >= 0 && static_cast<std::size_t>(kind) < record.fields.size() &&
                         isMobileLabel(asText(record.fields[static_cast<std::size_t>(kind)])));
    addNew(mobile ? draft.mobiles : draft.phones, listedPhones(text));
}

} // namespace hearth
