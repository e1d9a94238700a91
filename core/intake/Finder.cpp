// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Finder.h"

#include "core/base/BodyFields.h"

#include <array>

namespace firebreak {
namespace {

constexpr std::array Words = {"not-asked", "by-name", "anonymous"};

std::optional<CreditWish> creditWishFromWord(QStringView word)
{
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return CreditWish(i + 1);
    }
    return std::nullopt;
}

} // namespace

QLatin1String toWord(CreditWish wish)
{
    return QLatin1String(Words[std::size_t(wish) - 1]);
}

QString Finder::creditLine() const
{
    if (credit != CreditWish::ByName)
        return {};
    return affiliation.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, affiliation);
}

QJsonObject Finder::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("name"), name);
    writer.text(QLatin1String("affiliation"), affiliation);
    if (credit != CreditWish::NotAsked)
        writer.text(QLatin1String("credit"), toWord(credit));
    writer.text(QLatin1String("contact"), contact);
    return writer.take();
}

Result<Finder> Finder::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Finder finder;
    finder.name = reader.text(QLatin1String("name")).simplified();
    finder.affiliation = reader.text(QLatin1String("affiliation")).simplified();
    finder.credit = reader.word(QLatin1String("credit"), CreditWish::NotAsked, &creditWishFromWord);
    finder.contact = reader.text(QLatin1String("contact")).trimmed();
    finder.extra = reader.rest();
    const bool isNameless = finder.name.isEmpty();
    if (isNameless && (finder.contact.isEmpty() || finder.credit == CreditWish::ByName))
        reader.fail(error::BodyFieldMissing, QLatin1String("name"));
    if (reader.error())
        return failure(*reader.error());
    return finder;
}

} // namespace firebreak
