// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/kind_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct KindFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::KindFields)
};

QString readKindId(MeetingKind& kind, const QString& text)
{
    const auto id = KindId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return KindFields::tr("\"%1\" is no id of a kind: such an id is a k and 13 letters and digits.")
            .arg(text);
    }
    kind.id = id.value_or(KindId());
    return {};
}

template<QString MeetingKind::*Line>
QString readKindLine(MeetingKind& kind, const QString& text)
{
    kind.*Line = tidy(text);
    return {};
}

QString readMinutes(MeetingKind& kind, const QString& text)
{
    return readNumber(text, kind.minutes)
               ? QString()
               : KindFields::tr("\"%1\" is no length: write a number of minutes, such as 180.").arg(text);
}

QString readKindCapacity(MeetingKind& kind, const QString& text)
{
    return readNumber(text, kind.capacity)
               ? QString()
               : KindFields::tr("\"%1\" is no capacity: write a number of people, such as 80.").arg(text);
}

constexpr std::array<FieldColumn<MeetingKind, MeetingKind>, 5> kindFieldColumns{{
    {u"id", [](const MeetingKind& kind) { return kind.id.text(); }, readKindId},
    {u"name", [](const MeetingKind& kind) { return kind.name; }, readKindLine<&MeetingKind::name>},
    {u"minutes", [](const MeetingKind& kind) { return numberText(kind.minutes); }, readMinutes},
    {u"capacity", [](const MeetingKind& kind) { return numberText(kind.capacity); }, readKindCapacity},
    {u"group", [](const MeetingKind& kind) { return kind.group; }, readKindLine<&MeetingKind::group>},
}};

} // namespace

const QStringList& kindColumns()
{
    static const QStringList names = columnNames(kindFieldColumns);
    return names;
}

QStringList kindCells(const MeetingKind& kind) { return columnTexts(kindFieldColumns, kind); }

std::vector<Problem> readKindFields(MeetingKind& draft, const FieldTexts& texts)
{
    return readFields(kindFieldColumns, draft, texts);
}

} // namespace hearth
