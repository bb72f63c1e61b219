// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_picker.h"

#include "core/member/member_queries.h"
#include "core/store/store_error.h"
#include "ui/window/open_club.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

namespace hearth {

namespace {

constexpr std::size_t mostOffers = 8;
constexpr int offerRole = Qt::UserRole;

MemberId idOf(const QModelIndex& index)
{
    return MemberId::fromText(index.data(offerRole).toString()).value_or(MemberId());
}

/// The name and, to tell namesakes apart, the number.
QString offerText(const Member& member)
{
    const QString name = fullName(member.name);
    //: %1: a name, %2: a member's number
    return member.number.isEmpty() ? name : MemberPicker::tr("%1 · no. %2").arg(name, member.number);
}

} // namespace

MemberPicker::MemberPicker(OpenClub& open, const QString& hint)
    : SearchBox(hint), m_open(open), m_offers(new QStandardItemModel(this))
{
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->popup()->setAccessibleName(hint);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &MemberPicker::offer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const MemberId member = idOf(index);
                // Only afterwards, since the completer still writes the name into the box.
                QTimer::singleShot(0, this, [this, member] { choose(member); });
            });
}

std::vector<MemberId> MemberPicker::offered() const
{
    std::vector<MemberId> members;
    for (int row = 0; row < m_offers->rowCount(); ++row) {
        members.push_back(idOf(m_offers->index(row, 0)));
    }
    return members;
}

void MemberPicker::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || text().trimmed().isEmpty()) {
        SearchBox::keyPressEvent(event);
        return;
    }
    if (m_offers->rowCount() > 0) {
        choose(idOf(m_offers->index(0, 0)));
    } else {
        Q_EMIT nobodyFound(text().trimmed());
    }
}

void MemberPicker::offer(const QString& typed)
{
    m_offers->clear();
    if (typed.trimmed().isEmpty() || m_open.isLent()) {
        return;
    }
    try {
        for (const MemberRowNumber row :
             m_open.order().arranged(m_open.search().find(typed), MemberColumn::Name)) {
            const MemberId member = m_open.rows().id(row);
            if (m_isLeftOut && m_isLeftOut(member)) {
                continue;
            }
            if (const auto read = readMember(m_open.club(), member)) {
                auto* item = new QStandardItem(offerText(*read));
                item->setData(member.text(), offerRole);
                item->setEditable(false);
                m_offers->appendRow(item);
            }
            if (static_cast<std::size_t>(m_offers->rowCount()) == mostOffers) {
                break;
            }
        }
    } catch (const StoreError&) {
        m_offers->clear(); // nothing is offered where nothing can be read
    }
    completer()->complete();
}

void MemberPicker::choose(MemberId member)
{
    completer()->popup()->hide();
    clear();
    m_offers->clear();
    if (member) {
        Q_EMIT chosen(member);
    }
}

} // namespace hearth
