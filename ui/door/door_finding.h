// SPDX-License-Identifier: GPL-3.0-or-later
// The door's first sight: a box to type one's name into, at most six rows, and beside them what the club
// wants strangers to see.
#pragma once

#include "ui/door/door_session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace hearth {

class DoorLetters;
class DoorLine;
class DoorRow;

class DoorFinding final : public QWidget {
    Q_OBJECT

public:
    explicit DoorFinding(DoorSession& session);

    /// Forgets what was typed, and is ready for the next.
    void clear();
    [[nodiscard]] bool isUntouched() const;
    /// Types where nothing has the focus.
    void type(const QString& text);
    void refresh();
    /// Offers to take the last arrival back, under the name that was greeted; empty for no longer.
    void offerTakingBack(const QString& name);

Q_SIGNALS:
    void chosen(hearth::MemberId member);
    void cardTyped(const QString& code);
    void takingBack();
    void newcomerWanted();
    void deskWanted();
    void pickUpWanted();
    void languageWanted();
    void timeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeFoot();
    void find();
    void accept();
    void fold();

    DoorSession& m_session;
    QLabel* m_title;
    QLabel* m_place;
    DoorLine* m_line;
    QLabel* m_hint;
    std::vector<DoorRow*> m_rows;
    QWidget* m_side = nullptr;
    QLabel* m_count;
    QLabel* m_countWords;
    QProgressBar* m_bar;
    QLabel* m_note;
    QLabel* m_arrivals;
    DoorLetters* m_letters;
    QPushButton* m_takeBack;
    QPushButton* m_pickUp;
    DoorHits m_found;
};

} // namespace hearth
