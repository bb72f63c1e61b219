// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_form.h"

#include "core/venue/venue_actions.h"
#include "core/venue/venue_fields.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int placeFormWidth = 440;
constexpr int roomLines = 3;
constexpr int mostSeats = 100'000;

class PlaceForm final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::PlaceForm)

public:
    PlaceForm(Frame& frame, QWidget& parent, const Venue& venue)
        : QDialog(&parent),
          m_frame(frame),
          m_venue(venue),
          m_name(new QLineEdit(venue.name)),
          m_street(new QLineEdit(venue.street)),
          m_postcode(new QLineEdit(venue.postcode)),
          m_city(new QLineEdit(venue.city)),
          m_seats(new QSpinBox),
          m_stepFree(new QComboBox),
          m_technologyFree(new QCheckBox(tr("Evenings here are technology-&free"))),
          m_rooms(new QPlainTextEdit(roomTexts(venue).join(u'\n'))),
          m_notes(new QPlainTextEdit(venue.notes)),
          m_problem(new QLabel)
    {
        setObjectName(QStringLiteral("placeDialog"));
        setWindowTitle(venue.id ? tr("Edit the place") : tr("New place"));
        nameFields();
        arrange();
    }

    [[nodiscard]] VenueId kept() const { return m_kept; }

private:
    void nameFields()
    {
        const std::initializer_list<std::pair<QWidget*, const char*>> names{
            {m_name, "placeName"},   {m_street, "placeStreet"}, {m_postcode, "placePostcode"},
            {m_city, "placeCity"},   {m_seats, "placeSeats"},   {m_stepFree, "placeStepFree"},
            {m_rooms, "placeRooms"}, {m_notes, "placeNotes"},   {m_technologyFree, "placeTechnologyFree"},
            {m_problem, "problem"}};
        for (const auto& [field, name] : names) {
            field->setObjectName(QString::fromLatin1(name));
        }
        m_seats->setRange(0, mostSeats);
        m_seats->setSpecialValueText(tr("not counted"));
        m_seats->setValue(m_venue.capacity.value_or(0));
        m_stepFree->addItems({tr("nobody has looked"), tr("yes"), tr("no")});
        m_stepFree->setCurrentIndex(!m_venue.stepFree ? 0 : *m_venue.stepFree ? 1 : 2);
        m_technologyFree->setChecked(m_venue.technologyFree.value_or(false));
        for (QPlainTextEdit* text : {m_rooms, m_notes}) {
            text->setTabChangesFocus(true);
            text->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * roomLines);
        }
        m_rooms->setPlaceholderText(tr("One on each line, its seats in brackets: Stage (40)"));
        m_problem->setWordWrap(true);
        m_problem->hide();
    }

    void arrange()
    {
        auto* content = new QWidget;
        auto* whole = new QVBoxLayout(content);
        auto* form = new QFormLayout;
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->addRow(tr("&Name"), m_name);
        form->addRow(tr("&Street"), m_street);
        form->addRow(tr("Post&code"), m_postcode);
        form->addRow(tr("C&ity"), m_city);
        form->addRow(tr("S&eats"), m_seats);
        form->addRow(tr("Step-f&ree"), m_stepFree);
        form->addRow(QString(), m_technologyFree);
        form->addRow(tr("R&ooms"), m_rooms);
        form->addRow(tr("No&te"), m_notes);
        whole->addLayout(form);
        whole->addStretch(1);
        auto* scroll = new QScrollArea;
        scroll->setWidget(content);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
        save->setObjectName(QStringLiteral("savePlace"));
        setPrimary(*save);
        save->setDefault(true);
        connect(buttons, &QDialogButtonBox::accepted, this, &PlaceForm::keep);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addWidget(scroll, 1);
        column->addWidget(m_problem);
        column->addWidget(buttons);
        const int wanted = content->sizeHint().height() + buttons->sizeHint().height() + 14 * size::step;
        resize(std::max(zoomed(placeFormWidth), content->sizeHint().width() + 10 * size::step),
               std::min(wanted, parentWidget()->height() - 4 * size::step));
    }

    void keep()
    {
        Venue venue = m_venue;
        venue.name = m_name->text();
        venue.street = m_street->text();
        venue.postcode = m_postcode->text();
        venue.city = m_city->text();
        venue.capacity = m_seats->value() > 0 ? std::optional(m_seats->value()) : std::nullopt;
        venue.stepFree =
            m_stepFree->currentIndex() == 0 ? std::nullopt : std::optional(m_stepFree->currentIndex() == 1);
        if (m_technologyFree->isChecked() != m_venue.technologyFree.value_or(false)) {
            venue.technologyFree = m_technologyFree->isChecked();
        }
        venue.notes = m_notes->toPlainText();
        static_cast<void>(readVenueFields(venue, {{QStringLiteral("rooms"), m_rooms->toPlainText()}}));
        Club& club = m_frame.open().club();
        const auto done =
            venue.id ? editVenue(club, venue).map([&] { return venue.id; }) : addVenue(club, venue);
        if (done) {
            m_kept = *done;
            accept();
            return;
        }
        m_problem->setText(done.error().sentence);
        m_problem->show();
        announce(*m_problem, done.error().sentence, Urgency::AtOnce);
    }

    Frame& m_frame;
    Venue m_venue;
    VenueId m_kept;
    QLineEdit* m_name;
    QLineEdit* m_street;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QSpinBox* m_seats;
    QComboBox* m_stepFree;
    QCheckBox* m_technologyFree;
    QPlainTextEdit* m_rooms;
    QPlainTextEdit* m_notes;
    QLabel* m_problem;
};

} // namespace

VenueId askForPlace(Frame& frame, QWidget& parent, const Venue& venue)
{
    PlaceForm dialog(frame, *parent.window(), venue);
    dialog.exec();
    return dialog.kept();
}

} // namespace hearth
