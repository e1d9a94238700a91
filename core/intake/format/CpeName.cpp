// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/CpeName.h"

#include <array>

namespace firebreak {

namespace {

constexpr size_t PartCount = 11;

/// Splits at colons that are not escaped and takes the escapes away.
std::optional<std::array<QString, PartCount>> partsOf(QStringView text)
{
    std::array<QString, PartCount> parts;
    size_t at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char(':')) {
            if (++at == PartCount)
                return std::nullopt;
            continue;
        }
        if (text[i] == QLatin1Char('\\') && i + 1 < text.size())
            ++i;
        parts[at].append(text[i]);
    }
    if (at != PartCount - 1)
        return std::nullopt;
    return parts;
}

QString valueOf(const QString& part)
{
    return part == QLatin1String("*") || part == QLatin1String("-") ? QString() : part;
}

} // namespace

std::optional<CpeName> CpeName::fromText(QStringView text)
{
    constexpr QLatin1String prefix("cpe:2.3:");
    if (!text.startsWith(prefix))
        return std::nullopt;
    const auto parts = partsOf(text.mid(prefix.size()));
    if (!parts)
        return std::nullopt;
    CpeName name;
    name.vendor = valueOf((*parts)[1]);
    name.product = valueOf((*parts)[2]);
    name.version = valueOf((*parts)[3]);
    name.update = valueOf((*parts)[4]);
    name.hasVersion = !name.version.isEmpty();
    return name;
}

} // namespace firebreak
