// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/duplicate_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::DuplicateWords)
};

} // namespace

QString reasonText(DuplicateReason reason)
{
    using enum DuplicateReason;
    switch (reason) {
    case SameName:
        return DuplicateWords::tr("same name");
    case NamesSwapped:
        return DuplicateWords::tr("given and family name exchanged");
    case NameWrittenOtherwise:
        return DuplicateWords::tr("same name, written apart or together");
    case MoreNames:
        return DuplicateWords::tr("one has more names");
    case Nickname:
        return DuplicateWords::tr("one name is short for the other");
    case Initial:
        return DuplicateWords::tr("of one only the first letter of the given name");
    case NameSlip:
        return DuplicateWords::tr("names one letter apart");
    case SameGivenName:
        return DuplicateWords::tr("same given name, another family name");
    case SameEmail:
        return DuplicateWords::tr("same e-mail");
    case SamePhone:
        return DuplicateWords::tr("same phone");
    case SameBirthday:
        return DuplicateWords::tr("same birthday");
    case SameDayWithoutYear:
        return DuplicateWords::tr("same birthday, once without the year");
    case BirthdaySlip:
        return DuplicateWords::tr("birthdays one slip apart");
    case SameAddress:
        return DuplicateWords::tr("same address");
    case DifferentNumbers:
        return DuplicateWords::tr("but different numbers");
    case SameHousehold:
        return DuplicateWords::tr("but two people in one household");
    }
    return {};
}

QStringList reasonTexts(const DuplicatePair& pair)
{
    QStringList texts;
    for (const DuplicateReason reason : pair.reasons) {
        texts += reasonText(reason);
    }
    return texts;
}

QString reasonsText(const DuplicatePair& pair)
{
    QString text = reasonTexts(pair).join(QStringLiteral(", "));
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString likelihoodText(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::VeryLikely:
        return DuplicateWords::tr("very likely");
    case Likelihood::Likely:
        return DuplicateWords::tr("likely");
    case Likelihood::Possible:
        return DuplicateWords::tr("possible");
    }
    return {};
}

QString likelihoodWord(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::VeryLikely:
        return QStringLiteral("very-likely");
    case Likelihood::Likely:
        return QStringLiteral("likely");
    case Likelihood::Possible:
        return QStringLiteral("possible");
    }
    return {};
}

} // namespace hearth
