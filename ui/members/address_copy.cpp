// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/address_copy.h"

#include "core/club.h"
#include "core/member/address_queries.h"
#include "ui/members/member_list_model.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace hearth {

namespace {

struct AddressCopy {
    Q_DECLARE_TR_FUNCTIONS(hearth::AddressCopy)
};

/// A sentence for each reason.
QString addressesSaid(const MailingList& list)
{
    QStringList sentences{
        AddressCopy::tr("Copied %n e-mail address(es).", nullptr, static_cast<int>(list.addresses.size()))};
    if (list.refusing > 0) {
        sentences += AddressCopy::tr("Left out: %n member(s) who said no to e-mail.", nullptr, list.refusing);
    }
    if (list.unasked > 0) {
        sentences += AddressCopy::tr("Left out: %n member(s) whose consent to e-mail isn’t in the book.",
                                     nullptr, list.unasked);
    }
    if (list.withoutAddress > 0) {
        sentences += AddressCopy::tr("Left out: %n member(s) without an e-mail address.", nullptr,
                                     list.withoutAddress);
    }
    return sentences.join(u' ');
}

} // namespace

void copyAddresses(Frame& frame, const std::vector<MemberId>& members)
{
    const auto list =
        frame.open().club().read([&](Database& database) { return mailingList(database, members); });
    if (!complainUnless(frame, list)) {
        return;
    }
    if (!list->addresses.isEmpty()) {
        QGuiApplication::clipboard()->setText(list->addresses.join(QStringLiteral(", ")));
    }
    frame.say(addressesSaid(*list));
}

void addAddressActions(QMenu& menu,
                       Frame& frame,
                       const std::vector<MemberId>& chosen,
                       const MemberListModel& shown)
{
    QAction* ofChosen = menu.addAction(AddressCopy::tr("Copy e-mail addresses"));
    ofChosen->setObjectName(QStringLiteral("copyAddresses"));
    ofChosen->setEnabled(!chosen.empty());
    QObject::connect(ofChosen, &QAction::triggered, &menu,
                     [&frame, chosen] { copyAddresses(frame, chosen); });
    QAction* ofAll = menu.addAction(AddressCopy::tr("Copy the e-mail addresses of all shown"));
    ofAll->setObjectName(QStringLiteral("copyAllAddresses"));
    QObject::connect(ofAll, &QAction::triggered, &menu, [&frame, &shown] {
        std::vector<MemberId> members;
        for (int row = 0; row < shown.rowCount(); ++row) {
            members.push_back(shown.idAt(row));
        }
        copyAddresses(frame, members);
    });
}

} // namespace hearth
