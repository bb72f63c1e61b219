// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/number_format_code.h"

#include <QString>

#include <algorithm>

namespace hearth {

namespace {

class CodeReader {
public:
    explicit CodeReader(QStringView code) : m_code(code) {}

    NumberFormatCode read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';') {
            step();
        }
        if (m_isFigure) {
            m_letters.clear();
        }
        settleMonths();
        constexpr int fewestDigits = 2; // a single 0 is just a number
        const auto places = std::count(m_pattern.begin(), m_pattern.end(), digitPlace);
        if (m_isPattern && m_letters.empty() && places >= fewestDigits) {
            m_read.pattern = m_pattern;
        }
        return m_read;
    }

private:
    void step()
    {
        const QChar c = m_code[m_at++];
        if (c == u'"') {
            literal(until(u'"'));
        } else if (c == u'\\') {
            literal(m_code.mid(m_at++, 1));
        } else if (c == u'_' || c == u'*') { // a blank as wide as what follows, or it over and over
            ++m_at;
            m_isPattern = false;
        } else if (c == u'[') {
            bracket(until(u']'));
        } else if (isHalfOfDay()) {
            m_isPattern = false;
        } else if (QStringView(u"ymdhsYMDHS").contains(c)) {
            letter(c.toLower().toLatin1());
        } else if (c == u'0') {
            m_pattern += digitPlace;
        } else if (QStringView(u" -()+:/").contains(c)) {
            literal(m_code.mid(m_at - 1, 1));
        } else {
            m_isPattern = false;
            m_isFigure = m_isFigure || c == u'#' || c == u'?';
        }
    }

    /// What stands before the next `end`, which is passed over.
    QStringView until(QChar end)
    {
        const qsizetype found = m_code.indexOf(end, m_at);
        const QStringView within = m_code.mid(m_at, found < 0 ? -1 : found - m_at);
        m_at += within.size() + 1;
        return within;
    }

    void literal(QStringView text) { m_pattern += text.toUtf8().toStdString(); }

    /// A run of one letter counts once.
    void letter(char letter)
    {
        const bool goesOn = m_at >= 2 && m_code[m_at - 2].toLower() == QLatin1Char(letter);
        if (!goesOn || m_letters.empty() || m_letters.back() != letter) {
            m_letters += letter;
        }
    }

    void bracket(QStringView within)
    {
        const QString lower = within.toString().toLower();
        for (const char unit : {'h', 'm', 's'}) {
            if (!lower.isEmpty() && lower.count(QLatin1Char(unit)) == lower.size()) {
                m_read.isElapsed = true;
                m_read.hasTime = true;
                m_letters += unit == 'm' ? 'h' : unit; // minutes, whatever stands beside them
            }
        }
    }

    bool isHalfOfDay() { return isWord(u"AM/PM") || isWord(u"A/P"); }

    /// Whether a word begins at the character before, and so is passed over.
    bool isWord(QStringView word)
    {
        const bool isIt = m_code.mid(m_at - 1).startsWith(word, Qt::CaseInsensitive);
        m_at += isIt ? word.size() - 1 : 0;
        return isIt;
    }

    void settleMonths()
    {
        for (std::size_t i = 0; i < m_letters.size(); ++i) {
            const char letter = m_letters[i];
            const bool isMinute = letter == 'm' && ((i > 0 && m_letters[i - 1] == 'h') ||
                                                    (i + 1 < m_letters.size() && m_letters[i + 1] == 's'));
            const bool isTime = letter == 'h' || letter == 's' || isMinute;
            (isTime ? m_read.hasTime : m_read.hasDate) = true;
        }
    }

    QStringView m_code;
    qsizetype m_at = 0;
    NumberFormatCode m_read;
    std::string m_pattern;
    bool m_isPattern = true;
    bool m_isFigure = false; // with digits that are shown where there are any: no day has those
    std::string m_letters;   // of days and times, in their order
};

} // namespace

NumberFormatCode readNumberFormat(QStringView code) { return CodeReader(code).read(); }

} // namespace hearth
