// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_page.h"

#include "ui/connections/newcomers_tab.h"
#include "ui/connections/who_knows_whom.h"
#include "ui/shared/page_header.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int tabsSide = 22;
} // namespace

ConnectionsPage::ConnectionsPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader(tr("Connections"))),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_who(new WhoKnowsWhom(frame)),
      m_newcomers(new NewcomersTab(frame))
{
    m_tabs->setObjectName(QStringLiteral("connectionsTabs"));
    m_tabs->setAccessibleName(tr("Connections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const auto& [title, page] : {std::pair<QString, QWidget*>(tr("Who knows whom"), m_who),
                                      std::pair<QString, QWidget*>(tr("Newcomers"), m_newcomers)}) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    auto* tabs = new QVBoxLayout;
    tabs->setContentsMargins(tabsSide, 2 * size::step, tabsSide, 0);
    tabs->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    const auto refreshShown = [this] {
        if (isVisible()) {
            refresh();
        }
    };
    connect(&open(), &OpenClub::changed, this, refreshShown);
    connect(&open(), &OpenClub::metReady, this, refreshShown);
    connect(&open(), &OpenClub::settingsChanged, this, refreshShown);
}

void ConnectionsPage::arrive(const QString& subject)
{
    if (subject == u"newcomers") {
        m_tabs->setCurrentIndex(m_pages->indexOf(m_newcomers));
    } else if (!subject.isEmpty()) {
        m_tabs->setCurrentIndex(m_pages->indexOf(m_who));
        m_who->look(subject);
    }
    refresh();
    if (m_pages->currentWidget() == m_who) {
        m_who->takeFocus();
    } else {
        m_tabs->setFocus();
    }
}

void ConnectionsPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    if (m_pages->currentWidget() == m_who) {
        m_who->refresh();
    } else {
        m_newcomers->refresh();
    }
}

} // namespace hearth
