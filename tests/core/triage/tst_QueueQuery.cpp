// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/QueueQuery.h"

#include "core/triage/QueueValueReader.h"

#include <QTest>

using namespace firebreak;

namespace {

/// The tree as text, so that a case fits a line.
QString show(const QueueNode& node)
{
    const auto join = [&node](const char* name) {
        QStringList parts;
        for (const QueueNode& child : node.children)
            parts.append(show(child));
        return QLatin1String(name) + QLatin1Char('(') + parts.join(QLatin1Char(' ')) + QLatin1Char(')');
    };
    const auto word = [](const QueueWord& w) {
        return w.isExact ? QLatin1Char('\'') + w.text + QLatin1Char('\'') : w.text;
    };
    switch (node.kind) {
    case QueueNode::Kind::And:
        return join("and");
    case QueueNode::Kind::Or:
        return join("or");
    case QueueNode::Kind::Not:
        return join("not");
    case QueueNode::Kind::Text:
        return word(node.text);
    case QueueNode::Kind::Field:
        break;
    }
    static const QStringList signs{QStringLiteral("="), QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                   QStringLiteral(">=")};
    QString value;
    if (const auto* w = std::get_if<QueueWord>(&node.value))
        value = word(*w);
    else if (const auto* state = std::get_if<QueueState>(&node.value))
        value = toWord(*state);
    else if (const auto* severity = std::get_if<Severity>(&node.value))
        value = toWord(*severity);
    else if (const auto* source = std::get_if<AdvisorySource>(&node.value))
        value = toWord(*source);
    else if (const auto* flag = std::get_if<bool>(&node.value))
        value = *flag ? QStringLiteral("true") : QStringLiteral("false");
    else if (const auto* number = std::get_if<double>(&node.value))
        value = QString::number(*number);
    else if (const auto* moment = std::get_if<QueueMoment>(&node.value))
        value = moment->fixed ? toText(*moment->fixed) : QStringLiteral("%1M%2").arg(moment->months).arg(moment->ms);
    else if (std::holds_alternative<QueueMe>(node.value))
        value = QStringLiteral("ME");
    else
        value = QStringLiteral("NONE");
    return QString(toWord(node.field)) + signs[int(node.comparison)] + value;
}

} // namespace

