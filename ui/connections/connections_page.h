// SPDX-License-Identifier: GPL-3.0-or-later
// Connections: who knows whom, and who is new.
#pragma once

#include "ui/window/page.h"

class QStackedWidget;
class QTabBar;

namespace hearth {

class NewcomersTab;
class PageHeader;
class WhoKnowsWhom;

class ConnectionsPage final : public Page {
    Q_OBJECT

public:
    explicit ConnectionsPage(Frame& frame);

    /// `subject`: `newcomers`, what of who knows whom is to be looked at (`new`, `rim`, `held`, `table`), or
    /// whose acquaintances, by the member's id.
    void arrive(const QString& subject) override;

private:
    void refresh();

    PageHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    WhoKnowsWhom* m_who;
    NewcomersTab* m_newcomers;
};

} // namespace hearth
