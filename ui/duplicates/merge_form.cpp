// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/merge_form.h"

#include "ui/duplicates/merge_words.h"
#include "ui/duplicates/side_choice.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

enum FormColumn { LabelColumn, KeptColumn, GoneColumn, BothColumn };

QString sideWord(From from)
{
    switch (from) {
    case From::Kept:
        return QStringLiteral("kept");
    case From::Gone:
        return QStringLiteral("gone");
    case From::Both:
        return QStringLiteral("both");
    }
    return {};
}

} // namespace

MergeForm::MergeForm(OpenClub& open) : m_open(open)
{
    setObjectName(QStringLiteral("mergeForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // the pane's own ground shows through
}

void MergeForm::show(MergeComparison comparison)
{
    m_comparison = std::move(comparison);
    m_choice.clear();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 3 * size::step, 2 * size::step);
    grid->setHorizontalSpacing(3 * size::step);
    grid->setVerticalSpacing(2 * size::step);
    grid->setColumnStretch(KeptColumn, 1);
    grid->setColumnStretch(GoneColumn, 1);
    addHeads(*grid);
    for (const MergeField& field : m_comparison.fields) {
        if (field.differs) {
            addChoice(*grid, field);
        }
    }
    grid->addWidget(quietLabel(tr("Attendances, guests and all else of both come together.")),
                    grid->rowCount(), KeptColumn, 1, BothColumn);
    const auto& fields = m_comparison.fields;
    if (std::any_of(fields.begin(), fields.end(), [](const MergeField& field) { return !field.differs; })) {
        auto* head = new QLabel(tr("The same in both"));
        setTextSize(*head, TextSize::Small, QFont::DemiBold);
        head->setContentsMargins(0, 2 * size::step, 0, 0);
        grid->addWidget(head, grid->rowCount(), LabelColumn, 1, BothColumn + 1);
    }
    for (const MergeField& field : fields) {
        if (!field.differs) {
            addSame(*grid, field);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    verticalScrollBar()->setValue(0);
}

void MergeForm::startChoosing()
{
    for (auto* button : widget()->findChildren<QRadioButton*>()) {
        if (button->isChecked()) {
            button->setFocus();
            return;
        }
    }
}

void MergeForm::addHeads(QGridLayout& grid) const
{
    const int row = grid.rowCount();
    const auto add = [&](const Member& member, const QString& under, FormColumn column) {
        auto* name = new QLabel(fullName(member.name));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        setTextSize(*name, TextSize::Body, QFont::DemiBold);
        auto* head = new QWidget;
        auto* lines = new QVBoxLayout(head);
        lines->setContentsMargins(0, 0, 0, size::step);
        lines->setSpacing(0);
        lines->addWidget(name);
        lines->addWidget(quietLabel(under));
        grid.addWidget(head, row, column, Qt::AlignTop);
    };
    add(m_comparison.kept, tr("stays"), KeptColumn);
    add(m_comparison.gone, tr("goes into the first"), GoneColumn);
}

void MergeForm::addChoice(QGridLayout& grid, const MergeField& field)
{
    const int row = grid.rowCount();
    const QString label = mergeFieldLabel(field.name);
    grid.addWidget(quietLabel(label), row, LabelColumn, Qt::AlignTop);
    auto* group = new QButtonGroup(grid.parentWidget());
    const auto add = [&](From from, const QString& text, const QString& spoken, FormColumn column) {
        auto* choice = new SideChoice(text, spoken);
        QRadioButton& button = choice->button();
        button.setObjectName(QStringLiteral("choose-%1-%2").arg(field.name, sideWord(from)));
        button.setChecked(from == field.proposed);
        group->addButton(&button);
        connect(&button, &QRadioButton::toggled, this, [this, name = field.name, from](bool isChosen) {
            if (isChosen) {
                m_choice[name] = from;
            }
        });
        grid.addWidget(choice, row, column);
    };
    const auto addSide = [&](From from, const Member& member, FormColumn column) {
        const QString text = textOf(field, from);
        const QString shown = text.isEmpty() ? tr("nothing") : text;
        //: %1: a field, %2: its value, %3: whose it is
        add(from, text, tr("%1: %2, of %3").arg(label, shown, fullName(member.name)), column);
    };
    m_choice[field.name] = field.proposed;
    addSide(From::Kept, m_comparison.kept, KeptColumn);
    addSide(From::Gone, m_comparison.gone, GoneColumn);
    const bool isOneEmpty = textOf(field, From::Kept).isEmpty() || textOf(field, From::Gone).isEmpty();
    if (field.mayBeBoth && !isOneEmpty) {
        //: %1: a field of which the values of both members can stay
        add(From::Both, tr("both"), tr("%1: both").arg(label), BothColumn);
    }
}

void MergeForm::addSame(QGridLayout& grid, const MergeField& field)
{
    const int row = grid.rowCount();
    grid.addWidget(quietLabel(mergeFieldLabel(field.name)), row, LabelColumn, Qt::AlignTop);
    QLabel* value = valueLabel(textOf(field, From::Kept));
    setQuiet(*value);
    grid.addWidget(value, row, KeptColumn, 1, BothColumn);
}

QString MergeForm::textOf(const MergeField& field, From side) const
{
    const bool isKept = side == From::Kept;
    return mergeFieldText(field.name, isKept ? m_comparison.kept : m_comparison.gone,
                          isKept ? m_comparison.keptPhoto : m_comparison.gonePhoto, m_open.formats());
}

QLabel* MergeForm::quietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextSize(*label, TextSize::Small);
    setQuiet(*label);
    return label;
}

} // namespace hearth
