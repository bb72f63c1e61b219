// SPDX-License-Identifier: GPL-3.0-or-later
// Finite fields, on which the seatings without any repeat stand: adding, multiplying and dividing among q
// things, q a power of a prime.
#pragma once

#include <optional>
#include <vector>

namespace hearth {

class FiniteField {
public:
    /// The field of `q` elements, 0 to q − 1; nothing where q is no power of a prime. For q up to a few
    /// hundred, since it holds its tables.
    [[nodiscard]] static std::optional<FiniteField> of(int q);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int sum(int a, int b) const { return m_sums[at(a, b)]; }
    [[nodiscard]] int product(int a, int b) const { return m_products[at(a, b)]; }
    [[nodiscard]] int negative(int a) const { return m_negatives[static_cast<std::size_t>(a)]; }
    [[nodiscard]] int difference(int a, int b) const { return sum(a, negative(b)); }
    /// Of an element whose powers are all but 0.
    [[nodiscard]] int power(int exponent) const;

private:
    FiniteField(int prime, int degree, const std::vector<int>& modulus);
    [[nodiscard]] static std::optional<FiniteField> ofPower(int prime, int degree);
    [[nodiscard]] bool findPowers();
    [[nodiscard]] std::size_t at(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(b);
    }

    int m_size = 0;
    std::vector<int> m_sums;
    std::vector<int> m_products;
    std::vector<int> m_negatives;
    std::vector<int> m_powers; // of a primitive element, from its 0th on
};

} // namespace hearth
