// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/version/OpensslVersion.h"

#include "core/catalog/version/SemverVersion.h"
#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

/// The letters between the numbers and a pre-release.
QStringView lettersOf(QStringView version)
{
    const qsizetype dash = version.indexOf(u'-');
    QStringView numbers = dash < 0 ? version : version.left(dash);
    qsizetype size = 0;
    while (size < numbers.size() && !VersionText::isLetter(numbers.at(size)))
        ++size;
    return numbers.mid(size);
}

QString withoutLetters(QStringView version, QStringView letters)
{
    return letters.isEmpty() ? version.toString() : version.toString().remove(letters.toString());
}

} // namespace

std::weak_ordering compareOpensslVersions(QStringView a, QStringView b)
{
    const QStringView left = lettersOf(a);
    const QStringView right = lettersOf(b);
    if (left.isEmpty() && right.isEmpty())
        return compareSemverVersions(a, b);
    if (const auto order = compareSemverVersions(withoutLetters(a, left), withoutLetters(b, right));
        order != 0)
        return order;
    return VersionText::compareText(left, right);
}

} // namespace firebreak
