// SPDX-License-Identifier: GPL-3.0-or-later
// Folding by table: normalising each string costs forty times as much as looking its letters up. A page of
// 256 code points is filled when a text first needs it, so that a club which writes in two scripts pays for
// two scripts.
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <QList>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <memory>

namespace hearth {

namespace {

constexpr char32_t pageSize = 256;
constexpr std::size_t pageCount = 0x110000 / pageSize;

/// What one code point folds to. `longer` marks the few ligatures that don't fit here and stand in the page's
/// own list.
struct Folded {
    static constexpr std::uint8_t longer = 0xFF;
    std::array<char, 15> bytes{};
    std::uint8_t length = 0;
};

struct Page {
    std::array<Folded, pageSize> folded;
    std::map<char32_t, std::string> longFolded;
};

/// Letters that have no accent to drop, and what people type for them, in ASCII or the script's plain letter.
const std::map<char32_t, std::u16string_view>& spelledOut()
{
    static const std::map<char32_t, std::u16string_view> letters{
        {U'ß', u"ss"},
        {U'æ', u"ae"},
        {U'œ', u"oe"},
        {U'ø', u"o"},
        {U'ł', u"l"},
        {U'đ', u"d"},
        {U'ð', u"d"},
        {U'þ', u"th"},
        {U'ı', u"i"},
        {U'ħ', u"h"},
        {U'ŋ', u"n"},
        {U'ŧ', u"t"},
        {U'ĸ', u"k"},
        {U'ȷ', u"j"},
        {U'ə', u"e"},
        {U'ǝ', u"e"},
        {U'ɛ', u"e"},
        {U'ɔ', u"o"},
        {U'ɓ', u"b"},
        {U'ɗ', u"d"},
        {U'ɖ', u"d"},
        {U'ƙ', u"k"},
        {U'ƴ', u"y"},
        {U'ɲ', u"n"},
        {U'ǥ', u"g"},
        {U'ƶ', u"z"},
        {U'ƀ', u"b"},
        {U'ɨ', u"i"},
        {U'ʉ', u"u"},
        {U'ƒ', u"f"},
        {U'ɣ', u"g"},
        // Hebrew's forms at the end of a word: whoever has typed half a name has not typed its end.
        {U'ך', u"כ"},
        {U'ם', u"מ"},
        {U'ן', u"נ"},
        {U'ף', u"פ"},
        {U'ץ', u"צ"},
        // Arabic and Persian keyboards write the same letters differently.
        {U'ٱ', u"ا"},
        {U'ى', u"ي"},
        {U'ی', u"ي"},
        {U'ک', u"ك"},
        {U'ة', u"ه"},
        {U'ە', u"ه"},
        {U'ہ', u"ه"}};
    return letters;
}

bool isApostrophe(char32_t code)
{
    switch (code) {
    case U'\'':
    case U'`':
    case 0x00B4: // acute accent standing alone
    case 0x00B7: // the middle dot of Catalan l·l
    case 0x02B9:
    case 0x02BB: // okina
    case 0x02BC:
    case 0x02BD:
    case 0x02BE:
    case 0x02BF:
    case 0x02C8:
    case 0x05F3: // geresh
    case 0x05F4: // gershayim
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        return true;
    default:
        return false;
    }
}

bool isDashOrBlank(char32_t code)
{
    constexpr char32_t nextLine = 0x85;
    constexpr char32_t katakanaMiddleDot = 0x30FB; // stands between given and family names
    constexpr char32_t minus = 0x2212;
    return QChar::isSpace(code) || code == nextLine || code == katakanaMiddleDot || code == minus ||
           QChar::category(code) == QChar::Punctuation_Dash;
}

/// Whether `code` is an accent or a vowel point that a searcher leaves out. Marks of the other combining
/// classes (kana voicing, virama, Thai and Indic vowel signs) make another word, and stay.
bool isDroppedMark(char32_t code)
{
    constexpr char32_t tatweel = 0x0640; // stretches an Arabic line, says nothing
    if (code == tatweel) {
        return true;
    }
    if (QChar::category(code) != QChar::Mark_NonSpacing && QChar::category(code) != QChar::Mark_Enclosing) {
        return false;
    }
    const int combining = QChar::combiningClass(code);
    const bool overlayOrNukta = combining == 1 || combining == 7;
    const bool semitic = combining >= 10 && combining <= 36;
    const bool aboveOrBelow = combining >= 200;
    const bool variation = (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
    const bool joiner = code == 0x034F;
    return overlayOrNukta || semitic || aboveOrBelow || variation || joiner;
}

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return QChar::isNonCharacter(code);
    }
}

/// Adds what one code point of a decomposed text folds to.
void addPlain(QString& plain, char32_t code)
{
    if (isApostrophe(code) || isDroppedMark(code)) {
        return;
    }
    if (isDashOrBlank(code)) {
        plain += u' ';
        return;
    }
    if (isInvisible(code)) {
        return;
    }
    if (const int digit = QChar::digitValue(code); digit >= 0) {
        plain += QChar(u'0' + digit);
        return;
    }
    const char32_t lower = QChar::toCaseFolded(code);
    const auto spelled = spelledOut().find(lower);
    if (spelled != spelledOut().end()) {
        plain += QStringView(spelled->second);
    } else {
        plain += QStringView(QChar::fromUcs4(lower));
    }
}

QByteArray foldedCode(char32_t code)
{
    if (isApostrophe(code)) {
        return {};
    }
    if (isDashOrBlank(code)) {
        return QByteArrayLiteral(" ");
    }
    if (QChar::isSurrogate(code)) {
        return {};
    }
    const QString decomposed =
        QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    if (decomposed.startsWith(u' ')) {
        return {}; // an accent standing alone decomposes to a blank and the accent
    }
    QString plain;
    for (const char32_t part : decomposed.normalized(QString::NormalizationForm_KD).toUcs4()) {
        addPlain(plain, part);
    }
    return plain.toUtf8();
}

std::unique_ptr<Page> filledPage(char32_t first)
{
    auto page = std::make_unique<Page>();
    for (char32_t offset = 0; offset < pageSize; ++offset) {
        const QByteArray bytes = foldedCode(first + offset);
        Folded& entry = page->folded[offset];
        if (bytes.size() > static_cast<qsizetype>(entry.bytes.size())) {
            entry.length = Folded::longer;
            page->longFolded.emplace(first + offset, bytes.toStdString());
        } else {
            std::copy(bytes.begin(), bytes.end(), entry.bytes.begin());
            entry.length = static_cast<std::uint8_t>(bytes.size());
        }
    }
    return page;
}

/// The pages filled so far. A page never changes once it stands here, so readers take no lock; of two threads
/// that fill the same page at once, one throws its copy away.
class Pages {
public:
    Pages() = default;
    Pages(const Pages&) = delete;
    Pages& operator=(const Pages&) = delete;
    ~Pages()
    {
        for (auto& page : m_pages) {
            delete page.load(std::memory_order_relaxed);
        }
    }

