// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_newcomer.h"

#include "ui/door/door_line.h"
#include "ui/door/door_look.h"
#include "ui/door/door_session.h"
#include "ui/shared/announce.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int newcomerWidth = 620;
} // namespace

DoorNewcomer::DoorNewcomer(DoorSession& session)
    : m_session(session),
      m_given(new DoorLine(DoorText::NoDigits)),
      m_family(new DoorLine(DoorText::NoDigits)),
      m_contact(new DoorLine),
      m_host(new DoorLine(DoorText::NoDigits)),
      m_consent(new QCheckBox(tr("You may write to me about the next evenings."))),
      m_problem(new QLabel),
      m_add(new QPushButton(tr("I’m here")))
{
    setObjectName(QStringLiteral("doorNewcomer"));
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        {m_given, "newcomerGiven"}, {m_family, "newcomerFamily"},   {m_contact, "newcomerContact"},
        {m_host, "newcomerHost"},   {m_consent, "newcomerConsent"}, {m_problem, "newcomerProblem"},
        {m_add, "newcomerAdd"}};
    for (const auto& [part, name] : names) {
        part->setObjectName(QString::fromLatin1(name));
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_consent->setMinimumHeight(zoomed(doorTarget));
    auto* heading = new QLabel(tr("How good that you are here"));
    heading->setFont(textFont(TextSize::Figure, QFont::Bold));
    auto* words =
        new QLabel(tr("Your first name is enough. What you tell stays in the club’s book on this computer."));
    words->setWordWrap(true);
    setQuiet(*words);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(3 * size::step);
    const auto add = [form](const QString& text, DoorLine* line) {
        auto* label = new QLabel(text);
        label->setBuddy(line);
        label->setMinimumHeight(zoomed(doorTarget));
        form->addRow(label, line);
    };
    add(tr("First name"), m_given);
    add(tr("Family name, if you like"), m_family);
    add(tr("E-mail or phone, if you like"), m_contact);
    add(tr("Who brought you along?"), m_host);
    form->addRow(QString(), m_consent);
    setPrimary(*m_add);
    dressForDoor(*m_add);
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(QStringLiteral("newcomerBack"));
    dressForDoor(*back);
    connect(m_add, &QPushButton::clicked, this, &DoorNewcomer::goOn);
    connect(back, &QPushButton::clicked, this, &DoorNewcomer::left);
    for (DoorLine* line : {m_given, m_family, m_contact, m_host}) {
        connect(line, &DoorLine::returnPressed, this, &DoorNewcomer::goOn);
        connect(line, &DoorLine::textChanged, this, [this] { m_isAsked = false; });
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    auto* content = new QWidget;
    content->setMaximumWidth(zoomed(newcomerWidth));
    auto* column = new QVBoxLayout(content);
    column->setSpacing(4 * size::step);
    column->addWidget(heading);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(content, 6);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(scroll);
}

void DoorNewcomer::begin()
{
    for (DoorLine* line : {m_given, m_family, m_contact, m_host}) {
        line->clear();
    }
    m_consent->setChecked(false);
    m_problem->clear();
    m_isAsked = false;
    m_given->setFocus();
}

void DoorNewcomer::complain(const QString& sentence)
{
    m_problem->setText(sentence);
    announce(*m_problem, sentence, Urgency::AtOnce);
}

void DoorNewcomer::goOn()
{
    Newcomer newcomer;
    newcomer.name.given = m_given->text().trimmed();
    newcomer.name.family = m_family->text().trimmed();
    newcomer.contact = m_contact->text().trimmed();
    newcomer.mayBeWritten = m_consent->isChecked();
    if (newcomer.name.given.isEmpty() && newcomer.name.family.isEmpty()) {
        complain(tr("Please type your first name."));
        m_given->setFocus();
        return;
    }
    const QString host = m_host->text().trimmed();
    if (!host.isEmpty()) {
        const DoorHits hosts = m_session.find(host);
        if (hosts.hits.size() != 1 || hosts.hasMore) {
            complain(tr("We don’t know for certain who that is. Type the whole name, or leave it empty."));
            m_host->setFocus();
            return;
        }
        newcomer.broughtBy = hosts.hits.front().id;
    }
    if (!m_isAsked && m_session.isNameKnown(newcomer.name)) {
        m_isAsked = true; // nothing of the other one is shown
        complain(tr(
            "Have you been here before? Then go back and type your name. If not, tap “I’m here” once more."));
        return;
    }
    Q_EMIT ready(newcomer);
}

} // namespace hearth
