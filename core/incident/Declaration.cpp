// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/Declaration.h"

#include "core/tracker/EnumWords.h"

namespace firebreak {
namespace {

std::optional<MajorCriterion> fromWord(QStringView word, MajorCriterion)
{
    return majorCriterionFromWord(word);
}

std::optional<WatchCriterion> fromWord(QStringView word, WatchCriterion)
{
    return watchCriterionFromWord(word);
}

template <class Criterion>
void checkOnce(BodyReader& reader, QLatin1String key, const QList<MetCriterion<Criterion>>& criteria)
{
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (criteria.at(i).criterion == criteria.at(j).criterion)
                reader.fail(error::BodyFieldValue, key, {toWord(criteria.at(i).criterion)});
        }
    }
}

} // namespace

template <class Criterion> QJsonObject MetCriterion<Criterion>::toJson() const
{
    BodyWriter writer({});
    writer.text(QLatin1String("criterion"), toWord(criterion));
    writer.text(QLatin1String("evidence"), evidence);
    return writer.take();
}

template <class Criterion>
Result<MetCriterion<Criterion>> MetCriterion<Criterion>::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    MetCriterion met;
    met.criterion = readRequiredWord(reader, QLatin1String("criterion"), Criterion{},
                                     [](QStringView word) { return fromWord(word, Criterion{}); });
    met.evidence = readRequiredText(reader, QLatin1String("evidence"));
    if (reader.error())
        return failure(*reader.error());
    return met;
}

template struct MetCriterion<MajorCriterion>;
template struct MetCriterion<WatchCriterion>;

QJsonObject DeclarationDecision::toJson() const
{
    BodyWriter writer(extra);
    writer.flag(QLatin1String("accepted"), isAccepted);
    writer.text(QLatin1String("reason"), reason);
    if (severity)
        writer.text(QLatin1String("severity"), toWord(*severity));
    writeStamp(writer, stamp);
    return writer.take();
}

Result<DeclarationDecision> DeclarationDecision::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    DeclarationDecision read;
    read.isAccepted = reader.flag(QLatin1String("accepted"));
    read.reason = reader.text(QLatin1String("reason"));
    read.severity = readSeverity(reader, QLatin1String("severity"));
    read.stamp = readStamp(reader);
    read.extra = reader.rest();
    if (!read.isAccepted && read.reason.isEmpty())
        reader.fail(error::BodyFieldMissing, QLatin1String("reason"));
    if (reader.error())
        return failure(*reader.error());
    return read;
}

QJsonObject Declaration::toJson() const
{
    BodyWriter writer(extra);
    writer.text(QLatin1String("class"), toWord(incidentClass));
    writer.flag(QLatin1String("watch"), isWatch);
    writer.list(QLatin1String("criteria"), criteria);
    writer.list(QLatin1String("watchCriteria"), watchCriteria);
    writer.text(QLatin1String("reason"), reason);
    writeStamp(writer, stamp);
    writer.child(QLatin1String("decision"), decision);
    return writer.take();
}

Result<Declaration> Declaration::fromJson(const QJsonObject& json)
{
    BodyReader reader(json);
    Declaration read;
    read.incidentClass =
        readRequiredWord(reader, QLatin1String("class"), read.incidentClass, incidentClassFromWord);
    read.isWatch = reader.flag(QLatin1String("watch"));
    read.criteria = reader.list<MetCriterion<MajorCriterion>>(QLatin1String("criteria"));
    read.watchCriteria = reader.list<MetCriterion<WatchCriterion>>(QLatin1String("watchCriteria"));
    read.reason = reader.text(QLatin1String("reason"));
    read.stamp = readStamp(reader);
    read.decision = reader.child<DeclarationDecision>(QLatin1String("decision"));
    read.extra = reader.rest();
    checkOnce(reader, QLatin1String("criteria"), read.criteria);
    checkOnce(reader, QLatin1String("watchCriteria"), read.watchCriteria);
    if (reader.error())
        return failure(*reader.error());
    return read;
}

} // namespace firebreak
