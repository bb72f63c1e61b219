// SPDX-License-Identifier: GPL-3.0-or-later
// The open club: the one place through which its file changes. It knows no noun; actions and queries are free
// functions of their noun that take the Club.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/history/history.h"
#include "core/store/database.h"
#include "core/store/recording.h"
#include "core/store/store_error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <type_traits>

namespace hearth {

/// A change while it is being made: handed to the work of `Club::perform`.
class Change {
public:
    Change(
        Database& database, Recording& recording, IdSource& ids, HistoryEntry& entry, const QTimeZone& zone);

    [[nodiscard]] Database& database() const { return m_database; }
    /// The id this change will have in History.
    [[nodiscard]] ChangeId id() const { return m_entry.id; }
    [[nodiscard]] Instant now() const { return m_entry.at; }
    /// The club's day.
    [[nodiscard]] QDate today() const { return civilAt(m_entry.at, m_zone).date; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    template<class SomeId>
    [[nodiscard]] SomeId newId()
    {
        return m_ids.next<SomeId>(m_entry.at);
    }

    /// What History's words need: ids in outside form and counts, never a name.
    void setSubject(const QJsonObject& subject) { m_entry.subject = subject; }
    [[nodiscard]] QJsonObject subject() const { return m_entry.subject; }

    /// While the result lives, rows may be added that are not recorded; each must carry `id()` as its origin,
    /// and no existing row may be touched.
    [[nodiscard]] std::unique_ptr<Recording::Pause> bulk();

    /// A row that was there before and that rows added in bulk refer to: a later deletion of it, or the undo
    /// of its making, must know.
    void references(std::string_view table, std::int64_t id);
    [[nodiscard]] const std::set<std::pair<std::string_view, std::int64_t>>& referenced() const
    {
        return m_referenced;
    }

    /// Calls `work` when the change's own line stands in History, just before the commit: for what must reach
    /// that line as well.
    void beforeCommit(std::function<void()> work) { m_last = std::move(work); }
    void finish() const
    {
        if (m_last) {
            m_last();
        }
    }

private:
    Database& m_database;
    Recording& m_recording;
    IdSource& m_ids;
    HistoryEntry& m_entry;
    const QTimeZone& m_zone;
    std::set<std::pair<std::string_view, std::int64_t>> m_referenced;
    std::function<void()> m_last;
};

/// How far an undo may reach.
enum class UndoScope {
    ThisOnly,  ///< Refused when later changes stand in the way; the error names how many.
    WithLater, ///< Those are taken back too, newest first.
    Untouched, ///< Of a bulk change only what nobody touched since; the rest stays.
};

/// What an undo or a redo did.
struct Undone {
    std::vector<HistoryEntry> changes; ///< The changes taken back or put again, in the order it was done.
    std::vector<TouchedRow> kept;      ///< Rows of a bulk change that stay.
};

class Club : public QObject {
    Q_OBJECT

public:
    /// A new club file; its history is empty. Refused where there is a file already.
    [[nodiscard]] static Result<std::unique_ptr<Club>>
    create(const QString& path, const SchemaList& schema, const Clock& clock);
    /// Opens a club, migrating an older file. `beforeMigration` is called first, for a backup; its failure
    /// stops it.
    [[nodiscard]] static Result<std::unique_ptr<Club>>
    open(const QString& path,
         const SchemaList& schema,
         const Clock& clock,
         Database::Access access = Database::Access::ReadWrite,
         const std::function<Done(Database&)>& beforeMigration = {});
    /// A club over a database that is open already: in memory, or a copy of a file that is held elsewhere.
    [[nodiscard]] static Result<std::unique_ptr<Club>>
    over(std::unique_ptr<Database> database, const SchemaList& schema, const Clock& clock);
    ~Club() override;

    /// Makes one change: all of `work` or nothing, with its line in History, and `changed` once afterwards.
    /// `work` may throw `Refusal` or let a `StoreError` through; both take everything back. A work that
    /// changes nothing leaves no trace. `subject` may be refined by the work.
    template<class Work>
    [[nodiscard]] auto perform(const QString& verb, const QJsonObject& subject, Work&& work)
        -> Result<std::invoke_result_t<Work, Change&>>
    {
        using Value = std::invoke_result_t<Work, Change&>;
        if constexpr (std::is_void_v<Value>) {
            return performErased(verb, subject, std::forward<Work>(work));
        } else {
            std::optional<Value> value;
            Done done = performErased(verb, subject, [&](Change& change) { value.emplace(work(change)); });
            if (!done) {
                return tl::unexpected<Error>(std::move(done.error()));
            }
            return std::move(*value);
        }
    }

    /// Writes into a club just made, without a line in History: its first settings, a sample. Refused once
    /// History has begun, since such writing could never be undone.
    [[nodiscard]] Done fill(const std::function<void(Database&)>& work);

    /// Adds rows that follow from what the club holds, without a line in History: the next meetings of a
    /// series, the edition of a sheet. Those of a recorded table must carry the origin of the change that
    /// they follow from, and no other row may be touched. `work` says what is to be announced.
    [[nodiscard]] Done follow(const std::function<ChangeSet(Database&)>& work);

    /// Takes back the newest change that stands, or `id`.
    [[nodiscard]] Result<Undone> undo(std::optional<ChangeId> id = {}, UndoScope scope = UndoScope::ThisOnly);
    /// Puts the last undone change again, as long as nothing new was done since.
    [[nodiscard]] Result<Undone> redo();

    /// Reads through `read`, turning a store failure into an error with a sentence.
    template<class Read>
    [[nodiscard]] auto read(Read&& work) -> Result<std::invoke_result_t<Read, Database&>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Read, Database&>>) {
                work(*m_database);
                return {};
            } else {
                return work(*m_database);
            }
        } catch (const StoreError& error) {
            return tl::unexpected<Error>(error.toError(m_database->path()));
        }
    }

    /// The id of the newest entry in History, none where it is empty.
    [[nodiscard]] ChangeId newestEntry() const { return ChangeId(m_history->lastId()); }

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] History& history() { return *m_history; }
    [[nodiscard]] const QString& path() const { return m_database->path(); }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] Instant now() const { return m_clock.now(m_zone); }
    [[nodiscard]] CivilTime civilNow() const { return civilAt(now(), m_zone); }
    [[nodiscard]] QDate today() const { return civilNow().date; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    /// From here on `work` sees what each change, undo or redo touched just before its commit, may add to it
    /// what isn't recorded, and stops it by throwing what `perform` takes. There is one at most.
    void witness(std::function<void(const ChangeSet&)> work) { m_witness = std::move(work); }

    /// For the sample club: ids that the seed decides.
    void useIds(const IdSource& ids) { m_ids = ids; }

Q_SIGNALS:
    /// After each commit, once, with what it touched.
    void changed(const hearth::ChangeSet& changes);

private:
    Club(std::unique_ptr<Database> database, const SchemaList& schema, const Clock& clock);

    /// Runs `work` in a transaction and commits when it answers with what to announce; failures become
    /// errors.
    [[nodiscard]] Done guarded(const std::function<std::optional<ChangeSet>()>& work);
    [[nodiscard]] Done
    performErased(const QString& verb, const QJsonObject& subject, const std::function<void(Change&)>& work);
    template<class Work>
    [[nodiscard]] Result<Undone> moveInHistory(Work&& work);
    void readZone();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    const Clock& m_clock;
    QTimeZone m_zone = QTimeZone::utc();
    IdSource m_ids;
    std::function<void(const ChangeSet&)> m_witness;
};

} // namespace hearth
