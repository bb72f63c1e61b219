// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/members_page.h"

#include "core/group/group_queries.h"
#include "core/member/member_actions.h"
#include "core/member/member_names.h"
#include "core/registry.h"
#include "ui/duplicates/duplicates_link.h"
#include "ui/members/address_copy.h"
#include "ui/members/filter_bar.h"
#include "ui/members/member_detail.h"
#include "ui/members/member_list_model.h"
#include "ui/members/member_words.h"
#include "ui/members/new_member.h"
#include "ui/members/people_to_print.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/search_box.h"
#include "ui/shared/table_copy.h"
#include "ui/window/open_club.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {
const QString columnsKey = QStringLiteral("members/columns");
const QString findPrefix = QStringLiteral("find:");
} // namespace

MembersPage::MembersPage(Frame& frame)
    : Page(frame),
      m_filter(open()),
      m_model(new MemberListModel(open(), m_filter)),
      m_header(new PageHeader(tr("Members"))),
      m_search(new SearchBox(tr("Search members"))),
      m_filters(new FilterBar(open(), m_filter)),
      m_table(new QTableView),
      m_empty(new EmptyState),
      m_list(new QStackedWidget),
      m_detail(new MemberDetail(frame))
{
    m_model->setParent(this);
    makeHeader();
    makeTable();
    auto* left = new QWidget;
    auto* list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(size::step);
    list->addWidget(m_filters);
    auto* table = new QWidget;
    auto* beside = new QVBoxLayout(table);
    beside->setContentsMargins(3 * size::step, 0, 0, 0); // so that names stand under the page's title
    beside->addWidget(m_table);
    m_list->addWidget(table);
    m_list->addWidget(m_empty);
    list->addWidget(m_list, 1);
    list->addWidget(new DuplicatesLink(frame));
    m_both = new ListAndDetail(left, m_detail);
    connect(m_both, &ListAndDetail::foldChanged, m_detail, &MemberDetail::setCloseable);
    m_detail->setCloseable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_both, 1);

    connect(&m_filter, &MemberFilter::changed, m_model, &MemberListModel::refilter);
    connect(m_search, &SearchBox::textChanged, this, [this](const QString& typed) {
        m_model->search(typed);
        if (m_model->rowCount() > 0) {
            m_table->scrollToTop();
        }
        refresh();
    });
    connect(m_search, &SearchBox::wentOn, this, [this] {
        if (m_model->rowCount() > 0) {
            m_table->setFocus();
            m_table->selectRow(std::max(m_table->currentIndex().row(), 0));
        }
    });
    for (const auto signal : {&QAbstractItemModel::layoutChanged}) {
        connect(m_model, signal, this, &MembersPage::refresh);
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &MembersPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MembersPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MembersPage::refresh);
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (open().rows().count() == 0) {
            addMember();
        } else {
            m_search->clear();
            m_filter.clear();
        }
    });
    connect(m_detail, &MemberDetail::closed, this, [this] {
        m_table->setFocus();
        m_table->clearSelection();
    });
}

MembersPage::~MembersPage() = default;

void MembersPage::arrive(const QString& subject)
{
    refresh();
    if (subject == u"new") {
        addMember();
    } else if (subject.startsWith(findPrefix)) {
        m_search->setText(subject.mid(findPrefix.size()));
    } else if (const auto id = MemberId::fromText(subject.section(u'/', 0, 0))) {
        showMember(*id);
        m_detail->look(subject.section(u'/', 1));
    } else if (!m_table->hasFocus()) {
        m_search->setFocus();
    }
}

void MembersPage::startSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool MembersPage::leave() { return m_detail->leave(); }

void MembersPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
        fitColumns();
    }
}

bool MembersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return Page::eventFilter(watched, event);
}

