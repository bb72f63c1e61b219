// SPDX-License-Identifier: GPL-3.0-or-later
// Who may stand in the open club's book twice, kept up with every change. A small book is looked through at
// once; a very large one bit by bit while nothing else is to be done, and compared beside, so that nobody who
// types notices.
#pragma once

#include "core/member/duplicate_pairs.h"

#include <QObject>

#include <future>
#include <memory>
#include <vector>

namespace hearth {

class ChangeSet;
class OpenClub;

class DuplicateWatch final : public QObject {
    Q_OBJECT

public:
    explicit DuplicateWatch(OpenClub& open);
    ~DuplicateWatch() override;

    /// The pairs as last found; of a small club those of this moment.
    [[nodiscard]] const std::vector<DuplicatePair>& pairs();
    /// Whether `pairs` are those of this moment; where not, they are on their way.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    /// Whether looking takes so much memory that somebody should have asked for it.
    [[nodiscard]] bool takesMuch() const;

Q_SIGNALS:
    /// `pairs` are others now.
    void found();

private:
    void hear(const ChangeSet& changes);
    void lookAtOnce();
    void lookWhenIdle();
    void readSlice();
    void takeWhenReady();
    void dropWhoIsGone();

    OpenClub& m_open;
    std::vector<DuplicatePair> m_pairs;
    std::shared_ptr<DuplicateSearch> m_search; ///< While it reads or compares.
    std::future<std::vector<DuplicatePair>> m_comparing;
    bool m_isSettled = false;
    bool m_isStale = false; ///< Something changed while it was looking.
};

} // namespace hearth
