// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"

#include <QCoreApplication>

#include <memory>

namespace hearth {

namespace {

const QString english = QStringLiteral("en");

/// The program's one translator belongs to the application object, and is found there by its name.
const QString translatorName = QStringLiteral("hearth-language");

QTranslator* currentTranslator()
{
    const QCoreApplication* application = QCoreApplication::instance();
    return application == nullptr
               ? nullptr
               : application->findChild<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly);
}

bool loadWords(QTranslator& translator, const QString& language)
{
    return translator.load(QStringLiteral(":/hearth/translations/hearth_%1.qm").arg(language));
}

/// `de` of `de_AT.UTF-8`, where it is built in; else empty.
QString builtIn(QStringView code)
{
    const QString language =
        code.trimmed().toString().section(u'.', 0, 0).section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    return availableLanguages().contains(language) ? language : QString();
}

} // namespace

QStringList availableLanguages() { return {QStringLiteral("de"), english}; }

bool useLanguage(QStringView code)
{
    const QString language = builtIn(code);
    QCoreApplication* application = QCoreApplication::instance();
    auto translator = std::make_unique<QTranslator>();
    if (language.isEmpty() || application == nullptr || !loadWords(*translator, language)) {
        return false;
    }
    delete currentTranslator(); // which uninstalls it
    translator->setObjectName(translatorName);
    translator->setProperty("language", language);
    translator->setParent(application);
    QCoreApplication::installTranslator(translator.release());
    const QLocale system = QLocale::system();
    QLocale::setDefault(QLocale::languageToCode(system.language()) == language ? system : QLocale(language));
    return true;
}

QString languageInUse()
{
    const QTranslator* translator = currentTranslator();
    return translator == nullptr ? english : translator->property("language").toString();
}

SentencesIn::SentencesIn(QStringView code)
{
    const QString language = builtIn(code);
    (void)loadWords(m_translator, language.isEmpty() ? english : language);
}

QString SentencesIn::sentence(const char* context, const char* source, int count) const
{
    const QString translated = m_translator.translate(context, source, nullptr, count);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated; // of English only plurals are kept
}

QString interfaceLanguage(QStringView environment, const QLocale& system, QStringView clubLanguage)
{
    QString asked = builtIn(environment);
    if (!asked.isEmpty()) {
        return asked;
    }
    QString spoken = builtIn(system.name()); // "C" is no language, so it falls through
    if (!spoken.isEmpty()) {
        return spoken;
    }
    QString written = builtIn(clubLanguage);
    return written.isEmpty() ? english : written;
}

} // namespace hearth
