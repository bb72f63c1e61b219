// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/print_options.h"

#include "core/base/translation.h"
#include "core/report/paper_size.h"
#include "ui/shared/country_box.h"
#include "ui/sheets/roster_sheet.h"
#include "ui/sheets/sheet_language.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace hearth {

namespace {
const QLatin1String noValue("-"); // empty is what was never chosen
const QLatin1String ownSize("own");

/// Which label is free changes with every sheet, and what is private is asked for anew each time.
bool isRemembered(const QString& word)
{
    return word != u"start" && word != u"month" && word != u"file-each" && word != u"contacts";
}
} // namespace

PrintOptions::PrintOptions(Frame& frame,
                           const SheetKind& kind,
                           const SheetOrder& order,
                           const std::vector<PeopleOffer>& people)
    : m_frame(frame),
      m_kind(kind),
      m_order(order),
      m_blankLines(new QSpinBox),
      m_paper(new QComboBox),
      m_ownPaper(new QLineEdit),
      m_landscape(new QCheckBox(tr("On its &side"))),
      m_language(new QComboBox)
{
    m_order.editions = frame.open().canWrite() ? Editions::Kept : Editions::Loose;
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_blankLines->setObjectName(QStringLiteral("blankLines"));
    m_blankLines->setRange(0, mostBlankLines);
    m_blankLines->setValue(order.blankLines);
    m_whose = new WhoseFields(frame, *form, kind, order, people);
    m_whose->setParent(this);
    if (m_kind.has(SheetOption::BlankLines)) {
        form->addRow(tr("&Blank lines at the end"), m_blankLines);
    }
    if (m_kind.has(SheetOption::Columns)) {
        makeColumns(*form);
    }
    m_choices = new ChoiceFields(*form, kind.options, order);
    m_choices->setParent(this);
    makePaper(*form);
    recall();
    connect(m_choices, &ChoiceFields::changed, this, &PrintOptions::changed);
    connect(m_blankLines, &QSpinBox::valueChanged, this, &PrintOptions::changed);
    connect(m_whose, &WhoseFields::changed, this, &PrintOptions::changed);
    for (QComboBox* box : {m_paper, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
    }
    for (QCheckBox* box : m_columns) {
        connect(box, &QCheckBox::toggled, this, &PrintOptions::changed);
    }
    connect(m_landscape, &QCheckBox::toggled, this, &PrintOptions::changed);
    if (m_blankLines->parent() == nullptr) {
        m_blankLines->setParent(this); // not asked for by this kind, and not shown
        m_blankLines->hide();
    }
}

void PrintOptions::makeColumns(QFormLayout& form)
{
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::step);
    const SheetLanguage language(languageInUse(), m_frame.open().formats().country());
    for (const RosterColumn one : allRosterColumns) {
        auto* box = new QCheckBox(RosterSheet::heading(one, language));
        box->setObjectName(QStringLiteral("column-") + rosterColumnWord(one));
        box->setChecked(std::find(m_order.columns.begin(), m_order.columns.end(), one) !=
                        m_order.columns.end());
        column->addWidget(box);
        m_columns.push_back(box);
    }
    form.addRow(new QLabel(tr("Beside the names")), holder);
}

