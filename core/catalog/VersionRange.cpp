// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/VersionRange.h"

#include "core/catalog/version/VersionText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;
using Constraint = VersionRange::Constraint;

constexpr std::array comparators = {
    std::pair{QLatin1String(">="), Comparator::GreaterOrEqual},
    std::pair{QLatin1String("<="), Comparator::LessOrEqual},
    std::pair{QLatin1String("!="), Comparator::NotEqual},
    std::pair{QLatin1String(">"), Comparator::Greater},
    std::pair{QLatin1String("<"), Comparator::Less},
    std::pair{QLatin1String("="), Comparator::Equal},
};

bool isLower(const Constraint& constraint)
{
    return constraint.comparator == Comparator::Greater ||
           constraint.comparator == Comparator::GreaterOrEqual;
}

bool isUpper(const Constraint& constraint)
{
    return constraint.comparator == Comparator::Less || constraint.comparator == Comparator::LessOrEqual;
}

bool isType(QStringView type)
{
    return !type.isEmpty() && VersionText::isLower(type.front()) &&
           std::all_of(type.cbegin(), type.cend(), [](QChar c) {
               return VersionText::isLower(c) || VersionText::isDigit(c) || c == u'.' || c == u'-';
           });
}

/// What a constraint's version is written without encoding: letters, digits and marks that do not separate.
bool isUnencoded(char c)
{
    const QLatin1Char latin(c);
    return VersionText::isLetter(latin) || VersionText::isDigit(latin) ||
           (c != 0 && QByteArray(".-_~:+").contains(c));
}

QString encoded(const QString& version)
{
    QString out;
    for (const char c : version.toUtf8()) {
        if (isUnencoded(c))
            out.append(QLatin1Char(c));
        else
            out.append(u'%').append(QString::fromLatin1(QByteArray(1, c).toHex().toUpper()));
    }
    return out;
}

/// None: not percent-encoded as it should be.
std::optional<QString> decoded(QStringView text, bool isDatetime)
{
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '%') {
            bytes.append(raw.at(i));
            continue;
        }
        bool isHex = false;
        const int code = raw.mid(i + 1, 2).toInt(&isHex, 16);
        if (!isHex || i + 2 >= raw.size() || (isDatetime && code == ':'))
            return std::nullopt;
        bytes.append(char(code));
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString out = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(out);
}

Result<Constraint> parsedConstraint(QStringView text, const QString& place, bool isDatetime)
{
    Constraint constraint;
    for (const auto& [word, comparator] : comparators) {
        if (text.startsWith(word)) {
            constraint.comparator = comparator;
            text = text.mid(word.size());
            break;
        }
    }
    if (text.isEmpty())
        return failure(error::VersConstraint, place);
    const std::optional<QString> version = decoded(text, isDatetime);
    if (!version)
        return failure(error::VersEscape, place);
    constraint.version = *version;
    return constraint;
}

/// Types that name no ecosystem: any text is a version of theirs, and "*" is all they can say.
bool isOfNoEcosystem(QStringView type)
{
    return type == QLatin1String("all") || type == QLatin1String("none");
}

/// A bound may leave out what is zero, where the ecosystem wants three numbers of a version.
bool isBound(VersionScheme scheme, const QString& version)
{
    if (isVersion(scheme, version))
        return true;
    return (scheme == VersionScheme::Npm || scheme == VersionScheme::Cargo) &&
           std::all_of(version.cbegin(), version.cend(),
                       [](QChar c) { return VersionText::isDigit(c) || c == u'.'; }) &&
           (isVersion(scheme, version + QLatin1String(".0")) ||
            isVersion(scheme, version + QLatin1String(".0.0")));
}

} // namespace

QLatin1String toWord(Comparator comparator)
{
    return std::find_if(comparators.cbegin(), comparators.cend(),
                        [comparator](const auto& entry) { return entry.second == comparator; })
        ->first;
}

