// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seating_words.h"

#include "core/connections/table_words.h"
#include "ui/seating/shown_seating.h"
#include "ui/shared/chip.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr qsizetype namesNamed = 8;
constexpr std::size_t rulesNamed = 4;

QLabel* wordLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SeatingWords::SeatingWords()
    : m_figures(wordLabel("seatingFigures")),
      m_nobodyNew(wordLabel("nobodyNew")),
      m_broken(wordLabel("brokenRules")),
      m_rules(new Chip({}, Tone::Sage)),
      m_keys(wordLabel("seatKeys"))
{
    m_rules->setObjectName(QStringLiteral("rulesKept"));
    m_keys->setText(
        tr("Drag a name, or press M to move it · S swaps two · L locks a seat · Delete frees it"));
    for (QLabel* quiet : {m_nobodyNew, m_keys}) {
        setTextSize(*quiet, TextSize::Small);
        setQuiet(*quiet);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::step);
    column->addWidget(m_figures);
    column->addWidget(m_nobodyNew);
    column->addWidget(m_rules, 0, Qt::AlignLeading);
    column->addWidget(m_broken);
    column->addWidget(m_keys);
}

void SeatingWords::show(const ShownSeating& shown, SeatKeys keys)
{
    m_keys->setVisible(keys == SeatKeys::Work);
    m_figures->setText(figuresText(shown.figures()));
    QStringList alone = shown.namesOf(shown.figures().nobodyNew);
    QString names = alone.mid(0, namesNamed).join(QStringLiteral(", "));
    if (alone.size() > namesNamed) {
        //: %1: names; %n: how many more there are
        names = tr("%1 and %n more", nullptr, static_cast<int>(alone.size() - namesNamed)).arg(names);
    }
    m_nobodyNew->setText(alone.isEmpty() ? tr("Everybody sits with somebody new.")
                                         //: %1: names
                                         : tr("With nobody new: %1").arg(names));
    m_nobodyNew->setVisible(shown.people().size() > 1);
    const auto& broken = shown.broken();
    m_rules->show(broken.empty() ? tr("every rule is kept")
                                 : tr("%n rule(s) aren’t kept", nullptr, static_cast<int>(broken.size())),
                  broken.empty() ? Tone::Sage : Tone::Amber);
    m_rules->setVisible(shown.ruleCount() > 0);
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(broken.size(), rulesNamed); ++i) {
        sentences += brokenRuleText(broken[i], shown.namesOf(broken[i].people));
    }
    if (broken.size() > rulesNamed) {
        sentences += tr("… and %n more", nullptr, static_cast<int>(broken.size() - rulesNamed));
    }
    m_broken->setText(sentences.join(u'\n'));
    m_broken->setVisible(!sentences.isEmpty());
}

} // namespace hearth
