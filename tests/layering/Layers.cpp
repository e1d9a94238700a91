// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Layers.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace firebreak::test {
namespace {

/// Lowest first. Folders in one step do not see each other.
const QList<QStringList>& coreSteps()
{
    static const QList<QStringList> steps = {
        {QStringLiteral("base")},
        {QStringLiteral("crypto"), QStringLiteral("identity")},
        {QStringLiteral("catalog"), QStringLiteral("sla"), QStringLiteral("cvss")},
        {QStringLiteral("embargo")},
        {QStringLiteral("intake")},
        {QStringLiteral("triage")},
        {QStringLiteral("flaw")},
        {QStringLiteral("tracker")},
        {QStringLiteral("incident")},
        {QStringLiteral("bulletin")},
        {QStringLiteral("policy")},
        {QStringLiteral("publish")},
        {QStringLiteral("command")},
        {QStringLiteral("wire")},
        {QStringLiteral("storage")},
        {QStringLiteral("sync"), QStringLiteral("server")},
    };
    return steps;
}

std::optional<qsizetype> stepOf(const QString& coreFolder)
{
    for (qsizetype i = 0; i < coreSteps().size(); ++i) {
        if (coreSteps().at(i).contains(coreFolder))
            return i;
    }
    return std::nullopt;
}

/// Why `from` (a path) may not include `to` (a path); empty when it may.
QString objection(const QString& from, const QString& to)
{
    const QString layer = from.section(u'/', 0, 0);
    const QString area = from.section(u'/', 1, 1);
    const QString toLayer = to.section(u'/', 0, 0);
    const QString toArea = to.section(u'/', 1, 1);

    if (toLayer == QLatin1String("tests"))
        return layer == QLatin1String("tests") ? QString() : QStringLiteral("the product does not include its tests");
    if (layer == QLatin1String("core")) {
        if (toLayer != QLatin1String("core"))
            return QStringLiteral("core does not see %1").arg(toLayer);
        if (area == toArea)
            return {};
        const auto step = stepOf(area);
        const auto toStep = stepOf(toArea);
        if (!step || !toStep)
            return QStringLiteral("no arrow is known for core/%1").arg(step ? toArea : area);
        return *toStep < *step ? QString() : QStringLiteral("core/%1 does not see core/%2").arg(area, toArea);
    }
    if (layer == QLatin1String("ui")) {
        if (to.startsWith(QLatin1String("core/server/")))
            return QStringLiteral("ui does not see core/server");
        if (toLayer == QLatin1String("app"))
            return QStringLiteral("ui does not see app");
        if (area == QLatin1String("common") && toLayer == QLatin1String("ui") && toArea != area)
            return QStringLiteral("ui/common does not see ui/%1").arg(toArea);
        return {};
    }
    if (layer == QLatin1String("app")) {
        if (toLayer == QLatin1String("app") && toArea != area)
            return QStringLiteral("the programs do not see each other");
        if (toLayer == QLatin1String("ui") && area != QLatin1String("workstation"))
            return QStringLiteral("only the workstation has a user interface");
        return {};
    }
    if (from.startsWith(QLatin1String("tests/core/")) && (toLayer == QLatin1String("ui") || toLayer == QLatin1String("app")))
        return QStringLiteral("tests of core do not see %1").arg(toLayer);
    return {};
}

struct Forbidden
{
    QRegularExpression what;
    QString message;
};

} // namespace

QList<Finding> layeringFindings(const SourceTree& tree)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            const auto match = include.match(file.code.at(i));
            if (!match.hasMatch())
                continue;
            const QString target = match.captured(1);
            if (!target.contains(u'/')) {
                // What the build makes: moc output and the settings header of a program.
                if (!target.endsWith(QLatin1String(".moc")) && !target.endsWith(QLatin1String(".h")))
                    continue;
                if (target.endsWith(QLatin1String(".h")) && !target.startsWith(QLatin1String("sqlite3")))
                    findings.append({file.path, int(i + 1), QStringLiteral("include \"%1\" from the root").arg(target)});
                continue;
            }
            const QString reason = objection(file.path, target);
            if (!reason.isEmpty())
                findings.append({file.path, int(i + 1), QStringLiteral("includes %1: %2").arg(target, reason)});
        }
    }
    return findings;
}

QList<Finding> tableFindings(const SourceTree& tree, const QString& architecture)
{
    const QString document = QStringLiteral("docs/architecture.md");
    QSet<QString> folders;
    for (const SourceFile& file : tree.files()) {
        if (file.path.startsWith(QLatin1String("core/")))
            folders.insert(QStringLiteral("core/") + file.path.section(u'/', 1, 1));
    }
    static const QRegularExpression row(QStringLiteral("^\\| `(core/\\w+)` \\|"));
    QList<Finding> findings;
    const QStringList lines = architecture.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = row.match(lines.at(i));
        if (match.hasMatch() && !folders.remove(match.captured(1)))
            findings.append({document, int(i + 1), QStringLiteral("there is no other %1").arg(match.captured(1))});
    }
    for (const QString& folder : std::as_const(folders))
        findings.append({document, 0, QStringLiteral("the table says nothing of %1").arg(folder)});
    return findings;
}

QList<Finding> purityFindings(const SourceTree& tree)
{
    static const QList<Forbidden> forbidden = {
        {QRegularExpression(QStringLiteral("\\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|"
                                           "currentDate|SystemClock)\\b|system_clock::now")),
         QStringLiteral("a rule reads no wall clock: the time is in the Context")},
        {QRegularExpression(QStringLiteral("\\b(tr|translate)\\s*\\(")),
         QStringLiteral("a rule speaks in codes: only ui and the command line turn them into words")},
        {QRegularExpression(QStringLiteral("\\bQ_OS_\\w+|__linux__|_WIN32")),
         QStringLiteral("a rule is the same on every host")},
    };
    static const qsizetype storage = *stepOf(QStringLiteral("storage"));
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        const QString area = file.path.section(u'/', 1, 1);
        const auto step = stepOf(area);
        // core/base holds the clock itself.
        if (!file.path.startsWith(QLatin1String("core/")) || area == QLatin1String("base") || !step || *step >= storage)
            continue;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            for (const Forbidden& rule : forbidden) {
                if (rule.what.match(file.code.at(i)).hasMatch())
                    findings.append({file.path, int(i + 1), rule.message});
            }
        }
    }
    return findings;
}

} // namespace firebreak::test
