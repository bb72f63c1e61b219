// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the print window that follow from the description of what can be chosen of a sheet.
#pragma once

#include "ui/sheets/sheet_choices.h"

#include <QObject>

#include <functional>

class QFormLayout;
class QWidget;

namespace hearth {

class ChoiceFields final : public QObject {
    Q_OBJECT

public:
    /// Adds a row to `form` for each choice that the sheet has, filled with what `order` says.
    ChoiceFields(QFormLayout& form, const std::vector<SheetOption>& options, const SheetOrder& order);

    /// Puts what is chosen into `order`.
    void fill(SheetOrder& order) const;
    /// What is said of the first field whose text is no value; empty where there is none.
    [[nodiscard]] QString problem() const;
    /// What stands in each field, by its word; and puts back what stood there. What is no value is left out.
    [[nodiscard]] std::vector<std::pair<QString, QString>> values() const;
    void setValue(const QString& word, const QString& value);

Q_SIGNALS:
    void changed();

private:
    struct Field {
        const SheetChoice* choice = nullptr;
        std::function<QString()> value;
        std::function<void(const QString&)> set;
    };

    [[nodiscard]] Field makeField(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeSwitch(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeNumber(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeOffer(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeDay(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeLine(QFormLayout& form, const SheetChoice& choice) const;
    [[nodiscard]] Field makeLines(QFormLayout& form, const SheetChoice& choice) const;

    std::vector<Field> m_fields;
};

} // namespace hearth
