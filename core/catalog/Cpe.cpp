// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Cpe.h"

#include <QStringList>

#include <algorithm>

namespace firebreak {
namespace {

constexpr std::array attributeNames = {
    QLatin1String("part"),      QLatin1String("vendor"),     QLatin1String("product"),
    QLatin1String("version"),   QLatin1String("update"),     QLatin1String("edition"),
    QLatin1String("language"),  QLatin1String("sw_edition"), QLatin1String("target_sw"),
    QLatin1String("target_hw"), QLatin1String("other"),
};

/// Components between colons that no backslash quotes.
QList<QStringView> componentsOf(QStringView text)
{
    QList<QStringView> components;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text.at(i) == u':') {
            components.append(text.mid(begin, i - begin));
            begin = i + 1;
        } else if (text.at(i) == u'\\') {
            ++i;
        }
    }
    return components;
}

tl::unexpected<Error> badValue(int attribute, QStringView text)
{
    return failure(error::CpeValue, QString(attributeNames[std::size_t(attribute)]), {text.toString()});
}

// The five attributes that a URI's edition packs: "~edition~sw_edition~target_sw~target_hw~other".
constexpr std::array packed = {Cpe::Edition, Cpe::SwEdition, Cpe::TargetSw, Cpe::TargetHw, Cpe::Other};

} // namespace

Result<Cpe> Cpe::fromAttributes(Attributes attributes)
{
    const CpeAttribute& part = attributes[Part];
    const QString& word = part.quoted();
    if (!word.isEmpty() && word != QLatin1String("a") && word != QLatin1String("h") &&
        word != QLatin1String("o"))
        return failure(error::CpePart, QString(attributeNames[Part]), {word});
    return Cpe(std::move(attributes));
}

Result<Cpe> Cpe::fromFormattedString(QStringView text)
{
    if (!text.startsWith(QLatin1String("cpe:2.3:"), Qt::CaseInsensitive))
        return failure(error::CpePrefix);
    const QList<QStringView> components = componentsOf(text.mid(8));
    if (components.size() != attributeCount)
        return failure(error::CpeComponents, {}, {QString::number(components.size())});
    Attributes attributes;
    for (int i = 0; i < attributeCount; ++i) {
        const std::optional<CpeAttribute> value = CpeAttribute::fromFormatted(components.at(i));
        if (!value)
            return badValue(i, components.at(i));
        attributes[std::size_t(i)] = *value;
    }
    return fromAttributes(std::move(attributes));
}

Result<Cpe> Cpe::fromUri(QStringView text)
{
    if (!text.startsWith(QLatin1String("cpe:/"), Qt::CaseInsensitive))
        return failure(error::CpePrefix);
    const QList<QStringView> components = text.mid(5).split(u':');
    if (components.size() > Language + 1)
        return failure(error::CpeComponents, {}, {QString::number(components.size())});
    Attributes attributes;
    for (int i = 0; i < components.size(); ++i) {
        const QStringView component = components.at(i);
        if (i == Edition && component.startsWith(u'~')) {
            const QList<QStringView> values = component.mid(1).split(u'~');
            if (values.size() != qsizetype(packed.size()))
                return badValue(i, component);
            for (std::size_t j = 0; j < packed.size(); ++j) {
                const std::optional<CpeAttribute> value = CpeAttribute::fromUri(values.at(qsizetype(j)));
                if (!value)
                    return badValue(packed[j], values.at(qsizetype(j)));
                attributes[packed[j]] = *value;
            }
            continue;
        }
        const std::optional<CpeAttribute> value = CpeAttribute::fromUri(component);
        if (!value)
            return badValue(i, component);
        attributes[std::size_t(i)] = *value;
    }
    return fromAttributes(std::move(attributes));
}

Result<Cpe> Cpe::parse(QStringView text)
{
    return text.startsWith(QLatin1String("cpe:/"), Qt::CaseInsensitive) ? fromUri(text)
                                                                        : fromFormattedString(text);
}

QString Cpe::toFormattedString() const
{
    QString out = QStringLiteral("cpe:2.3");
    for (const CpeAttribute& value : m_attributes)
        out.append(u':').append(value.toFormatted());
    return out;
}

QString Cpe::toUri() const
{
    QStringList components;
    for (int i = Part; i <= Language; ++i)
        components.append(m_attributes[std::size_t(i)].toUri());
    const bool isPacked = std::any_of(packed.cbegin() + 1, packed.cend(),
                                      [this](Attribute which) { return !m_attributes[which].isAny(); });
    if (isPacked) {
        QString edition;
        for (const Attribute which : packed)
            edition.append(u'~').append(m_attributes[which].toUri());
        components[Edition] = edition;
    }
    while (!components.isEmpty() && components.last().isEmpty())
        components.removeLast();
    return QStringLiteral("cpe:/") + components.join(u':');
}

CpeRelation Cpe::relationTo(const Cpe& target) const
{
    std::array<bool, 5> seen{};
    for (std::size_t i = 0; i < m_attributes.size(); ++i)
        seen[std::size_t(m_attributes[i].relationTo(target.m_attributes[i]))] = true;
    if (seen[std::size_t(CpeRelation::Disjoint)])
        return CpeRelation::Disjoint;
    const bool isSubset = seen[std::size_t(CpeRelation::Subset)];
    const bool isSuperset = seen[std::size_t(CpeRelation::Superset)];
    if (seen[std::size_t(CpeRelation::Undefined)] || (isSubset && isSuperset))
        return CpeRelation::Undefined;
    return isSubset ? CpeRelation::Subset : isSuperset ? CpeRelation::Superset : CpeRelation::Equal;
}

bool Cpe::covers(const Cpe& target) const
{
    const CpeRelation relation = relationTo(target);
    return relation == CpeRelation::Superset || relation == CpeRelation::Equal;
}

} // namespace firebreak
