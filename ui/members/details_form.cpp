// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/details_form.h"

#include "core/base/place.h"
#include "core/exchange/member_fields.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "ui/members/at_the_door.h"
#include "ui/members/field_offers.h"
#include "ui/members/period_lines.h"
#include "ui/members/takes_part.h"
#include "ui/shared/in_place_line.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int notesLines = 5;

/// Consents as a choice shows them: not asked, yes, no.
int indexOf(std::optional<bool> consent) { return !consent ? 0 : *consent ? 1 : 2; }
std::optional<bool> consentAt(int index) { return index == 0 ? std::nullopt : std::optional(index == 1); }

FieldRules rulesOf(OpenClub& open)
{
    FieldRules rules;
    rules.dateOrder = dateOrderOf(open.settings().country);
    rules.today = open.today();
    rules.statusWords = open.club()
                            .read([](Database& database) { return statusWords(database); })
                            .value_or(std::map<QString, MemberStatus>());
    return rules;
}

} // namespace

DetailsForm::DetailsForm(Frame& frame) : m_frame(frame)
{
    setObjectName(QStringLiteral("details"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 3 * size::step, 4 * size::step);
    m_form->setHorizontalSpacing(3 * size::step);
    m_form->setVerticalSpacing(1);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const DetailSection& section : detailSections()) {
        if (section.heading != nullptr) {
            addSection(*m_form, section.heading());
        }
        for (const DetailField& field : section.fields) {
            addLine(*m_form, field);
        }
    }
    m_periods = new PeriodLines(frame);
    m_form->addRow(m_periods);
    addConsents(*m_form);
    addSection(*m_form, tr("At the door"));
    m_door = new AtTheDoor(frame);
    m_form->addRow(m_door);
    m_connectionsHeading = addSection(*m_form, tr("Connections"));
    m_takesPart = new TakesPartBox(frame);
    m_form->addRow(m_takesPart);
    addEmergency(*m_form);
    addNotes(*m_form);
    setWidget(content);
    content->setAutoFillBackground(false); // the pane's own ground shows through
    viewport()->setAutoFillBackground(false);
}

QLabel* DetailsForm::addSection(QFormLayout& form, const QString& heading)
{
    auto* label = new QLabel(heading);
    label->setContentsMargins(0, 3 * size::step, 0, size::step);
    setTextSize(*label, TextSize::Body, QFont::DemiBold);
    form.addRow(label);
    return label;
}

void DetailsForm::addLine(QFormLayout& form, const DetailField& field)
{
    auto* line = new InPlaceLine(field.label());
    line->setObjectName(QStringLiteral("field-") + field.name);
    line->edit().setObjectName(field.name);
    line->setReadOnly(!m_frame.open().canWrite());
    if (field.isDate) {
        line->setHint(m_frame.open().formats().numbersHint());
    }
    auto* label = new QLabel(field.label());
    label->setBuddy(&line->edit());
    setQuiet(*label);
    form.addRow(label, line);
    m_lines.push_back({field, line});
    const std::size_t at = m_lines.size() - 1;
    connect(line, &InPlaceLine::changed, this,
            [this, at](const QString& text) { keepLine(m_lines[at], text); });
}

void DetailsForm::addEmergency(QFormLayout& form)
{
    m_emergencyHeading = addSection(form, tr("In an emergency"));
    m_showEmergency = new QPushButton(tr("Show"));
    m_showEmergency->setObjectName(QStringLiteral("showEmergency"));
    m_showEmergency->setAccessibleDescription(tr("Shows whom to call in an emergency"));
    connect(m_showEmergency, &QPushButton::clicked, this, [this] {
        showEmergency(true);
        m_emergency.front()->setFocus();
    });
    form.addRow(m_showEmergency);
    for (const DetailField& field : emergencyFields()) {
        addLine(form, field);
        m_emergency.push_back(m_lines.back().line);
    }
    showEmergency(false);
}

void DetailsForm::addConsents(QFormLayout& form)
{
    m_consentsHeading = addSection(form, tr("Agreed to"));
    const auto addChoice = [&](const QString& name, const QString& text,
                               std::optional<bool> Member::*consent) {
        auto* box = new QComboBox;
        box->setObjectName(name);
        box->setProperty(style::flatProperty, true);
        box->addItems({tr("not asked"), tr("yes"), tr("no")});
        box->setEnabled(m_frame.open().canWrite());
        auto* label = new QLabel(text);
        label->setBuddy(box);
        setQuiet(*label);
        form.addRow(label, box);
        connect(box, &QComboBox::activated, this, [this, consent](int index) {
            keep([&](Member& member) { member.*consent = consentAt(index); }, nullptr);
        });
        return box;
    };
    m_photoConsent = addChoice(QStringLiteral("photo_consent"), tr("Photos"), &Member::photoConsent);
    m_emailConsent = addChoice(QStringLiteral("email_consent"), tr("E-mail"), &Member::emailConsent);
}

void DetailsForm::addNotes(QFormLayout& form)
{
    addSection(form, tr("Notes"));
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true); // nobody is caught in it
    m_notes->setReadOnly(!m_frame.open().canWrite());
    m_notes->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * notesLines);
    m_notes->installEventFilter(this);
    form.addRow(m_notes);
}

