// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the picture of who knows whom: picture or table, whose connections, finding somebody,
// and copying without names.
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace hearth {

class MemberPicker;
class OpenClub;

class NetTools final : public QWidget {
    Q_OBJECT

public:
    enum class Form { Picture, Table };

    explicit NetTools(OpenClub& open);

    [[nodiscard]] Form form() const;
    void setForm(Form form);
    /// Whose connections are looked at, none for the whole club's.
    [[nodiscard]] GroupId group() const;
    void showWholeClub();
    /// Offers the groups that there are; absent where the club has none.
    void listGroupsAgain();
    void setCanCopy(bool canCopy);

Q_SIGNALS:
    void formChosen();
    void groupChosen();
    void personChosen(hearth::MemberId member);
    void copyWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    OpenClub& m_open;
    QComboBox* m_form;
    QComboBox* m_group;
    MemberPicker* m_person;
    QPushButton* m_copy;
};

} // namespace hearth
