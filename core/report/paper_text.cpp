// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_text.h"

#include "core/base/text.h"
#include "core/report/edition_code.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::PaperWords)
};

/// What a word of the text says beside numbers and names.
enum class Said { Present, Late, Excused, Absent, Guests, Nothing };

struct SaidBy {
    Said said;
    const char* words; ///< In English, parted by blanks.
};

constexpr std::array<SaidBy, 5> saidBy{{
    //: What somebody may type, read off a sheet: words, or the key that does the same in the register, parted
    //: by blanks. So with the next four.
    {Said::Present, QT_TRANSLATE_NOOP("hearth::PaperWords", "present here p")},
    {Said::Late, QT_TRANSLATE_NOOP("hearth::PaperWords", "late l")},
    {Said::Excused, QT_TRANSLATE_NOOP("hearth::PaperWords", "excused e")},
    {Said::Absent, QT_TRANSLATE_NOOP("hearth::PaperWords", "absent a")},
    {Said::Guests, QT_TRANSLATE_NOOP("hearth::PaperWords", "guests guest heads")},
}};

Said saidIn(QStringView word)
{
    const std::string folded = fold(word);
    for (const bool isEnglish : {false, true}) {
        for (const SaidBy& one : saidBy) {
            const QString words = isEnglish ? QString::fromLatin1(one.words) : PaperWords::tr(one.words);
            for (const QString& known : words.split(u' ', Qt::SkipEmptyParts)) {
                if (fold(known) == folded) {
                    return one.said;
                }
            }
        }
    }
    return Said::Nothing;
}

std::optional<AttendanceStatus> statusOf(Said said)
{
    return said <= Said::Absent ? std::optional(static_cast<AttendanceStatus>(said)) : std::nullopt;
}

/// The text with digits of every script as 0 to 9, each kind of dash as `-` and none of the blanks around
/// a range's.
QString plain(QStringView text)
{
    QString made;
    made.reserve(text.size());
    for (const QChar letter : text) {
        const int digit = letter.digitValue();
        const bool isDash = letter.category() == QChar::Punctuation_Dash || letter == u'\u2212';
        made += digit >= 0 ? QChar(u'0' + digit) : isDash ? QChar(u'-') : letter;
    }
    static const QRegularExpression range(
        QStringLiteral("(?<![^\\s,;])(\\d+)[ \\t]*-[ \\t]*(\\d+)(?![^\\s,;])"));
    return made.replace(range, QStringLiteral("\\1-\\2"));
}

class PaperReader {
public:
    PaperText read(QStringView text)
    {
        const QStringList lines = plain(text).split(u'\n');
        for (const QString& line : lines) {
            readLine(line);
        }
        return std::move(m_read);
    }

private:
    void readLine(const QString& line)
    {
        // A comma parts, but may also stand within a name: "23=Smith, Mary".
        static const QRegularExpression parts(QStringLiteral("[^\\s,;]+|;"));
        auto next = parts.globalMatch(line);
        m_mode.reset();
        m_isNaming = false;
        m_canSay = false;
        while (next.hasNext()) {
            const auto match = next.next();
            const bool afterComma = match.capturedStart() > 0 &&
                                    QStringView(line).left(match.capturedStart()).trimmed().endsWith(u',');
            readWord(match.captured(), afterComma);
        }
    }

    void readWord(const QString& word, bool afterComma)
    {
        if (word == u";") {
            m_isNaming = false;
            m_canSay = false;
            return;
        }
        if (word.at(0) >= u'0' && word.at(0) <= u'9' && readNumbers(word)) {
            return;
        }
        const bool isMode = word.size() > 1 && word.endsWith(u':');
        const Said said = saidIn(isMode ? QStringView(word).chopped(1) : QStringView(word));
        if (said != Said::Nothing) {
            say(said, word, isMode);
        } else if (m_isNaming) {
            QString& name = m_read.items.back().name;
            name += (name.isEmpty() ? QString()
                     : afterComma   ? QStringLiteral(", ")
                                    : QStringLiteral(" ")) +
                    word;
        } else if (const QString code = editionCodeTyped(word); !code.isEmpty()) {
            takeCode(code);
        } else {
            problem(PaperWords::tr("“%1” isn’t understood here. Type numbers as on the sheet, such as "
                                   "1 4 7-12 15 late.")
                        .arg(word));
        }
    }

