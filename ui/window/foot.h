// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: what was just done, with Undo beside it, and what the page shows. It
// stays until there is something else to say, since not everybody reads in four seconds.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hearth {

class Foot final : public QWidget {
    Q_OBJECT

public:
    Foot();

    enum class Kind { Said, Refused };
    /// Shows a sentence and says it aloud. With `undo` there is a button beside it.
    void say(const QString& sentence, Kind kind, bool undo);
    void clear();
    void setStatus(const QString& text);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tint();

    QLabel* m_sentence;
    QPushButton* m_undo;
    QLabel* m_status;
    Kind m_kind = Kind::Said;
};

} // namespace hearth