Result<VersionRange> VersionRange::parse(QStringView text)
{
    if (!text.startsWith(QLatin1String("vers:")))
        return failure(error::VersScheme);
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); }))
        return failure(error::VersBlank);
    text = text.mid(5);
    const qsizetype slash = text.indexOf(u'/');
    const QString type = text.left(std::max<qsizetype>(slash, 0)).toString();
    if (slash < 0 || !isType(type))
        return failure(error::VersType, {}, {type});
    const QList<QStringView> texts = text.mid(slash + 1).split(u'|');
    if (texts.size() == 1 && texts.front() == QLatin1String("*"))
        return of(type, {});
    QList<Constraint> constraints;
    constraints.reserve(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString place = QString::number(i + 1);
        if (texts.at(i).isEmpty() || texts.at(i) == QLatin1String("*"))
            return failure(error::VersConstraint, place);
        Result<Constraint> constraint =
            parsedConstraint(texts.at(i), place, type == QLatin1String("datetime"));
        if (!constraint)
            return failure(constraint.error());
        constraints.append(*std::move(constraint));
    }
    return of(type, std::move(constraints));
}

Result<VersionRange> VersionRange::of(const QString& type, QList<Constraint> constraints)
{
    const std::optional<VersionScheme> scheme =
        isOfNoEcosystem(type) ? VersionScheme::Lexicographic : versionSchemeFromWord(type);
    if (!scheme)
        return failure(error::VersType, {}, {type});
    if (isOfNoEcosystem(type) && !constraints.isEmpty())
        return failure(error::VersConstraint, QStringLiteral("1"));
    // By their text first: where an ecosystem's order goes in circles, as Composer's can, the canonical text is still one.
    std::sort(constraints.begin(), constraints.end(), [](const Constraint& a, const Constraint& b) {
        return std::tie(a.version, a.comparator) < std::tie(b.version, b.comparator);
    });
    std::stable_sort(constraints.begin(), constraints.end(),
                     [&scheme](const Constraint& a, const Constraint& b) {
                         return sortVersions(*scheme, a.version, b.version) < 0;
                     });
    const auto repeated =
        std::adjacent_find(constraints.cbegin(), constraints.cend(),
                           [](const Constraint& a, const Constraint& b) { return a.version == b.version; });
    if (repeated != constraints.cend())
        return failure(error::VersRepeated, QString::number(repeated - constraints.cbegin() + 1),
                       {repeated->version});
    VersionRange range;
    range.m_type = type;
    range.m_scheme = *scheme;
    range.m_constraints = std::move(constraints);
    return range;
}

Result<bool> VersionRange::contains(QStringView version) const
{
    for (qsizetype i = 0; i < m_constraints.size(); ++i) {
        if (!isBound(m_scheme, m_constraints.at(i).version))
            return failure(error::VersVersion, QString::number(i + 1), {m_constraints.at(i).version});
    }
    if (const Result<std::weak_ordering> order = compareVersions(m_scheme, version, version); !order)
        return failure(order.error().code, {}, {version.toString()});
    if (m_constraints.isEmpty())
        return !isNoVersion();
    bool hasOther = false;
    for (const Constraint& constraint : m_constraints) {
        if (orderVersions(m_scheme, version, constraint.version) == 0) {
            if (constraint.comparator == Comparator::NotEqual)
                return false;
            if (constraint.comparator != Comparator::Less && constraint.comparator != Comparator::Greater)
                return true;
        }
        hasOther = hasOther || constraint.comparator != Comparator::NotEqual;
    }
    // Exclusions alone exclude from every version.
    return !hasOther || isWithinBounds(version);
}

bool VersionRange::isWithinBounds(QStringView version) const
{
    // Of neighbours that bound the same side, the wider one counts: the first lower and the last upper bound.
    const Constraint* lower = nullptr;
    const Constraint* upper = nullptr;
    const auto isWithin = [this, version](const Constraint* from, const Constraint* until) {
        return (!from || orderVersions(m_scheme, version, from->version) > 0) &&
               (!until || orderVersions(m_scheme, version, until->version) < 0);
    };
    for (const Constraint& constraint : m_constraints) {
        if (isUpper(constraint)) {
            upper = &constraint;
        } else if (isLower(constraint)) {
            if (upper && isWithin(lower, upper))
                return true;
            if (!lower || upper)
                lower = &constraint;
            upper = nullptr;
        }
    }
    return (lower || upper) && isWithin(lower, upper);
}

QString VersionRange::toText() const
{
    QStringList texts;
    for (const Constraint& constraint : m_constraints) {
        const bool isEqual = constraint.comparator == Comparator::Equal;
        texts.append((isEqual ? QString() : QString(toWord(constraint.comparator))) +
                     encoded(constraint.version));
    }
    return QStringLiteral("vers:%1/%2").arg(m_type, texts.isEmpty() ? QStringLiteral("*") : texts.join(u'|'));
}

} // namespace firebreak
