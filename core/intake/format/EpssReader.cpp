// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format/EpssReader.h"

#include "core/intake/Alias.h"
#include "core/intake/format/AdvisoryBuilder.h"

#include <cmath>

namespace firebreak {

namespace {

bool isProbability(std::optional<double> value)
{
    return value && std::isfinite(*value) && *value >= 0 && *value <= 1;
}

std::optional<double> probability(const JsonNode& node)
{
    const std::optional<double> value = node.number();
    if (value && !isProbability(value))
        node.fail(error::IntakeFieldValue, {QString::number(*value)});
    return value;
}

Result<double> probability(const TableRow& header, const TableRow& row, const char* name)
{
    bool isNumber = false;
    const QString text = row.value(header, name).trimmed();
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !isProbability(value))
        return failure(text.isEmpty() ? error::IntakeFieldMissing : error::IntakeFieldValue,
                       QLatin1Char('/') + QLatin1String(name), {text.left(40)});
    return value;
}

Advisory advisoryOf(const QString& id, EpssScore score)
{
    Advisory advisory;
    advisory.source = AdvisorySource::Epss;
    advisory.documentId = id;
    advisory.aliases = {id};
    advisory.publisher = QStringLiteral("FIRST");
    // A score is as new as its day: an older table read later must not replace it.
    if (score.date)
        advisory.modified = fromDateTime(QDateTime(*score.date, QTime(0, 0), Qt::UTC));
    advisory.epss = std::move(score);
    return advisory;
}

} // namespace

bool EpssReader::recognises(const JsonObject& object)
{
    return object.at("cve").isText() && (object.at("epss").isText() || object.at("epss").isNumber());
}

Advisory EpssReader::read(const JsonObject& item)
{
    AdvisoryBuilder builder(AdvisorySource::Epss, item.node());
    const JsonNode id = item.at("cve");
    builder.setDocumentId(id);
    if (!isCveShaped(builder.advisory().documentId))
        id.fail(error::IntakeFieldValue, {id.text().left(40)});
    EpssScore score;
    score.score = probability(item.at("epss")).value_or(0);
    score.percentile = probability(item.at("percentile"));
    const JsonNode day = item.at("date");
    if (day.isAbsent())
        day.fail(error::IntakeFieldMissing);
    score.date = day.day();
    score.model = item.text("model_version");
    return advisoryOf(builder.advisory().documentId, std::move(score));
}

bool EpssReader::recognises(const TableRow& header)
{
    return header.contains("cve") && header.contains("epss");
}

EpssScore EpssReader::readModelLine(QByteArrayView line)
{
    EpssScore model;
    const QString text = QString::fromUtf8(line.sliced(1));
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString& part : parts) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        const QString name = part.left(colon).trimmed();
        const QString value = part.mid(colon + 1).trimmed();
        if (name == QLatin1String("model_version")) {
            model.model = value;
        } else if (name == QLatin1String("score_date")) {
            const QDate day = QDate::fromString(value.left(10), Qt::ISODate);
            if (day.isValid())
                model.date = day;
        }
    }
    return model;
}

Result<Advisory> EpssReader::read(const TableRow& header, const TableRow& row, const EpssScore& model)
{
    const QString id = canonicalAlias(row.value(header, "cve"));
    if (!isCveShaped(id))
        return failure(id.isEmpty() ? error::IntakeFieldMissing : error::IntakeFieldValue,
                       QStringLiteral("/cve"), {id.left(40)});
    EpssScore score = model;
    const Result<double> value = probability(header, row, "epss");
    if (!value)
        return failure(value.error());
    score.score = *value;
    if (header.contains("percentile")) {
        const Result<double> percentile = probability(header, row, "percentile");
        if (!percentile)
            return failure(percentile.error());
        score.percentile = *percentile;
    }
    return advisoryOf(id, std::move(score));
}

} // namespace firebreak
