// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_letters.h"

#include "ui/door/door_look.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

DoorLetters::DoorLetters()
{
    setObjectName(QStringLiteral("doorLetters"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(size::step);
    //: The letters of the language's keyboard, a row each; accents aren't needed to find a name.
    const QString letters = tr("QWERTYUIOP ASDFGHJKL ZXCVBNM", "keyboard");
    for (const QString& row : (letters + QStringLiteral(" 1234567890")).split(u' ')) {
        addRow(row);
    }
}

void DoorLetters::addRow(const QString& letters)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(size::step);
    const auto add = [&](const QString& text, const QString& spoken) {
        auto* key = new QPushButton(text);
        dressForDoor(*key);
        key->setAccessibleName(spoken);
        key->setFocusPolicy(Qt::NoFocus); // the line that is typed into keeps it
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        key->setMinimumWidth(zoomed(40));
        row->addWidget(key);
        return key;
    };
    for (const QChar letter : letters) {
        connect(add(letter, letter), &QPushButton::clicked, this,
                [this, letter] { Q_EMIT typed(letter.toLower()); });
    }
    if (letters.contains(u'0')) {
        connect(add(tr("Space"), tr("Space")), &QPushButton::clicked, this,
                [this] { Q_EMIT typed(QStringLiteral(" ")); });
        connect(add(QStringLiteral("⌫"), tr("Erase")), &QPushButton::clicked, this, &DoorLetters::erased);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

} // namespace hearth
