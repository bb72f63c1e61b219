// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"
#include "core/club.h"
#include "core/exchange/arriving_photos.h"
#include "core/exchange/decided_dates.h"
#include "core/exchange/import_refusals.h"
#include "core/exchange/member_draft.h"
#include "core/exchange/member_import.h"
#include "core/exchange/member_matching.h"
#include "core/exchange/member_merging.h"
#include "core/exchange/merged_members.h"
#include "core/exchange/opened_lists.h"
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"

#include <algorithm>
#include <future>
#include <unordered_map>
#include <unordered_set>

namespace hearth {

namespace {

constexpr std::size_t rowsInBatch = 500;
// Far beyond any club; a film or a log that was taken for a list would otherwise fill the memory. Where every
// row is kept, to be looked at, a row takes more of it.
constexpr std::int64_t mostPeople = 1'000'000;
constexpr std::int64_t mostPeopleKept = 500'000;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberImport)
};

class Planner {
public:
    Planner(Club& club,
            SourceTable& table,
            const ImportMapping& mapping,
            const ImportOptions& options,
            const NewMemberSink& added)
        : m_club(club),
          m_table(table),
          m_options(options),
          m_toldOrder(options.dateOrder ? options.dateOrder : mapping.dateOrder),
          m_added(added),
          m_today(club.today()),
          m_merged(club.database()),
          m_drafts(mapping,
                   {readingClub(club).dates, club.today(), statusWords(club.database())},
                   options.fidelity)
    {
    }

    Result<MemberPlan> plan()
    {
        if (Done done = decideDates(m_table, m_drafts, m_toldOrder, readingClub(m_club).dates, mostRows());
            !done) {
            return failure(std::move(done.error()));
        }
        learnMembers();
        if (Done done = readRows(); !done) {
            return failure(std::move(done.error()));
        }
        compareWithClub();
        seePhotos(m_club, m_table, m_options.matches, m_plan);
        return std::move(m_plan);
    }

private:
    void learnMembers()
    {
        m_forgotten = forgottenMembers(m_club.database());
        MemberReader reader(m_club.database(), m_club.today());
        MemberRow row;
        while (reader.next(row)) {
            const Member member = asMember(row, {});
            m_matching.add(member, 0);
            m_matching.settle();
        }
        m_merged.teach(m_matching);
    }

    /// A row as it was read, before anybody asks who it is.
    struct RowDraft {
        std::int64_t line = 0;
        Member draft;
        std::vector<Problem> problems;
    };
    using Batch = std::vector<RowDraft>;

    /// The next rows, none at the end. Asks nothing of the club, so that it can run beside what does.
    Result<Batch> readBatch()
    {
        Batch batch;
        batch.reserve(rowsInBatch);
        CsvRecord record;
        while (batch.size() < rowsInBatch) {
            const auto more = m_table.next(record);
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                break;
            }
            if (++m_rowsRead > mostRows()) {
                return failure(tooManyRows(mostRows()));
            }
            MemberRowRead read = m_drafts.read(record);
            if (read.isBlank) {
                continue;
            }
            RowDraft& row = batch.emplace_back();
            row.line = record.line;
            row.draft = m_options.fidelity == CellFidelity::Exact ? std::move(read.draft)
                                                                  : tidied(std::move(read.draft));
            row.problems = read.problems.empty() ? problemsOf(row.draft, m_today) : std::move(read.problems);
        }
        return batch;
    }

    /// Half of the work is reading, the other half deciding and adding: while that is done for one batch, the
    /// next is read.
    Done readRows()
    {
        if (Done done = m_table.rewind(); !done) {
            return done;
        }
        const auto readAhead = [this] {
            return std::async(std::launch::async, [this] { return readBatch(); });
        };
        std::future<Result<Batch>> ahead = readAhead();
        while (true) {
            Result<Batch> batch = ahead.get();
            if (!batch) {
                return failure(std::move(batch.error()));
            }
            if (batch->empty()) {
                return {};
            }
            ahead = readAhead();
            for (RowDraft& row : *batch) {
                take(std::move(row));
            }
            if (tell(m_options.progress, m_plan.read(), 0) == GoOn::Cancel) {
                return failure(importCancelled());
            }
        }
    }

