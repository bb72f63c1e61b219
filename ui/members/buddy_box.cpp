// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/buddy_box.h"

#include "core/connections/buddy_actions.h"
#include "core/connections/buddy_queries.h"
#include "core/connections/connections_words.h"
#include "core/member/member_names.h"
#include "ui/members/member_picker.h"
#include "ui/shared/deed_line.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr std::size_t mostOffered = 3;
} // namespace

BuddyBox::BuddyBox(Frame& frame)
    : m_frame(frame),
      m_words(new QLabel),
      m_end(new QPushButton(tr("End"))),
      m_proposals(new QVBoxLayout),
      m_picker(new MemberPicker(frame.open(), tr("Somebody else as buddy")))
{
    setObjectName(QStringLiteral("buddyBox"));
    m_words->setObjectName(QStringLiteral("buddyWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_end->setObjectName(QStringLiteral("endThisBuddy"));
    m_picker->setObjectName(QStringLiteral("pickBuddy"));
    m_picker->setMaximumWidth(QWIDGETSIZE_MAX);
    m_picker->setLeftOut([this](MemberId member) { return member == m_member; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, size::step);
    column->setSpacing(size::step);
    column->addWidget(m_words);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    column->addLayout(m_proposals);
    column->addWidget(m_picker);
    connect(m_end, &QPushButton::clicked, this,
            [this] { complainUnless(m_frame, endBuddy(m_frame.open().club(), m_member)); });
    connect(m_picker, &MemberPicker::chosen, this, &BuddyBox::give);
    connect(m_picker, &MemberPicker::nobodyFound, this, [this](const QString& typed) {
        m_frame.complain(
            Error::of(Error::Kind::Gone, tr("Nobody else in the book is called “%1”.").arg(typed)));
    });
}

void BuddyBox::show(MemberId member)
{
    m_member = member;
    while (QLayoutItem* item = m_proposals->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
    OpenClub& open = m_frame.open();
    Club& club = open.club();
    const auto found = club.read([&](Database& database) { return newcomers(database, club.civilNow()); });
    const auto looksAfter = club.read([&](Database& database) { return newcomersOf(database, member); });
    const MemberId buddy =
        club.read([&](Database& database) { return buddyOf(database, member); }).value_or(MemberId());
    const bool isNew = found && std::any_of(found->begin(), found->end(),
                                            [&](const FirstVisits& one) { return one.member == member; });
    QStringList sentences;
    if (buddy) {
        sentences += tr("%1 is their buddy.").arg(memberName(club, buddy));
    } else if (isNew) {
        sentences += tr("New here, and nobody looks after them yet.");
        addProposals();
    }
    if (looksAfter && !looksAfter->empty()) {
        QStringList names;
        for (const MemberId one : *looksAfter) {
            names += memberName(club, one);
        }
        sentences += tr("Looks after %1.").arg(names.join(QStringLiteral(", ")));
    }
    m_words->setText(sentences.join(u' '));
    m_end->setVisible(buddy.isValid());
    m_end->setEnabled(open.canWrite());
    m_picker->setVisible(isNew && !buddy);
    m_picker->setEnabled(open.canWrite());
    setVisible(!sentences.isEmpty());
}

void BuddyBox::addProposals()
{
    Club& club = m_frame.open().club();
    const auto proposals = club.read(
        [&](Database& database) { return proposeBuddies(database, m_member, club.civilNow(), mostOffered); });
    for (const BuddyProposal& one : proposals.value_or(std::vector<BuddyProposal>())) {
        const QString name = memberName(club, one.buddy);
        //: %1: who could be a buddy, %2: what speaks for them
        auto* line = new DeedLine(tr("%1 could: %2").arg(name, buddyReason(one)), tr("Give"),
                                  [this, buddy = one.buddy] { give(buddy); });
        line->button().setObjectName(QStringLiteral("giveThisBuddy"));
        line->button().setAccessibleName(tr("Make %1 the buddy").arg(name));
        line->button().setEnabled(m_frame.open().canWrite());
        m_proposals->addWidget(line);
    }
}

void BuddyBox::give(MemberId buddy)
{
    m_picker->clear();
    complainUnless(m_frame, giveBuddy(m_frame.open().club(), {m_member, buddy}));
}

} // namespace hearth