void MembersPage::makeHeader()
{
    m_search->setObjectName(QStringLiteral("memberSearch"));
    m_header->add(m_search);
    for (const auto& [page, text] : {std::pair(QStringLiteral("import"), tr("Import…")),
                                     std::pair(QStringLiteral("export"), tr("Export…"))}) {
        auto* button = new QPushButton(text);
        button->setObjectName(page + QStringLiteral("Members"));
        button->setEnabled(open().canWrite() || page == u"export");
        connect(button, &QPushButton::clicked, this, [this, page = page] { frame().go({page, {}}); });
        m_header->add(button);
    }
    auto* print = new QPushButton(tr("Print…"));
    print->setObjectName(QStringLiteral("printMembers"));
    connect(print, &QPushButton::clicked, this, &MembersPage::print);
    m_header->add(print);
    auto* add = new QPushButton(tr("New member"));
    add->setObjectName(QStringLiteral("newMember"));
    setPrimary(*add);
    connect(add, &QPushButton::clicked, this, &MembersPage::addMember);
    add->setEnabled(open().canWrite());
    m_header->add(add);
}

void MembersPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("memberList"));
    m_table->setAccessibleName(tr("Members"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->viewport()->installEventFilter(this); // its room is another whenever the detail comes or goes
    auto* delegate = new RowDelegate(*m_table);
    const auto& columns = memberListColumns();
    const auto status = std::find_if(columns.begin(), columns.end(),
                                     [](const MemberListColumn& column) { return column.id == u"status"; });
    delegate->setChips(static_cast<int>(status - columns.begin()), [](const QModelIndex& index) {
        return statusTone(static_cast<MemberStatus>(index.data(MemberListModel::statusRole).toInt()));
    });
    m_table->setItemDelegate(delegate);
    m_table->setSortingEnabled(true);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSortIndicator(0, Qt::AscendingOrder);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::customContextMenuRequested, this, &MembersPage::showColumnMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPage::showChosen);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &MembersPage::showRowMenu);
    connect(m_table, &QTableView::activated, this, [this] { m_detail->startEditing(); });
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &MembersPage::copyChosen);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &MembersPage::deleteChosen);
}

void MembersPage::refresh()
{
    const auto everybody = static_cast<qint64>(open().rows().count());
    const int shown = m_model->rowCount();
    const Formats& formats = open().formats();
    m_header->setBeside(formats.count(shown));
    frame().setStatus(tr("%1 of %2 shown").arg(formats.count(shown), formats.count(everybody)));
    if (everybody == 0) {
        m_empty->show(QStringLiteral("members"), tr("Nobody is in the book yet. Type somebody in to begin."),
                      open().canWrite() ? tr("New member") : QString());
    } else if (!open().areMembersRead()) {
        m_empty->show(QStringLiteral("members"),
                      tr("Reading %n member(s) …", nullptr, static_cast<int>(everybody)));
    } else if (shown == 0) {
        m_empty->show(QStringLiteral("search"), tr("Nobody is found by this."), tr("Show everybody"));
    }
    m_list->setCurrentIndex(shown == 0 ? 1 : 0);
}

void MembersPage::showChosen()
{
    const auto chosen = chosenMembers();
    if (!m_detail->leave()) {
        return;
    }
    if (chosen.size() == 1) {
        m_detail->show(chosen.front());
    } else {
        m_detail->showNobody(static_cast<int>(chosen.size()));
    }
    m_both->setChosen(m_detail->hasMember());
}

void MembersPage::showMember(MemberId id)
{
    if (m_model->rowOf(id) < 0) {
        m_search->clear();
        m_filter.clear();
    }
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_table->setFocus();
    }
}

void MembersPage::addMember()
{
    if (!m_detail->leave()) {
        return;
    }
    if (const auto added = askForNewMember(frame(), *this)) {
        showMember(*added);
        m_detail->startEditing();
    }
}

