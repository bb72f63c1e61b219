// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_completer.h"

#include <QLineEdit>

namespace hearth {

ListCompleter::ListCompleter(const QStringList& offers, QLineEdit& edit)
    : QCompleter(offers, &edit), m_edit(edit)
{
}

QStringList ListCompleter::splitPath(const QString& path) const
{
    return {path.mid(path.lastIndexOf(u';') + 1).trimmed()};
}

QString ListCompleter::pathFromIndex(const QModelIndex& index) const
{
    const QString typed = m_edit.text();
    const qsizetype before = typed.lastIndexOf(u';') + 1;
    const QString chosen = QCompleter::pathFromIndex(index);
    return before == 0 ? chosen : typed.left(before) + u' ' + chosen;
}

} // namespace hearth
