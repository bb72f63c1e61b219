// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a meeting: what, when, where and for whom. Of a new one the kind brings along its length, its
// seats and its group, until somebody has said otherwise.
#pragma once

#include "core/meeting/kind.h"
#include "core/meeting/meeting.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace hearth {

class OpenClub;

class MeetingEditor final : public QWidget {
    Q_OBJECT

public:
    /// `repeat` stands below the times.
    MeetingEditor(OpenClub& open, const CivilTime& starts, QWidget& repeat);

    /// A meeting that is in the book; from then on the kind brings nothing along.
    void show(const MeetingDraft& draft);
    using QWidget::show;
    /// What the fields say; of the rest what was shown.
    [[nodiscard]] MeetingDraft draft() const;
    [[nodiscard]] CivilTime starts() const;

Q_SIGNALS:
    void changed();

private:
    void nameFields();
    void arrange(QWidget& repeat);
    void fillChoices();
    void follow();
    void followKind();
    [[nodiscard]] int minutesNow() const;
    void setMinutes(int minutes);

    OpenClub& m_open;
    std::vector<MeetingKind> m_kinds;
    MeetingKind m_brought; ///< What the chosen kind brought along.
    MeetingDraft m_before;
    bool m_isNew = true;
    int m_minutes = 0;
    qint64 m_nights = 0; ///< That a meeting which is in the book lasted.
    QLineEdit* m_title;
    QComboBox* m_kind;
    QDateEdit* m_day;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    QLineEdit* m_venue;
    QLineEdit* m_room;
    QComboBox* m_group;
    QSpinBox* m_capacity;
    QCheckBox* m_technologyFree;
    QPlainTextEdit* m_notes;
};

} // namespace hearth
