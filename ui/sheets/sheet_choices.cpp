// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_choices.h"

#include "ui/sheets/envelope_sheet.h"
#include "ui/sheets/letter_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SheetChoices {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetChoices)
};

using Shape = SheetChoice::Shape;

QString yesIf(bool isOn) { return isOn ? QStringLiteral("yes") : QString(); }

template<auto field>
QString saidText(const SheetOrder& order)
{
    return order.*field;
}

template<auto field>
bool sayText(SheetOrder& order, const QString& value)
{
    order.*field = value;
    return true;
}

template<auto field>
QString saidSwitch(const SheetOrder& order)
{
    return yesIf(order.*field);
}

template<auto field>
bool saySwitch(SheetOrder& order, const QString& value)
{
    order.*field = value == u"yes";
    return true;
}

template<auto field>
QString saidWhole(const SheetOrder& order)
{
    return QString::number(order.*field);
}

template<auto field>
bool sayWhole(SheetOrder& order, const QString& value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber) {
        order.*field = number;
    }
    return isNumber;
}

template<auto field>
QString saidAdjusted(const SheetOrder& order)
{
    return QString::number(order.adjustment.*field);
}

template<auto field>
bool sayAdjusted(SheetOrder& order, const QString& value)
{
    bool isNumber = false;
    const double number = QString(value).replace(u',', u'.').toDouble(&isNumber);
    if (isNumber) {
        order.adjustment.*field = number;
    }
    return isNumber;
}

template<auto field>
QString saidDay(const SheetOrder& order)
{
    return (order.*field).toString(Qt::ISODate);
}

template<auto field>
bool sayDay(SheetOrder& order, const QString& value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !day.isValid()) {
        return false;
    }
    order.*field = day;
    return true;
}

template<Beside what>
QString saidBeside(const SheetOrder& order)
{
    return yesIf(order.has(what));
}

template<Beside what>
bool sayBeside(SheetOrder& order, const QString& value)
{
    const auto bit = static_cast<unsigned>(what);
    order.beside = value == u"yes" ? order.beside | bit : order.beside & ~bit;
    return true;
}

SheetChoice::Offers stockOffers()
{
    SheetChoice::Offers offers;
    for (const LabelStock& stock : knownStocks().value_or(publishedStocks())) {
        //: A stock of labels: its code, how many to a sheet, and the size of one in millimetres.
        offers.emplace_back(stock.code, SheetChoices::tr("%1: %2 of %3 × %4 mm")
                                            .arg(stock.code)
                                            .arg(stock.perSheet())
                                            .arg(stock.width, 0, 'f', 1)
                                            .arg(stock.height, 0, 'f', 1));
    }
    return offers;
}

SheetChoice::Offers plainOrStockOffers()
{
    SheetChoice::Offers offers = stockOffers();
    offers.insert(offers.begin(), {QString(), SheetChoices::tr("Plain paper, to be cut")});
    return offers;
}

SheetChoice::Offers envelopeOffers()
{
    SheetChoice::Offers offers;
    for (const Envelope& envelope : envelopes()) {
        offers.emplace_back(envelope.code, envelope.name);
    }
    return offers;
}

template<Beside what>
SheetChoice besideChoice(SheetOption option, const char16_t* word, QString (*label)())
{
    return {option, word, Shape::Switch, label, saidBeside<what>, sayBeside<what>};
}

template<auto field>
SheetChoice
adjustChoice(SheetOption option, const char16_t* word, QString (*label)(), double least, double most)
{
    return {option, word, Shape::Number, label, saidAdjusted<field>, sayAdjusted<field>, least, most, 1};
}

