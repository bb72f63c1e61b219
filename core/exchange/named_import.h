// SPDX-License-Identifier: GPL-3.0-or-later
// Importing what is known by a unique name: households, groups, venues and series.
#pragma once

#include "core/base/text.h"
#include "core/club.h"
#include "core/exchange/record_import.h"

#include <QCoreApplication>

#include <unordered_map>

namespace hearth {

/// The sentences of such imports.
class NamedImportWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NamedImport)

public:
    [[nodiscard]] static Problem nameless() { return {QStringLiteral("name"), tr("A name is missing.")}; }
    [[nodiscard]] static Problem twice(const QString& name)
    {
        return {QStringLiteral("name"), tr("There are two rows named \"%1\".").arg(name)};
    }
    [[nodiscard]] static Problem taken(const QString& name)
    {
        return {QStringLiteral("name"), tr("Another one is called \"%1\" already.").arg(name)};
    }
};

/// What a noun with a unique name brings along.
template<class Value>
struct NamedNoun {
    QString plural;
    std::vector<Value> (*list)(Database&) = nullptr;
    const QStringList& (*columns)() = nullptr;
    QStringList (*cells)(const Value&) = nullptr;
    std::vector<Problem> (*read)(Value&, const FieldTexts&) = nullptr;
    void (*insert)(Change&, const Value&, ChangeId origin) = nullptr;
    void (*update)(Change&, const Value&) = nullptr;
    /// Fills what is left open and says what can't be kept; none where there is nothing to settle.
    std::vector<Problem> (*settle)(Value&, Club&) = nullptr;
};

template<class Value>
class NamedImporter final : public DraftImporter<Value> {
    using ValueId = decltype(Value::id);

public:
    NamedImporter(Club& club, const ImportOptions& options, const NamedNoun<Value>& noun)
        : DraftImporter<Value>(options), m_club(club), m_noun(noun)
    {
        for (Value& value : noun.list(club.database())) {
            m_byName.emplace(fold(QStringView(value.name)), value.id.value());
            m_there.emplace(value.id.value(), std::move(value));
        }
    }

    [[nodiscard]] QString verb() const override { return m_noun.plural + QStringLiteral(".import"); }

protected:
    std::optional<Value> find(const FieldTexts& texts, std::vector<Problem>&) override
    {
        const auto id = texts.find(QStringLiteral("id"));
        const auto given = id == texts.end() ? std::nullopt : ValueId::fromText(id->second);
        if (given && m_there.contains(given->value())) {
            return m_there.at(given->value());
        }
        const auto name = texts.find(QStringLiteral("name"));
        const auto named =
            name == texts.end() ? m_byName.end() : m_byName.find(fold(QStringView(name->second)));
        return named == m_byName.end() || !m_there.contains(named->second)
                   ? std::nullopt
                   : std::optional(m_there.at(named->second));
    }

    std::vector<Problem> read(Value& value, const FieldTexts& texts) override
    {
        auto problems = m_noun.read(value, texts);
        const auto id = texts.find(QStringLiteral("id"));
        if (!value.id && id != texts.end()) {
            value.id = ValueId::fromText(id->second).value_or(ValueId());
        }
        return problems;
    }

    std::vector<Problem> check(Value& value, const std::optional<Value>& before) override
    {
        value.name = tidy(value.name);
        if (value.name.isEmpty()) {
            return {NamedImportWords::nameless()};
        }
        if (m_noun.settle != nullptr) {
            if (auto problems = m_noun.settle(value, m_club); !problems.empty()) {
                return problems;
            }
        }
        const std::string name = fold(QStringView(value.name));
        const auto taken = m_byName.find(name);
        if (taken != m_byName.end() && (!before || taken->second != before->id.value())) {
            return {taken->second == pending ? NamedImportWords::twice(value.name)
                                             : NamedImportWords::taken(value.name)};
        }
        if (!before) {
            m_byName.emplace(name, pending);
        }
        return {};
    }

    QStringList columns() const override { return m_noun.columns(); }
    QStringList cells(const Value& value) const override { return m_noun.cells(value); }

    void add(Change& change, const Value& value) override
    {
        Value fresh = value;
        if (!fresh.id) {
            fresh.id = change.newId<ValueId>();
        }
        m_noun.insert(change, fresh, change.id());
    }

    void update(Change& change, const Value&, const Value& value) override { m_noun.update(change, value); }

private:
    static constexpr std::int64_t pending = -1; // the id is given only when it is written

    Club& m_club;
    NamedNoun<Value> m_noun;
    std::unordered_map<std::string, std::int64_t> m_byName;
    std::unordered_map<std::int64_t, Value> m_there;
};

} // namespace hearth
