// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/label_stock.h"

#include "core/report/paper_size.h"

#include <QCoreApplication>
#include <QFile>
#include <QSizeF>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

struct LabelStocks {
    Q_DECLARE_TR_FUNCTIONS(hearth::LabelStocks)
};

constexpr double inch = 25.4;
constexpr double slack = 0.5; // millimetres that published sizes may reach beyond the paper by their rounding

QSizeF stockPaper(QStringView paper) { return paperSize(paper).value_or(QSizeF(210, 297)); }

/// Labels that lie in the middle of A4, as nearly all European ones do.
LabelStock onA4(const char16_t* code, int columns, int rows, double width, double height, double gap = 0)
{
    const double across = width + gap;
    return {QString::fromUtf16(code),
            QStringLiteral("A4"),
            columns,
            rows,
            width,
            height,
            (210 - across * (columns - 1) - width) / 2,
            (297 - height * rows) / 2,
            across,
            height};
}

/// The same on Letter; lengths in inches.
LabelStock onLetter(const char16_t* code, int columns, int rows, double width, double height, double gap)
{
    const double across = width + gap;
    return {QString::fromUtf16(code),
            QStringLiteral("Letter"),
            columns,
            rows,
            width * inch,
            height * inch,
            (8.5 - across * (columns - 1) - width) / 2 * inch,
            (11 - height * rows) / 2 * inch,
            across * inch,
            height * inch};
}

std::vector<LabelStock> publishedOnes()
{
    constexpr double third = 1.0 / 3;
    return {onA4(u"L7160", 3, 7, 63.5, 38.1, 2.54),
            onA4(u"L7159", 3, 8, 63.5, 33.9, 2.54),
            onA4(u"L7161", 3, 6, 63.5, 46.6, 2.54),
            onA4(u"L7164", 3, 4, 63.5, 72, 2.54),
            onA4(u"L7162", 2, 8, 99.1, 33.9, 2.5),
            onA4(u"L7163", 2, 7, 99.1, 38.1, 2.5),
            onA4(u"L7165", 2, 4, 99.1, 67.7, 2.5),
            onA4(u"L7173", 2, 5, 99.1, 57, 2.5),
            onA4(u"L7651", 5, 13, 38.1, 21.2, 2.5),
            onA4(u"L7654", 4, 10, 45.7, 25.4, 2.6),
            {QStringLiteral("L4785"), QStringLiteral("A4"), 2, 5, 80, 50, 17.5, 13.5, 95, 55},
            onA4(u"3422", 3, 8, 70, 35),
            onA4(u"3424", 2, 6, 105, 48),
            onA4(u"3425", 2, 5, 105, 57),
            onA4(u"3427", 2, 4, 105, 74),
            onA4(u"3474", 3, 8, 70, 37),
            onA4(u"3475", 3, 8, 70, 36),
            onA4(u"3490", 3, 8, 70, 36),
            onA4(u"3652", 3, 7, 70, 42.3),
            onA4(u"3653", 2, 7, 105, 42.3),
            onLetter(u"5160", 3, 10, 2.625, 1, 0.125),
            onLetter(u"8160", 3, 10, 2.625, 1, 0.125),
            onLetter(u"5161", 2, 10, 4, 1, 0.1875),
            onLetter(u"8161", 2, 10, 4, 1, 0.1875),
            onLetter(u"5162", 2, 7, 4, 1 + third, 0.1875),
            onLetter(u"8162", 2, 7, 4, 1 + third, 0.1875),
            onLetter(u"5163", 2, 5, 4, 2, 0.1875),
            onLetter(u"8163", 2, 5, 4, 2, 0.1875),
            onLetter(u"5164", 2, 3, 4, 3 + third, 0.1875),
            onLetter(u"5167", 4, 20, 1.75, 0.5, 0.3125),
            {QStringLiteral("5395"), QStringLiteral("Letter"), 2, 4, 3.375 * inch, (2 + third) * inch,
             0.6875 * inch, (0.25 + third) * inch, 3.75 * inch, 2.5 * inch}};
}

/// `AVERYL7160` for "Avery L7160-100" up to the dash, which counts the sheets in a box.
QString bareCode(const QString& code)
{
    QString bare = code.section(u'-', 0, 0).toUpper();
    bare.remove(u' ');
    for (const char16_t* maker : {u"AVERY", u"ZWECKFORM"}) {
        bare.remove(QString::fromUtf16(maker));
    }
    // The same labels for laser printers, for ink and removable.
    return bare.size() > 1 && bare.startsWith(u'J') ? u'L' + bare.mid(1) : bare;
}

bool liesOn(const LabelStock& stock)
{
    const QSizeF paper = stockPaper(stock.paper);
    const QRectF last = stock.box(stock.perSheet() - 1);
    return stock.width > 0 && stock.height > 0 && stock.left >= 0 && stock.top >= 0 &&
           stock.across >= stock.width - slack && stock.down >= stock.height - slack &&
           last.right() <= paper.width() + slack && last.bottom() <= paper.height() + slack;
}

