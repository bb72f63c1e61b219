// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/base/text.h"
#include "core/wording.h"
#include "ui/history/change_list.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/search_box.h"
#include "ui/window/open_club.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {
constexpr int mostShown = 2'000; // beyond it one searches
constexpr int pause = 120; // milliseconds after a letter, for the words of thousands are made to be searched
} // namespace

HistoryPage::HistoryPage(Frame& frame)
    : Page(frame),
      m_search(new SearchBox(tr("Search what was changed"))),
      m_list(new ChangeList(frame)),
      m_empty(new EmptyState),
      m_content(new QStackedWidget),
      m_soon(new QTimer(this))
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    auto* header = new PageHeader(tr("History"));
    header->add(m_search);
    m_content->addWidget(m_list);
    m_content->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_content, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pause);
    connect(m_soon, &QTimer::timeout, this, &HistoryPage::refresh);
    connect(m_search, &SearchBox::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &SearchBox::wentOn, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::clicked, m_search, &SearchBox::clear);
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void HistoryPage::arrive(const QString& subject)
{
    if (!subject.isEmpty()) {
        m_search->setText(subject);
    }
    refresh();
}

void HistoryPage::startSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    Club& club = open().club();
    const std::string sought = fold(QStringView(m_search->text()));
    std::vector<HistoryEntry> entries = club.history().list({}, sought.empty() ? mostShown : -1);
    if (!sought.empty()) {
        std::erase_if(entries, [&](const HistoryEntry& entry) {
            return fold(QStringView(wordingOf(club, entry))).find(sought) == std::string::npos;
        });
    }
    const bool isEmpty = entries.empty();
    if (isEmpty && sought.empty()) {
        m_empty->show(QStringLiteral("history"),
                      tr("Nothing was changed yet. Whatever is changed stands here, and can be taken back."));
    } else if (isEmpty) {
        m_empty->show(QStringLiteral("search"), tr("No change is found by this."), tr("Show all changes"));
    }
    m_list->show(std::move(entries));
    m_content->setCurrentIndex(isEmpty ? 1 : 0);
}

} // namespace hearth
