// SPDX-License-Identifier: GPL-3.0-or-later
// The language the program speaks. The sentences stand in the sources in English; the other languages, and
// English's plurals, are built into the program from resources/translations. How to add one:
// tests/checks/translations.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QTranslator>

namespace hearth {

/// The languages built in, as `useLanguage` takes them: `de`, `en`.
[[nodiscard]] QStringList availableLanguages();

/// Makes the program speak `code` from here on, also where it names months (QLocale's default). False, and
/// nothing changes, where that language isn't built in. Needs a QCoreApplication; only the thread of the
/// window calls it.
bool useLanguage(QStringView code);

/// The language last chosen by `useLanguage`, `en` before the first.
[[nodiscard]] QString languageInUse();

/// Sentences in a language of their own, for what is written for others than whoever is at the screen.
class SentencesIn {
public:
    /// English where `code` isn't built in.
    explicit SentencesIn(QStringView code);

    /// The sentence that stands as `source` in the sources, marked by QT_TRANSLATE_NOOP; `count` chooses its
    /// plural, and takes the place of no `%n`.
    [[nodiscard]] QString sentence(const char* context, const char* source, int count = -1) const;

private:
    QTranslator m_translator;
};

/// Which language to speak: what the environment variable HEARTH_LANGUAGE holds (`de`, `de_AT.UTF-8`), else
/// the system's language, else the club's, the first of them that is built in; else English. A system that
/// was never told a language (C, POSIX) doesn't count as English.
[[nodiscard]] QString
interfaceLanguage(QStringView environment, const QLocale& system, QStringView clubLanguage);

} // namespace hearth
