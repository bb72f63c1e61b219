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
    const auto write = [&](int row, int column, const QString& text) {
        writeText(painter, m_table.cell(row, column), text, inPrint({.size = 11}, paper().print));
    };
    for (int row = rows.first; row < rows.end; ++row) {
        const PhoneTree::Line& line = m_tree.lines[static_cast<std::size_t>(row)];
        write(row, TreeNumber, m_language.number(row + 1));
        writeText(painter, m_table.cell(row, TreeName), nameRuns(line.person.name),
                  inPrint({.size = 11.5}, paper().print));
        if (line.phone.isEmpty()) {
            //: In a phone tree, where the number would be.
            write(row, TreePhone, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "no phone: pass by")));
        } else if (m_phones == Phones::Shown) {
            write(row, TreePhone, line.phone);
        }
        if (line.caller) {
            write(row, TreeCalledBy, m_language.number(*line.caller + 1));
        } else {
            //: In a phone tree: who makes the first calls.
            write(row, TreeCalledBy, m_language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "begins")));
        }
        write(row, TreeCalls, callsOf(line));
    }
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