void PrintOptions::makePaper(QFormLayout& form)
{
    m_paper->setObjectName(QStringLiteral("sheetPaper"));
    for (const QString& name : paperNames()) {
        m_paper->addItem(name, name);
    }
    //: A paper of a size of one's own.
    m_paper->addItem(tr("Another size"), QString());
    m_paper->setCurrentIndex(std::max(0, m_paper->findText(paperOf(m_frame.open().settings()))));
    form.addRow(tr("P&aper"), m_paper);
    m_ownPaper->setObjectName(QStringLiteral("ownPaper"));
    //: Beside a field for a paper's width and height.
    m_ownPaper->setPlaceholderText(tr("120 × 180 mm"));
    m_ownPaper->setAccessibleName(tr("Width and height of the paper in millimetres"));
    form.addRow(m_ownPaper);
    const auto showOwn = [this] { m_ownPaper->setVisible(m_paper->currentData().toString().isEmpty()); };
    showOwn();
    connect(m_paper, &QComboBox::currentIndexChanged, m_ownPaper, showOwn);
    connect(m_ownPaper, &QLineEdit::textChanged, this, &PrintOptions::changed);
    m_landscape->setObjectName(QStringLiteral("sheetLandscape"));
    form.addRow(QString(), m_landscape);
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    for (const QString& code : availableLanguages()) {
        m_language->addItem(languageName(code), code);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_frame.open().settings().language)));
    form.addRow(tr("&Language"), m_language);
}

QString PrintOptions::key(const char* name) const
{
    return QStringLiteral("sheets/%1/%2").arg(m_kind.word, QString::fromLatin1(name));
}

QString PrintOptions::choiceKey(const QString& word) const
{
    return QStringLiteral("sheets/%1/choice-%2").arg(m_kind.word, word);
}

void PrintOptions::recall()
{
    const Preferences& kept = m_frame.preferences();
    bool isNumber = false;
    if (const int lines = kept.text(key("blank")).toInt(&isNumber); isNumber) {
        m_blankLines->setValue(lines);
    }
    m_landscape->setChecked(kept.text(key("landscape")) == u"yes");
    m_ownPaper->setText(kept.text(key("own-paper")));
    if (const QString paper = kept.text(key("paper")); !paper.isEmpty()) {
        const int place = m_paper->findData(paper == ownSize ? QString() : paper);
        m_paper->setCurrentIndex(place < 0 ? m_paper->currentIndex() : place);
    }
    for (const auto& [word, value] : m_choices->values()) {
        if (const QString before = kept.text(choiceKey(word)); isRemembered(word) && !before.isEmpty()) {
            m_choices->setValue(word, before == noValue ? QString() : before);
        }
    }
    if (const QString words = kept.text(key("columns")); !words.isEmpty()) {
        const QStringList chosen = words.split(u' ');
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            m_columns[i]->setChecked(chosen.contains(rosterColumnWord(allRosterColumns.at(i))));
        }
    }
}

void PrintOptions::remember() const
{
    Preferences& kept = m_frame.preferences();
    const SheetOrder chosen = order();
    const QString paper = m_paper->currentData().toString();
    kept.setText(key("paper"), paper.isEmpty() ? QString(ownSize) : paper);
    kept.setText(key("own-paper"), m_ownPaper->text().trimmed());
    kept.setText(key("blank"), QString::number(chosen.blankLines));
    kept.setText(key("landscape"),
                 chosen.orientation == QPageLayout::Landscape ? QStringLiteral("yes") : QString());
    for (const auto& [word, value] : m_choices->values()) {
        if (isRemembered(word)) {
            kept.setText(choiceKey(word), value.isEmpty() ? QString(noValue) : value);
        }
    }
    QStringList words{QStringLiteral("name")}; // never empty, for empty is never chosen
    for (const RosterColumn column : chosen.columns) {
        words += rosterColumnWord(column);
    }
    kept.setText(key("columns"), words.join(u' '));
}

SheetOrder PrintOptions::order() const
{
    SheetOrder chosen = m_order;
    chosen.blankLines = m_blankLines->value();
    m_whose->fill(chosen);
    m_choices->fill(chosen);
    chosen.columns.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i]->isChecked()) {
            chosen.columns.push_back(allRosterColumns.at(i));
        }
    }
    const QString paper = m_paper->currentData().toString();
    chosen.paper = paper.isEmpty() ? m_ownPaper->text().trimmed() : paper;
    chosen.orientation = m_landscape->isChecked() ? QPageLayout::Landscape : QPageLayout::Portrait;
    chosen.language = m_language->currentData().toString();
    return chosen;
}

} // namespace hearth
