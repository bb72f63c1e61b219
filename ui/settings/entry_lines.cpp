// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/entry_lines.h"

#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hearth {

EntryLines::EntryLines(const QString& objectName) : m_lines(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(size::step);
}

void EntryLines::show(std::vector<SettingsEntry> entries)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const SettingsEntry& entry : entries) {
        addLine(entry);
    }
    setVisible(!entries.empty());
}

void EntryLines::addLine(const SettingsEntry& entry)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new QLabel(entry.name);
    auto* quiet = new QLabel(entry.words);
    setQuiet(*quiet);
    setTextSize(*quiet, TextSize::Small);
    for (QLabel* label : {name, quiet}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    const auto add = [&](const QString& text, const QString& spoken, const std::function<void()>& deed,
                         const QString& suffix) {
        if (!deed) {
            return;
        }
        auto* button = new QPushButton(text);
        button->setAccessibleName(spoken);
        button->setObjectName(objectName() + suffix);
        button->setProperty(style::flatProperty, true);
        connect(button, &QPushButton::clicked, this, deed, Qt::QueuedConnection); // the line may go with it
        row->addWidget(button, 0, Qt::AlignTop);
    };
    add(tr("Edit…"), tr("Edit %1").arg(entry.name), entry.edit, QStringLiteral("Edit"));
    //: For a screen reader: what a button does, and with what.
    add(entry.removeText, tr("%1: %2").arg(entry.removeText, entry.name), entry.remove,
        QStringLiteral("Delete"));
    m_lines->addWidget(line);
}

} // namespace hearth
