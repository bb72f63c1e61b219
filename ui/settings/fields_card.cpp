// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fields_card.h"

#include "core/member/custom_field_actions.h"
#include "ui/shared/in_place_line.h"
#include "ui/shared/prompts.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

FieldsCard::FieldsCard(Frame& frame)
    : SettingsCard(frame,
                   tr("Own fields"),
                   tr("What you note of your people beside the usual: a shirt size, an instrument.")),
      m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(0);
    content().addLayout(m_lines);
    auto* add = new QPushButton(tr("New field…"));
    add->setObjectName(QStringLiteral("newField"));
    add->setEnabled(open().canWrite());
    connect(add, &QPushButton::clicked, this, &FieldsCard::addField);
    content().addWidget(add, 0, Qt::AlignLeading);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.concerns("custom_field")) {
            refresh();
        }
    });
}

void FieldsCard::refresh()
{
    const auto fields = open().club().read(memberCustomFields).value_or(std::vector<CustomField>());
    std::vector<QString> names;
    for (const CustomField& field : fields) {
        names.push_back(field.id.text() + field.name);
    }
    if (names == m_shown) {
        return; // nobody's typing is taken away
    }
    m_shown = std::move(names);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        addLine(fields[i], static_cast<int>(i), static_cast<int>(fields.size()));
    }
}

void FieldsCard::addLine(const CustomField& field, int place, int count)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* name = new InPlaceLine(tr("Name of the field"));
    name->edit().setObjectName(QStringLiteral("fieldName"));
    name->setKept(field.name);
    name->setReadOnly(!open().canWrite());
    connect(name, &InPlaceLine::changed, this, [this, name, id = field.id](const QString& text) {
        const Done done = renameCustomField(open().club(), id, text);
        name->setProblem(done ? QString() : done.error().sentence);
    });
    row->addWidget(name, 1);
    QPushButton* up = deed(tr("Up"), tr("Move %1 up").arg(field.name), place > 0);
    QPushButton* down = deed(tr("Down"), tr("Move %1 down").arg(field.name), place + 1 < count);
    QPushButton* away = deed(tr("Delete…"), tr("Delete the field %1").arg(field.name), true);
    up->setObjectName(QStringLiteral("fieldUp"));
    down->setObjectName(QStringLiteral("fieldDown"));
    away->setObjectName(QStringLiteral("fieldDelete"));
    connect(up, &QPushButton::clicked, this, [this, id = field.id, place] {
        complainUnless(frame(), moveCustomField(open().club(), id, place - 1));
    });
    connect(down, &QPushButton::clicked, this, [this, id = field.id, place] {
        complainUnless(frame(), moveCustomField(open().club(), id, place + 1));
    });
    connect(away, &QPushButton::clicked, this, [this, field] { remove(field); });
    for (QPushButton* button : {up, down, away}) {
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_lines->addWidget(holder);
}

QPushButton* FieldsCard::deed(const QString& text, const QString& name, bool isPossible)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setProperty(style::flatProperty, true);
    button->setEnabled(isPossible && open().canWrite());
    return button;
}

void FieldsCard::addField()
{
    const auto name =
        frame().prompts().line(tr("A new field"), tr("What is it called? For example: Shirt size"), {});
    if (name) {
        complainUnless(frame(), addCustomField(open().club(), *name));
    }
}

void FieldsCard::remove(const CustomField& field)
{
    const auto answer =
        frame().prompts().ask({tr("Delete the field %1?").arg(field.name),
                               tr("What stands in it goes from every member. Undo brings all of it back."),
                               {tr("Delete")},
                               -1});
    if (answer) {
        complainUnless(frame(), deleteCustomField(open().club(), field.id));
    }
}

} // namespace hearth