void MembersPage::print()
{
    SheetOrder order;
    if (const auto group = open().club().read(
            [this](Database& database) { return findGroupNamed(database, m_filter.group()); });
        group && *group) {
        order.group = **group;
    }
    const bool isNarrow = !m_search->text().trimmed().isEmpty() || !m_filter.interest().isEmpty() ||
                          m_filter.status() != StatusChoice::Active;
    const auto narrowed = isNarrow ? m_model->shown() : std::vector<MemberId>();
    askToPrint(frame(), *this, u"roster", order, peopleToPrint(open().club(), chosenMembers(), narrowed));
}

void MembersPage::copyChosen()
{
    const int rows = copyAsTable(*m_table);
    frame().say(tr("Copied %n member(s) as a table.", nullptr, rows));
}

void MembersPage::deleteChosen()
{
    const auto chosen = chosenMembers();
    if (chosen.empty() || !open().canWrite()) {
        return;
    }
    Club& club = open().club();
    if (chosen.size() > 1) {
        frame().complain(
            Error::of(Error::Kind::Refused, tr("Members are deleted one at a time. Choose a single one.")));
        return;
    }
    const QString name = memberName(club, chosen.front());
    const auto answer = frame().prompts().ask({tr("Delete %1?").arg(name),
                                               tr("The member and every attendance go from the book. Undo "
                                                  "brings all of it back. Who has left the club is better "
                                                  "made a former member: then the past stays as it was."),
                                               {tr("Delete")},
                                               -1});
    if (answer) {
        complainUnless(frame(), deleteMember(club, chosen.front(), memberKeys()));
    }
}

void MembersPage::showRowMenu(const QPoint& at)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Copy as a table")), &QAction::triggered, this, &MembersPage::copyChosen);
    addAddressActions(menu, frame(), chosenMembers(), *m_model);
    QAction* remove = menu.addAction(tr("Delete…"));
    remove->setEnabled(open().canWrite() && chosenMembers().size() == 1);
    connect(remove, &QAction::triggered, this, &MembersPage::deleteChosen);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void MembersPage::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    const auto shown = chosenColumns();
    const auto& columns = memberListColumns();
    for (int i = 1; i < static_cast<int>(columns.size()); ++i) { // the name stays
        QAction* action = menu.addAction(columns[static_cast<std::size_t>(i)].heading());
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), i) != shown.end());
        connect(action, &QAction::toggled, this, [this, i](bool isShown) {
            QStringList ids;
            auto now = chosenColumns();
            std::erase(now, i);
            if (isShown) {
                now.push_back(i);
            }
            for (const int column : now) {
                ids += memberListColumns()[static_cast<std::size_t>(column)].id;
            }
            frame().preferences().setText(columnsKey, ids.join(u' '));
            fitColumns();
        });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(at));
}

std::vector<int> MembersPage::chosenColumns() const
{
    const QStringList kept = frame().preferences().text(columnsKey).split(u' ', Qt::SkipEmptyParts);
    const auto& columns = memberListColumns();
    std::vector<int> chosen;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const MemberListColumn& column = columns[static_cast<std::size_t>(i)];
        if (i == 0 || (kept.isEmpty() ? column.isFirstShown : kept.contains(column.id))) {
            chosen.push_back(i);
        }
    }
    return chosen;
}

void MembersPage::fitColumns()
{
    const auto chosen = chosenColumns();
    const int letter = QFontMetrics(textFont(TextSize::Body)).averageCharWidth();
    int room = m_table->viewport()->width();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int wanted = memberListColumns()[static_cast<std::size_t>(i)].letters * letter + 5 * size::step;
        const bool isChosen = std::find(chosen.begin(), chosen.end(), i) != chosen.end();
        const bool fits = i == 0 || room >= wanted;
        m_table->setColumnHidden(i, !isChosen || !fits);
        if (isChosen && fits) {
            m_table->setColumnWidth(i, wanted);
            room -= wanted;
        }
    }
}

std::vector<MemberId> MembersPage::chosenMembers() const
{
    std::vector<MemberId> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        chosen.push_back(m_model->idAt(index.row()));
    }
    return chosen;
}

} // namespace hearth
