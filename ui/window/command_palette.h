// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: a few letters find a member, a meeting, a page or anything that a menu can do, and Enter goes
// there.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QAction;
class QListWidget;

namespace hearth {

class ClubView;
class SearchBox;

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    CommandPalette(ClubView& club, std::vector<QAction*> actions, QWidget* parent);

private:
    struct Hit {
        QString text;
        QString kind; ///< What it is, in quiet ink: "Member".
        std::function<void()> run;
    };

    void find(const QString& typed);
    void addPages(const QString& typed);
    void addActions(const QString& typed);
    void addMembers(const QString& typed);
    void addMeetings(const QString& typed);
    void add(Hit hit);
    void run(int row);
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    ClubView& m_club;
    std::vector<QAction*> m_actions;
    SearchBox* m_box;
    QListWidget* m_list;
    std::vector<Hit> m_hits;
};

} // namespace hearth
