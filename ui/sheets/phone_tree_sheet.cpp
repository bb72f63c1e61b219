// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/phone_tree_sheet.h"

#include "ui/sheets/sheet_names.h"

#include <QCoreApplication>
#include <QPainter>

namespace hearth {

namespace {

enum TreeColumn { TreeNumber, TreeName, TreePhone, TreeCalledBy, TreeCalls };

SheetFrame::Words
treeWords(const PhoneTree& tree, const SheetLanguage& language, PhoneTreeSheet::Phones phones)
{
    //: Under the title of a phone tree; %n: how many each of them calls at most.
    QString under = language.text(
        QT_TRANSLATE_N_NOOP("hearth::Sheet", "Each calls at most %n people. No answer: call theirs."),
        tree.each);
    if (!tree.group.isEmpty()) {
        under = tree.group + QStringLiteral(" · ") + under;
    }
    return {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Phone tree")),
            under,
            phones == PhoneTreeSheet::Phones::Shown
                ? language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Confidential"))
                : QString(),
            {}};
}

std::vector<RuledRows::Column> treeColumns(const SheetLanguage& language, const SheetPaper& paper)
{
    const double whole = paper.printed().width() / sheetUnitsPerPoint;
    const double number = paper.print == Print::Large ? 52 : 30;
    const double rest = whole - number;
    return {{language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NO.")), number},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "NAME")), rest * 0.32},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "PHONE")), rest * 0.25},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CALLED BY")), rest * 0.15},
            {language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "CALLS")), rest * 0.28}};
}

} // namespace

Result<std::unique_ptr<Sheet>> makePhoneTree(Club& club, const SheetOrder& order)
{
    auto tree = phoneTree(club, order.subject(), order.callsEach);
    if (!tree) {
        return failure(tree.error());
    }
    const SheetPaper paper = settledPaper(tree->head, order);
    return std::make_unique<PhoneTreeSheet>(std::move(*tree), paper,
                                            order.has(Beside::Contacts) ? PhoneTreeSheet::Phones::Shown
                                                                        : PhoneTreeSheet::Phones::LeftOut);
}

PhoneTreeSheet::PhoneTreeSheet(PhoneTree tree, const SheetPaper& paper, Phones phones)
    : Sheet(paper,
            SheetLanguage(tree.head.language, tree.head.country)
                    .text(QT_TRANSLATE_NOOP("hearth::Sheet", "Phone tree")) +
                u' ' + tree.head.today.toString(Qt::ISODate)),
      m_tree(std::move(tree)),
      m_language(m_tree.head.language, m_tree.head.country),
      m_frame(m_tree.head, paper, treeWords(m_tree, m_language, phones)),
      m_table(m_frame.content().adjusted(0, 0, 0, -points(6)),
              treeColumns(m_language, paper),
              static_cast<int>(m_tree.lines.size()),
              paper.tall(23),
              paper.tall(20),
              paper.print),
      m_phones(phones)
{
}

void PhoneTreeSheet::draw(QPainter& painter, int page) const
{
    m_frame.draw(painter, m_language, page, pages());
    m_table.draw(painter, page);
    const RuledRows::Span rows = m_table.rowsOn(page);
    for (int row = rows.first; row < rows.end; ++row) {
        const QStringList texts = cells(row);
        for (int column = 0; column < static_cast<int>(texts.size()); ++column) {
            if (column == TreeName) {
                writeText(painter, m_table.cell(row, column),
                          nameRuns(m_tree.lines[static_cast<std::size_t>(row)].person.name),
                          inPrint({.size = 11.5}, paper().print));
            } else {
                writeText(painter, m_table.cell(row, column), texts[column],
                          inPrint({.size = 11}, paper().print));
            }
        }
    }
}

QStringList PhoneTreeSheet::cells(int row) const
{
    const PhoneTree::Line& line = m_tree.lines[static_cast<std::size_t>(row)];
    QString phone = m_phones == Phones::Shown ? line.phone : QString();
    if (line.phone.isEmpty()) {
        //: In a phone tree, where the number would be.
        phone = m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "no phone: pass by"));
    }
    const QString caller = line.caller ? m_language.number(*line.caller + 1)
                                       //: In a phone tree: who makes the first calls.
                                       : m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "begins"));
    return {m_language.number(row + 1), listName(line.person.name), phone, caller, callsOf(line)};
}

SheetContent PhoneTreeSheet::content() const
{
    SheetContent content = m_frame.heading(m_language);
    SheetContent::Table table{{}, m_table.headings(), {}, TreeName};
    for (int row = 0; row < static_cast<int>(m_tree.lines.size()); ++row) {
        table.rows.push_back(cells(row));
    }
    content.blocks.emplace_back(std::move(table));
    return content;
}

QString PhoneTreeSheet::callsOf(const PhoneTree::Line& line) const
{
    QString calls;
    for (int call = line.firstCall; call < line.endCall; ++call) {
        calls += (calls.isEmpty() ? QString() : QStringLiteral(", ")) + m_language.number(call + 1);
    }
    if (!line.callsBack) {
        return calls;
    }
    //: In a phone tree, after the numbers of who is called: the last of a branch tells that all are told.
    const QString back =
        m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1 back")).arg(m_language.number(1));
    return calls.isEmpty() ? back : calls + QStringLiteral(", ") + back;
}

} // namespace hearth
