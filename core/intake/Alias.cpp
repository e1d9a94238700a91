// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Alias.h"

#include <algorithm>

namespace firebreak {

namespace {

constexpr qsizetype CvePrefix = 9; // "CVE-2024-"

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isAsciiAlphanumeric(QChar c)
{
    const QChar lower = c.toLower();
    return isDigit(c) || (c.unicode() < 0x80 && lower >= QLatin1Char('a') && lower <= QLatin1Char('z'));
}

/// Year first, then the number without regard to its length: CVE-2024-999 < CVE-2024-10000.
bool isLowerCve(const QString& a, const QString& b)
{
    if (const int years = QStringView(a).left(CvePrefix).compare(QStringView(b).left(CvePrefix)); years != 0)
        return years < 0;
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

template <class Predicate, class Less> QString lowest(const QStringList& ids, Predicate isWanted, Less isLess)
{
    const QString* found = nullptr;
    for (const QString& id : ids) {
        if (isWanted(id) && (!found || isLess(id, *found)))
            found = &id;
    }
    return found ? *found : QString();
}

} // namespace

bool isCveShaped(QStringView text)
{
    if (text.size() < CvePrefix + 4 || text.size() > CvePrefix + 19 || text[8] != QLatin1Char('-') ||
        !text.startsWith(QLatin1String("CVE-"), Qt::CaseInsensitive))
        return false;
    return std::all_of(text.begin() + 4, text.begin() + 8, isDigit) &&
           std::all_of(text.begin() + CvePrefix, text.end(), isDigit);
}

bool isAssignableCveId(QStringView text)
{
    if (!isCveShaped(text))
        return false;
    const QStringView year = text.mid(4, 4);
    const QStringView number = text.mid(CvePrefix);
    if (year != QLatin1String("1999") && year[0] != QLatin1Char('2'))
        return false;
    return number.size() == 4 ? number != QLatin1String("0000") : number[0] != QLatin1Char('0');
}

bool isGhsaShaped(QStringView text)
{
    if (text.size() != 19 || !text.startsWith(QLatin1String("GHSA-"), Qt::CaseInsensitive))
        return false;
    for (qsizetype i = 5; i < text.size(); ++i) {
        const bool isDash = i == 9 || i == 14;
        if (isDash ? text[i] != QLatin1Char('-') : !isAsciiAlphanumeric(text[i]))
            return false;
    }
    return true;
}

QString canonicalAlias(QStringView text)
{
    const QStringView id = text.trimmed();
    if (isCveShaped(id))
        return id.toString().toUpper();
    if (isGhsaShaped(id))
        return QLatin1String("GHSA-") + id.mid(5).toString().toLower();
    return id.toString();
}

QString primaryAlias(const QStringList& aliases)
{
    const auto less = [](const QString& a, const QString& b) { return a < b; };
    if (const QString cve = lowest(
            aliases, [](const QString& id) { return isCveShaped(id); }, isLowerCve);
        !cve.isEmpty())
        return cve;
    if (const QString ghsa = lowest(
            aliases, [](const QString& id) { return isGhsaShaped(id); }, less);
        !ghsa.isEmpty())
        return ghsa;
    return lowest(
        aliases, [](const QString& id) { return !id.isEmpty(); }, less);
}

} // namespace firebreak
