// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/trouble_page.h"

#include "ui/shared/announce.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/formats.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int troubleWidth = 560;
constexpr int iconSize = 40;

/// What helps, and what else may.
struct Help {
    QString heading;
    QString button;
    void (TroublePage::*signal)();
    QString otherButton;
    void (TroublePage::*otherSignal)();
};

Help helpFor(const Trouble& trouble)
{
    const QString another = TroublePage::tr("Open another club…");
    switch (trouble.error.kind) {
    case Error::Kind::Busy:
        return {TroublePage::tr("This club is open elsewhere"), TroublePage::tr("Read a copy"),
                &TroublePage::copyWanted, TroublePage::tr("Try again"), &TroublePage::retryWanted};
    case Error::Kind::Newer:
        return {
            TroublePage::tr("This club needs a newer Hearth"), another, &TroublePage::otherWanted, {}, {}};
    case Error::Kind::Damaged:
        if (trouble.backup) {
            return {TroublePage::tr("This file is damaged"),
                    TroublePage::tr("Restore the newest good backup…"), &TroublePage::restoreWanted, another,
                    &TroublePage::otherWanted};
        }
        return {TroublePage::tr("This file is damaged"), another, &TroublePage::otherWanted, {}, {}};
    case Error::Kind::Foreign:
        return {TroublePage::tr("This is no Hearth club"), another, &TroublePage::otherWanted, {}, {}};
    case Error::Kind::Door:
        return {TroublePage::tr("This file belongs to a door"), another, &TroublePage::otherWanted, {}, {}};
    case Error::Kind::Gone:
        return {TroublePage::tr("This file isn’t there"), another, &TroublePage::otherWanted,
                TroublePage::tr("Take it off the list"), &TroublePage::forgetWanted};
    default:
        return {TroublePage::tr("This didn’t work"), TroublePage::tr("Try again"), &TroublePage::retryWanted,
                another, &TroublePage::otherWanted};
    }
}

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TroublePage::TroublePage(const Trouble& trouble)
{
    setObjectName(QStringLiteral("trouble"));
    const Help help = helpFor(trouble);
    auto* card = new Card;
    card->setMaximumWidth(troubleWidth);
    QVBoxLayout& column = card->content();
    auto* icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("warning")).pixmap(QSize(iconSize, iconSize), QIcon::Selected));
    auto* heading = wrapped(help.heading);
    setTextSize(*heading, TextSize::Title, QFont::DemiBold);
    auto* sentence = wrapped(trouble.error.sentence);
    sentence->setObjectName(QStringLiteral("troubleSentence"));
    auto* file = wrapped(QDir::toNativeSeparators(trouble.path));
    setTextSize(*file, TextSize::Small);
    setQuiet(*file);
    for (QWidget* line : {static_cast<QWidget*>(icon), static_cast<QWidget*>(heading),
                          static_cast<QWidget*>(sentence), static_cast<QWidget*>(file)}) {
        column.addWidget(line);
    }
    if (trouble.backup) {
        const QDate made = civilAt(trouble.backup->at, QTimeZone::systemTimeZone()).date;
        column.addWidget(wrapped(tr("The newest good backup is of %1. The damaged file is left as it is.")
                                     .arg(Formats().day(made))));
    }
    column.addSpacing(3 * size::step);
    auto* buttons = new FlowLayout(nullptr, 2 * size::step);
    auto* primary = new QPushButton(help.button);
    primary->setObjectName(QStringLiteral("troubleHelp"));
    setPrimary(*primary);
    connect(primary, &QPushButton::clicked, this, help.signal);
    buttons->addWidget(primary);
    if (help.otherSignal != nullptr) {
        auto* other = new QPushButton(help.otherButton);
        other->setObjectName(QStringLiteral("troubleOther"));
        connect(other, &QPushButton::clicked, this, help.otherSignal);
        buttons->addWidget(other);
    }
    auto* leave = new QPushButton(tr("Back"));
    leave->setObjectName(QStringLiteral("troubleBack"));
    connect(leave, &QPushButton::clicked, this, &TroublePage::back);
    buttons->addWidget(leave);
    column.addLayout(buttons);

    auto* whole = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    whole->addStretch(1);
    whole->addLayout(row);
    whole->addStretch(2);
    setFocusProxy(primary);
    announce(*sentence, help.heading + QStringLiteral(". ") + trouble.error.sentence, Urgency::AtOnce);
}

} // namespace hearth
