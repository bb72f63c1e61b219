// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/new_member.h"

#include "core/member/member_actions.h"
#include "core/member/member_names.h"
#include "ui/members/likely_duplicates.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {

constexpr int dialogWidth = 420;

class NewMember final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewMember)

public:
    NewMember(Frame& frame, QWidget& parent)
        : QDialog(&parent),
          m_frame(frame),
          m_given(new QLineEdit),
          m_family(new QLineEdit),
          m_problem(new QLabel),
          m_alike(new QVBoxLayout)
    {
        setObjectName(QStringLiteral("newMemberDialog"));
        setWindowTitle(tr("New member"));
        setMinimumWidth(dialogWidth);
        m_given->setObjectName(QStringLiteral("given"));
        m_family->setObjectName(QStringLiteral("family"));
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_problem->hide();
        auto* form = new QFormLayout;
        form->addRow(tr("&Given name"), m_given);
        form->addRow(tr("&Family name"), m_family);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
        add->setObjectName(QStringLiteral("add"));
        setPrimary(*add);
        connect(buttons, &QDialogButtonBox::accepted, this, &NewMember::add);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (const QLineEdit* field : {m_given, m_family}) {
            connect(field, &QLineEdit::textChanged, this, &NewMember::lookForAlike);
        }
        auto* column = new QVBoxLayout(this);
        column->addLayout(form);
        column->addLayout(m_alike);
        column->addWidget(m_problem);
        column->addWidget(buttons);
        add->setDefault(true); // only now, since before it has no dialog to be the default of
    }

    [[nodiscard]] std::optional<MemberId> chosen() const { return m_chosen; }

private:
    void add()
    {
        Member member;
        member.name.given = m_given->text();
        member.name.family = m_family->text();
        const auto added = addMember(m_frame.open().club(), std::move(member));
        if (added) {
            m_chosen = *added;
            accept();
            return;
        }
        m_problem->setText(added.error().sentence);
        m_problem->show();
        announce(*m_problem, added.error().sentence, Urgency::AtOnce);
    }

    /// Those who may be meant, each with a way to them; Enter still adds a new one, for namesakes there are.
    void lookForAlike()
    {
        while (QLayoutItem* item = m_alike->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        const auto alike = likelyDuplicates(m_frame.open(), m_given->text(), m_family->text());
        if (alike.empty()) {
            return;
        }
        auto* heading = new QLabel(tr("In the book already? Then go there instead:"));
        setTextSize(*heading, TextSize::Small);
        setQuiet(*heading);
        m_alike->addWidget(heading);
        for (const MemberId id : alike) {
            auto* button = new QPushButton(memberName(m_frame.open().club(), id));
            button->setObjectName(QStringLiteral("alike"));
            button->setProperty(style::flatProperty, true);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, [this, id] {
                m_chosen = id;
                accept();
            });
            m_alike->addWidget(button, 0, Qt::AlignLeading);
        }
        announce(*heading, tr("%n person(s) with such a name are in the book already", nullptr,
                              static_cast<int>(alike.size())));
    }

    Frame& m_frame;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLabel* m_problem;
    QVBoxLayout* m_alike;
    std::optional<MemberId> m_chosen;
};

} // namespace

std::optional<MemberId> askForNewMember(Frame& frame, QWidget& parent)
{
    NewMember dialog(frame, parent);
    dialog.exec();
    return dialog.chosen();
}

} // namespace hearth
