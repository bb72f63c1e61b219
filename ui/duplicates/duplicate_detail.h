// SPDX-License-Identifier: GPL-3.0-or-later
// Two people who may be one: why, both side by side, and the three things that can be said of it: merge them,
// they are two, or later.
#pragma once

#include "core/member/duplicate_pairs.h"
#include "core/member/member_key.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hearth {

class EmptyState;
class Frame;
class MergeForm;

class DuplicateDetail final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicateDetail(Frame& frame);

    void show(const DuplicatePair& pair);
    using QWidget::show;
    void showNone();
    [[nodiscard]] bool hasPair() const { return m_pair.first.isValid(); }
    [[nodiscard]] const DuplicatePair& pair() const { return m_pair; }
    /// Puts the keyboard on the first choice.
    void startChoosing();
    void setCloseable(bool isCloseable);
    /// Reads both again, after a change; what was chosen is proposed anew.
    void refresh();

Q_SIGNALS:
    void closed();
    /// Somebody wants to decide another time.
    void putOff();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] MergedPair sides() const;
    void merge();
    void tellThemApart();

    Frame& m_frame;
    DuplicatePair m_pair;
    bool m_isSwapped = false; ///< Whether the second stays.
    QStackedWidget* m_content;
    EmptyState* m_none;
    QPushButton* m_close;
    QLabel* m_why;
    MergeForm* m_form;
    QPushButton* m_merge;
    QPushButton* m_apart;
    QPushButton* m_swap;
};

} // namespace hearth
