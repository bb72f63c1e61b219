// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a noun of which a row is the whole: groups, venues, meetings, attendance. Members have an import
// of their own, since who somebody is takes more than a key. A noun says how to find, read and write; the
// rest is the same.
#pragma once

#include "core/base/field_text.h"
#include "core/exchange/import_report.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace hearth {

class Change;
class Club;

/// One row's outcome, and how to bring it about.
struct PlannedRecord {
    enum class Fate { Add, Update, Unchanged, Skip, Reject };

    std::int64_t line = 0;
    Fate fate = Fate::Add;
    QString reason;
    /// Writes the row; for `Add` while the change records nothing, for `Update` while it does.
    std::function<void(Change&)> write;
};

class RecordImporter {
public:
    RecordImporter() = default;
    RecordImporter(const RecordImporter&) = delete;
    RecordImporter& operator=(const RecordImporter&) = delete;
    virtual ~RecordImporter() = default;

    /// Decides about a row by its fields' texts, of which none is empty.
    [[nodiscard]] virtual PlannedRecord plan(const FieldTexts& texts) = 0;
    /// Called in the change, recorded, before anything is written.
    virtual void begin(Change&) {}
    /// Called in the change before the new rows are written unrecorded, as of which they must carry the
    /// change's id.
    virtual void beginBulk(Change&) {}
    /// Called in the change, recorded again, when everything is written.
    virtual void end(Change&) {}
    /// The verb under which it stands in History.
    [[nodiscard]] virtual QString verb() const = 0;
};

/// What most nouns have in common: a draft that is found, read and written.
/// `Kept`: what of a new row's draft is kept until it is written. Of a million rows that is most of the
/// memory, so it holds no more than it must.
template<class Draft, class Kept = Draft>
class DraftImporter : public RecordImporter {
public:
    explicit DraftImporter(const ImportOptions& options) : m_options(options) {}

    [[nodiscard]] PlannedRecord plan(const FieldTexts& texts) final
    {
        PlannedRecord row;
        std::vector<Problem> problems;
        const std::optional<Draft> before =
            m_options.matches == Matches::Add ? std::nullopt : find(texts, problems);
        Draft draft = before.value_or(Draft());
        if (problems.empty()) {
            problems = read(draft, before ? filling(*before, texts) : texts);
        }
        if (problems.empty()) {
            problems = check(draft, before);
        }
        if (!problems.empty()) {
            row.fate = PlannedRecord::Fate::Reject;
            for (const Problem& problem : problems) {
                row.reason += (row.reason.isEmpty() ? QString() : QStringLiteral(" ")) + problem.sentence;
            }
        } else if (!before) {
            row.write = [this, kept = kept(std::move(draft))](Change& change) { add(change, kept); };
        } else if (m_options.matches == Matches::Skip) {
            row.fate = PlannedRecord::Fate::Skip;
        } else if (draft == *before) {
            row.fate = PlannedRecord::Fate::Unchanged;
        } else {
            row.fate = PlannedRecord::Fate::Update;
            row.write = [this, before, draft](Change& change) { update(change, *before, draft); };
        }
        return row;
    }

protected:
    [[nodiscard]] const ImportOptions& options() const { return m_options; }

    /// What the row is about, if it is there already; or why that can't be told.
    [[nodiscard]] virtual std::optional<Draft> find(const FieldTexts& texts,
                                                    std::vector<Problem>& problems) = 0;
    [[nodiscard]] virtual std::vector<Problem> read(Draft& draft, const FieldTexts& texts) = 0;
    /// Settles the draft and says what is wrong with it; notes a new one, so that a later row finds it.
    [[nodiscard]] virtual std::vector<Problem> check(Draft& draft, const std::optional<Draft>& before) = 0;
    [[nodiscard]] virtual QStringList columns() const = 0;
    [[nodiscard]] virtual QStringList cells(const Draft& draft) const = 0;
    [[nodiscard]] virtual Kept kept(Draft draft) const
    {
        if constexpr (std::is_same_v<Draft, Kept>) {
            return draft;
        } else {
            return Kept(); // a noun that keeps something else says what
        }
    }
    virtual void add(Change& change, const Kept& kept) = 0;
    virtual void update(Change& change, const Draft& before, const Draft& draft) = 0;

private:
    /// Under `Fill` only what is empty in the club is read from the row.
    [[nodiscard]] FieldTexts filling(const Draft& before, FieldTexts texts) const
    {
        if (m_options.matches == Matches::Fill) {
            const QStringList names = columns();
            const QStringList there = cells(before);
            for (qsizetype i = 0; i < names.size(); ++i) {
                if (!there.at(i).isEmpty()) {
                    texts.erase(names.at(i));
                }
            }
        }
        return texts;
    }

    const ImportOptions& m_options;
};

} // namespace hearth
