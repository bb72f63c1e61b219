// SPDX-License-Identifier: GPL-3.0-or-later
// An open club as a window shows it: the navigation, the page in front, and the foot that says what was just
// done. It is the frame of all its pages, each of which is made when it is first gone to.
#pragma once

#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QStackedWidget;

namespace hearth {

class Foot;
class Navigation;
class Page;

class ClubView final : public QWidget, public Frame {
    Q_OBJECT

public:
    ClubView(std::unique_ptr<OpenClub> open, Prompts& prompts, Preferences& preferences);
    ~ClubView() override;

    [[nodiscard]] OpenClub& open() override { return *m_open; }
    [[nodiscard]] Prompts& prompts() override { return m_prompts; }
    [[nodiscard]] Preferences& preferences() override { return m_preferences; }
    void go(const Place& place) override;
    void findAnything() override { Q_EMIT findWanted(); }
    void say(const QString& sentence) override;
    void complain(const Error& error) override;
    void setStatus(const QString& text) override;
    [[nodiscard]] Done work(const QString& what, const std::function<Done(const Progress&)>& work) override;

    [[nodiscard]] const Place& place() const { return m_place; }
    /// The page in front.
    [[nodiscard]] Page& page() const;
    /// Goes back to where one was before.
    void goBack();
    void undo();
    void redo();
    void startSearch() const;
    /// Whether everything that is being edited could be saved.
    [[nodiscard]] bool leave();

Q_SIGNALS:
    /// Another page is in front, or the club's name is another.
    void titleChanged();
    /// Somebody wants to find something anywhere in the club.
    void findWanted();

private:
    void fillNavigation();
    void refreshNavigation();
    void hear();
    [[nodiscard]] Page* pageFor(const QString& id);

    std::unique_ptr<OpenClub> m_open;
    Prompts& m_prompts;
    Preferences& m_preferences;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    Foot* m_foot;
    std::map<QString, Page*> m_made;
    Place m_place;
    std::vector<Place> m_before;
};

} // namespace hearth
