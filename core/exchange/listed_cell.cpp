// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listed_cell.h"

#include "core/exchange/cell.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

const QString valueSeparator = QStringLiteral(":::"); // with blanks around it, which are trimmed

QStringList trimmedParts(const QStringList& parts)
{
    QStringList trimmed;
    for (const QString& part : parts) {
        QString item = part.trimmed();
        if (item.size() > 1 && item.startsWith(u'"') && item.endsWith(u'"')) {
            item = item.mid(1, item.size() - 2).trimmed();
        }
        if (!item.isEmpty() && !trimmed.contains(item)) {
            trimmed += item;
        }
    }
    return trimmed;
}

bool holdsNumber(const QString& text)
{
    constexpr int fewestDigits = 6;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= fewestDigits;
}

} // namespace

QStringList listedNames(const QString& cell)
{
    if (cell.contains(valueSeparator)) {
        return trimmedParts(cell.split(valueSeparator));
    }
    if (cell.contains(u';')) {
        return splitList(QStringView(cell));
    }
    for (const QChar separator : {u'\n', u'|', u','}) {
        if (cell.contains(separator)) {
            return trimmedParts(cell.split(separator));
        }
    }
    return trimmedParts({cell});
}

QStringList listedEmails(const QString& cell)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?::::|[;,|\\n]|\\s)\\s*"));
    static const QRegularExpression bracketed(QStringLiteral("<([^<>@\\s]+@[^<>\\s]+)>"));
    if (cell.contains(u'<')) {
        QStringList addresses;
        for (auto found = bracketed.globalMatch(cell); found.hasNext();) {
            addresses += found.next().captured(1);
        }
        if (!addresses.isEmpty()) {
            return addresses;
        }
    }
    QStringList parts = trimmedParts(cell.split(between, Qt::SkipEmptyParts));
    for (QString& part : parts) {
        if (part.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)) {
            part.remove(0, part.indexOf(u':') + 1);
        }
    }
    const bool areAll =
        std::all_of(parts.begin(), parts.end(), [](const QString& part) { return part.contains(u'@'); });
    return areAll ? parts : trimmedParts({cell});
}

QStringList listedPhones(const QString& cell)
{
    static const std::array separators{QRegularExpression(QStringLiteral(":::|[;|\\n]")),
                                       QRegularExpression(QStringLiteral(",|\\s/\\s"))};
    for (const QRegularExpression& separator : separators) {
        const QStringList parts = trimmedParts(cell.split(separator));
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), holdsNumber)) {
            QStringList phones;
            for (const QString& part : parts) {
                phones += withoutZeroGuard(part);
            }
            return phones;
        }
    }
    return trimmedParts({withoutZeroGuard(cell)});
}

QString withoutZeroGuard(const QString& cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell.front() == u'\'' && (cell[1].isDigit() || cell[1] == u'+' || cell[1] == u'(');
    return isGuarded ? cell.mid(1) : cell;
}

bool saysNothing(const QString& cell)
{
    constexpr qsizetype longest = 8;
    static constexpr std::array<QStringView, 8> words{u"n/a",  u"#n/a", u"null",  u"nil",
                                                      u"none", u"k.a.", u"k. a.", u"unknown"};
    const QStringView text = QStringView(cell).trimmed();
    if (text.size() > longest || (!text.isEmpty() && text.front().isDigit())) {
        return false;
    }
    const auto isIt = [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    return std::any_of(words.begin(), words.end(), isIt) ||
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return QStringView(u"-\u2013\u2014?./").contains(c); });
}

} // namespace hearth
