// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_filter.h"

#include "core/member/member.h"
#include "core/member/member_set_queries.h"
#include "ui/window/open_club.h"

namespace hearth {

namespace {

/// The statuses that a choice lets through, as bits.
unsigned statusesOf(StatusChoice choice)
{
    const auto bit = [](MemberStatus status) { return 1U << static_cast<unsigned>(status); };
    switch (choice) {
    case StatusChoice::Active:
        return bit(MemberStatus::Full) | bit(MemberStatus::Trial) | bit(MemberStatus::Honorary);
    case StatusChoice::Full:
        return bit(MemberStatus::Full);
    case StatusChoice::Trial:
        return bit(MemberStatus::Trial);
    case StatusChoice::Honorary:
        return bit(MemberStatus::Honorary);
    case StatusChoice::Guest:
        return bit(MemberStatus::Guest);
    case StatusChoice::Contact:
        return bit(MemberStatus::Contact);
    case StatusChoice::Former:
        return bit(MemberStatus::Former);
    case StatusChoice::Everybody:
        break;
    }
    return ~0U;
}

} // namespace

MemberFilter::MemberFilter(OpenClub& open) : m_open(open)
{
    connect(&open.rows(), &MemberRows::touched, this, &MemberFilter::forget);
    connect(&open.rows(), &MemberRows::renumbered, this, &MemberFilter::forget);
}

void MemberFilter::setStatus(StatusChoice status)
{
    m_status = status;
    forget();
    Q_EMIT changed();
}

void MemberFilter::setGroup(const QString& name)
{
    m_group = name;
    forget();
    Q_EMIT changed();
}

void MemberFilter::setInterest(const QString& name)
{
    m_interest = name;
    forget();
    Q_EMIT changed();
}

void MemberFilter::clear()
{
    m_status = StatusChoice::Everybody;
    m_group.clear();
    m_interest.clear();
    forget();
    Q_EMIT changed();
}

bool MemberFilter::isClear() const
{
    return m_status == StatusChoice::Everybody && m_group.isEmpty() && m_interest.isEmpty();
}

void MemberFilter::narrow(RowSet& rows) const
{
    if (isClear()) {
        return;
    }
    if (!m_let) {
        read();
    }
    rows.intersect(*m_let);
}

QString MemberFilter::name(StatusChoice choice)
{
    switch (choice) {
    case StatusChoice::Active:
        return tr("Active members");
    case StatusChoice::Full:
        return tr("Full members");
    case StatusChoice::Trial:
        return tr("On trial");
    case StatusChoice::Honorary:
        return tr("Honorary members");
    case StatusChoice::Guest:
        return tr("Guests");
    case StatusChoice::Contact:
        return tr("Contacts");
    case StatusChoice::Former:
        return tr("Former members");
    case StatusChoice::Everybody:
        break;
    }
    return tr("Everybody");
}

const std::vector<StatusChoice>& MemberFilter::choices()
{
    static const std::vector<StatusChoice> choices{
        StatusChoice::Active,   StatusChoice::Everybody, StatusChoice::Full,    StatusChoice::Trial,
        StatusChoice::Honorary, StatusChoice::Guest,     StatusChoice::Contact, StatusChoice::Former};
    return choices;
}

void MemberFilter::read() const
{
    const MemberRows& rows = m_open.rows();
    const auto asSet = [&rows](const std::vector<MemberId>& members) {
        RowSet set(rows.size());
        for (const MemberId id : members) {
            if (const auto row = rows.row(id)) {
                set.insert(*row);
            }
        }
        return set;
    };
    Database& database = m_open.database();
    const QDate today = m_open.today();
    RowSet let = rows.everybody();
    if (m_status != StatusChoice::Everybody) {
        let.intersect(asSet(m_status == StatusChoice::Active
                                ? m_open.countedMembers()
                                : membersOfStatus(database, today, statusesOf(m_status))));
    }
    if (!m_group.isEmpty()) {
        let.intersect(asSet(membersInGroupNamed(database, today, m_group)));
    }
    if (!m_interest.isEmpty()) {
        let.intersect(asSet(membersWithInterest(database, m_interest)));
    }
    m_let = std::move(let);
}

void MemberFilter::forget() { m_let.reset(); }

} // namespace hearth