    /// `7`, `7-12`, `23=Mary`; false where it is none of these, such as a code that begins with a digit.
    bool readNumbers(const QString& word)
    {
        static const QRegularExpression form(QStringLiteral("^(\\d+)(?:-(\\d+))?(=.*)?$"));
        const auto match = form.match(word);
        if (!match.hasMatch()) {
            return false;
        }
        m_isNaming = false;
        m_canSay = false;
        const auto number = [](const QString& digits) {
            constexpr qsizetype mostDigits = 6;
            return digits.size() > mostDigits ? mostPaperRows + 1 : digits.toInt();
        };
        PaperItem item{.first = number(match.captured(1))};
        item.last = match.capturedLength(2) > 0 ? number(match.captured(2)) : item.first;
        item.status = m_mode;
        if (item.first < 1 || item.last > mostPaperRows) {
            problem(PaperWords::tr("No sheet has a row %1.").arg(item.first < 1 ? item.first : item.last));
        } else if (item.last < item.first) {
            problem(PaperWords::tr("“%1” runs backwards. Write the lower number first.").arg(word));
        } else if (m_rows + item.last - item.first >= mostPaperRows) {
            problem(PaperWords::tr("These are more rows than any sheet has."));
        } else {
            m_rows += item.last - item.first + 1;
            m_isNaming = match.capturedLength(3) > 0;
            item.name = match.captured(3).mid(1);
            m_read.items.push_back(std::move(item));
            m_canSay = true;
            if (m_isNaming && m_read.items.back().last > m_read.items.back().first) {
                problem(PaperWords::tr("A name is for one row: write 23=Mary Smith."));
            }
        }
        return true;
    }

    void say(Said said, const QString& word, bool isMode)
    {
        const auto status = statusOf(said);
        if (isMode && status) {
            m_mode = status;
            m_isNaming = false;
            m_canSay = false;
            return;
        }
        if (!m_canSay) {
            problem(
                PaperWords::tr("“%1” stands after the row it is about, as in 15 late; or write late: before "
                               "several.")
                    .arg(word));
            return;
        }
        m_isNaming = false;
        PaperItem& item = m_read.items.back();
        if (status) {
            item.status = status;
            m_canSay = false;
        } else if (item.name.isEmpty() && item.first == item.last) {
            m_read.heads = m_read.heads.value_or(0) + item.first;
            m_read.items.pop_back();
            --m_rows;
            m_canSay = false;
        } else if (item.name.isEmpty()) {
            problem(PaperWords::tr("Guests who are only counted are a number: write 3 guests."));
        }
    }

    void takeCode(const QString& code)
    {
        if (!m_read.code.isEmpty() && m_read.code != code) {
            problem(PaperWords::tr("Two codes are given, %1 and %2. Key in one sheet after the other.")
                        .arg(m_read.code, code));
        }
        m_read.code = code;
        m_canSay = false;
    }

    void problem(const QString& sentence)
    {
        constexpr qsizetype mostTold = 20; // more of the same helps nobody
        if (m_read.problems.size() < mostTold) {
            m_read.problems += sentence;
        }
    }

    PaperText m_read;
    std::optional<AttendanceStatus> m_mode;
    int m_rows = 0;
    bool m_isNaming = false; ///< Whether words go on with the last item's name.
    bool m_canSay = false;   ///< Whether a word can say more of the last item.
};

} // namespace

PaperText readPaper(QStringView text) { return PaperReader().read(text); }

} // namespace hearth
