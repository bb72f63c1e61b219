// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/search_box.h"

#include "ui/window/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace hearth {

SearchBox::SearchBox(const QString& hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    constexpr int narrowest = 160;
    constexpr int widest = 320;
    setMinimumWidth(narrowest);
    setMaximumWidth(widest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SearchBox::sizeHint() const
{
    constexpr int comfortable = 280;
    return {comfortable, QLineEdit::sizeHint().height()};
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT wentOn();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace hearth
