// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groups_page.h"

#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/store/store_error.h"
#include "ui/groups/group_detail.h"
#include "ui/groups/group_list_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr double detailShare = 0.47; // a list of groups is short and narrow
constexpr std::size_t enoughPeople = 5;
constexpr std::size_t mostSuggested = 4;
constexpr int pageMargin = 22;
} // namespace

GroupsPage::GroupsPage(Frame& frame)
    : Page(frame),
      m_model(new GroupListModel(open())),
      m_header(new PageHeader(tr("Groups"))),
      m_table(new QTableView),
      m_empty(new EmptyState),
      m_list(new QStackedWidget),
      m_interests(new QVBoxLayout),
      m_detail(new GroupDetail(frame))
{
    m_model->setParent(this);
    auto* add = new QPushButton(tr("New group…"));
    add->setObjectName(QStringLiteral("newGroup"));
    add->setEnabled(open().canWrite());
    setPrimary(*add);
    connect(add, &QPushButton::clicked, this, &GroupsPage::addNew);
    m_header->add(add);
    m_table->setObjectName(QStringLiteral("groupList"));
    m_table->setAccessibleName(tr("Groups"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setItemDelegate(new RowDelegate(*m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView& columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(GroupListModel::Name, QHeaderView::Stretch);
    columns.setSectionResizeMode(GroupListModel::Leaders, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupsPage::showChosen);
    connect(m_table, &QTableView::activated, m_detail, &GroupDetail::startAdding);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(3 * size::step, 0, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column->addWidget(m_list, 1);
    m_interests->setContentsMargins(pageMargin / 2, 2 * size::step, pageMargin, 4 * size::step);
    column->addLayout(m_interests);
    m_both = new ListAndDetail(left, m_detail, detailShare);
    connect(m_both, &ListAndDetail::foldChanged, m_detail, &GroupDetail::setCloseable);
    m_detail->setCloseable(false);
    connect(m_detail, &GroupDetail::closed, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
        m_both->setChosen(false);
    });
    connect(m_empty, &EmptyState::clicked, this, &GroupsPage::addNew);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_both, 1);
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void GroupsPage::arrive(const QString& subject)
{
    refresh();
    if (subject == u"new") {
        addNew();
    } else if (!subject.isEmpty()) {
        if (const auto group = groupMeant(open().club(), subject)) {
            showGroup(*group);
        }
    } else {
        m_table->setFocus();
    }
}

bool GroupsPage::leave() { return m_detail->leave(); }

void GroupsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
    }
}

void GroupsPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    try {
        m_model->refresh();
        refreshInterests();
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
    const int groups = m_model->rowCount();
    m_header->setBeside(groups == 0 ? QString() : open().formats().count(groups));
    if (groups == 0) {
        m_empty->show(QStringLiteral("groups"),
                      tr("There is no group yet. A group is people who do one thing together: chess, "
                         "walking, the choir’s altos."),
                      open().canWrite() ? tr("New group…") : QString());
    }
    m_list->setCurrentIndex(groups == 0 ? 1 : 0);
    m_both->setChosen(m_detail->hasGroup());
}

void GroupsPage::refreshInterests()
{
    while (QLayoutItem* item = m_interests->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (!open().canWrite() || !hasPart(open().settings(), Part::Interests)) {
        return;
    }
    const auto interests = interestsForNewGroups(open().database(), open().today(), enoughPeople);
    if (interests.empty()) {
        return;
    }
    auto* words = new QLabel(tr("Interests that several share and no group bears yet:"));
    words->setWordWrap(true);
    setTextSize(*words, TextSize::Small);
    setQuiet(*words);
    m_interests->addWidget(words);
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder, 2 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < interests.size() && i < mostSuggested; ++i) {
        const QString name = interests[i].name;
        const auto people = static_cast<int>(interests[i].people.size());
        //: %1: an interest, %2: how many people share it
        auto* button = new QPushButton(tr("%1 (%2)").arg(name, open().formats().count(people)));
        button->setObjectName(QStringLiteral("makeGroupOf"));
        //: %1: an interest
        button->setAccessibleName(
            tr("Make a group of the %n people interested in %1", nullptr, people).arg(name));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, name] { makeOf(name); });
        row->addWidget(button);
    }
    m_interests->addWidget(holder);
}

void GroupsPage::showGroup(GroupId group)
{
    const int row = m_model->rowOf(group);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->setFocus();
    }
}

void GroupsPage::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (!m_detail->leave()) {
        return;
    }
    if (rows.isEmpty()) {
        m_detail->showNone();
    } else {
        m_detail->show(m_model->idAt(rows.front().row()));
    }
    m_both->setChosen(m_detail->hasGroup());
}

void GroupsPage::addNew()
{
    if (!m_detail->leave()) {
        return;
    }
    const auto name = frame().prompts().line(tr("A new group"), tr("What is it called?"), {});
    if (!name) {
        return;
    }
    const auto added = addGroup(open().club(), {{}, *name, {}});
    if (complainUnless(frame(), added)) {
        refresh();
        showGroup(*added);
        m_detail->startAdding();
    }
}

void GroupsPage::makeOf(const QString& interest)
{
    const auto interests = open().club().read(
        [&](Database& database) { return interestsForNewGroups(database, open().today(), enoughPeople); });
    if (!complainUnless(frame(), interests)) {
        return;
    }
    const auto found = std::find_if(interests->begin(), interests->end(),
                                    [&](const UngroupedInterest& one) { return one.name == interest; });
    if (found == interests->end()) {
        return; // somebody was quicker
    }
    const auto added = addGroupOf(open().club(), {{}, interest, {}}, found->people);
    if (complainUnless(frame(), added)) {
        refresh();
        showGroup(*added);
    }
}

} // namespace hearth
