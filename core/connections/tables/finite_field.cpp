// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/tables/finite_field.h"

namespace hearth {

namespace {

/// An element as a polynomial over the prime field: its digits to the base of the prime, lowest first.
std::vector<int> digitsOf(int element, int prime, int degree)
{
    std::vector<int> digits(static_cast<std::size_t>(degree));
    for (int& digit : digits) {
        digit = element % prime;
        element /= prime;
    }
    return digits;
}

int elementOf(const std::vector<int>& digits, int prime, int degree)
{
    int element = 0;
    for (int i = degree - 1; i >= 0; --i) {
        element = element * prime + digits[static_cast<std::size_t>(i)];
    }
    return element;
}

/// x to the power of the degree stands for the polynomial `modulus`.
int productOf(int a, int b, int prime, int degree, const std::vector<int>& modulus)
{
    const auto size = static_cast<std::size_t>(degree);
    const std::vector<int> left = digitsOf(a, prime, degree);
    const std::vector<int> right = digitsOf(b, prime, degree);
    std::vector<int> product(2 * size, 0);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j < size; ++j) {
            product[i + j] = (product[i + j] + left[i] * right[j]) % prime;
        }
    }
    for (std::size_t i = 2 * size - 1; i >= size; --i) {
        for (std::size_t j = 0; j < size; ++j) {
            product[i - size + j] = (product[i - size + j] + product[i] * modulus[j]) % prime;
        }
        product[i] = 0;
    }
    return elementOf(product, prime, degree);
}

} // namespace

FiniteField::FiniteField(int prime, int degree, const std::vector<int>& modulus)
{
    m_size = 1;
    for (int i = 0; i < degree; ++i) {
        m_size *= prime;
    }
    m_negatives.resize(static_cast<std::size_t>(m_size));
    for (int a = 0; a < m_size; ++a) {
        const std::vector<int> left = digitsOf(a, prime, degree);
        for (int b = 0; b < m_size; ++b) {
            std::vector<int> digits = digitsOf(b, prime, degree);
            for (std::size_t i = 0; i < digits.size(); ++i) {
                digits[i] = (digits[i] + left[i]) % prime;
            }
            m_sums.push_back(elementOf(digits, prime, degree));
            m_products.push_back(productOf(a, b, prime, degree, modulus));
            if (m_sums.back() == 0) {
                m_negatives[static_cast<std::size_t>(a)] = b;
            }
        }
    }
}

std::optional<FiniteField> FiniteField::of(int q)
{
    if (q < 2) {
        return std::nullopt;
    }
    int prime = 2;
    while (q % prime != 0) {
        ++prime;
    }
    int degree = 0;
    int rest = q;
    for (; rest % prime == 0; rest /= prime) {
        ++degree;
    }
    return rest == 1 ? ofPower(prime, degree) : std::nullopt;
}

/// Tries one polynomial after the other, until one gives an element whose powers are all but 0; there always
/// is one.
std::optional<FiniteField> FiniteField::ofPower(int prime, int degree)
{
    int size = 1;
    for (int i = 0; i < degree; ++i) {
        size *= prime;
    }
    for (int candidate = 1; candidate < size; ++candidate) {
        FiniteField field(prime, degree, digitsOf(candidate, prime, degree));
        if (field.findPowers()) {
            return field;
        }
    }
    return std::nullopt;
}

bool FiniteField::findPowers()
{
    for (int element = 1; element < m_size; ++element) {
        m_powers.assign(1, 1);
        for (int power = element; power > 1; power = product(power, element)) {
            m_powers.push_back(power);
            if (static_cast<int>(m_powers.size()) == m_size) {
                return false; // it came round without coming by 1: no field
            }
        }
        if (static_cast<int>(m_powers.size()) == m_size - 1 && product(m_powers.back(), element) == 1) {
            return true;
        }
    }
    return false;
}

int FiniteField::power(int exponent) const
{
    return m_powers[static_cast<std::size_t>(exponent % (m_size - 1))];
}

} // namespace hearth
