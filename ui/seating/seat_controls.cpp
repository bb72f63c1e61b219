// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seat_controls.h"

#include "ui/shared/flow_layout.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace hearth {

namespace {

/// More than anybody tries by hand; larger numbers come from the command line alone.
constexpr int usualSeeds = 9'999;

/// A box with the words before and behind it, which stay together.
QWidget* withWords(QSpinBox& box, const char* name, const QString& before, const QString& behind)
{
    box.setObjectName(QString::fromLatin1(name));
    box.setAccessibleName(before + u' ' + behind);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * size::step);
    auto* label = new QLabel(before);
    label->setBuddy(&box);
    row->addWidget(label);
    row->addWidget(&box);
    if (!behind.isEmpty()) {
        row->addWidget(new QLabel(behind));
    }
    return holder;
}

} // namespace

SeatControls::SeatControls()
    : m_size(new QSpinBox),
      m_rounds(new QSpinBox),
      m_seed(new QSpinBox),
      m_who(new QComboBox),
      m_kindly(new QLabel)
{
    m_size->setRange(smallestTable, largestTable);
    m_rounds->setRange(1, mostRounds);
    m_seed->setRange(0, usualSeeds);
    m_seed->setToolTip(tr("The same number gives the same seating, another number another one."));
    m_who->setObjectName(QStringLiteral("seatedPeople"));
    m_who->setAccessibleName(tr("Who is seated"));
    m_kindly->setObjectName(QStringLiteral("kindly"));
    m_kindly->setTextFormat(Qt::PlainText);
    setTextSize(*m_kindly, TextSize::Small);
    setQuiet(*m_kindly);
    auto* row = new FlowLayout(this, 4 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    //: Before a number: how many people sit at a table.
    row->addWidget(withWords(*m_size, "tableSize", tr("&At most"), tr("at a table")));
    //: Before a number: of how many rounds.
    row->addWidget(withWords(*m_rounds, "rounds", tr("&Rounds"), {}));
    row->addWidget(m_who);
    //: Before a number: which of many seatings.
    row->addWidget(withWords(*m_seed, "seed", tr("Seating &no."), {}));
    row->addWidget(m_kindly);
    for (QSpinBox* box : {m_size, m_rounds, m_seed}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_isChosen = true;
            sayKindly();
        });
    }
    connect(m_who, &QComboBox::activated, this, [this] { m_isChosen = true; });
    sayKindly();
}

void SeatControls::show(const TablePlan& plan, int rounds, int here, int expected)
{
    const SeatedPeople chosen = who();
    const bool keepsWho = m_isChosen;
    m_who->clear();
    m_who->addItem(tr("%n people who are here", nullptr, here), static_cast<int>(SeatedPeople::Here));
    m_who->addItem(tr("%n people who are expected", nullptr, expected),
                   static_cast<int>(SeatedPeople::Expected));
    const SeatedPeople usual = here > 0 ? SeatedPeople::Here : SeatedPeople::Expected;
    m_who->setCurrentIndex(m_who->findData(static_cast<int>(keepsWho ? chosen : usual)));
    m_who->setVisible(here > 0);
    if (m_isChosen) {
        return;
    }
    const int people = usual == SeatedPeople::Here ? here : expected;
    const int usually = people <= plan.size ? 1 : usualRounds; // at one table another round is the same again
    m_size->setValue(plan.size);
    m_rounds->setValue(rounds > 0 ? rounds : usually);
    setSeed(plan.seed);
    m_isChosen = false;
}

void SeatControls::setSeed(int seed)
{
    m_seed->setMaximum(std::max(usualSeeds, seed));
    m_seed->setValue(seed);
}

int SeatControls::tableSize() const { return m_size->value(); }

int SeatControls::rounds() const { return m_rounds->value(); }

int SeatControls::seed() const { return m_seed->value(); }

SeatedPeople SeatControls::who() const
{
    return m_who->currentIndex() < 0 ? SeatedPeople::AsItStands
                                     : static_cast<SeatedPeople>(m_who->currentData().toInt());
}

void SeatControls::sayKindly()
{
    m_kindly->setText(m_size->value() > kindTable
                          ? tr("3 or 4 are kinder than 5 or 6: a conversation holds about four.")
                          : QString());
    m_kindly->setVisible(m_size->value() > kindTable);
}

} // namespace hearth
