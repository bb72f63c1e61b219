// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for what somebody would see, as a measurement from outside has to: until a view has painted.
#pragma once

#include <QAbstractItemView>
#include <QObject>

#include <functional>

namespace hearth::bench {

/// Knows whether `view` has painted while it had rows.
class PaintedRows final : public QObject {
public:
    explicit PaintedRows(QAbstractItemView& view);

    void forget() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_view;
    bool m_isPainted = false;
};

/// Handles events until `isDone`, for 20 seconds at most.
void spin(const std::function<bool()>& isDone);

} // namespace hearth::bench
