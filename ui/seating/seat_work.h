// SPDX-License-Identifier: GPL-3.0-or-later
// Seats people on a thread of its own, which asks nothing of the club, so that the window goes on meanwhile.
// What is best so far is shown as it gets better, and can be kept at any moment.
#pragma once

#include "core/connections/tables/table_builder.h"

#include <QObject>

#include <future>
#include <memory>

class QTimer;

namespace hearth {

class SeatWork final : public QObject {
    Q_OBJECT

public:
    SeatWork();
    ~SeatWork() override;
    SeatWork(const SeatWork&) = delete;
    SeatWork& operator=(const SeatWork&) = delete;

    /// Forgets what is being worked on, and begins this.
    void start(const TableOrder& order);
    /// Ends soon with what is best by then.
    void stop();
    /// Ends at once; nothing more is heard of it.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }

    [[nodiscard]] const TableOrder& order() const { return m_order; }
    /// How much is done, in thousandths.
    [[nodiscard]] int progress() const;

Q_SIGNALS:
    /// Better than what was told before; at most a few times a second.
    void improved(const hearth::BuiltTables& built);
    /// That is all of it.
    void finished(const hearth::BuiltTables& built);

private:
    struct Shared;
    static void build(const TableOrder& order, Shared& shared);
    void look();

    TableOrder m_order;
    std::shared_ptr<Shared> m_shared; ///< Null while nothing is worked on.
    std::future<void> m_done;
    QTimer* m_timer;
};

} // namespace hearth
