// SPDX-License-Identifier: GPL-3.0-or-later
// The places where the club meets: how to get there and in, and what there is.
#pragma once

#include "core/base/id.h"
#include "ui/window/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace hearth {

class EmptyState;
class PageHeader;
class PlaceListModel;

class PlacesPage final : public Page {
    Q_OBJECT

public:
    explicit PlacesPage(Frame& frame);

    /// `subject`: a place's id to choose.
    void arrive(const QString& subject) override;

private:
    void refresh();
    void add();
    void edit();
    void remove();
    void choose(VenueId venue);

    PageHeader* m_header;
    PlaceListModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_content;
    QPushButton* m_edit;
    QPushButton* m_delete;
};

} // namespace hearth
