// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/at_the_door.h"

#include "core/club.h"
#include "core/door/card_actions.h"
#include "core/door/door_people_queries.h"
#include "ui/members/collecting_lines.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

/// In groups of four, as one reads digits out.
QString inGroups(const QString& code)
{
    constexpr qsizetype each = 4;
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += each) {
        groups += code.mid(at, each);
    }
    return groups.join(u' ');
}

} // namespace

AtTheDoor::AtTheDoor(Frame& frame)
    : m_frame(frame),
      m_card(new QLabel),
      m_issue(new QPushButton),
      m_withdraw(new QPushButton(tr("Withdraw"))),
      m_whole(new QCheckBox(tr("Not found by letters alone"))),
      m_collecting(new CollectingLines(frame))
{
    setObjectName(QStringLiteral("atTheDoor"));
    m_card->setObjectName(QStringLiteral("cardCode"));
    m_card->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_issue->setObjectName(QStringLiteral("issueCard"));
    m_withdraw->setObjectName(QStringLiteral("withdrawCard"));
    m_whole->setObjectName(QStringLiteral("foundWhole"));
    m_whole->setToolTip(tr("Only by card, number or whole name"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * size::step);
    column->addWidget(m_card);
    auto* buttons = new FlowLayout(nullptr, 2 * size::step);
    buttons->addWidget(m_issue);
    buttons->addWidget(m_withdraw);
    column->addLayout(buttons);
    column->addWidget(m_whole);
    column->addWidget(m_collecting);
    connect(m_issue, &QPushButton::clicked, this, &AtTheDoor::issue);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        complainUnless(m_frame, withdrawCard(m_frame.open().club(), m_member)); // Undo is offered
    });
    connect(m_whole, &QCheckBox::clicked, this, [this](bool isWhole) {
        complainUnless(m_frame, setFindable(m_frame.open().club(), m_member,
                                            isWhole ? Findable::Whole : Findable::ByLetters));
    });
}

void AtTheDoor::show(MemberId member)
{
    m_member = member;
    Club& club = m_frame.open().club();
    const QString code =
        club.read([&](Database& database) { return cardOf(database, member); }).value_or(QString());
    const auto findable = club.read([&](Database& database) { return findableOf(database, member); });
    m_card->setText(code.isEmpty() ? tr("No card yet.") : tr("Card %1").arg(inGroups(code)));
    m_issue->setText(code.isEmpty() ? tr("Give a card") : tr("Replace the card…"));
    m_withdraw->setVisible(!code.isEmpty());
    m_whole->setChecked(findable == Findable::Whole);
    m_collecting->show(member);
    for (QWidget* part : std::initializer_list<QWidget*>{m_issue, m_withdraw, m_whole}) {
        part->setEnabled(m_frame.open().canWrite());
    }
}

void AtTheDoor::issue()
{
    const bool hasOne = !m_withdraw->isHidden();
    if (hasOne &&
        !m_frame.prompts().ask({tr("Replace the card?"),
                                tr("The door will no longer know the old one. Undo brings it back."),
                                {tr("Replace")},
                                0})) {
        return;
    }
    complainUnless(m_frame, issueCard(m_frame.open().club(), m_member));
}

} // namespace hearth
