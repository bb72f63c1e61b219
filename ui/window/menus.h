// SPDX-License-Identifier: GPL-3.0-or-later
// The menus with their shortcuts. Each action says when it can be used; the command palette offers the same
// ones.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;

namespace hearth {

class MainWindow;

class Menus final : public QObject {
    Q_OBJECT

public:
    explicit Menus(MainWindow& window);

    /// Every action that can be used at this moment.
    [[nodiscard]] std::vector<QAction*> actions() const;
    /// Looks again at which can be used.
    void refresh();

private:
    /// When an action can be used.
    enum class Needs { Nothing, Club, Writing };
    struct Entry {
        QAction* action;
        Needs needs;
    };

    QAction* add(QMenu& menu,
                 const QString& name,
                 const QString& text,
                 const QKeySequence& keys,
                 Needs needs,
                 const std::function<void()>& run);
    void fillClub(QMenu& menu);
    void fillEdit(QMenu& menu);
    void fillView(QMenu& menu);
    void fillRecent(QMenu& menu);
    void addPages(QMenu& menu);

    MainWindow& m_window;
    std::vector<Entry> m_entries;
};

} // namespace hearth