std::vector<SheetChoice> labelChoices()
{
    return {
        {SheetOption::Stock, u"stock", Shape::Offer, [] { return SheetChoices::tr("La&bel stock"); },
         saidText<&SheetOrder::stock>, sayText<&SheetOrder::stock>, 0, 0, 0, stockOffers},
        {SheetOption::PlainOrStock, u"stock", Shape::Offer, [] { return SheetChoices::tr("La&bel stock"); },
         saidText<&SheetOrder::stock>, sayText<&SheetOrder::stock>, 0, 0, 0, plainOrStockOffers},
        {SheetOption::Envelope, u"stock", Shape::Offer, [] { return SheetChoices::tr("&Envelope"); },
         saidText<&SheetOrder::stock>, sayText<&SheetOrder::stock>, 0, 0, 0, envelopeOffers},
        {SheetOption::Start, u"start", Shape::Number, [] { return SheetChoices::tr("&First label"); },
         saidWhole<&SheetOrder::firstLabel>, sayWhole<&SheetOrder::firstLabel>, 1, 10'000},
        {SheetOption::Apart, u"apart", Shape::Switch,
         [] { return SheetChoices::tr("One for each &person, not each household"); },
         [](const SheetOrder& order) { return yesIf(order.households == Households::Apart); },
         [](SheetOrder& order, const QString& value) {
             order.households = value == u"yes" ? Households::Apart : Households::Merged;
             return true;
         }},
        {SheetOption::Outlines, u"outlines", Shape::Switch,
         [] { return SheetChoices::tr("Show the labels’ e&dges"); }, saidSwitch<&SheetOrder::isOutlined>,
         saySwitch<&SheetOrder::isOutlined>},
        adjustChoice<&PrinterAdjustment::across>(
            SheetOption::Across, u"across", [] { return SheetChoices::tr("Move to the &right by mm"); },
            -mostAdjusted, mostAdjusted),
        adjustChoice<&PrinterAdjustment::down>(
            SheetOption::Down, u"down", [] { return SheetChoices::tr("Move &down by mm"); }, -mostAdjusted,
            mostAdjusted),
        adjustChoice<&PrinterAdjustment::scale>(
            SheetOption::Scale, u"scale", [] { return SheetChoices::tr("S&ize in per cent"); }, leastScale,
            mostScale),
    };
}

std::vector<SheetChoice> termChoices()
{
    return {{SheetOption::From, u"from", Shape::Day, [] { return SheetChoices::tr("&From the day"); },
             saidDay<&SheetOrder::from>, sayDay<&SheetOrder::from>},
            {SheetOption::Until, u"until", Shape::Day, [] { return SheetChoices::tr("&Until the day"); },
             saidDay<&SheetOrder::until>, sayDay<&SheetOrder::until>},
            {SheetOption::Calls, u"calls", Shape::Number,
             [] { return SheetChoices::tr("Calls that each &makes"); }, saidWhole<&SheetOrder::callsEach>,
             sayWhole<&SheetOrder::callsEach>, 1, mostCalls}};
}

SheetChoice::Offers windowOffers()
{
    SheetChoice::Offers offers{{QString(), SheetChoices::tr("As the country has it")}};
    for (const LetterWindow& window : letterWindows()) {
        offers.emplace_back(window.code, window.name);
    }
    return offers;
}

std::vector<SheetChoice> textChoices()
{
    return {{SheetOption::Window, u"window", Shape::Offer,
             [] { return SheetChoices::tr("Envelope’s &window"); }, saidText<&SheetOrder::window>,
             sayText<&SheetOrder::window>, 0, 0, 0, windowOffers},
            {SheetOption::Heading, u"heading", Shape::Line, [] { return SheetChoices::tr("&Heading"); },
             saidText<&SheetOrder::heading>, sayText<&SheetOrder::heading>},
            {SheetOption::Text, u"text", Shape::Lines,
             [] { return SheetChoices::tr("&Text; {called} and other fields are filled in"); },
             saidText<&SheetOrder::text>, sayText<&SheetOrder::text>},
            {SheetOption::Sender, u"from-name", Shape::Line, [] { return SheetChoices::tr("F&rom whom"); },
             saidText<&SheetOrder::sender>, sayText<&SheetOrder::sender>},
            {SheetOption::TwoUp, u"two-up", Shape::Switch,
             [] { return SheetChoices::tr("T&wice on a page, to be cut"); }, saidSwitch<&SheetOrder::isTwoUp>,
             saySwitch<&SheetOrder::isTwoUp>}};
}

QString saidMonth(const SheetOrder& order) { return order.month.toString(QStringLiteral("yyyy-MM")); }

bool sayMonth(SheetOrder& order, const QString& value)
{
    const QDate month = QDate::fromString(value + QStringLiteral("-01"), Qt::ISODate);
    if (!value.isEmpty() && !month.isValid()) {
        return false;
    }
    order.month = month;
    return true;
}

std::vector<SheetChoice> cardChoices()
{
    return {{SheetOption::Valid, u"valid", Shape::Day, [] { return SheetChoices::tr("&Valid until"); },
             saidDay<&SheetOrder::validUntil>, sayDay<&SheetOrder::validUntil>},
            {SheetOption::Front, u"front-only", Shape::Switch,
             [] { return SheetChoices::tr("Fr&onts only"); }, saidSwitch<&SheetOrder::isFrontOnly>,
             saySwitch<&SheetOrder::isFrontOnly>},
            besideChoice<Beside::Photos>(SheetOption::Photos, u"photos",
                                         [] { return SheetChoices::tr("Photos of those who &consented"); })};
}

std::vector<SheetChoice> besideChoices()
{
    return {besideChoice<Beside::Contacts>(
                SheetOption::Contacts, u"contacts",
                [] { return SheetChoices::tr("P&hone numbers and emergency contacts"); }),
            besideChoice<Beside::Pronouns>(SheetOption::Pronouns, u"pronouns",
                                           [] { return SheetChoices::tr("P&ronouns"); }),
            besideChoice<Beside::Interests>(SheetOption::Interests, u"interests",
                                            [] { return SheetChoices::tr("&Interests"); }),
            besideChoice<Beside::Tables>(SheetOption::Tables, u"tables",
                                         [] { return SheetChoices::tr("Table n&umbers"); }),
            besideChoice<Beside::NoPrompts>(SheetOption::NoPrompts, u"no-prompts", [] {
                return SheetChoices::tr("Without prompts for conversations");
            })};
}

std::vector<SheetChoice> everywhere()
{
    return {{SheetOption::Month, u"month", Shape::Month,
             [] { return SheetChoices::tr("For &every meeting of the month"); }, saidMonth, sayMonth},
            {SheetOption::FileEach, u"file-each", Shape::Switch,
             [] { return SheetChoices::tr("A file for each of the month’s meetings"); },
             saidSwitch<&SheetOrder::isFileEach>, saySwitch<&SheetOrder::isFileEach>},
            {SheetOption::Large, u"large", Shape::Switch, [] { return SheetChoices::tr("Large p&rint"); },
             [](const SheetOrder& order) { return yesIf(order.print == Print::Large); },
             [](SheetOrder& order, const QString& value) {
                 order.print = value == u"yes" ? Print::Large : Print::Usual;
                 return true;
             }}};
}

bool isInRange(const SheetChoice& choice, const QString& value)
{
    bool isNumber = false;
    const double number = QString(value).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && number >= choice.least && number <= choice.most;
}

} // namespace

