// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/rules/ImportRules.h"

#include "core/command/RecordKeys.h"
#include "core/command/rules/ReportMerge.h"
#include "core/intake/Advisory.h"
#include "core/intake/AdvisoryOrder.h"
#include "core/intake/Alias.h"
#include "core/intake/Report.h"

#include <QJsonArray>

namespace firebreak::rules {
namespace {

constexpr QLatin1String Advisories("advisories");
constexpr QLatin1String Source("source");
constexpr QLatin1String DocumentId("documentId");
constexpr qsizetype MaxAliases = 200;

Result<Advisory> checked(const QJsonObject& body)
{
    Result<Advisory> advisory = Advisory::fromJson(body);
    if (!advisory)
        return failure(error::AdvisoryMalformed, advisory.error().place, {advisory.error().code.word()});
    if (advisory->aliases.size() > MaxAliases)
        return failure(error::AdvisoryMalformed, QStringLiteral("/aliases"), {QString::number(MaxAliases)});
    for (const QString& alias : advisory->aliases) {
        if (alias.isEmpty() || canonicalAlias(alias) != alias)
            return failure(error::AdvisoryMalformed, QStringLiteral("/aliases"), {alias.left(200)});
    }
    return advisory;
}

/// The reports that already hold one of the aliases, each once, removed and merged ones left out.
QList<Record> known(const ChangeSet& changes, const QStringList& aliases)
{
    QList<Record> reports;
    for (const QString& alias : aliases) {
        const QList<RecordId> ids = changes.byKey(aliasKey(alias));
        for (const RecordId& id : ids) {
            const bool isListed = std::any_of(reports.begin(), reports.end(),
                                              [&id](const Record& report) { return report.id == id; });
            if (isListed)
                continue;
            const std::optional<Record> record = changes.record(id);
            if (record && record->kind == RecordKind::Report && !record->isRemoved &&
                record->compartment == Compartment::prodsec() && record->body.contains(QLatin1String("home")))
                reports.append(*record);
        }
    }
    return reports;
}

/// Where the document belongs. A document that names a CVE goes to the report of that CVE, whatever else is
/// there, so that the order of imports does not matter; one that names none joins the report that knows one
/// of its aliases.
Record homeFor(const ChangeSet& changes, const Command& command, const QString& home,
               const QList<Record>& candidates)
{
    const RecordId id = reportIdFor(home);
    std::optional<Record> record = changes.home(id);
    if (!record && !isCveShaped(home) && !candidates.isEmpty()) {
        const auto lowestHome = [](const Record& a, const Record& b) {
            const QString x = a.body.value(QLatin1String("home")).toString();
            const QString y = b.body.value(QLatin1String("home")).toString();
            return primaryAlias({x, y}) == x && x != y;
        };
        record = *std::min_element(candidates.begin(), candidates.end(), lowestHome);
    }
    if (!record) {
        record = Record{id, RecordKind::Report, Compartment::prodsec(), 0, false, {}};
        record->body[QLatin1String("home")] = home;
        record->body[QLatin1String("receivedAt")] = toText(command.at);
    }
    record->isRemoved = false;
    return *record;
}

/// Puts the document into the body; gives the version it replaced, or nothing when the body already says the
/// same or something newer.
bool putAdvisory(QJsonObject& body, const QJsonObject& advisory, std::optional<QJsonObject>& previous)
{
    QJsonArray advisories = body.value(Advisories).toArray();
    const qsizetype at = indexOfAdvisory(advisories, advisory.value(Source).toString(),
                                         advisory.value(DocumentId).toString());
    if (at < 0) {
        insertAdvisory(advisories, advisory);
    } else {
        previous = advisories.at(at).toObject();
        if (!supersedes(advisory, *previous))
            return false;
        advisories[at] = advisory;
    }
    body[Advisories] = advisories;
    return true;
}

/// Whether the report that stands for the target holds exactly this document, which was checked when it came.
bool isStored(const ChangeSet& changes, const Command& command, const QJsonObject& advisory)
{
    const std::optional<Record> report = changes.home(command.target);
    if (!report || advisory.isEmpty())
        return false;
    const QJsonArray advisories = report->body.value(Advisories).toArray();
    return std::any_of(advisories.begin(), advisories.end(),
                       [&advisory](const QJsonValue& stored) { return stored.toObject() == advisory; });
}

/// The ids of a document that has been checked.
QStringList aliasesOf(const QJsonObject& advisory)
{
    QStringList aliases;
    const QJsonArray ids = advisory.value(QLatin1String("aliases")).toArray();
    for (const QJsonValue& id : ids)
        aliases.append(id.toString());
    return aliases.isEmpty() ? QStringList{advisory.value(DocumentId).toString()} : aliases;
}

bool isEmptied(const Record& report)
{
    static const QStringList ofItself{QStringLiteral("home"), QStringLiteral("receivedAt"),
                                      QStringLiteral("updatedAt"), QStringLiteral("updatedBy"), Advisories};
    const QStringList fields = report.body.keys();
    return report.body.value(Advisories).toArray().isEmpty() &&
           std::all_of(fields.begin(), fields.end(),
                       [](const QString& field) { return ofItself.contains(field); });
}

} // namespace

Answer importAdvisory(ChangeSet changes, const Command& command, const ImportAdvisory& payload,
                      const Context& context)
{
    if (!may(context.actor, Permission::Triage))
        return failure(error::NotPermitted, toWord(command.payload));
    if (!isStored(changes, command, payload.advisory)) {
        if (const Result<Advisory> advisory = checked(payload.advisory); !advisory)
            return failure(advisory.error());
    }
    const QStringList aliases = aliasesOf(payload.advisory);
    const QString home = primaryAlias(aliases);
    if (command.target != reportIdFor(home))
        return failure(error::ValueInvalid, QStringLiteral("target"));

    const QList<Record> candidates = known(changes, aliases);
    Record report = homeFor(changes, command, home, candidates);
    UnimportAdvisory inverse{payload.advisory.value(Source).toString(),
                             payload.advisory.value(DocumentId).toString(), std::nullopt, {}, {}};
    bool isChanged = false;
    for (Record other : candidates) {
        if (!canMerge(report, other))
            continue;
        inverse.taken.append(mergeReports(report, other));
        inverse.unmerge.append(other.id);
        changes.put(other);
        isChanged = true;
    }
    isChanged = putAdvisory(report.body, payload.advisory, inverse.previous) || isChanged;
    if (isChanged) {
        stamp(report, command, context);
        changes.put(report);
    }
    return std::move(changes).finish(report.id, inverse);
}

Answer unimportAdvisory(ChangeSet changes, const Command& command, const UnimportAdvisory& payload,
                        const Context& context)
{
    if (!may(context.actor, Permission::Triage))
        return failure(error::NotPermitted, toWord(command.payload));
    Result<Record> report = target(changes, command, context);
    if (!report)
        return failure(report.error());
    QJsonArray advisories = report->body.value(Advisories).toArray();
    const qsizetype at = indexOfAdvisory(advisories, payload.source, payload.documentId);
    if (at < 0)
        return failure(error::ConflictField, Advisories, {payload.documentId});
    const QJsonObject taken = advisories.at(at).toObject();
    if (payload.previous) {
        const Result<Advisory> previous = checked(*payload.previous);
        if (!previous)
            return failure(previous.error());
        advisories[at] = *payload.previous;
    } else {
        advisories.removeAt(at);
    }
    report->body[Advisories] = advisories;
    for (const RecordId& id : payload.unmerge) {
        std::optional<Record> other = changes.record(id);
        if (!other || other->body.value(QLatin1String("mergedInto")).toString() != report->id.toText())
            return failure(error::ConflictField, QStringLiteral("mergedInto"), {id.toText()});
        splitReports(*report, *other, payload.taken);
        changes.put(*other);
    }
    stamp(*report, command, context);
    report->isRemoved = isEmptied(*report);
    changes.put(*report);
    Outcome outcome = std::move(changes).finish(report->id, ImportAdvisory{taken});
    const Result<Advisory> back = Advisory::fromJson(taken);
    if (back)
        outcome.target = reportIdFor(primaryAlias(back->aliases)); // where an import must be addressed
    return outcome;
}

} // namespace firebreak::rules
