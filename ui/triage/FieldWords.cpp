// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/FieldWords.h"

#include "core/cvss/CvssRating.h"
#include "ui/triage/TriageWords.h"

#include <QJsonArray>
#include <QLocale>

namespace firebreak::ui {
namespace {

constexpr QLatin1String CvssPrefix("cvss.");

bool isList(QStringView field)
{
    return field == u"labels" || field == u"references" || field == u"cwes";
}

QString scored(const QString& vector)
{
    const Result<CvssVector> parsed = CvssVector::parse(vector);
    return parsed ? QLocale().toString(rate(*parsed).score.toNumber(), 'f', 1) + QStringLiteral(" · ") + vector : vector;
}

QString sourceOf(const QString& document)
{
    const std::optional<AdvisorySource> source = advisorySourceFromWord(QStringView(document).left(document.indexOf(u' ')));
    return source ? TriageWords::source(*source) : document;
}

} // namespace

QString FieldWords::name(QStringView field)
{
    if (field == u"title")
        return tr("Title");
    if (field == u"description")
        return tr("Description");
    if (field == u"severity")
        return tr("Severity");
    if (field == u"owner")
        return tr("Owner");
    if (field == u"cveId")
        return tr("CVE ID");
    if (field == u"cwes")
        return tr("CWE");
    if (field.startsWith(CvssPrefix))
        return tr("CVSS %1").arg(field.sliced(CvssPrefix.size()));
    if (field == u"labels")
        return tr("Labels");
    if (field == u"references")
        return tr("References");
    if (field == u"disposition")
        return tr("Disposition");
    if (field == u"advisories")
        return tr("Sources");
    if (field == u"comments")
        return tr("Comments");
    if (field == u"mergedInto")
        return tr("Merged");
    if (field == u"removed")
        return tr("Report");
    if (field == u"home")
        return tr("Filed under");
    if (field == u"text")
        return tr("Comment");
    return field.toString();
}

QString FieldWords::person(const std::optional<RecordId>& id) const
{
    if (!id)
        return tr("The server");
    const QString known = m_workspace.nameOf(id);
    return known.isEmpty() ? tr("Somebody no longer in the team") : known;
}

QString FieldWords::item(QStringView field, const QJsonValue& value)
{
    return field == u"references" ? value[QLatin1String("url")].toString() : value.toString();
}

QString FieldWords::value(QStringView field, const QJsonValue& value) const
{
    if (field == u"owner") {
        const Result<RecordId> id = RecordId::fromText(value.toString());
        return id ? person(*id) : tr("Nobody");
    }
    if (field == u"disposition") {
        const Result<Disposition> kind = dispositionFromWord(value[QLatin1String("kind")].toString());
        if (!kind)
            return tr("Open");
        const QString reason = value[QLatin1String("reason")].toString();
        const QString words = TriageWords::disposition(*kind);
        return reason.isEmpty() ? words : tr("%1: %2", "disposition and its reason").arg(words, reason);
    }
    if (value.isNull() || value.isUndefined())
        return isList(field) ? tr("None") : tr("Not set");
    if (field == u"severity") {
        const Result<Severity> severity = severityFromWord(value.toString());
        return severity ? TriageWords::severity(*severity) : value.toString();
    }
    if (field.startsWith(CvssPrefix))
        return scored(value.toString());
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& one : array)
            items.append(item(field, one));
        return items.join(QStringLiteral(", "));
    }
    return value.isDouble() ? QLocale().toString(value.toDouble()) : value.toString();
}

QString FieldWords::change(QStringView field, const QJsonValue& before, const QJsonValue& after) const
{
    if (before.isUndefined() || after.isUndefined())
        return tr("Changed");
    if (isList(field))
        return listChange(field, before, after);
    if (field == u"advisories")
        return sourcesChange(before, after);
    if (field == u"comments") {
        const int added = after.toInt() - before.toInt();
        return added > 0 ? tr("%Ln added", "number of comments", added) : tr("%Ln removed", "number of comments", -added);
    }
    if (field == u"removed")
        return after.toBool() ? tr("Removed") : tr("Restored");
    if (field == u"mergedInto")
        return after.isNull() ? tr("A report of its own again") : tr("Into another report of the same vulnerability");
    return tr("%1 → %2", "an old and a new value").arg(value(field, before), value(field, after));
}

QString FieldWords::listChange(QStringView field, const QJsonValue& before, const QJsonValue& after) const
{
    const auto others = [&field](const QJsonArray& mine, const QJsonArray& theirs) {
        QStringList items;
        for (const QJsonValue& one : mine) {
            if (!theirs.contains(one))
                items.append(item(field, one));
        }
        return items.join(QStringLiteral(", "));
    };
    const QString added = others(after.toArray(), before.toArray());
    const QString removed = others(before.toArray(), after.toArray());
    QStringList parts;
    if (!added.isEmpty())
        parts.append(tr("Added: %1").arg(added));
    if (!removed.isEmpty())
        parts.append(tr("Removed: %1").arg(removed));
    return parts.isEmpty() ? tr("Put in another order") : parts.join(QStringLiteral(" · "));
}

QString FieldWords::sourcesChange(const QJsonValue& before, const QJsonValue& after)
{
    const QJsonArray old = before.toArray();
    const QJsonArray now = after.toArray();
    QStringList parts;
    for (const QJsonValue& document : now) {
        const QString source = sourceOf(document.toString());
        parts.append(old.contains(document) ? tr("%1 updated", "a source").arg(source) : tr("%1 added", "a source").arg(source));
    }
    for (const QJsonValue& document : old) {
        if (!now.contains(document))
            parts.append(tr("%1 removed", "a source").arg(sourceOf(document.toString())));
    }
    return parts.isEmpty() ? tr("Put in another order") : parts.join(QStringLiteral(" · "));
}

} // namespace firebreak::ui
