// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_list.h"

#include "ui/history/change_line.h"
#include "ui/history/change_model.h"
#include "ui/history/take_back.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QKeyEvent>

namespace hearth {

ChangeList::ChangeList(Frame& frame) : m_frame(frame), m_model(new ChangeModel(frame.open()))
{
    m_model->setParent(this);
    setObjectName(QStringLiteral("changes"));
    setAccessibleName(tr("Changes"));
    setModel(m_model);
    setItemDelegate(new ChangeLine(this));
    dressTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
}

void ChangeList::show(std::vector<HistoryEntry> entries) { m_model->show(std::move(entries)); }

void ChangeList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        takeBackAt(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ChangeList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() &&
        ChangeLine::buttonRect(visualRect(index), layoutDirection()).contains(event->pos())) {
        takeBackAt(index);
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void ChangeList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
}

void ChangeList::takeBackAt(const QModelIndex& index)
{
    const HistoryEntry* entry = m_model->entryAt(index.row());
    if (entry != nullptr && m_model->data(index, ChangeModel::standingRole).value<ChangeModel::Standing>() ==
                                ChangeModel::Standing::CanUndo) {
        takeBack(m_frame, entry->id);
    }
}

} // namespace hearth
