// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/household/household_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct HouseholdFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::HouseholdFields)
};

QString readId(Household& household, const QString& text)
{
    const auto id = HouseholdId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return HouseholdFields::tr(
                   "\"%1\" is no id of a household: such an id is an h and 13 letters and digits.")
            .arg(text);
    }
    household.id = id.value_or(HouseholdId());
    return {};
}

QString readName(Household& household, const QString& text)
{
    household.name = tidy(text);
    return {};
}

QString readNotes(Household& household, const QString& text)
{
    household.notes = tidyLines(text);
    return {};
}

constexpr std::array<FieldColumn<Household, Household>, 3> columns{{
    {u"id", [](const Household& household) { return household.id.text(); }, readId},
    {u"name", [](const Household& household) { return household.name; }, readName},
    {u"notes", [](const Household& household) { return household.notes; }, readNotes},
}};

} // namespace

const QStringList& householdColumns()
{
    static const QStringList names = columnNames(columns);
    return names;
}

QStringList householdCells(const Household& household) { return columnTexts(columns, household); }

std::vector<Problem> readHouseholdFields(Household& draft, const FieldTexts& texts)
{
    return readFields(columns, draft, texts);
}

} // namespace hearth