    const Page& of(char32_t code)
    {
        std::atomic<const Page*>& place = m_pages[code / pageSize];
        const Page* page = place.load(std::memory_order_acquire);
        return page != nullptr ? *page : fill(place, code - code % pageSize);
    }

private:
    static const Page& fill(std::atomic<const Page*>& place, char32_t first)
    {
        auto fresh = filledPage(first);
        const Page* standing = nullptr;
        if (place.compare_exchange_strong(standing, fresh.get(), std::memory_order_acq_rel)) {
            return *fresh.release();
        }
        return *standing;
    }

    std::array<std::atomic<const Page*>, pageCount> m_pages{};
};

/// Appends folded code points and keeps blanks single. Bytes are gathered in a buffer of its own, since
/// appending them singly to a string would cost more than all the rest.
class Folder {
public:
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the buffer is written before it is read
    explicit Folder(std::string& out) : m_out(out) {}

    void add(char32_t code)
    {
        if (code / pageSize != m_pageNumber) {
            turnTo(code);
        }
        const Folded& entry = m_page->folded[code % pageSize];
        if (m_used + entry.bytes.size() > m_buffer.size()) {
            flush();
        }
        if (entry.length == 1) {
            addByte(entry.bytes[0]);
        } else if (entry.length == Folded::longer) {
            flush();
            m_out += m_page->longFolded.at(code);
            m_blankBefore = false;
        } else if (entry.length > 1) {
            std::copy_n(entry.bytes.data(), entry.length, m_buffer.data() + m_used);
            m_used += entry.length;
            m_blankBefore = false;
        }
    }

    /// Leaves no blank at the end of what was added.
    void finish()
    {
        const bool addedAny = m_used > 0 || m_flushedAny;
        flush();
        if (addedAny && m_blankBefore) {
            m_out.pop_back();
        }
    }

private:
    void turnTo(char32_t code)
    {
        static Pages pages;
        m_page = &pages.of(code);
        m_pageNumber = code / pageSize;
    }

    void addByte(char byte)
    {
        const bool blank = byte == ' ';
        m_buffer[m_used] = byte;
        m_used += blank && m_blankBefore ? 0 : 1;
        m_blankBefore = blank;
    }

    void flush()
    {
        m_out.append(m_buffer.data(), m_used);
        m_flushedAny = m_flushedAny || m_used > 0;
        m_used = 0;
    }

    std::string& m_out;
    std::array<char, 256> m_buffer;
    std::size_t m_used = 0;
    bool m_flushedAny = false;
    bool m_blankBefore = true;
    const Page* m_page = nullptr;
    char32_t m_pageNumber = noCode;
};

} // namespace

void appendFolded(std::string& out, QStringView text)
{
    Folder folder(out);
    forEachCode(text, [&](char32_t code) { folder.add(code); });
    folder.finish();
}

void appendFolded(std::string& out, std::string_view utf8)
{
    Folder folder(out);
    forEachCode(utf8, [&](char32_t code) { folder.add(code); });
    folder.finish();
}

std::string fold(QStringView text)
{
    std::string folded;
    folded.reserve(static_cast<std::size_t>(text.size()));
    appendFolded(folded, text);
    return folded;
}

std::string fold(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    appendFolded(folded, utf8);
    return folded;
}

} // namespace hearth
