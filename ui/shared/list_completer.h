// SPDX-License-Identifier: GPL-3.0-or-later
// Completes the last item of a list parted by `;`, so that several groups or interests can be typed in one
// line.
#pragma once

#include <QCompleter>

class QLineEdit;

namespace hearth {

class ListCompleter final : public QCompleter {
    Q_OBJECT

public:
    ListCompleter(const QStringList& offers, QLineEdit& edit);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;

private:
    QLineEdit& m_edit;
};

} // namespace hearth
