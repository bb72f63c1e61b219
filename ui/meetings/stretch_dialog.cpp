// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/stretch_dialog.h"

#include "core/group/group_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_changes.h"
#include "ui/shared/announce.h"
#include "ui/shared/day_edit.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

class StretchDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::StretchDialog)

public:
    StretchDialog(Frame& frame, QWidget& parent)
        : QDialog(&parent),
          m_frame(frame),
          m_first(new DayEdit(frame.open().today(), frame.open().formats().locale())),
          m_last(new DayEdit(frame.open().today().addDays(usualDays), frame.open().formats().locale())),
          m_group(new QComboBox),
          m_reason(new QLineEdit),
          m_count(new QLabel),
          m_problem(new QLabel)
    {
        setObjectName(QStringLiteral("stretchDialog"));
        setWindowTitle(tr("Call off a stretch"));
        m_first->setObjectName(QStringLiteral("stretchFirst"));
        m_last->setObjectName(QStringLiteral("stretchLast"));
        for (QDateEdit* day : {m_first, m_last}) {
            connect(day, &QDateEdit::dateChanged, this, [this] { count(); });
        }
        m_group->setObjectName(QStringLiteral("stretchGroup"));
        m_group->addItem(tr("everybody"), qint64{0});
        for (const Group& group : frame.open().club().read(listGroups).value_or(std::vector<Group>())) {
            m_group->addItem(group.name, qint64{group.id.value()});
        }
        connect(m_group, &QComboBox::currentIndexChanged, this, [this] { count(); });
        m_reason->setObjectName(QStringLiteral("stretchReason"));
        m_reason->setPlaceholderText(tr("such as summer break"));
        setQuiet(*m_count);
        m_problem->setObjectName(QStringLiteral("problem"));
        for (QLabel* label : {m_count, m_problem}) {
            label->setWordWrap(true);
        }
        m_problem->hide();
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->addRow(tr("&From"), m_first);
        form->addRow(tr("&Until"), m_last);
        form->addRow(tr("&Whose meetings"), m_group);
        form->addRow(tr("&Reason"), m_reason);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* callOff = buttons->addButton(tr("Call off"), QDialogButtonBox::AcceptRole);
        callOff->setObjectName(QStringLiteral("callOffStretch"));
        setPrimary(*callOff);
        callOff->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &StretchDialog::keep);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addLayout(form);
        for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_problem, buttons}) {
            column->addWidget(part);
        }
        count();
    }

private:
    [[nodiscard]] GroupId group() const { return GroupId(m_group->currentData().toLongLong()); }

    /// Says how many it would be, before it happens.
    void count()
    {
        const auto meetings = m_frame.open().club().read([this](Database& database) {
            return meetingsBetween(database, {m_first->date(), QTime(0, 0)},
                                   {m_last->date().addDays(1), QTime(0, 0)});
        });
        int planned = 0;
        for (const ListedMeeting& listed : meetings.value_or(std::vector<ListedMeeting>())) {
            const bool isMeant = !group() || listed.meeting.group == group();
            planned += isMeant && listed.meeting.status == MeetingStatus::Planned ? 1 : 0;
        }
        m_count->setText(tr("%n meeting(s) would be called off. Whoever was expected isn’t absent then.",
                            nullptr, planned));
    }

    void keep()
    {
        const auto done =
            cancelStretch(m_frame.open().club(), m_first->date(), m_last->date(), group(), m_reason->text());
        if (done) {
            m_frame.say(tr("Called off %n meeting(s).", nullptr, *done));
            accept();
            return;
        }
        m_problem->setText(done.error().sentence);
        m_problem->show();
        announce(*m_problem, done.error().sentence, Urgency::AtOnce);
    }

    static constexpr int usualDays = 13;

    Frame& m_frame;
    QDateEdit* m_first;
    QDateEdit* m_last;
    QComboBox* m_group;
    QLineEdit* m_reason;
    QLabel* m_count;
    QLabel* m_problem;
};

} // namespace

void askToCancelStretch(Frame& frame, QWidget& parent) { StretchDialog(frame, *parent.window()).exec(); }

} // namespace hearth
