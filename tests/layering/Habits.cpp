// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/Habits.h"

#include <QHash>
#include <QRegularExpression>

namespace firebreak::test {
namespace {

constexpr int MaxSourceLines = 600;
constexpr int MaxHeaderLines = 400;
constexpr int MaxFolderSources = 40;

struct Rule
{
    QRegularExpression what;
    QString message;
};

void findAll(const QStringList& lines, const QString& path, const QList<Rule>& rules, QList<Finding>* findings)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const Rule& rule : rules) {
            if (rule.what.match(lines.at(i)).hasMatch())
                findings->append({path, int(i + 1), rule.message});
        }
    }
}

} // namespace

QList<Finding> licenceFindings(const SourceTree& tree)
{
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        if (file.lines.value(0) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
            findings.append({file.path, 1, QStringLiteral("the first line is not the SPDX line of the licence")});
    }
    return findings;
}

QList<Finding> sizeFindings(const SourceTree& tree)
{
    QList<Finding> findings;
    QHash<QString, int> sourcesByFolder;
    for (const SourceFile& file : tree.files()) {
        const int limit = file.isHeader() ? MaxHeaderLines : MaxSourceLines;
        if (file.lines.size() > limit)
            findings.append({file.path, 0, QStringLiteral("%1 lines, more than %2").arg(file.lines.size()).arg(limit)});
        if (!file.isHeader())
            ++sourcesByFolder[file.folder()];
    }
    for (auto it = sourcesByFolder.cbegin(); it != sourcesByFolder.cend(); ++it) {
        if (it.value() > MaxFolderSources)
            findings.append({it.key(), 0, QStringLiteral("%1 sources, more than %2").arg(it.value()).arg(MaxFolderSources)});
    }
    return findings;
}

QList<Finding> habitFindings(const SourceTree& tree)
{
    static const QList<Rule> inCode = {
        // SLOT() alone is how D-Bus signals are received: its connect() knows nothing else.
        {QRegularExpression(QStringLiteral("\\bSIGNAL\\s*\\(")), QStringLiteral("connect by pointer to member")},
        {QRegularExpression(QStringLiteral("\\bQEventLoop\\b|\\bprocessEvents\\s*\\(")),
         QStringLiteral("no nested event loop")},
        {QRegularExpression(QStringLiteral("\\bsetInsecureFallback\\s*\\((?!\\s*false\\b)")), QStringLiteral("a key is never kept in the open")},
    };
    static const QList<Rule> inText = {
        {QRegularExpression(QStringLiteral("(^|[^\\w.])/(work|home/\\w+|root)/")),
         QStringLiteral("an absolute path of one machine")},
        {QRegularExpression(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b")), QStringLiteral("finish it, or file an issue")},
    };
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        // These rules spell out what they forbid.
        if (file.folder() == QLatin1String("tests/layering"))
            continue;
        if (!file.path.startsWith(QLatin1String("tests/")))
            findAll(file.code, file.path, inCode, &findings);
        findAll(file.lines, file.path, inText, &findings);
    }
    return findings;
}

QList<Finding> unusedErrorFindings(const SourceTree& tree)
{
    static const QRegularExpression definition(QStringLiteral("\\bconstexpr ErrorCode\\s+(\\w+)"));
    static const QRegularExpression word(QStringLiteral("\\b[A-Za-z]\\w+"));
    QHash<QString, Finding> codes;
    QHash<QString, int> uses;
    for (const SourceFile& file : tree.files()) {
        if (file.path.startsWith(QLatin1String("tests/")))
            continue;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            if (const auto match = definition.match(file.code.at(i)); match.hasMatch())
                codes.insert(match.captured(1), {file.path, int(i + 1), QStringLiteral("no code raises %1").arg(match.captured(1))});
            for (auto match = word.globalMatch(file.code.at(i)); match.hasNext();)
                ++uses[match.next().captured()];
        }
    }
    QList<Finding> findings;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        if (uses.value(code.key()) < 2)
            findings.append(*code);
    }
    return findings;
}

QList<Finding> testHabitFindings(const SourceTree& tree)
{
    static const QList<Rule> rules = {
        {QRegularExpression(QStringLiteral("\\b(QTest::qSleep|QTest::qWait|QThread::m?u?sleep|sleep_for|sleep_until|usleep|"
                                           "nanosleep)\\s*\\(|(^|[^\\w:.>])sleep\\s*\\(")),
         QStringLiteral("wait for what is expected (QTRY_*, a signal, a clock that is moved), not for time")},
        {QRegularExpression(QStringLiteral("\\bSIGNAL\\s*\\(")), QStringLiteral("spy by pointer to member")},
    };
    static const QRegularExpression skip(QStringLiteral("\\bQSKIP\\s*\\((?!corpusHint\\(\\)|test::corpusHint\\(\\))"));
    QList<Finding> findings;
    for (const SourceFile& file : tree.files()) {
        if (!file.path.startsWith(QLatin1String("tests/")) || file.folder() == QLatin1String("tests/layering"))
            continue;
        findAll(file.code, file.path, rules, &findings);
        findAll(file.code, file.path, {{skip, QStringLiteral("only absent corpora excuse a test: QSKIP(corpusHint())")}},
                &findings);
    }
    return findings;
}

} // namespace firebreak::test