void DetailsForm::show(const Member& member)
{
    const bool isAnother = member.id != m_member.id;
    m_member = member;
    const Formats& formats = m_frame.open().formats();
    for (const Line& line : m_lines) {
        line.line->setKept(line.field.text(member, formats));
    }
    if (isAnother) {
        showEmergency(false);
        verticalScrollBar()->setValue(0);
    }
    m_photoConsent->setCurrentIndex(indexOf(member.photoConsent));
    m_emailConsent->setCurrentIndex(indexOf(member.emailConsent));
    m_door->show(member.id);
    m_takesPart->show(member.id);
    if (isAnother || !m_notes->hasFocus()) {
        m_notes->setPlainText(member.notes);
    }
    showCustom();
    m_periods->show(member.id);
    refreshOffers();
    showParts();
}

void DetailsForm::startEditing() { m_lines.front().line->setFocus(); }

bool DetailsForm::leave()
{
    if (!m_member.id) {
        return true;
    }
    for (const Line& line : m_lines) {
        line.line->commit();
    }
    for (const auto& [name, line] : m_custom) {
        line->commit();
    }
    keepNotes();
    const auto stuck = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const Line& line) { return line.line->hasProblem(); });
    if (stuck == m_lines.end()) {
        return true;
    }
    stuck->line->setFocus();
    return false;
}

bool DetailsForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut) {
        keepNotes();
    } else if (watched == m_notes && event->type() == QEvent::KeyPress &&
               static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_notes->setPlainText(m_member.notes);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void DetailsForm::showCustom()
{
    const auto fields = m_frame.open().club().read(memberCustomFields).value_or(std::vector<CustomField>());
    QStringList names;
    for (const CustomField& field : fields) {
        names += field.name;
    }
    QStringList there;
    for (const auto& [name, line] : m_custom) {
        there += name;
    }
    if (QStringList(names).size() != there.size() ||
        !std::all_of(names.begin(), names.end(),
                     [&](const QString& name) { return m_custom.contains(name); })) {
        for (const auto& [name, line] : m_custom) {
            m_form->removeRow(line);
        }
        m_custom.clear();
        if (m_customHeading != nullptr) {
            m_form->removeRow(m_customHeading);
            m_customHeading = nullptr;
        }
        if (!names.isEmpty()) {
            m_customHeading = addSection(*m_form, tr("Also"));
        }
        for (const QString& name : names) {
            auto* line = new InPlaceLine(name);
            line->setObjectName(QStringLiteral("custom-") + name);
            line->setReadOnly(!m_frame.open().canWrite());
            auto* label = new QLabel(name);
            label->setTextFormat(Qt::PlainText);
            label->setBuddy(&line->edit());
            setQuiet(*label);
            m_form->addRow(label, line);
            connect(line, &InPlaceLine::changed, this, [this, name, line](const QString& text) {
                keep([&](Member& member) { member.custom[name] = text; }, line);
            });
            m_custom.emplace(name, line);
        }
    }
    for (const auto& [name, line] : m_custom) {
        const auto value = m_member.custom.find(name);
        line->setKept(value == m_member.custom.end() ? QString() : value->second);
    }
}

void DetailsForm::refreshOffers()
{
    for (const Line& line : m_lines) {
        if (line.field.offers != FieldOffers::Nothing) {
            const bool isList = line.field.offers != FieldOffers::Statuses;
            line.line->setOffers(fieldOffers(m_frame.open().club(), line.field.offers), isList);
        }
    }
}

void DetailsForm::showEmergency(bool isShown)
{
    m_showEmergency->setVisible(!isShown);
    for (InPlaceLine* line : m_emergency) {
        line->setVisible(isShown);
        m_form->labelForField(line)->setVisible(isShown);
    }
}

void DetailsForm::showParts()
{
    const ClubSettings& settings = m_frame.open().settings();
    for (const Line& line : m_lines) {
        if (line.field.part) {
            const bool isWanted = hasPart(settings, *line.field.part);
            line.line->setVisible(isWanted);
            m_form->labelForField(line.line)->setVisible(isWanted);
        }
    }
    const bool hasConsents = hasPart(settings, Part::Consents);
    m_consentsHeading->setVisible(hasConsents);
    for (QWidget* box : {m_photoConsent, m_emailConsent}) {
        box->setVisible(hasConsents);
        m_form->labelForField(box)->setVisible(hasConsents);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_connectionsHeading, m_takesPart}) {
        part->setVisible(hasPart(settings, Part::Connections));
    }
    m_emergencyHeading->setVisible(hasPart(settings, Part::Emergency));
    if (!hasPart(settings, Part::Emergency)) {
        showEmergency(false);
        m_showEmergency->hide();
    }
}

void DetailsForm::keepLine(Line& line, const QString& text)
{
    Member draft = m_member;
    if (const auto problem = line.field.read(draft, text.trimmed(), rulesOf(m_frame.open()))) {
        line.line->setProblem(problem->sentence);
        return;
    }
    keep([&](Member& member) { member = draft; }, line.line);
}

void DetailsForm::keepNotes()
{
    if (m_notes->toPlainText() != m_member.notes) {
        keep([this](Member& member) { member.notes = m_notes->toPlainText(); }, nullptr);
    }
}

bool DetailsForm::keep(const std::function<void(Member&)>& edit, InPlaceLine* line)
{
    Member after = m_member;
    edit(after);
    const Done done = editMember(m_frame.open().club(), m_member, after);
    if (done) {
        if (line != nullptr) {
            line->setProblem({});
            // Tidied, the text may be another; where nothing was changed nobody else says so.
            if (const auto member = readMember(m_frame.open().club(), m_member.id)) {
                show(*member);
            }
        }
        return true;
    }
    if (line != nullptr && !done.error().problems.empty()) {
        line->setProblem(done.error().sentence);
    } else {
        m_frame.complain(done.error());
    }
    return false;
}

} // namespace hearth
