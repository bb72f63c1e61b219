// SPDX-License-Identifier: GPL-3.0-or-later
// A member's details, each edited where it stands and saved when it is left. What can't be kept says why
// beside the field; nothing else waits for it.
#pragma once

#include "core/member/member.h"
#include "ui/members/detail_fields.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hearth {

class AtTheDoor;
class Frame;
class InPlaceLine;
class PeriodLines;
class TakesPartBox;

class DetailsForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsForm(Frame& frame);

    /// Shows `member`; a field that somebody is typing in keeps what is typed.
    void show(const Member& member);
    using QScrollArea::show;
    void startEditing();
    /// Saves what is being edited; false where a field can't be kept.
    [[nodiscard]] bool leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        DetailField field;
        InPlaceLine* line = nullptr;
    };

    static QLabel* addSection(QFormLayout& form, const QString& heading);
    void addLine(QFormLayout& form, const DetailField& field);
    void addEmergency(QFormLayout& form);
    void addConsents(QFormLayout& form);
    void addNotes(QFormLayout& form);
    void showCustom();
    void refreshOffers();
    void showEmergency(bool isShown);
    void showParts();
    void keepLine(Line& line, const QString& text);
    void keepNotes();
    /// Makes the change that `edit` makes in the member; false where it was refused.
    bool keep(const std::function<void(Member&)>& edit, InPlaceLine* line);

    Frame& m_frame;
    Member m_member;
    QFormLayout* m_form;
    std::vector<Line> m_lines;
    std::map<QString, InPlaceLine*> m_custom;
    QLabel* m_customHeading = nullptr;
    PeriodLines* m_periods = nullptr;
    QPushButton* m_showEmergency = nullptr;
    QLabel* m_emergencyHeading = nullptr;
    AtTheDoor* m_door = nullptr;
    QLabel* m_connectionsHeading = nullptr;
    TakesPartBox* m_takesPart = nullptr;
    QLabel* m_consentsHeading = nullptr;
    std::vector<InPlaceLine*> m_emergency;
    QComboBox* m_photoConsent = nullptr;
    QComboBox* m_emailConsent = nullptr;
    QPlainTextEdit* m_notes = nullptr;
};

} // namespace hearth
