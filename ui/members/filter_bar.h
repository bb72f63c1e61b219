// SPDX-License-Identifier: GPL-3.0-or-later
// The chips above the list of members: each opens a menu of what the list can be narrowed to.
#pragma once

#include <QWidget>

class QMenu;

namespace hearth {

class ChipButton;
class MemberFilter;
class OpenClub;

class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(OpenClub& open, MemberFilter& filter);

private:
    void refresh();
    void chooseStatus();
    void chooseNamed(ChipButton& chip,
                     const QStringList& names,
                     const QString& current,
                     void (MemberFilter::*set)(const QString&));

    OpenClub& m_open;
    MemberFilter& m_filter;
    ChipButton* m_status;
    ChipButton* m_group;
    ChipButton* m_interest;
};

} // namespace hearth
