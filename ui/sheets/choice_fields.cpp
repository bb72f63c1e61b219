// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/choice_fields.h"

#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace hearth {

namespace {

/// `choice-stock`.
QString fieldName(const SheetChoice& choice)
{
    return QStringLiteral("choice-") + QString::fromUtf16(choice.word);
}

} // namespace

ChoiceFields::ChoiceFields(QFormLayout& form,
                           const std::vector<SheetOption>& options,
                           const SheetOrder& order)
{
    for (const SheetChoice& choice : sheetChoices()) {
        if (std::find(options.begin(), options.end(), choice.option) != options.end()) {
            m_fields.push_back(makeField(form, choice));
            m_fields.back().set(choice.said(order));
        }
    }
}

void ChoiceFields::fill(SheetOrder& order) const
{
    for (const Field& field : m_fields) {
        static_cast<void>(choose(order, *field.choice, field.value()));
    }
}

QString ChoiceFields::problem() const
{
    SheetOrder tried;
    for (const Field& field : m_fields) {
        if (!choose(tried, *field.choice, field.value())) {
            const QString name = u'“' + field.choice->label().remove(u'&') + u'”';
            return whyNotChosen(*field.choice, field.value(), name);
        }
    }
    return {};
}

std::vector<std::pair<QString, QString>> ChoiceFields::values() const
{
    std::vector<std::pair<QString, QString>> values;
    for (const Field& field : m_fields) {
        values.emplace_back(QString::fromUtf16(field.choice->word), field.value());
    }
    return values;
}

void ChoiceFields::setValue(const QString& word, const QString& value)
{
    for (const Field& field : m_fields) {
        if (word == QString::fromUtf16(field.choice->word)) {
            field.set(value);
        }
    }
}

ChoiceFields::Field ChoiceFields::makeField(QFormLayout& form, const SheetChoice& choice) const
{
    switch (choice.shape) {
    case SheetChoice::Shape::Switch:
        return makeSwitch(form, choice);
    case SheetChoice::Shape::Number:
        return makeNumber(form, choice);
    case SheetChoice::Shape::Offer:
        return makeOffer(form, choice);
    case SheetChoice::Shape::Day:
    case SheetChoice::Shape::Month:
        return makeDay(form, choice);
    case SheetChoice::Shape::Line:
        return makeLine(form, choice);
    case SheetChoice::Shape::Lines:
        break;
    }
    return makeLines(form, choice);
}

ChoiceFields::Field ChoiceFields::makeSwitch(QFormLayout& form, const SheetChoice& choice) const
{
    auto* box = new QCheckBox(choice.label());
    box->setObjectName(fieldName(choice));
    form.addRow(QString(), box);
    connect(box, &QCheckBox::toggled, this, &ChoiceFields::changed);
    return {&choice, [box] { return box->isChecked() ? QStringLiteral("yes") : QString(); },
            [box](const QString& value) { box->setChecked(value == u"yes"); }};
}

ChoiceFields::Field ChoiceFields::makeNumber(QFormLayout& form, const SheetChoice& choice) const
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(fieldName(choice));
    box->setRange(choice.least, choice.most);
    box->setDecimals(choice.decimals);
    box->setSingleStep(choice.decimals == 0 ? 1 : 0.1);
    form.addRow(choice.label(), box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ChoiceFields::changed);
    return {&choice, [box] { return QString::number(box->value()); },
            [box](const QString& value) { box->setValue(value.toDouble()); }};
}

ChoiceFields::Field ChoiceFields::makeOffer(QFormLayout& form, const SheetChoice& choice) const
{
    auto* box = new QComboBox;
    box->setObjectName(fieldName(choice));
    for (const auto& [word, name] : choice.offers()) {
        box->addItem(name, word);
    }
    form.addRow(choice.label(), box);
    connect(box, &QComboBox::currentIndexChanged, this, &ChoiceFields::changed);
    return {&choice, [box] { return box->currentData().toString(); },
            [box](const QString& value) { box->setCurrentIndex(std::max(0, box->findData(value))); }};
}

ChoiceFields::Field ChoiceFields::makeDay(QFormLayout& form, const SheetChoice& choice) const
{
    auto* edit = new QLineEdit;
    edit->setObjectName(fieldName(choice));
    const bool isMonth = choice.shape == SheetChoice::Shape::Month;
    edit->setPlaceholderText(isMonth ? QStringLiteral("2026-12") : QStringLiteral("2026-12-31"));
    form.addRow(choice.label(), edit);
    connect(edit, &QLineEdit::textChanged, this, &ChoiceFields::changed);
    return {&choice, [edit] { return edit->text().trimmed(); },
            [edit](const QString& value) { edit->setText(value); }};
}

ChoiceFields::Field ChoiceFields::makeLine(QFormLayout& form, const SheetChoice& choice) const
{
    auto* edit = new QLineEdit;
    edit->setObjectName(fieldName(choice));
    form.addRow(choice.label(), edit);
    connect(edit, &QLineEdit::textChanged, this, &ChoiceFields::changed);
    return {&choice, [edit] { return edit->text().trimmed(); },
            [edit](const QString& value) { edit->setText(value); }};
}

ChoiceFields::Field ChoiceFields::makeLines(QFormLayout& form, const SheetChoice& choice) const
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(fieldName(choice));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(zoomed(120));
    form.addRow(choice.label(), edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &ChoiceFields::changed);
    return {&choice, [edit] { return edit->toPlainText(); },
            [edit](const QString& value) { edit->setPlainText(value); }};
}

} // namespace hearth