class tst_QueueQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char* text, const char* tree) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tree);
        };
        row("", "and()");
        row("   ", "and()");
        row("openssl", "openssl");
        row("openssl 3.", "and(openssl 3.)");
        row("\"heap overflow\" x", "and('heap overflow' x)");
        row("a OR b c", "or(a and(b c))");
        row("a AND b", "and(a b)");
        row("(a OR b) c", "and(or(a b) c)");
        row("-a NOT b", "and(not(a) not(b))");
        row("-(a OR b)", "not(or(a b))");
        row("a or b", "and(a or b)");
        row("ORACLE", "ORACLE");
        row("log4j-core a-b -c", "and(log4j-core a-b not(c))");
        row("a - b", "and(a - b)");
        row("std::string http://x.org", "and(std::string http://x.org)");
        row("severity:critical", "severity=critical");
        row("severity:High,medium", "or(severity=important severity=moderate)");
        row("severity>=important", "severity>=important");
        row("severity:none", "severity=NONE");
        row("state:new", "state=new");
        row("state:open", "or(state=new state=assigned)");
        row("-state:open", "not(or(state=new state=assigned))");
        row("state:closed", "or(state=not-affected state=rejected state=weakness state=flaw)");
        row("owner:me", "owner=ME");
        row("owner:none", "owner=NONE");
        row("owner:\"none\"", "owner='none'");
        row("owner:\"Ada L\"", "owner='Ada L'");
        row("source:kev,nvd", "or(source=kev source=nvd)");
        row("label:SSL", "label=ssl");
        row("kev:yes", "kev=true");
        row("kev:no", "kev=false");
        row("cwe:79", "cwe='CWE-79'");
        row("cwe:cwe-787", "cwe='CWE-787'");
        row("package:OpenSSL", "package=openssl");
        row("id:cve-2024-1234", "id=CVE-2024-1234");
        row("cve:none", "cve=NONE");
        row("cvss>=7", "cvss>=7");
        row("cvss:>=7", "cvss>=7");
        row("cvss=7.5", "cvss=7.5");
        row("epss>0.5", "epss>0.5");
        row("epss>50%", "epss>0.5");
        row("comments>0", "comments>0");
        row("received<-7d", "received<0M-604800000");
        row("received>-2h", "received>0M-7200000");
        row("received>6M", "received>-6M0");
        row("received<+1y", "received<12M0");
        row("received:-1w", "received>=0M-604800000");
        row("received>=2024-05-03", "received>=2024-05-03T00:00:00.000Z");
        row("received>2024-05-03", "received>=2024-05-04T00:00:00.000Z");
        row("updated<=2024-05-03", "updated<2024-05-04T00:00:00.000Z");
        row("received:2024-05-03",
            "and(received>=2024-05-03T00:00:00.000Z received<2024-05-04T00:00:00.000Z)");
        row("SEVERITY:low(x)", "and(severity=low x)");
        row("é中文", "é中文");
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, tree);
        const Result<QueueQuery> query = QueueQuery::parse(text);
        QVERIFY2(query, query ? "" : qPrintable(toLogLine(query.error())));
        QCOMPARE(show(query->root), tree);
        QCOMPARE(query->isEmpty(), text.trimmed().isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* text, const char* line) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(line);
        };
        row("a severty:low", "query.field-unknown at 2: severty, severity");
        row("sev:low", "query.field-unknown at 0: sev, severity");
        row("qwertz:low", "query.field-unknown at 0: qwertz, ");
        row("severity:", "query.value-missing at 9: severity");
        row("severity:low,", "query.value-missing at 13: severity");
        row("severity:urgent", "query.value-invalid at 9: severity, urgent, critical, important, moderate, low, none");
        row("kev:maybe", "query.value-invalid at 4: kev, maybe, yes, no");
        row("cvss>eleven", "query.value-invalid at 5: cvss, eleven, 0, 10");
        row("cvss>11", "query.value-invalid at 5: cvss, 11, 0, 10");
        row("epss>nan", "query.value-invalid at 5: epss, nan, 0, 1");
        row("cwe:xss", "query.value-invalid at 4: cwe, xss, CWE-79");
        row("received<soon", "query.value-invalid at 9: received, soon, 2024-05-31, -7d");
        row("received<-d", "query.value-invalid at 9: received, -d, 2024-05-31, -7d");
        row("owner>me", "query.not-comparable at 5: owner");
        row("x \"open", "query.quote-open at 2");
        row("(a", "query.parenthesis-open at 0");
        row("a)", "query.parenthesis-open at 1");
        row("a OR", "query.operand-missing at 4");
        row("OR a", "query.operand-missing at 0");
        row("NOT", "query.operand-missing at 0");
        row("()", "query.operand-missing at 1");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const Result<QueueQuery> query = QueueQuery::parse(text);
        QVERIFY(!query);
        QCOMPARE(toLogLine(query.error()), line);
    }

    void deepNestingIsRefusedNotCrashed()
    {
        QCOMPARE(QueueQuery::parse(QString(100000, QLatin1Char('('))).error().code, error::QueryTooDeep);
        QCOMPARE(QueueQuery::parse(QString(100000, QLatin1Char('-')) + QLatin1Char('x')).error().code,
                 error::QueryTooDeep);
    }

    void momentsAreCalendarMonths()
    {
        const Instant now = *instantFromText(u"2026-03-31T12:00:00Z");
        QCOMPARE(toText((QueueMoment{std::nullopt, -1, 0}.at(now))), QStringLiteral("2026-02-28T12:00:00.000Z"));
        QCOMPARE(toText((QueueMoment{std::nullopt, 0, -86'400'000}.at(now))), QStringLiteral("2026-03-30T12:00:00.000Z"));
        QCOMPARE((QueueMoment{now, 5, 5}.at(instantFromMs(0))), now);
    }

    void everyFieldHasAWord()
    {
        const QStringList words = queueFieldWords();
        QCOMPARE(words.size(), 15);
        for (const QString& word : words) {
            const auto field = queueFieldFromWord(word);
            QVERIFY(field);
            QCOMPARE(toWord(*field), word);
        }
        QCOMPARE(nearestFieldWord(u"recieved"), QStringLiteral("received"));
    }
};

QTEST_GUILESS_MAIN(tst_QueueQuery)
#include "tst_QueueQuery.moc"
