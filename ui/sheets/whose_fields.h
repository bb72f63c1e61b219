// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the print window that say for which meeting a sheet is made, and for whom.
#pragma once

#include "ui/sheets/print_dialog.h"
#include "ui/sheets/sheet_list.h"

#include <QObject>

class QComboBox;
class QFormLayout;

namespace hearth {

class Frame;

class WhoseFields final : public QObject {
    Q_OBJECT

public:
    /// Adds the rows to `form` that sheets of this kind have. Without a meeting of its own the next is meant
    /// where there must be one.
    WhoseFields(Frame& frame,
                QFormLayout& form,
                const SheetKind& kind,
                const SheetOrder& order,
                const std::vector<PeopleOffer>& people);

    /// Puts what is chosen into `order`.
    void fill(SheetOrder& order) const;

Q_SIGNALS:
    void changed();

private:
    void makeMeetings(QFormLayout& form, MeetingId meant);
    void makePeople(QFormLayout& form, const SheetOrder& order);
    void offerPeople(const QString& chosen);
    [[nodiscard]] MeetingId meeting() const;

    Frame& m_frame;
    const SheetKind& m_kind;
    std::vector<PeopleOffer> m_people;
    QComboBox* m_meeting = nullptr; ///< Null where this kind asks for none, so is the other.
    QComboBox* m_whose = nullptr;
};

/// Whether there is any meeting that a sheet could be printed for, of two months back and a year ahead.
[[nodiscard]] bool hasMeetingToPrintFor(Frame& frame);

} // namespace hearth
