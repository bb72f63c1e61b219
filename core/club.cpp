// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/club.h"

#include "core/history/blockers.h"
#include "core/history/bounds.h"
#include "core/history/bulk.h"
#include "core/history/given_ids.h"
#include "core/history/undo.h"
#include "core/store/cache.h"
#include "core/store/migration.h"
#include "core/store/setting.h"
#include "core/store/store_error.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>

namespace hearth {

namespace {

/// Adds the rows that a bulk change said it refers to. What the change also recorded may refer to the same
/// ones, and each row is listed once.
void addReferenced(std::vector<TouchedRow>& touched, const Change& change, const History& history)
{
    for (const auto& [table, id] : change.referenced()) {
        const int number = history.schema().tableNumber(table);
        const TableShape& shape = history.shapes().at(static_cast<std::size_t>(number));
        const std::int64_t origin = originOf(history.database(), shape, {id, 0});
        touched.push_back({number, {id, 0}, RowChange::Referenced, origin});
    }
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
}

} // namespace

Club::Club(std::unique_ptr<Database> database, const SchemaList& schema, const Clock& clock)
    : m_database(std::move(database)),
      m_history(std::make_unique<History>(*m_database, schema)),
      m_clock(clock)
{
    readZone();
    m_ids.continueAfter(greatestGivenId(*m_history, now()));
}

Club::~Club() = default;

Result<std::unique_ptr<Club>> Club::create(const QString& path, const SchemaList& schema, const Clock& clock)
{
    try {
        auto database = Database::create(path);
        migrate(*database, schema);
        return over(std::move(database), schema, clock);
    } catch (const StoreError& error) {
        if (error.kind() == Error::Kind::Refused) {
            return failure(
                Error::of(error.kind(), StoreError::tr("There is a file %1 already, and a club is never "
                                                       "overwritten. Choose another name.")
                                            .arg(path)));
        }
        return failure(error.toError(path));
    }
}

Result<std::unique_ptr<Club>> Club::open(const QString& path,
                                         const SchemaList& schema,
                                         const Clock& clock,
                                         Database::Access access,
                                         const std::function<Done(Database&)>& beforeMigration)
{
    try {
        auto database = Database::open(path, schema.version(), access);
        if (schemaVersion(*database) < schema.version()) {
            if (beforeMigration) {
                if (Done done = beforeMigration(*database); !done) {
                    return failure(done.error());
                }
            }
            migrate(*database, schema);
            Transaction transaction(*database);
            dropAll(*database);
            transaction.commit();
        }
        return over(std::move(database), schema, clock);
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
}

Result<std::unique_ptr<Club>>
Club::over(std::unique_ptr<Database> database, const SchemaList& schema, const Clock& clock)
{
    const QString path = database->path();
    try {
        if (schemaVersion(*database) < schema.version()) {
            migrate(*database, schema);
        }
        return std::unique_ptr<Club>(new Club(std::move(database), schema, clock));
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
}

Done Club::guarded(const std::function<std::optional<ChangeSet>()>& work)
{
    try {
        std::optional<ChangeSet> announcement;
        const auto small = qScopeGuard([this] { shrinkCache(*m_database); });
        {
            Transaction transaction(*m_database);
            announcement = work();
            if (announcement) {
                if (m_witness) {
                    m_witness(*announcement);
                }
                transaction.commit();
            }
        }
        if (announcement && !announcement->isEmpty()) {
            readZone();
            Q_EMIT changed(*announcement);
        }
        return {};
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    } catch (const StoreError& error) {
        return failure(error.toError(m_database->path()));
    }
}

Done Club::performErased(const QString& verb,
                         const QJsonObject& subject,
                         const std::function<void(Change&)>& work)
{
    return guarded([&]() -> std::optional<ChangeSet> {
        HistoryEntry entry;
        entry.at = now();
        entry.id = m_ids.next<ChangeId>(entry.at);
        entry.verb = verb;
        entry.subject = subject;
        Recording recording(*m_database, m_history->schema());
        Change change(*m_database, recording, m_ids, entry, m_zone);
        work(change);
        const QByteArray changeset = recording.changeset();
        if (changeset.isEmpty() && !entry.bulk) {
            return {}; // a no-op edit: no history, no signal
        }
        auto touched =
            touchedRows(*m_database, m_history->shapes(), readChangeset(changeset, m_history->schema()));
        auto announcement =
            entry.bulk ? ChangeSet::ofEverything() : asChangeSet(touched, m_history->schema());
        addReferenced(touched, change, *m_history);
        m_history->write(entry, changeset, touched);
        change.finish();
        return announcement;
    });
}

Done Club::fill(const std::function<void(Database&)>& work)
{
    return guarded([&]() {
        if (m_history->lastId() != 0) {
            throw Refusal{UndoWords::hasHistory()};
        }
        growCache(*m_database);
        work(*m_database);
        return ChangeSet::ofEverything();
    });
}

Done Club::follow(const std::function<ChangeSet(Database&)>& work)
{
    return guarded([&]() { return work(*m_database); });
}

template<class Work>
Result<Undone> Club::moveInHistory(Work&& work)
{
    Undone undone;
    const Done done = guarded([&]() {
        std::vector<TouchedRow> touched;
        work(undone, touched, [this] {
            const Instant at = now();
            return UndoStep{m_ids.next<ChangeId>(at), at};
        });
        return asChangeSet(touched, m_history->schema());
    });
    return done.map([&] { return std::move(undone); });
}

Result<Undone> Club::undo(std::optional<ChangeId> id, UndoScope scope)
{
    return moveInHistory([&](Undone& undone, std::vector<TouchedRow>& touched, const auto& step) {
        const auto entry = id ? m_history->find(*id) : m_history->nextUndo();
        if (!entry) {
            throw Refusal{id ? UndoWords::unknownChange() : UndoWords::nothingToUndo()};
        }
        if (entry->kind != EntryKind::Change) {
            throw Refusal{UndoWords::notAChange()};
        }
        if (!entry->stands) {
            throw Refusal{UndoWords::alreadyUndone()};
        }
        if (scope == UndoScope::Untouched && !entry->bulk) {
            throw Refusal{UndoWords::notBulk()};
        }
        std::vector<HistoryEntry> later;
        if (scope == UndoScope::Untouched) {
            undone.kept = keptOfBulk(*m_history, entry->id);
        } else {
            later = blockers(*m_history, *entry);
            if (!later.empty() && scope == UndoScope::ThisOnly) {
                throw Refusal{UndoWords::inTheWay(later, *entry)};
            }
        }
        later.push_back(*entry);
        for (const HistoryEntry& change : later) {
            const auto rows = takeBack(
                *m_history, change, change.id == entry->id ? undone.kept : std::vector<TouchedRow>(), step());
            touched.insert(touched.end(), rows.begin(), rows.end());
            undone.changes.push_back(change);
        }
    });
}

Result<Undone> Club::redo()
{
    return moveInHistory([&](Undone& undone, std::vector<TouchedRow>& touched, const auto& step) {
        const auto entry = m_history->nextRedo();
        if (!entry) {
            throw Refusal{UndoWords::nothingToRedo()};
        }
        touched = putAgain(*m_history, *entry, step());
        undone.changes.push_back(*m_history->find(entry->undoes));
    });
}

void Club::readZone()
{
    const QTimeZone wanted(settingOf(*m_database, "zone").value_or(QByteArray("UTC")));
    m_zone = wanted.isValid() ? wanted : QTimeZone::utc();
}

} // namespace hearth