std::optional<LabelStock> stockFromLine(const QString& line)
{
    constexpr qsizetype fields = 10;
    QStringList parts = line.split(u';');
    if (parts.size() != fields) {
        return std::nullopt;
    }
    LabelStock stock{parts[0].trimmed(), parts[1].trimmed()};
    std::array<double, fields - 2> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers.at(i) =
            parts[static_cast<qsizetype>(i) + 2].trimmed().replace(u',', u'.').toDouble(&isNumber);
        if (!isNumber || !std::isfinite(numbers.at(i))) {
            return std::nullopt;
        }
    }
    constexpr double mostLabels = 100; // a side; more are no labels
    if (numbers[0] < 1 || numbers[1] < 1 || numbers[0] > mostLabels || numbers[1] > mostLabels) {
        return std::nullopt;
    }
    stock.columns = static_cast<int>(numbers[0]);
    stock.rows = static_cast<int>(numbers[1]);
    stock.width = numbers[2];
    stock.height = numbers[3];
    stock.left = numbers[4];
    stock.top = numbers[5];
    stock.across = numbers[6];
    stock.down = numbers[7];
    return !stock.code.isEmpty() && paperSize(stock.paper) && liesOn(stock) ? std::optional(stock)
                                                                            : std::nullopt;
}

} // namespace

QRectF LabelStock::box(int place) const
{
    const int row = place / columns;
    const int column = place % columns;
    return {left + column * across, top + row * down, width, height};
}

const std::vector<LabelStock>& publishedStocks()
{
    static const std::vector<LabelStock> stocks = publishedOnes();
    return stocks;
}

Result<std::vector<LabelStock>> readStocks(const QString& text)
{
    std::vector<LabelStock> stocks;
    int number = 0;
    for (const QString& whole : text.split(u'\n')) {
        ++number;
        const QString line = whole.section(u'#', 0, 0).trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto stock = stockFromLine(line);
        if (!stock) {
            return failure(Error::of(
                Error::Kind::Invalid,
                LabelStocks::tr(
                    "Line %1 of your label stocks (%2) can't be used. It must read: code; paper (A4, "
                    "Letter, A5, A6 or its millimetres as 120x180); columns; rows; and in millimetres: a "
                    "label's width; height; "
                    "first label from the left; from the top; step across; step down.")
                    .arg(number)
                    .arg(ownStocksPath())));
        }
        stocks.push_back(*stock);
    }
    return stocks;
}

QString ownStocksPath()
{
    const QString handed = qEnvironmentVariable("HEARTH_DATA_DIR");
    return (handed.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : handed) +
           QStringLiteral("/label-stocks.txt");
}

Result<std::vector<LabelStock>> knownStocks()
{
    std::vector<LabelStock> stocks;
    if (QFile file(ownStocksPath()); file.open(QIODevice::ReadOnly)) {
        constexpr qint64 mostBytes = 1'000'000;
        auto own = readStocks(QString::fromUtf8(file.read(mostBytes)));
        if (!own) {
            return own;
        }
        stocks = std::move(*own);
    }
    const auto& published = publishedStocks();
    stocks.insert(stocks.end(), published.begin(), published.end());
    return stocks;
}

Result<LabelStock> findStock(const QString& code)
{
    auto stocks = knownStocks();
    if (!stocks) {
        return failure(stocks.error());
    }
    QStringList codes;
    for (const LabelStock& stock : *stocks) {
        if (bareCode(stock.code) == bareCode(code)) {
            return stock;
        }
        codes += stock.code;
    }
    return failure(
        Error::of(Error::Kind::Invalid,
                  LabelStocks::tr("There is no label stock “%1”. Known are %2; others can be added in %3.")
                      .arg(code, codes.join(QStringLiteral(", ")), ownStocksPath())));
}

LabelStock cutFrom(const QString& paper, const QSizeF& box, double gap, double margin)
{
    const QSizeF whole = stockPaper(paper);
    const QSizeF room = whole - QSizeF(2 * margin, 2 * margin);
    const auto fitting = [&](double length, double each) {
        return std::max(1, static_cast<int>(std::floor((length + gap) / (each + gap) + 1e-6)));
    };
    LabelStock stock{{}, paper};
    stock.columns = fitting(room.width(), box.width());
    stock.rows = fitting(room.height(), box.height());
    stock.width = std::min(box.width(), room.width());
    stock.height = std::min(box.height(), room.height());
    stock.across = stock.width + gap;
    stock.down = stock.height + gap;
    stock.left = (whole.width() - stock.across * stock.columns + gap) / 2;
    stock.top = (whole.height() - stock.down * stock.rows + gap) / 2;
    return stock;
}

} // namespace hearth
