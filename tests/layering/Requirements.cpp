// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Requirements.h"

#include <QRegularExpression>
#include <QSet>

namespace firebreak::test {
namespace {

constexpr int LastRequirement = 170;
constexpr int LastDecision = 6;

/// The items that a line of comment, or the comment behind a function's head, begins with; none: it is an
/// ordinary one.
QStringList itemsOf(const QString& line)
{
    static const QRegularExpression tags(QStringLiteral(
        "^\\s*(?:void \\w+\\(\\) )?// ?((?:(?:R|D|FK)[0-9]+)(?:,? (?:R|D|FK)[0-9]+)*)(?=$|[ .,:;])"));
    const QRegularExpressionMatch match = tags.match(line);
    if (!match.hasMatch())
        return {};
    QStringList items = match.captured(1).remove(u',').split(u' ');
    items.removeIf([](const QString& item) { return item.startsWith(u'F'); });
    return items;
}

bool isComment(const QString& line)
{
    return line.trimmed().startsWith(QLatin1String("//"));
}

/// The test function whose head begins at or after `line`, with only comments and blank lines before it.
QString testAfter(const SourceFile& file, qsizetype line)
{
    static const QRegularExpression head(QStringLiteral("^\\s*void (\\w+?)(?:_data)?\\(\\)"));
    while (line < file.lines.size() &&
           (isComment(file.lines.at(line)) || file.lines.at(line).trimmed().isEmpty()))
        ++line;
    const QRegularExpressionMatch match =
        head.match(line < file.lines.size() ? file.lines.at(line) : QString());
    return match.hasMatch() ? file.stem() + QLatin1String("::") + match.captured(1) : QString();
}

QStringList quoted(const QString& cell)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QStringList texts;
    for (auto it = code.globalMatch(cell); it.hasNext();)
        texts.append(it.next().captured(1));
    return texts;
}

} // namespace

QStringList planItems()
{
    QStringList items;
    for (int i = 1; i <= LastRequirement; ++i)
        items.append(u'R' + QString::number(i));
    for (int i = 1; i <= LastDecision; ++i)
        items.append(u'D' + QString::number(i));
    return items;
}

QList<RequirementTag> requirementTags(const SourceTree& tree)
{
    QList<RequirementTag> tags;
    for (const SourceFile& file : tree.files()) {
        if (!file.path.startsWith(QLatin1String("tests/")) || !file.stem().startsWith(QLatin1String("tst_")))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QStringList items = itemsOf(file.lines.at(i));
            const QString test = items.isEmpty() ? QString() : testAfter(file, i);
            for (const QString& item : items) {
                if (!test.isEmpty())
                    tags.append({item, file.path, int(i) + 1, test});
            }
        }
    }
    return tags;
}

QList<RequirementRow> requirementRows(const QString& markdown)
{
    static const QRegularExpression row(QStringLiteral("^\\| ([RD][0-9]+) \\|"));
    QList<RequirementRow> rows;
    const QStringList lines = markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = row.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QStringList cells = lines.at(i).split(u'|');
        rows.append({match.captured(1), int(i) + 1, quoted(cells.value(3)), quoted(cells.value(4))});
    }
    return rows;
}

QString withTestsNamed(const SourceTree& tree, const QString& markdown, int most)
{
    constexpr int TestsCell = 4;
    QHash<QString, QStringList> testsByItem;
    for (const RequirementTag& tag : requirementTags(tree)) {
        QStringList& tests = testsByItem[tag.item];
        const QString name = QStringLiteral("`%1`").arg(tag.test);
        if (!tests.contains(name) && tests.size() < most)
            tests.append(name);
    }
    QStringList lines = markdown.split(u'\n');
    for (const RequirementRow& row : requirementRows(markdown)) {
        QStringList cells = lines.at(row.line - 1).split(u'|');
        const QStringList tests = testsByItem.value(row.item);
        cells[TestsCell] = QStringLiteral(" %1 ").arg(tests.isEmpty() ? QStringLiteral("–")
                                                                      : tests.join(QStringLiteral(", ")));
        lines[row.line - 1] = cells.join(u'|');
    }
    return lines.join(u'\n');
}

QList<Finding> requirementFindings(const SourceTree& tree, const QString& path, const QString& markdown,
                                   const std::function<bool(const QString&)>& exists)
{
    const QStringList items = planItems();
    const QSet<QString> known(items.cbegin(), items.cend());
    QList<Finding> findings;
    QHash<QString, QSet<QString>> itemsByTest;
    for (const RequirementTag& tag : requirementTags(tree)) {
        itemsByTest[tag.test].insert(tag.item);
        if (!known.contains(tag.item))
            findings.append({tag.path, tag.line, QStringLiteral("the plan has no item %1").arg(tag.item)});
    }
    QSet<QString> shown;
    for (const RequirementRow& row : requirementRows(markdown)) {
        const auto tell = [&](const QString& message) { findings.append({path, row.line, message}); };
        if (!known.contains(row.item))
            tell(QStringLiteral("the plan has no item %1").arg(row.item));
        if (shown.contains(row.item))
            tell(QStringLiteral("%1 has a second row").arg(row.item));
        shown.insert(row.item);
        for (const QString& place : row.places) {
            if (!exists(place))
                tell(QStringLiteral("%1 lives in %2, which is not there").arg(row.item, place));
        }
        for (const QString& test : row.tests) {
            if (!itemsByTest.value(test).contains(row.item))
                tell(QStringLiteral("no test %2 says that it proves %1").arg(row.item, test));
        }
        if (row.tests.isEmpty())
            tell(QStringLiteral("no test proves %1").arg(row.item));
        if (row.places.isEmpty())
            tell(QStringLiteral("%1 lives nowhere").arg(row.item));
    }
    for (const QString& item : items) {
        if (!shown.contains(item))
            findings.append({path, 0, QStringLiteral("%1 has no row").arg(item)});
    }
    return findings;
}

} // namespace firebreak::test
