// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painted_rows.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace hearth::bench {

PaintedRows::PaintedRows(QAbstractItemView& view) : m_view(view)
{
    view.viewport()->installEventFilter(this);
}

bool PaintedRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && m_view.model()->rowCount() > 0) {
        m_isPainted = true;
    }
    return QObject::eventFilter(watched, event);
}

void spin(const std::function<bool()>& isDone)
{
    QElapsedTimer patience;
    patience.start();
    constexpr int most = 20'000;
    while (!isDone() && patience.elapsed() < most) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
}

} // namespace hearth::bench
