// SPDX-License-Identifier: GPL-3.0-or-later
// A library in C writes 3.5 as `3,5` where the system's language does, also into files that know only the
// point. While this lives, the thread it was made in writes numbers as C does; nobody else notices.
#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN // there a Qt program keeps C's numbers
#include <clocale>
#ifdef Q_OS_DARWIN
#include <xlocale.h>
#endif
#endif

namespace hearth {

class CNumbers {
public:
    CNumbers(const CNumbers&) = delete;
    CNumbers& operator=(const CNumbers&) = delete;
#ifdef Q_OS_WIN
    CNumbers() {}
    ~CNumbers() {}
#else
    CNumbers() : m_locale(::newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(::uselocale(m_locale)) {}
    ~CNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_locale);
    }

private:
    locale_t m_locale;
    locale_t m_before;
#endif
};

} // namespace hearth
