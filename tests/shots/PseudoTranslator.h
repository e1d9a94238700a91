// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace firebreak::test {

/// A language made of the English texts: every letter accented, a third longer, in brackets. What stays plain was not
/// handed to tr(); what is cut off would be cut off in German too.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* text, const char* note, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace firebreak::test
