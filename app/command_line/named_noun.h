// SPDX-License-Identifier: GPL-3.0-or-later
// The nouns that go by a unique name: venues, groups, households, series. They are found by id or by name.
#pragma once

#include "app/command_line/noun.h"
#include "core/club.h"

#include <QCoreApplication>

#include <optional>

namespace hearth {

struct NamedNounWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NamedNoun)
};

/// How to read, find and change values of one kind. `Value` has an `id`.
template<class Value>
struct NamedNounRoom {
    using IdOf = decltype(Value::id);

    std::vector<Problem> (*read)(Value& draft, const FieldTexts& texts);
    std::optional<Value> (*find)(Database& database, IdOf id);
    std::optional<IdOf> (*findNamed)(Database& database, const QString& name);
    Result<IdOf> (*add)(Club& club, const Value& draft);
    Done (*edit)(Club& club, const Value& value);
    Done (*remove)(Club& club, IdOf id);

    [[nodiscard]] Result<Value> meantBy(Club& club, const QString& wanted) const
    {
        const auto found = club.read([&](Database& database) {
            const auto id = IdOf::fromText(wanted);
            auto value = id ? find(database, *id) : std::nullopt;
            if (!value) {
                const auto named = findNamed(database, wanted);
                value = named ? find(database, *named) : std::nullopt;
            }
            return value;
        });
        if (!found) {
            return failure(found.error());
        }
        if (!*found) {
            return failure(
                Error::of(Error::Kind::Gone,
                          NamedNounWords::tr("There is nothing with the id or name \"%1\".").arg(wanted)));
        }
        return **found;
    }

    [[nodiscard]] Result<QString> addFrom(Club& club, const FieldTexts& texts) const
    {
        Value draft;
        if (auto problems = read(draft, texts); !problems.empty()) {
            return failure(Error::invalid(std::move(problems)));
        }
        return add(club, draft).map([](IdOf id) { return id.text(); });
    }

    [[nodiscard]] Result<QString> editFrom(Club& club, const QString& wanted, const FieldTexts& texts) const
    {
        const auto before = meantBy(club, wanted);
        if (!before) {
            return failure(before.error());
        }
        Value after = *before;
        if (auto problems = read(after, texts); !problems.empty()) {
            return failure(Error::invalid(std::move(problems)));
        }
        if (after.id != before->id) {
            return failure(idStays(before->id.text()));
        }
        return edit(club, after).map([&] { return after.id.text(); });
    }

    [[nodiscard]] Result<QString> removeMeant(Club& club, const QString& wanted) const
    {
        return meantBy(club, wanted).and_then([&](const Value& value) {
            return remove(club, value.id).map([&] { return value.id.text(); });
        });
    }
};

/// The noun made of a room that lives as long as the program.
template<const auto& room>
[[nodiscard]] Noun namedNoun(QStringView singular, QStringView plural, QStringList (*fields)())
{
    return {.singular = singular,
            .plural = plural,
            .fields = fields,
            .ownFields = {},
            .add = [](Club& club, const FieldTexts& texts) { return room.addFrom(club, texts); },
            .edit = [](Club& club, const QString& id,
                       const FieldTexts& texts) { return room.editFrom(club, id, texts); },
            .remove = [](Club& club, const QString& id) { return room.removeMeant(club, id); }};
}

} // namespace hearth
