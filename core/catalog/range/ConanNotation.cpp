// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/ConanNotation.h"

#include "core/catalog/range/NumberedVersion.h"
#include "core/catalog/version/VersionText.h"

namespace firebreak {
namespace {

using Comparator = VersionRange::Comparator;

/// The first number that is not zero: what "^" holds on to.
qsizetype firstOfWeight(const NumberedVersion& version)
{
    const qsizetype last = version.numbers.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (version.numbers.at(i) != QLatin1String("0"))
            return i;
    }
    return last;
}

/// Adds one comparison; false: Conan does not know it.
bool addToken(RangeAlternative& terms, const RangeToken& token)
{
    QStringView text = token.version;
    if (text.size() > 1 && text.endsWith(u'-'))
        text.chop(1);
    if (token.sign.isEmpty() && text == QLatin1String("*")) {
        terms.append({Comparator::GreaterOrEqual, QStringLiteral("0.0.0"), false});
        return true;
    }
    if (token.sign == QLatin1String("~") || token.sign == QLatin1String("^")) {
        const std::optional<NumberedVersion> version = NumberedVersion::parse(text);
        if (!version)
            return false;
        const qsizetype place = token.sign == QLatin1String("^")
                                    ? firstOfWeight(*version)
                                    : std::min<qsizetype>(version->numbers.size() - 1, 1);
        terms.append({Comparator::GreaterOrEqual, text.toString(), false});
        terms.append({Comparator::Less, version->raisedAt(place) + u'-', false});
        return true;
    }
    const auto comparator = comparatorFromSign(token.sign);
    if (!comparator || *comparator == Comparator::NotEqual || token.sign == QLatin1String("==") ||
        token.sign == QLatin1String("<<") || token.sign == QLatin1String(">>") || text.contains(u'*'))
        return false;
    terms.append({*comparator, text.toString(), false});
    return true;
}

/// Without the brackets around it and the options after a comma. Where a comparison follows a comma, it is no
/// option.
QStringView expressionOf(QStringView text)
{
    if (text.startsWith(u'[') && text.endsWith(u']') && text.size() > 1)
        text = text.mid(1, text.size() - 2);
    for (qsizetype at = text.indexOf(u','); at >= 0; at = text.indexOf(u',', at + 1)) {
        const QStringView rest = text.mid(at + 1).trimmed();
        if (!rest.isEmpty() && VersionText::isLetter(rest.front()))
            return text.left(at);
    }
    return text;
}

} // namespace

Result<RangeAlternatives> readConanNotation(const RangeText& text)
{
    RangeAlternatives alternatives;
    const RangeText inner(expressionOf(text.text()));
    for (const QStringView part : inner.split(QLatin1String("||"))) {
        const Result<QList<RangeToken>> tokens = text.tokens(part);
        if (!tokens)
            return failure(tokens.error());
        RangeAlternative terms;
        if (tokens->isEmpty())
            (void)addToken(terms, {{}, u"*"});
        for (const RangeToken& token : *tokens) {
            if (!addToken(terms, token))
                return text.failed(error::RangeVersion, token.version);
        }
        alternatives.append(terms);
    }
    return alternatives;
}

} // namespace firebreak
