// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_watch.h"

#include "core/store/store_error.h"
#include "ui/window/open_club.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace hearth {

namespace {
constexpr std::size_t fewPeople = 2'000;   // that are compared in a blink
constexpr std::size_t manyPeople = 20'000; // who take some five megabytes while they are compared
constexpr std::size_t peopleInSlice = 400;
constexpr int betweenSlices = 0; // milliseconds: at once, but behind what waits
constexpr int untilConnectionIsBack = 200;
constexpr int untilCompared = 50;
} // namespace

DuplicateWatch::DuplicateWatch(OpenClub& open) : m_open(open)
{
    connect(&open, &OpenClub::changed, this, &DuplicateWatch::hear);
}

DuplicateWatch::~DuplicateWatch() = default;

const std::vector<DuplicatePair>& DuplicateWatch::pairs()
{
    if (!m_isSettled && !m_search) {
        if (m_open.rows().count() <= fewPeople && !m_open.isLent()) {
            lookAtOnce();
        } else {
            lookWhenIdle();
        }
    }
    return m_pairs;
}

bool DuplicateWatch::takesMuch() const { return m_open.rows().count() > manyPeople; }

void DuplicateWatch::hear(const ChangeSet& changes)
{
    constexpr std::array looked{"member", "contact_point", "address", "household_member", "told_apart"};
    const bool concerns =
        std::any_of(looked.begin(), looked.end(), [&](const char* table) { return changes.concerns(table); });
    if (!concerns) {
        return;
    }
    m_isSettled = false;
    m_isStale = m_search != nullptr;
    if (!m_open.isLent()) {
        dropWhoIsGone();
    }
    Q_EMIT found();
}

void DuplicateWatch::lookAtOnce()
{
    m_isSettled = true;
    try {
        m_pairs = findDuplicates(m_open.database());
    } catch (const StoreError&) {
        m_pairs.clear(); // nobody is offered who can't be read
    }
}

void DuplicateWatch::lookWhenIdle()
{
    m_search = std::make_shared<DuplicateSearch>();
    m_isStale = false;
    QTimer::singleShot(betweenSlices, this, &DuplicateWatch::readSlice);
}

void DuplicateWatch::readSlice()
{
    if (m_isStale) { // half of it would be of another moment
        lookWhenIdle();
        return;
    }
    if (m_open.isLent()) {
        QTimer::singleShot(untilConnectionIsBack, this, &DuplicateWatch::readSlice);
        return;
    }
    try {
        if (m_search->readMore(m_open.database(), peopleInSlice)) {
            QTimer::singleShot(betweenSlices, this, &DuplicateWatch::readSlice);
            return;
        }
    } catch (const StoreError&) {
        m_search.reset();
        m_isSettled = true;
        return;
    }
    m_comparing = std::async(std::launch::async, [search = m_search] { return search->pairs(); });
    takeWhenReady();
}

void DuplicateWatch::takeWhenReady()
{
    if (m_comparing.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        QTimer::singleShot(untilCompared, this, &DuplicateWatch::takeWhenReady);
        return;
    }
    m_pairs = m_comparing.get();
    m_search.reset();
    m_isSettled = !m_isStale;
    if (m_isStale && !m_open.isLent()) {
        dropWhoIsGone();
    }
    Q_EMIT found();
}

void DuplicateWatch::dropWhoIsGone()
{
    try {
        const auto apart = toldApart(m_open.database());
        MemberRows& rows = m_open.rows();
        const auto isThere = [&](MemberId id) {
            const auto row = rows.row(id);
            return row && rows.isThere(*row);
        };
        std::erase_if(m_pairs, [&](const DuplicatePair& pair) {
            return !isThere(pair.first) || !isThere(pair.second) || apart.contains({pair.first, pair.second});
        });
    } catch (const StoreError&) {
        m_pairs.clear();
    }
}

} // namespace hearth