    void take(RowDraft row)
    {
        PlannedMember& planned = m_plan.rows.emplace_back();
        planned.line = row.line;
        planned.draft = std::move(row.draft);
        if (row.problems.empty()) {
            decide(planned);
            if (planned.fate == RowFate::Add && isAddedAtOnce()) {
                m_plan.rows.pop_back();
                ++m_plan.addedAtOnce;
            }
        } else {
            reject(planned, Error::invalid(row.problems).sentence);
            planned.problems = std::move(row.problems);
        }
    }

    static void reject(PlannedMember& row, const QString& reason)
    {
        row.fate = RowFate::Reject;
        row.reason = reason;
    }

    void decide(PlannedMember& row)
    {
        if (m_forgotten.contains(row.draft.id.value())) {
            row.fate = RowFate::Skip;
            row.reason = ImportWords::tr("This person was forgotten at their wish and is not brought back.");
            return;
        }
        if (const auto decision = m_options.decided.find(row.line); decision != m_options.decided.end()) {
            decideAsTold(row, decision->second);
            return;
        }
        const auto match = m_matching.find(row.draft);
        using Kind = MemberMatching::Match::Kind;
        if (m_options.matches == Matches::Add && match.kind != Kind::Nobody) {
            row.draft.id = {}; // somebody else has it
            addNew(row);
        } else if (match.kind == Kind::Nobody) {
            addNew(row);
        } else if (match.kind == Kind::Several) {
            reject(row,
                   ImportWords::tr("%n people in the club could be meant. Give the row an id or a number.",
                                   nullptr, static_cast<int>(match.people.size())));
            for (const MemberMatching::Place place : match.people) {
                if (const MemberMatching::Known& known = m_matching.known(place); known.line == 0) {
                    row.candidates.push_back(known.id);
                }
            }
        } else if (match.kind == Kind::SameNameOnly) {
            decideNamesake(row, match.people);
        } else {
            decideMatch(row, m_matching.known(match.people.front()), match.people.front());
        }
    }

    void decideAsTold(PlannedMember& row, const RowDecision& decision)
    {
        Member person;
        person.id = decision.person;
        const auto match = person.id ? m_matching.find(person) : MemberMatching::Match{};
        if (match.kind == MemberMatching::Match::Kind::One) {
            decideMatch(row, m_matching.known(match.people.front()), match.people.front());
        } else { // somebody new, or one who was deleted meanwhile
            row.draft.id = {};
            addNew(row);
        }
    }

    static void skipMerged(PlannedMember& row)
    {
        row.fate = RowFate::Skip;
        row.reason = ImportWords::tr("Was merged into somebody who has a row here too.");
    }

    void decideMatch(PlannedMember& row, const MemberMatching::Known& known, MemberMatching::Place place)
    {
        const bool isByAlias = row.draft.id && row.draft.id != known.id;
        const auto [use, isFirst] = m_usedBy.emplace(place, row.line);
        std::int64_t otherLine = known.line != 0 ? known.line : isFirst ? 0 : use->second;
        if (otherLine != 0 && isByAlias) {
            skipMerged(row);
            return;
        }
        if (const auto aliased = m_aliasRows.find(place); aliased != m_aliasRows.end()) {
            skipMerged(m_plan.rows[aliased->second]); // the person's own row goes before it
            m_aliasRows.erase(aliased);
            m_toCompare.erase(known.id.value());
            use->second = row.line;
            otherLine = 0;
        }
        if (isByAlias) {
            m_aliasRows.emplace(place, m_plan.rows.size() - 1);
        }
        m_merged.settle(row.draft, known.id);
        if (otherLine != 0) {
            reject(row, ImportWords::tr("This is the same person as in line %1.").arg(otherLine));
        } else if (m_options.matches == Matches::Skip) {
            row.fate = RowFate::Skip;
            row.reason = ImportWords::tr("In the club already.");
        } else {
            row.fate = RowFate::Update;
            m_toCompare.emplace(known.id.value(), m_plan.rows.size() - 1);
        }
    }

