// SPDX-License-Identifier: GPL-3.0-or-later
// The bar beside the page: the club's name and size, and a button for each page.
#pragma once

#include <QWidget>

#include <map>

class QLabel;
class QVBoxLayout;

namespace hearth {

class NavigationButton;

class Navigation final : public QWidget {
    Q_OBJECT

public:
    enum class End { Top, Foot };

    Navigation();

    void setClub(const QString& name, const QString& underIt);
    /// Adds a button; those of the foot stand at the lower end.
    void add(const QString& page, const QString& title, const QString& icon, End end);
    void setTitle(const QString& page, const QString& title);
    void setShown(const QString& page, bool isShown);
    /// A small number behind the title, none for 0; `meaning` says it in words for who can't see it.
    void setBadge(const QString& page, int number, const QString& meaning);
    void setCurrent(const QString& page);

Q_SIGNALS:
    void chosen(const QString& page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    QLabel* m_name;
    QLabel* m_count;
    QVBoxLayout* m_column;
    int m_atTop = 0;
    std::map<QString, NavigationButton*> m_buttons;
};

} // namespace hearth
