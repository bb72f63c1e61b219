// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/club_view.h"

#include "core/wording.h"
#include "ui/history/take_back.h"
#include "ui/shared/work_panel.h"
#include "ui/window/foot.h"
#include "ui/window/navigation.h"
#include "ui/window/page_list.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr std::size_t mostPlaces = 50; // that Back goes back to
} // namespace

ClubView::ClubView(std::unique_ptr<OpenClub> open, Prompts& prompts, Preferences& preferences)
    : m_open(std::move(open)),
      m_prompts(prompts),
      m_preferences(preferences),
      m_navigation(new Navigation),
      m_pages(new QStackedWidget),
      m_foot(new Foot)
{
    setObjectName(QStringLiteral("club"));
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);

    fillNavigation();
    connect(m_navigation, &Navigation::chosen, this, [this](const QString& page) { go({page, {}}); });
    connect(m_foot, &Foot::undoWanted, this, &ClubView::undo);
    connect(m_open.get(), &OpenClub::changed, this, &ClubView::hear);
    connect(m_open.get(), &OpenClub::settingsChanged, this, &ClubView::refreshNavigation);
}

ClubView::~ClubView()
{
    // Pages look at the club until their end.
    for (const auto& [id, page] : m_made) {
        delete page;
    }
}

void ClubView::go(const Place& place)
{
    const PageEntry* entry = findPage(place.page);
    if (entry == nullptr || !leave()) {
        m_navigation->setCurrent(m_place.page);
        return;
    }
    if (!m_place.page.isEmpty() && m_place != place) {
        m_before.push_back(m_place);
        if (m_before.size() > mostPlaces) {
            m_before.erase(m_before.begin());
        }
    }
    m_place = place;
    Page* page = pageFor(place.page);
    m_pages->setCurrentWidget(page);
    m_navigation->setCurrent(entry->under.isEmpty() ? entry->id : entry->under);
    m_foot->setStatus({});
    page->arrive(place.subject);
    Q_EMIT titleChanged();
}

void ClubView::say(const QString& sentence) { m_foot->say(sentence, Foot::Kind::Said, false); }

void ClubView::complain(const Error& error)
{
    if (error.kind != Error::Kind::Cancelled) {
        m_foot->say(error.sentence, Foot::Kind::Refused, false);
    }
}

void ClubView::setStatus(const QString& text) { m_foot->setStatus(text); }

Done ClubView::work(const QString& what, const std::function<Done(const Progress&)>& work)
{
    Done done;
    const ChangeId before = m_open->club().newestEntry();
    {
        // What the other thread changes is told to the pages when the connection is back, and once.
        const QSignalBlocker silence(m_open->club());
        m_open->setLent(true);
        done = runBehindPanel(*window(), what, work);
        m_open->setLent(false);
    }
    if (m_open->club().newestEntry() != before) {
        Q_EMIT m_open->club().changed(ChangeSet::ofEverything());
    }
    return done;
}

Page& ClubView::page() const { return *qobject_cast<Page*>(m_pages->currentWidget()); }

void ClubView::goBack()
{
    if (!m_before.empty()) {
        const Place place = m_before.back();
        m_before.pop_back();
        go(place);
        if (!m_before.empty() && m_place == place) {
            m_before.pop_back(); // the place just left is no way back
        }
    }
}

void ClubView::undo()
{
    if (leave()) {
        takeBack(*this, {});
    }
}

void ClubView::redo()
{
    if (leave()) {
        complainUnless(*this, m_open->club().redo());
    }
}

void ClubView::startSearch() const { page().startSearch(); }

bool ClubView::leave() { return m_pages->currentWidget() == nullptr || page().leave(); }

void ClubView::fillNavigation()
{
    for (const PageEntry& entry : pageList()) {
        if (entry.end) {
            m_navigation->add(entry.id, entry.title(*m_open), entry.icon, *entry.end);
        }
    }
    refreshNavigation();
}

void ClubView::refreshNavigation()
{
    m_navigation->setClub(m_open->settings().name, tr("%n member(s)", nullptr, m_open->memberCount()));
    for (const PageEntry& entry : pageList()) {
        if (entry.end) {
            m_navigation->setTitle(entry.id, entry.title(*m_open));
            m_navigation->setShown(entry.id, entry.isWanted(*m_open));
        }
    }
    Q_EMIT titleChanged();
}

void ClubView::hear()
{
    Club& club = m_open->club();
    if (const auto newest = club.history().list({}, 1); !newest.empty()) {
        m_foot->say(wordingOf(club, newest.front()), Foot::Kind::Said,
                    newest.front().kind == EntryKind::Change);
    }
    m_navigation->setClub(m_open->settings().name, tr("%n member(s)", nullptr, m_open->memberCount()));
}

Page* ClubView::pageFor(const QString& id)
{
    const auto found = m_made.find(id);
    if (found != m_made.end()) {
        return found->second;
    }
    Page* page = findPage(id)->make(*this).release();
    page->setObjectName(QStringLiteral("page-") + id);
    m_pages->addWidget(page);
    m_made.emplace(id, page);
    return page;
}

} // namespace hearth
