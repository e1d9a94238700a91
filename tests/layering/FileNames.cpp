// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/FileNames.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace firebreak::test {
namespace {

bool isProduct(const SourceFile& file) { return !file.path.startsWith(QLatin1String("tests/")); }

/// Types that a header declares with a body or as an alias, at the outermost level of its namespaces.
QStringList typesOf(const SourceFile& file)
{
    static const QRegularExpression type(QStringLiteral(
        "^(?:template\\s*<.*>\\s*)?(?:class|struct|union|enum(?:\\s+class|\\s+struct)?)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?(\\w+)"
        "(?!.*;\\s*$)|^using\\s+(\\w+)\\s*=|^(?:template\\s*<.*>\\s*)?concept\\s+(\\w+)|^Q_DECLARE_FLAGS\\(\\s*(\\w+)"));
    static const QRegularExpression oneLine(
        QStringLiteral("^(?:class|struct|enum(?:\\s+class)?)\\s+(\\w+)[^;]*\\{.*\\}\\s*;\\s*$"));
    QStringList types;
    for (const QString& line : file.code) {
        for (const QRegularExpression& pattern : {type, oneLine}) {
            const auto match = pattern.match(line);
            for (int i = 1; match.hasMatch() && i <= match.lastCapturedIndex(); ++i) {
                if (!match.captured(i).isEmpty())
                    types.append(match.captured(i));
            }
        }
    }
    return types;
}

/// A header of free functions may carry the plain values they take and give, but no class.
bool isOfFreeFunctions(const SourceFile& file)
{
    static const QRegularExpression function(
        QStringLiteral("^(?!\\s)(?:\\[\\[nodiscard\\]\\]\\s+)?(?:(?:inline|constexpr|template\\s*<.*>)\\s+)*[\\w:<>,&*\\s]+?[\\s&*>]\\w+\\("));
    static const QRegularExpression classWithBody(
        QStringLiteral("^(?:template\\s*<.*>\\s*)?class\\s+(?:\\[\\[\\w+\\]\\]\\s*)?\\w+(?!.*;\\s*$)"));
    bool hasFunction = false;
    for (const QString& line : file.code) {
        if (classWithBody.match(line).hasMatch())
            return false;
        hasFunction = hasFunction || function.match(line).hasMatch();
    }
    return hasFunction;
}

QSet<QString> includesOf(const SourceFile& file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
    QSet<QString> includes;
    for (const QString& line : file.code) {
        const auto match = include.match(line);
        if (match.hasMatch())
            includes.insert(match.captured(1));
    }
    return includes;
}

} // namespace

QList<Finding> fileNameFindings(const SourceTree& tree)
{
    static const QRegularExpression pascalCase(QStringLiteral("^[A-Z][A-Za-z0-9]*$"));
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        if (!isProduct(file) || file.path.endsWith(QLatin1String("/main.cpp")))
            continue;
        if (!pascalCase.match(file.stem()).hasMatch())
            findings.append({file.path, 0, QStringLiteral("the name is not PascalCase")});
        if (!file.isHeader()) {
            if (!tree.contains(file.folder() + u'/' + file.stem() + QLatin1String(".h")))
                findings.append({file.path, 0, QStringLiteral("has no header of its name")});
            continue;
        }
        const QStringList types = typesOf(file);
        if (!types.isEmpty() && !types.contains(file.stem()) && !isOfFreeFunctions(file))
            findings.append({file.path, 0,
                             QStringLiteral("declares %1 but no %2").arg(types.join(QLatin1String(", ")), file.stem())});
    }
    return findings;
}

QList<Finding> untestedFindings(const SourceTree& tree, const QString& untested)
{
    QHash<QString, QSet<QString>> includesByHeader;
    QSet<QString> tested;
    for (const SourceFile& file : tree.files()) {
        if (file.isHeader())
            includesByHeader.insert(file.path, includesOf(file));
        if (!file.path.startsWith(QLatin1String("tests/")) || !file.stem().startsWith(QLatin1String("tst_")))
            continue;
        const QString folder = file.folder().mid(6);
        tested.insert(folder + u'/' + file.stem().mid(4) + QLatin1String(".h"));
        for (const QString& include : includesOf(file)) {
            if (include.startsWith(folder + u'/'))
                tested.insert(include);
        }
    }

    // What a tested header hands out of its own folder is tested with it.
    QStringList open(tested.cbegin(), tested.cend());
    while (!open.isEmpty()) {
        const QString header = open.takeLast();
        for (const QString& include : includesByHeader.value(header)) {
            if (include.section(u'/', 0, -2) == header.section(u'/', 0, -2) && !tested.contains(include)) {
                tested.insert(include);
                open.append(include);
            }
        }
    }

    QStringList without;
    for (const SourceFile& file : tree.files()) {
        const bool counts = file.isHeader() &&
                            (file.path.startsWith(QLatin1String("core/")) || file.path.startsWith(QLatin1String("ui/")));
        if (counts && !tested.contains(file.path))
            without.append(file.path);
    }

    QList<Finding> findings;
    const QStringList lines = untested.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString path = line.section(u':', 0, 0);
        const QString listPath = QStringLiteral("tests/layering/untested.txt");
        if (line.section(u':', 1).trimmed().isEmpty())
            findings.append({listPath, int(i + 1), QStringLiteral("%1 is excused without a reason").arg(path)});
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(path));
        if (without.removeIf([&pattern](const QString& header) { return pattern.match(header).hasMatch(); }) == 0)
            findings.append({listPath, int(i + 1), QStringLiteral("%1 excuses nothing: drop the line").arg(path)});
    }
    for (const QString& header : std::as_const(without))
        findings.append({header, 0, QStringLiteral("is neither in a test of its folder nor excused")});
    return findings;
}

} // namespace firebreak::test
