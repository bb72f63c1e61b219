// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_detail.h"

#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/store/store_error.h"
#include "ui/groups/group_people_model.h"
#include "ui/members/member_picker.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/in_place_line.h"
#include "ui/shared/prompts.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int detailSide = 20;
} // namespace

GroupDetail::GroupDetail(Frame& frame)
    : m_frame(frame),
      m_content(new QStackedWidget),
      m_none(new EmptyState),
      m_close(new QPushButton(tr("Back to the groups"))),
      m_name(new InPlaceLine(tr("Name of the group"))),
      m_description(new InPlaceLine(tr("What the group does"))),
      m_next(new QLabel),
      m_picker(new MemberPicker(frame.open(), tr("Add somebody by name"))),
      m_people(new GroupPeopleModel(frame.open())),
      m_table(new QTableView),
      m_part(new QPushButton),
      m_takeOut(new QPushButton(tr("Take out"))),
      m_delete(new QPushButton(tr("Delete the group…")))
{
    setObjectName(QStringLiteral("groupDetail"));
    m_people->setParent(this);
    auto* one = new QWidget;
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(detailSide, 4 * size::step, detailSide, 4 * size::step);
    column->setSpacing(2 * size::step);
    column->addWidget(m_close, 0, Qt::AlignLeading);
    auto* head = new QWidget;
    makeHead(*head);
    column->addWidget(head);
    column->addWidget(m_picker);
    makePeople();
    column->addWidget(m_table, 1);
    auto* buttons = new FlowLayout(nullptr, 2 * size::step);
    for (QPushButton* button : {m_part, m_takeOut, m_delete}) {
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    m_content->addWidget(m_none);
    m_content->addWidget(one);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);
    connect(&frame.open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&frame.open(), &OpenClub::figuresReady, this, &GroupDetail::refresh);
    showNone();
}

void GroupDetail::makeHead(QWidget& head)
{
    m_close->setObjectName(QStringLiteral("backToGroups"));
    m_close->setIcon(themedIcon(QStringLiteral("back")));
    m_close->setProperty(style::flatProperty, true);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (leave()) {
            showNone();
            Q_EMIT closed();
        }
    });
    m_name->edit().setObjectName(QStringLiteral("groupName"));
    m_description->edit().setObjectName(QStringLiteral("groupDescription"));
    setTextSize(m_name->edit(), TextSize::Title, QFont::DemiBold);
    m_description->setHint(tr("What the group does"));
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    setTextSize(*m_next, TextSize::Small);
    setQuiet(*m_next);
    connect(m_name, &InPlaceLine::changed, this,
            [this](const QString& name) { edit(name, m_description->kept()); });
    connect(m_description, &InPlaceLine::changed, this,
            [this](const QString& description) { edit(m_name->kept(), description); });
    auto* lines = new QVBoxLayout(&head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_description);
    m_next->setContentsMargins(2 * size::step, size::step, 0, size::step); // as the fields above have it
    lines->addWidget(m_next);
    m_picker->setObjectName(QStringLiteral("addToGroup"));
    m_picker->setMaximumWidth(QWIDGETSIZE_MAX);
    m_picker->setLeftOut([this](MemberId member) { return m_people->contains(member); });
    connect(m_picker, &MemberPicker::chosen, this, &GroupDetail::add);
    connect(m_picker, &MemberPicker::nobodyFound, this, [this](const QString& typed) {
        m_frame.complain(Error::of(Error::Kind::Gone,
                                   tr("Nobody else in the book is called “%1”. New members are added on the "
                                      "page of members.")
                                       .arg(typed)));
    });
}

void GroupDetail::makePeople()
{
    m_table->setObjectName(QStringLiteral("groupPeople"));
    m_table->setAccessibleName(tr("People of the group"));
    m_table->setModel(m_people);
    dressTable(*m_table);
    auto* delegate = new RowDelegate(*m_table);
    delegate->setChips(GroupPeopleModel::Part, [](const QModelIndex&) { return Tone::Slate; });
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GroupPeopleModel::Name, QHeaderView::Stretch);
    m_part->setObjectName(QStringLiteral("changePart"));
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    m_delete->setObjectName(QStringLiteral("deleteGroup"));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GroupDetail::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_frame.go({QStringLiteral("members"), m_people->memberAt(index.row()).text()});
    });
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &GroupDetail::takeOut);
    connect(m_part, &QPushButton::clicked, this, &GroupDetail::changePart);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupDetail::takeOut);
    connect(m_delete, &QPushButton::clicked, this, &GroupDetail::remove);
}

