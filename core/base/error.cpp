// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QStringList>

#include <utility>

namespace hearth {

Error Error::of(Kind kind, QString sentence, QString detail)
{
    return Error{.kind = kind,
                 .sentence = std::move(sentence),
                 .detail = std::move(detail),
                 .field = {},
                 .problems = {}};
}

Error Error::invalid(std::vector<Problem> problems)
{
    QStringList sentences;
    for (const Problem& problem : problems) {
        sentences += problem.sentence;
    }
    Error error = of(Kind::Invalid, sentences.join(u' '));
    if (!problems.empty()) {
        error.field = problems.front().field;
    }
    error.problems = std::move(problems);
    return error;
}

} // namespace hearth
