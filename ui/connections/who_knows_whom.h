// SPDX-License-Identifier: GPL-3.0-or-later
// Who knows whom in the club: what is found out as sentences on one side, and beside them the picture or its
// table.
#pragma once

#include "core/connections/club_net.h"
#include "ui/connections/net_words.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace hearth {

class EmptyState;
class FindingButton;
class FindingList;
class Frame;
class LinkButton;
class NamelessView;
class NetPicture;
class NetTools;
class PeriodBox;

class WhoKnowsWhom final : public QWidget {
    Q_OBJECT

public:
    explicit WhoKnowsWhom(Frame& frame);

    /// Reads all again.
    void refresh();
    /// Chooses what to look at: `new`, `rim`, `held`, or a member by id; anything else shows everybody.
    void look(const QString& subject);

    /// Puts the keyboard where most is to be seen.
    void takeFocus();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSide(QWidget& side);
    void hearTools();
    void makeTable();
    void readHeld();
    void saySentences();
    void showFinding();
    void showForm();
    void showSigns();
    void showOnly(MemberId member);
    void goToConnectionsOf(MemberId member);
    /// Puts one side over the other where there is no room beside it.
    void fold();
    void copy();
    [[nodiscard]] Finding finding() const;

    Frame& m_frame;
    ClubNet m_net;
    QTimer m_later;    ///< For what a large club waits for until the rest is shown.
    MemberId m_wanted; ///< To be chosen as soon as the picture is there.
    QScrollArea* m_side;
    QBoxLayout* m_sides = nullptr;
    FindingList* m_findings;
    std::map<Finding, FindingButton*> m_sentences;
    PeriodBox* m_period;
    QLabel* m_explanation;
    NetTools* m_tools;
    LinkButton* m_everybody;
    QLabel* m_signs;
    NetPicture* m_picture;
    NetTableModel* m_model;
    NamelessView* m_table;
    EmptyState* m_none;
    QStackedWidget* m_forms;
    EmptyState* m_empty;
    QStackedWidget* m_whole;
};

} // namespace hearth
