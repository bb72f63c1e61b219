// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mark_words.h"

#include "core/base/text.h"

#include <map>
#include <string>
#include <string_view>

namespace hearth {

namespace {

using Words = std::map<std::string, AttendanceStatus, std::less<>>;

void learn(Words& words, AttendanceStatus status, std::string_view list)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        words.emplace(list.substr(0, end), status);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// Folded, as cells are compared.
const Words& markWords()
{
    static const Words all = [] {
        Words words;
        learn(words, AttendanceStatus::Present,
              "x 1 p + y yes ja j da oui o si s sim tak t true wahr ok anwesend an ada present presente here "
              "attended came aanwezig obecny obecna presence v");
        learn(words, AttendanceStatus::Late,
              "l late sp spat zu_spat verspatet retard en_retard tarde tardi ritardo laat te_laat atrasado "
              "spozniony spozniona");
        learn(words, AttendanceStatus::Excused,
              "e ex exc excused entschuldigt ent entsch excuse excusee justificado giustificato afgemeld "
              "usprawiedliwiony usprawiedliwiona u sorry apologies");
        learn(words, AttendanceStatus::Absent,
              "a 0 n no nein non nee nie false falsch absent ab abs abwesend fehlt f ausente assente afwezig "
              "nieobecny nieobecna falta unexcused");
        return words;
    }();
    return all;
}

} // namespace

std::optional<AttendanceStatus> writtenMark(QStringView text)
{
    const QStringView mark = text.trimmed();
    for (const QChar sign : mark) {
        if (QStringView(u"✓✔☑✅●⬤■").contains(sign)) {
            return AttendanceStatus::Present;
        }
        if (QStringView(u"✗✘☐○–—").contains(sign)) {
            return AttendanceStatus::Absent;
        }
    }
    if (mark == u"-") { // which folding makes a blank
        return AttendanceStatus::Absent;
    }
    std::string folded = fold(mark);
    for (char& letter : folded) {
        letter = letter == ' ' ? '_' : letter;
    }
    if (folded.size() > 1 && folded.back() == '.') {
        folded.pop_back();
    }
    const auto found = markWords().find(folded);
    return found == markWords().end() ? std::nullopt : std::optional(found->second);
}

} // namespace hearth
