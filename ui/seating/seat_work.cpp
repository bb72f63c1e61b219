// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seat_work.h"

#include <QTimer>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>

namespace hearth {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenLooks = 100ms;
constexpr std::int64_t stepsAtOnce = 50'000; // some milliseconds: how soon a stop is heard
constexpr int whole = 1'000;

} // namespace

struct SeatWork::Shared {
    std::atomic<bool> isStopped{false};
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{1};
    std::mutex lock;
    std::optional<BuiltTables> built; ///< What hasn't been told yet.
};

SeatWork::SeatWork() : m_timer(new QTimer(this))
{
    m_timer->setInterval(betweenLooks);
    connect(m_timer, &QTimer::timeout, this, &SeatWork::look);
}

SeatWork::~SeatWork() { cancel(); }

void SeatWork::start(const TableOrder& order)
{
    cancel();
    m_order = order;
    m_shared = std::make_shared<Shared>();
    m_done = std::async(std::launch::async, [order, shared = m_shared] { build(order, *shared); });
    m_timer->start();
}

void SeatWork::build(const TableOrder& order, Shared& shared)
{
    TableBuilder builder(order);
    shared.total = std::max<std::int64_t>(builder.stepsInAll(), 1);
    const auto publish = [&] {
        BuiltTables built = builder.built();
        const std::lock_guard guard(shared.lock);
        shared.built = std::move(built);
    };
    publish();
    auto published = std::chrono::steady_clock::now();
    while (!shared.isStopped && builder.work(stepsAtOnce)) {
        shared.done = builder.stepsDone();
        if (std::chrono::steady_clock::now() - published >= 2 * betweenLooks) {
            publish();
            published = std::chrono::steady_clock::now();
        }
    }
    publish();
}

void SeatWork::stop()
{
    if (m_shared) {
        m_shared->isStopped = true;
    }
}

void SeatWork::cancel()
{
    m_timer->stop();
    if (m_shared) {
        m_shared->isStopped = true;
        m_done.wait();
        m_shared.reset();
    }
}

int SeatWork::progress() const
{
    return m_shared ? static_cast<int>(m_shared->done * whole / m_shared->total) : 0;
}

void SeatWork::look()
{
    if (!m_shared) {
        return;
    }
    const bool isDone = m_done.wait_for(0s) == std::future_status::ready;
    std::optional<BuiltTables> built;
    {
        const std::lock_guard guard(m_shared->lock);
        built = std::move(m_shared->built);
        m_shared->built.reset();
    }
    if (isDone) {
        cancel();
    }
    if (built) {
        if (isDone) {
            Q_EMIT finished(*built);
        } else {
            Q_EMIT improved(*built);
        }
    }
}

} // namespace hearth
