// SPDX-License-Identifier: GPL-3.0-or-later
// A list of changes with Undo on each that can be taken back: with the pointer on the button, with Enter on
// the line.
#pragma once

#include "core/history/entry.h"

#include <QListView>

#include <vector>

namespace hearth {

class ChangeModel;
class Frame;

class ChangeList final : public QListView {
    Q_OBJECT

public:
    explicit ChangeList(Frame& frame);

    /// Newest first.
    void show(std::vector<HistoryEntry> entries);
    using QListView::show;
    [[nodiscard]] ChangeModel& changes() const { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeBackAt(const QModelIndex& index);

    Frame& m_frame;
    ChangeModel* m_model;
};

} // namespace hearth