const std::vector<SheetChoice>& sheetChoices()
{
    static const std::vector<SheetChoice> choices = [] {
        std::vector<SheetChoice> all;
        for (std::vector<SheetChoice> some :
             {labelChoices(), termChoices(), cardChoices(), textChoices(), besideChoices(), everywhere()}) {
            std::move(some.begin(), some.end(), std::back_inserter(all));
        }
        return all;
    }();
    return choices;
}

QString whyNotChosen(const SheetChoice& choice, const QString& value, const QString& name)
{
    switch (choice.shape) {
    case Shape::Number:
        return SheetChoices::tr("“%1” can't be taken for %2: write a number from %3 to %4.")
            .arg(value, name)
            .arg(choice.least)
            .arg(choice.most);
    case Shape::Day:
        return SheetChoices::tr("“%1” can't be taken for %2: write a day as 2026-11-26.").arg(value, name);
    case Shape::Month:
        return SheetChoices::tr("“%1” can't be taken for %2: write a month as 2026-11.").arg(value, name);
    default:
        break;
    }
    QStringList words;
    if (choice.offers != nullptr) {
        for (const auto& [offer, called] : choice.offers()) {
            words += offer;
        }
    }
    return SheetChoices::tr("“%1” can't be taken for %2: write one of %3.")
        .arg(value, name, words.join(QStringLiteral(", ")));
}

tl::expected<void, QString> choose(SheetOrder& order, const SheetChoice& choice, const QString& value)
{
    const bool isTaken =
        (choice.shape != Shape::Number || isInRange(choice, value)) && choice.say(order, value);
    if (isTaken) {
        return {};
    }
    const QString word = QStringLiteral("--") + QString::fromUtf16(choice.word);
    return tl::unexpected<QString>(whyNotChosen(choice, value, word));
}

} // namespace hearth
