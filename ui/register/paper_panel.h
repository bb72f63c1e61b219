// SPDX-License-Identifier: GPL-3.0-or-later
// From paper: the numbers that were ticked on a printed sheet, typed as they are read off, with the names
// they mean beside them as they are typed.
#pragma once

#include "core/meeting/meeting.h"
#include "core/report/paper_entry.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace hearth {

class Frame;

class PaperPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPanel(Frame& frame);

    /// For another meeting it begins empty.
    void show(const Meeting& meeting);
    using QWidget::show;
    void startTyping();

Q_SIGNALS:
    /// The panel has done its work, or isn't wanted any more.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listSheets();
    void understand();
    void showEntry(const PaperEntry& entry);
    void enter();
    [[nodiscard]] QString words(const PaperLine& line) const;
    [[nodiscard]] QString chosenCode() const;

    Frame& m_frame;
    Meeting m_meeting;
    QPlainTextEdit* m_text;
    QComboBox* m_sheets;
    QListWidget* m_lines;
    QLabel* m_problems;
    QPushButton* m_enter;
    QTimer* m_pause;
};

} // namespace hearth
