// SPDX-License-Identifier: GPL-3.0-or-later
// A box in which a few letters of somebody's name offer the members who may be meant; Enter takes the first,
// an arrow and Enter another one.
#pragma once

#include "core/base/id.h"
#include "ui/shared/search_box.h"

#include <functional>
#include <vector>

class QStandardItemModel;

namespace hearth {

class OpenClub;

class MemberPicker final : public SearchBox {
    Q_OBJECT

public:
    /// `hint` stands in the empty box and names it.
    MemberPicker(OpenClub& open, const QString& hint);

    /// Those who are offered no more: they are in already.
    void setLeftOut(std::function<bool(MemberId)> isLeftOut) { m_isLeftOut = std::move(isLeftOut); }
    /// Who is offered at this moment.
    [[nodiscard]] std::vector<MemberId> offered() const;

Q_SIGNALS:
    void chosen(hearth::MemberId member);
    /// Enter was pressed on a text that nobody bears.
    void nobodyFound(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& typed);
    void choose(MemberId member);

    OpenClub& m_open;
    QStandardItemModel* m_offers;
    std::function<bool(MemberId)> m_isLeftOut;
};

} // namespace hearth
