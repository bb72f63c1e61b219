// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen of a sheet before it is printed: each kind shows what concerns it.
#pragma once

#include "ui/sheets/choice_fields.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/whose_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace hearth {

class Frame;

class PrintOptions final : public QWidget {
    Q_OBJECT

public:
    /// What was last chosen for sheets of this kind stands before what `order` says of it.
    PrintOptions(Frame& frame,
                 const SheetKind& kind,
                 const SheetOrder& order,
                 const std::vector<PeopleOffer>& people);

    [[nodiscard]] SheetOrder order() const;
    /// What is said of the first field whose text is no value; empty where there is none.
    [[nodiscard]] QString problem() const { return m_choices->problem(); }
    /// Keeps what is chosen, for the next time.
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    void makePaper(QFormLayout& form);
    void makeColumns(QFormLayout& form);
    void recall();
    [[nodiscard]] QString key(const char* name) const;
    [[nodiscard]] QString choiceKey(const QString& word) const;

    Frame& m_frame;
    const SheetKind& m_kind;
    SheetOrder m_order;
    WhoseFields* m_whose = nullptr;
    QSpinBox* m_blankLines;
    std::vector<QCheckBox*> m_columns; ///< In the columns' order.
    QComboBox* m_paper;
    QLineEdit* m_ownPaper;
    QCheckBox* m_landscape;
    QComboBox* m_language;
    ChoiceFields* m_choices = nullptr;
};

} // namespace hearth
