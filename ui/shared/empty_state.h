// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing yet: one sentence, and the one button that changes it.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState();

    /// An empty `button` shows none.
    void show(const QString& icon, const QString& sentence, const QString& button = {});
    using QWidget::show;

Q_SIGNALS:
    void clicked();

private:
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_button;
    QString m_name;

    void changeEvent(QEvent* event) override;
    void drawIcon();
};

} // namespace hearth
