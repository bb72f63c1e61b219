// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct GroupFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::GroupFields)
};

QString readId(Group& group, const QString& text)
{
    const auto id = GroupId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return GroupFields::tr("\"%1\" is no id of a group: such an id is a g and 13 letters and digits.")
            .arg(text);
    }
    group.id = id.value_or(GroupId());
    return {};
}

QString readName(Group& group, const QString& text)
{
    group.name = tidy(text);
    return {};
}

QString readDescription(Group& group, const QString& text)
{
    group.description = tidyLines(text);
    return {};
}

constexpr std::array<FieldColumn<Group, Group>, 3> columns{{
    {u"id", [](const Group& group) { return group.id.text(); }, readId},
    {u"name", [](const Group& group) { return group.name; }, readName},
    {u"description", [](const Group& group) { return group.description; }, readDescription},
}};

} // namespace

const QStringList& groupColumns()
{
    static const QStringList names = columnNames(columns);
    return names;
}

QStringList groupCells(const Group& group) { return columnTexts(columns, group); }

std::vector<Problem> readGroupFields(Group& draft, const FieldTexts& texts)
{
    return readFields(columns, draft, texts);
}

} // namespace hearth