void GroupDetail::show(GroupId group)
{
    m_group = group;
    m_content->setCurrentIndex(1);
    refresh();
}

void GroupDetail::showNone()
{
    m_group = {};
    m_none->show(QStringLiteral("groups"), tr("Choose a group to see who is in it."));
    m_content->setCurrentIndex(0);
}

void GroupDetail::startAdding() { m_picker->setFocus(); }

bool GroupDetail::leave()
{
    m_name->commit();
    m_description->commit();
    return !m_name->hasProblem() && !m_description->hasProblem();
}

void GroupDetail::setCloseable(bool isCloseable) { m_close->setVisible(isCloseable); }

void GroupDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), hasGroup() ? tokens().card : tokens().paper);
    painter.setPen(tokens().line);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

void GroupDetail::refresh()
{
    if (!hasGroup() || m_frame.open().isLent()) {
        return;
    }
    OpenClub& open = m_frame.open();
    try {
        const auto summaries = summariseGroups(open.database(), open.club().civilNow());
        const auto found = std::find_if(summaries.begin(), summaries.end(),
                                        [&](const GroupSummary& one) { return one.group.id == m_group; });
        if (found == summaries.end()) {
            showNone();
            Q_EMIT closed();
            return;
        }
        m_name->setKept(found->group.name);
        m_description->setKept(found->group.description);
        const QString people = tr("%n person(s)", nullptr, found->people);
        m_next->setText(found->nextMeeting
                            ? tr("%1 · next meeting %2")
                                  .arg(people, open.formats().onDay(found->nextMeeting->date, open.today()))
                            : tr("%1 · no meeting planned").arg(people));
        const MemberId kept = chosen();
        m_people->show(m_group);
        for (int row = 0; kept && row < m_people->rowCount(); ++row) {
            if (m_people->memberAt(row) == kept) {
                m_table->selectRow(row);
            }
        }
    } catch (const StoreError& error) {
        m_frame.complain(error.toError(open.club().path()));
    }
    refreshButtons();
}

void GroupDetail::refreshButtons()
{
    const bool canWrite = m_frame.open().canWrite();
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool hasOne = !rows.isEmpty();
    m_part->setText(hasOne && m_people->isLeader(rows.front().row()) ? tr("No longer leads")
                                                                     : tr("Make a leader"));
    m_part->setEnabled(canWrite && hasOne);
    m_takeOut->setEnabled(canWrite && hasOne);
    m_delete->setEnabled(canWrite);
    m_picker->setEnabled(canWrite);
    m_name->setReadOnly(!canWrite);
    m_description->setReadOnly(!canWrite);
}

void GroupDetail::edit(const QString& name, const QString& description)
{
    const Done done = editGroup(m_frame.open().club(), {m_group, name, description});
    InPlaceLine* line = name == m_name->kept() ? m_description : m_name;
    line->setProblem(done ? QString() : done.error().sentence);
}

void GroupDetail::add(MemberId member)
{
    if (complainUnless(m_frame, addToGroup(m_frame.open().club(), m_group, {member}))) {
        m_picker->setFocus(); // the next one is typed at once
    }
}

void GroupDetail::takeOut()
{
    if (const MemberId member = chosen(); member && m_frame.open().canWrite()) {
        complainUnless(m_frame, removeFromGroup(m_frame.open().club(), m_group, member));
    }
}

void GroupDetail::changePart()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        const int row = rows.front().row();
        complainUnless(m_frame,
                       setGroupPart(m_frame.open().club(), m_group, m_people->memberAt(row),
                                    m_people->isLeader(row) ? GroupPart::Member : GroupPart::Leader));
    }
}

void GroupDetail::remove()
{
    const auto answer =
        m_frame.prompts().ask({tr("Delete the group %1?").arg(m_name->kept()),
                               tr("Its people stay members of the club. Undo brings the group back."),
                               {tr("Delete")},
                               -1});
    if (answer) {
        complainUnless(m_frame, deleteGroup(m_frame.open().club(), m_group));
    }
}

MemberId GroupDetail::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? MemberId() : m_people->memberAt(rows.front().row());
}

} // namespace hearth
