// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Verdict.h"

#include "core/wire/RecordJson.h"

#include <QJsonArray>

namespace firebreak {
namespace {

constexpr qsizetype MaxCodeLength = 64;
constexpr QLatin1String Accepted("accepted");
constexpr QLatin1String Refused("refused");

/// A code kept for the life of the program, so only what looks like one gets there.
std::optional<ErrorCode> codeFrom(const QString& word)
{
    const auto isCodeLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    if (word.isEmpty() || word.size() > MaxCodeLength || !std::all_of(word.begin(), word.end(), isCodeLetter))
        return std::nullopt;
    return ErrorCode::interned(QLatin1String(word.toLatin1()));
}

Result<Verdict> refused(const CommandId& id, const QJsonObject& json)
{
    const auto code = codeFrom(json.value(QLatin1String("code")).toString());
    if (!code)
        return failure(error::WireFieldType, QStringLiteral("code"));
    QStringList details;
    const QJsonArray given = json.value(QLatin1String("details")).toArray();
    for (const QJsonValue& detail : given)
        details.append(detail.toString());
    return Verdict{id, {}, Error{*code, json.value(QLatin1String("place")).toString(), std::move(details)}};
}

} // namespace

QJsonObject toJson(const Verdict& verdict)
{
    QJsonObject json{{QStringLiteral("id"), verdict.id.toText()},
                     {QStringLiteral("verdict"), QString(verdict.isAccepted() ? Accepted : Refused)}};
    if (verdict.isAccepted()) {
        QJsonArray records;
        for (const Record& record : verdict.records)
            records.append(toJson(record));
        json[QLatin1String("records")] = records;
        return json;
    }
    json[QLatin1String("code")] = QString(verdict.refusal->code.word());
    json[QLatin1String("place")] = verdict.refusal->place;
    if (!verdict.refusal->details.isEmpty())
        json[QLatin1String("details")] = QJsonArray::fromStringList(verdict.refusal->details);
    return json;
}

Result<Verdict> verdictFromJson(const QJsonObject& json)
{
    const auto id = CommandId::fromText(json.value(QLatin1String("id")).toString());
    if (!id)
        return failure(error::WireFieldType, QStringLiteral("id"));
    const QString word = json.value(QLatin1String("verdict")).toString();
    if (word == Refused)
        return refused(*id, json);
    if (word != Accepted)
        return failure(error::WireFieldType, QStringLiteral("verdict"));
    Verdict verdict{*id, {}, std::nullopt};
    const QJsonArray records = json.value(QLatin1String("records")).toArray();
    for (const QJsonValue& value : records) {
        if (Result<Record> record = recordFromJson(value.toObject()))
            verdict.records.append(*std::move(record));
    }
    return verdict;
}

} // namespace firebreak
