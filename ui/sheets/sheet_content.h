// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet says, in the order in which it is read and without a place, a size or a page: for whoever
// hears it instead of seeing it, and for mail.
#pragma once

#include "core/report/sheet_head.h"
#include "ui/sheets/bar_code.h"

#include <QImage>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace hearth {

class SheetLanguage;

struct SheetContent {
    /// Below the content's own title.
    struct Heading {
        QString text;
    };
    struct Text {
        QString lines;
    };
    struct List {
        QStringList items;
    };
    struct Table {
        QString caption; ///< Mostly empty: what the heading above it says already.
        QStringList headings;
        std::vector<QStringList> rows; ///< Each with a cell for every heading.
        int namedBy = 0;               ///< The column that says whose row it is.
        QStringList totals = {};       ///< The last row; empty for none.
    };
    /// What is cut apart, stuck on or handed over: each has a name and some lines.
    struct Card {
        QString name;
        QString lines;
        QImage photo = {};
        std::optional<BarCode> code = {};
        QString codeWords = {};
    };
    using Cards = std::vector<Card>;
    using Block = std::variant<Heading, Text, List, Table, Cards>;

    QString language; ///< ISO 639.
    QString club = {};
    QString letterhead = {};
    QImage logo = {};
    QString title = {};
    QString under = {}; ///< The title: when and where.
    QString mark = {};  ///< What is special: "Confidential".
    std::vector<Block> blocks = {};
    QString foot = {}; ///< "Sheet code K7-M4".
    /// Those of a sequence; it says nothing but its title then.
    std::vector<SheetContent> parts = {};
};

/// With the club's head and this title.
[[nodiscard]] SheetContent
contentOf(const SheetHead& head, const SheetLanguage& language, const QString& title);

} // namespace hearth
