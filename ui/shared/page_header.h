// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page: its title, something quiet behind it, and on the other side what can be done there.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hearth {

class FlowLayout;

class PageHeader final : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title);

    void setTitle(const QString& title);
    /// What stands behind the title: a count, a day.
    void setBeside(const QString& text);
    /// Adds a search box or a button at the far side.
    void add(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_beside;
    QWidget* m_actions;
    FlowLayout* m_row;
    QGridLayout* m_grid;
    bool m_isNarrow = false;

    void fold();
};

} // namespace hearth
