// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/connections_tab.h"

#include "core/connections/met_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_order.h"
#include "ui/connections/nameless_view.h"
#include "ui/connections/net_table_model.h"
#include "ui/members/buddy_box.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr std::size_t mostNamed = 4;
constexpr int countWidth = 72; // pixels at the usual size of text

int counted(std::size_t people) { return static_cast<int>(people); }

} // namespace

ConnectionsTab::ConnectionsTab(Frame& frame)
    : m_frame(frame),
      m_words(new QLabel),
      m_buddy(new BuddyBox(frame)),
      m_show(new QPushButton(tr("Show in the picture"))),
      m_list(new QComboBox),
      m_none(new QLabel),
      m_model(new NetTableModel(sortingLocale(frame.open().club()))),
      m_table(new NamelessView)
{
    setObjectName(QStringLiteral("connections"));
    m_model->setParent(this);
    m_words->setObjectName(QStringLiteral("connectionsWords"));
    m_list->setObjectName(QStringLiteral("connectionsList"));
    m_list->setAccessibleName(tr("Which people"));
    for (QLabel* label : {m_words, m_none}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setQuiet(*m_none);
    m_table->setObjectName(QStringLiteral("connectionsTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::step, 0, 2 * size::step);
    column->setSpacing(2 * size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_buddy, m_list, m_none}) {
        column->addWidget(part);
    }
    column->insertWidget(1, m_show, 0, Qt::AlignLeading);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    m_show->setObjectName(QStringLiteral("showInPicture"));
    m_show->setIcon(themedIcon(QStringLiteral("connections")));
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_frame.go({QStringLiteral("connections"), m_member.text()});
    });
    connect(m_list, &QComboBox::activated, this, &ConnectionsTab::showList);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_frame.go({QStringLiteral("members"), m_model->rowAt(index.row()).member.text()});
    });
    connect(&frame.open(), &OpenClub::metReady, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void ConnectionsTab::show(MemberId id)
{
    m_member = id;
    refresh();
}

void ConnectionsTab::showNothing(const QString& words)
{
    m_words->setText(words);
    m_show->hide();
    m_list->hide();
    m_table->hide();
    m_none->hide();
}

void ConnectionsTab::refresh()
{
    OpenClub& open = m_frame.open();
    const QDate today = open.today();
    const auto why =
        open.club().read([&](Database& database) { return whyLeftOut(database, today, m_member); });
    m_buddy->show(m_member);
    if (why != LeftOut::No) {
        showNothing(why == LeftOut::OwnWish
                        ? tr("Left out of Connections, as they wish. Details has the switch.")
                        : tr("Left out of Connections, being under 18. The club can decide otherwise in "
                             "Settings."));
        return;
    }
    const Met* met = open.met();
    if (met == nullptr) {
        showNothing(tr("The registers are being read…"));
        return;
    }
    m_of = connectionsOf(*met, m_member, open.countedMembers(), today);
    m_hasTables = met->hasTables();
    if (m_of.coming.visits == 0) {
        showNothing(tr("Hasn’t come to a meeting yet, and so has met nobody."));
        return;
    }
    m_words->setText(sentences());
    const bool hasMet = !m_of.met.empty();
    m_list->setVisible(hasMet);
    m_show->setVisible(hasMet);
    fillLists();
    showList();
    if (!hasMet) {
        m_none->hide();
        m_table->hide();
    }
}

QString ConnectionsTab::sentences() const
{
    const QString visits = tr("%n meeting(s)", nullptr, m_of.coming.visits);
    if (m_of.met.empty()) {
        //: %1: "2 meetings"
        return tr("Came to %1, where nobody else was marked.").arg(visits);
    }
    if (m_of.met.size() <= mostNamed) {
        QStringList names;
        for (const MetPerson& person : m_of.met) {
            names += memberName(m_frame.open().club(), person.member);
        }
        //: %1: "2 meetings", %2: one to four names
        return tr("Came to %1, and met %2 there.").arg(visits, names.join(QStringLiteral(", ")));
    }
    QStringList sentences;
    sentences += m_of.metLately == 0 ? tr("Met nobody in the last 90 days.")
                                     : tr("Met %n person(s) in the last 90 days.", nullptr, m_of.metLately);
    sentences += tr("Since they first came they met %n person(s).", nullptr, counted(m_of.met.size()));
    if (m_of.satWith > 0) {
        sentences += tr("They sat at a table with %n of them.", nullptr, m_of.satWith);
    }
    return sentences.join(u' ');
}

void ConnectionsTab::fillLists()
{
    const int chosen = std::max(0, m_list->currentIndex());
    m_list->clear();
    const Formats& formats = m_frame.open().formats();
    const auto withCount = [&](const QString& words, std::size_t count) {
        //: %1: which people, %2: how many
        return tr("%1 (%2)").arg(words, formats.count(static_cast<qint64>(count)));
    };
    m_list->addItems({withCount(tr("Everybody they met"), m_of.met.size()),
                      withCount(tr("Met once only"), m_of.metOnce.size()),
                      withCount(m_hasTables ? tr("Never sat together, though both come often")
                                            : tr("Never met, though both come often"),
                                m_of.neverTogether.size()),
                      withCount(tr("Could be introduced"), m_of.introductions.size())});
    m_list->setCurrentIndex(chosen);
}

void ConnectionsTab::showList()
{
    const auto list = static_cast<List>(m_list->currentIndex());
    OpenClub& open = m_frame.open();
    Club& club = open.club();
    std::vector<NetTableModel::Row> rows;
    const auto person = [&](MemberId member) -> NetTableModel::Cell {
        //: %1: a number that stands for a name
        return {memberName(club, member), tr("Person %1").arg(rows.size() + 1), 0};
    };
    const auto addMet = [&](const MetPerson& one) {
        const QDate last = m_of.lastMet.contains(one.member) ? m_of.lastMet.at(one.member) : QDate();
        rows.push_back(
            {one.member,
             {},
             {person(one.member),
              {open.formats().count(one.together.meetings), {}, static_cast<double>(one.together.meetings)},
              {open.formats().nearDay(last, open.today()), {}, static_cast<double>(last.toJulianDay())}}});
    };
    QStringList headings{tr("Name"), tr("Times"), tr("Last")};
    std::vector<bool> numbers{false, true, true};
    if (list == Everybody || list == Once) {
        for (const MetPerson& one : m_of.met) {
            if (list == Everybody || one.together.meetings == 1) {
                addMet(one);
            }
        }
    } else if (list == NeverTogether) {
        headings = QStringList{tr("Name")};
        numbers = {false};
        for (const MemberId member : m_of.neverTogether) {
            rows.push_back({member, {}, {person(member)}});
        }
    } else {
        headings = QStringList{tr("Name"), tr("By somebody who knows both")};
        numbers = {false, false};
        for (const Introduction& one : m_of.introductions) {
            rows.push_back(
                {one.member, {}, {person(one.member), {memberName(club, one.through), tr("somebody"), 0}}});
        }
    }
    const bool isEmpty = rows.empty();
    const auto columns = headings.size();
    m_model->show(headings, std::move(rows), std::move(numbers));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (columns > 2) { // a count needs less than its heading's arrow asks for
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Interactive);
        m_table->horizontalHeader()->resizeSection(1, zoomed(countWidth));
    }
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_none->setText(tr("Nobody."));
}

} // namespace hearth
