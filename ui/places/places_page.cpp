// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/places_page.h"

#include "core/venue/venue_actions.h"
#include "ui/places/place_form.h"
#include "ui/places/place_list_model.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int placesMargin = 12;
}

PlacesPage::PlacesPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader(tr("Places"))),
      m_model(new PlaceListModel(open())),
      m_table(new QTableView),
      m_empty(new EmptyState),
      m_content(new QStackedWidget),
      m_edit(new QPushButton(tr("Edit…"))),
      m_delete(new QPushButton(tr("Delete…")))
{
    m_model->setParent(this);
    auto* create = new QPushButton(tr("New place…"));
    create->setObjectName(QStringLiteral("newPlace"));
    create->setEnabled(open().canWrite());
    setPrimary(*create);
    m_edit->setObjectName(QStringLiteral("editPlace"));
    m_delete->setObjectName(QStringLiteral("deletePlace"));
    for (QPushButton* button : {m_delete, m_edit, create}) {
        m_header->add(button);
    }
    connect(create, &QPushButton::clicked, this, &PlacesPage::add);
    connect(m_edit, &QPushButton::clicked, this, &PlacesPage::edit);
    connect(m_delete, &QPushButton::clicked, this, &PlacesPage::remove);
    m_table->setObjectName(QStringLiteral("placeList"));
    m_table->setAccessibleName(tr("Places"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(*m_table));
    QHeaderView& columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setStretchLastSection(false);
    columns.setSectionResizeMode(PlaceListModel::Address, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &PlacesPage::edit);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PlacesPage::remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool isChosen = m_table->selectionModel()->hasSelection() && open().canWrite();
        m_edit->setEnabled(isChosen);
        m_delete->setEnabled(isChosen);
    });
    m_empty->show(QStringLiteral("places"),
                  tr("No place is written down yet. A meeting that names one brings it here."),
                  open().canWrite() ? tr("New place…") : QString());
    connect(m_empty, &EmptyState::clicked, this, &PlacesPage::add);
    auto* list = new QWidget;
    auto* beside = new QVBoxLayout(list);
    beside->setContentsMargins(placesMargin, 0, 0, 0);
    beside->addWidget(m_table);
    m_content->addWidget(list);
    m_content->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void PlacesPage::arrive(const QString& subject)
{
    refresh();
    choose(VenueId::fromText(subject).value_or(VenueId()));
    m_table->setFocus();
}

void PlacesPage::refresh()
{
    const Venue* chosen = m_model->venueAt(m_table->currentIndex().row());
    const VenueId id = chosen == nullptr ? VenueId() : chosen->id;
    m_model->refresh();
    m_header->setBeside(m_model->rowCount() == 0 ? QString() : open().formats().count(m_model->rowCount()));
    m_content->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    choose(id);
}

void PlacesPage::choose(VenueId venue)
{
    const int row = std::max(0, m_model->rowOf(venue));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(row);
    }
    const bool canChange = open().canWrite() && m_model->rowCount() > 0;
    m_edit->setEnabled(canChange);
    m_delete->setEnabled(canChange);
}

void PlacesPage::add()
{
    if (const VenueId added = askForPlace(frame(), *this, {})) {
        choose(added);
    }
}

void PlacesPage::edit()
{
    const Venue* chosen = m_model->venueAt(m_table->currentIndex().row());
    if (chosen != nullptr && open().canWrite()) {
        choose(askForPlace(frame(), *this, Venue(*chosen)));
    }
}

void PlacesPage::remove()
{
    const Venue* chosen = m_model->venueAt(m_table->currentIndex().row());
    if (chosen == nullptr || !open().canWrite()) {
        return;
    }
    const VenueId id = chosen->id;
    if (frame().prompts().ask(
            {tr("Delete %1?").arg(chosen->name), tr("Undo brings it back."), {tr("Delete the place")}, -1})) {
        complainUnless(frame(), deleteVenue(open().club(), id));
    }
}

} // namespace hearth