    /// A name alone never makes two people one; but a row that says nothing which isn't known of a namesake
    /// is that one's, so that the same file brings nobody twice.
    void decideNamesake(PlannedMember& row, const std::vector<MemberMatching::Place>& namesakes)
    {
        std::vector<MemberId> candidates;
        for (const MemberMatching::Place place : namesakes) {
            const MemberMatching::Known& known = m_matching.known(place);
            if (known.line != 0 || m_usedBy.contains(place)) {
                continue;
            }
            candidates.push_back(known.id);
            const auto there = readMember(m_club, known.id);
            if (there && mergedMember(*there, row.draft, Matches::Update, m_options.fidelity,
                                      m_club.today()) == *there) {
                m_usedBy.emplace(place, row.line);
                row.fate = RowFate::Unchanged;
                return;
            }
        }
        if (!candidates.empty()) {
            row.candidates = std::move(candidates);
            row.reason =
                ImportWords::tr("Somebody of this name is in the club already. Nothing else says that "
                                "it is the same person, so it becomes somebody new.");
        }
        addNew(row);
    }

    void addNew(PlannedMember& row)
    {
        row.fate = RowFate::Add;
        if (isAddedAtOnce()) {
            const MemberId ownId = row.draft.id;
            m_added(row);
            row.draft.id = ownId; // by another nobody in the file can call them
            dropWaiting();
            m_matching.add(m_waiting.emplace_back(std::move(row.draft)), row.line);
        } else {
            m_matching.add(row.draft, row.line);
            if (m_added) {
                m_added(row);
            }
        }
    }

    [[nodiscard]] std::int64_t mostRows() const { return isAddedAtOnce() ? mostPeople : mostPeopleKept; }

    [[nodiscard]] bool isAddedAtOnce() const { return m_added && !m_table.bringsPhotos(); }

    /// Those that were added wait until they can be found by everything, which of a file of ours is never
    /// asked for and so is put off.
    void dropWaiting()
    {
        constexpr std::size_t most = 120'000;
        if (m_waiting.size() == most) {
            m_matching.settle();
        }
        if (m_matching.isSettled()) {
            m_waiting.clear();
        }
    }

    /// Reads the matched members in one pass and sees what the rows would change in them.
    void compareWithClub()
    {
        if (m_toCompare.empty()) {
            return;
        }
        MemberReader reader(m_club.database(), m_club.today());
        MemberRow stored;
        while (reader.next(stored)) {
            const auto found = m_toCompare.find(stored.id.value());
            if (found == m_toCompare.end()) {
                continue;
            }
            PlannedMember& row = m_plan.rows[found->second];
            row.before = std::make_unique<Member>(asMember(stored, reader.customFields()));
            row.draft =
                mergedMember(*row.before, row.draft, m_options.matches, m_options.fidelity, m_club.today());
            if (row.draft == *row.before) {
                row.fate = RowFate::Unchanged;
            } else if (auto problems = problemsOf(row.draft, m_club.today()); !problems.empty()) {
                reject(row, Error::invalid(problems).sentence);
                row.problems = std::move(problems);
            }
        }
    }

    Club& m_club;
    SourceTable& m_table;
    const ImportOptions& m_options;
    std::optional<DateOrder> m_toldOrder; // where no column tells
    const NewMemberSink& m_added;
    QDate m_today;
    MergedMembers m_merged;
    MemberDrafts m_drafts;
    std::int64_t m_rowsRead = 0;
    std::deque<Member> m_waiting; // added at once, and not yet settled in the matching
    MemberMatching m_matching;
    MemberPlan m_plan;
    std::unordered_set<std::int64_t> m_forgotten;
    std::unordered_map<MemberMatching::Place, std::int64_t> m_usedBy;   // place in the matching → line
    std::unordered_map<std::int64_t, std::size_t> m_toCompare;          // member → row of the plan
    std::unordered_map<MemberMatching::Place, std::size_t> m_aliasRows; // those that an alias alone matched
};

} // namespace

Result<MemberPlan> planMembers(Club& club,
                               SourceTable& table,
                               const ImportMapping& mapping,
                               const ImportOptions& options,
                               const NewMemberSink& added)
{
    try {
        return Planner(club, table, mapping, options, added).plan();
    } catch (const StoreError& error) {
        return failure(error.toError(club.path()));
    }
}

} // namespace hearth
