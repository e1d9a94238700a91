// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/range/VersionIntervals.h"

#include <QTest>

using namespace firebreak;

namespace {

QString textOf(const VersionIntervals& set)
{
    QStringList texts;
    for (const VersionIntervals::Interval& one : set.intervals())
        texts.append((one.isFromInclusive ? u'[' : u'(') + one.from + u',' + one.until +
                     (one.isUntilInclusive ? u']' : u')'));
    return texts.join(u' ');
}

VersionRange vers(const QString& text)
{
    return VersionRange::parse(text).value();
}

} // namespace

class tst_VersionIntervals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansWhatVersMeans_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* range, const char* expected) {
            QTest::newRow(range) << QString::fromUtf8(range) << QString::fromUtf8(expected);
        };
        row("vers:npm/*", "(,)");
        row("vers:none/*", "");
        row("vers:npm/1.0.0|2.0.0", "[1.0.0,1.0.0] [2.0.0,2.0.0]");
        row("vers:npm/!=1.0.0", "(,1.0.0) (1.0.0,)");
        row("vers:npm/>=1.0.0|<2.0.0|!=1.5.0", "[1.0.0,1.5.0) (1.5.0,2.0.0)");
        row("vers:npm/<1.0.0|>=2.0.0|<3.0.0|>4.0.0", "(,1.0.0) [2.0.0,3.0.0) (4.0.0,)");
        row("vers:npm/>1.0.0|>=2.0.0|<3.0.0|<4.0.0", "(1.0.0,4.0.0)");
        row("vers:npm/>1.0.0|<=2.0.0|2.5.0", "(1.0.0,2.0.0] [2.5.0,2.5.0]");
        row("vers:npm/<=1.0.2|<2.3.10", "(,2.3.10)");
    }

    void meansWhatVersMeans()
    {
        QFETCH(QString, range);
        const VersionIntervals set = VersionIntervals::of(vers(range));
        QTEST(textOf(set), "expected");
        for (const char* version :
             {"0.9.0", "1.0.0", "1.2.0", "1.5.0", "2.0.0", "2.5.0", "3.0.0", "3.5.0", "4.5.0"})
            QCOMPARE(set.contains(QLatin1String(version).toString()),
                     vers(range).contains(QLatin1String(version).toString()).value());
        if (!set.isEmpty()) {
            const VersionRange fewest = VersionRange::of(QStringLiteral("npm"), set.toConstraints()).value();
            QVERIFY(VersionIntervals::of(fewest).isSameAs(set));
        }
    }

    void alternativesAreUnited()
    {
        using Comparator = VersionRange::Comparator;
        const QString one = QStringLiteral("1.0");
        const QString two = QStringLiteral("2.0");
        const auto of = [](const QList<QList<VersionRange::Constraint>>& alternatives) {
            return VersionIntervals::of(VersionScheme::Pypi, alternatives);
        };
        QCOMPARE(textOf(of({{{Comparator::Less, two}}, {{Comparator::GreaterOrEqual, one}}})),
                 QStringLiteral("(,)"));
        QCOMPARE(textOf(of({{{Comparator::Less, one}}, {{Comparator::Equal, QStringLiteral("1")}}})),
                 QStringLiteral("(,1]"));
        QCOMPARE(textOf(of({{{Comparator::Less, one}}, {{Comparator::Greater, one}}})),
                 QStringLiteral("(,1.0) (1.0,)"));
        QVERIFY(of({{{Comparator::Less, one}, {Comparator::Greater, two}}}).isEmpty());
        QVERIFY(of({}).isEmpty());
        QVERIFY(of({{{Comparator::Less, one}}}).isSameAs(of({{{Comparator::Less, QStringLiteral("1")}}})));
        QVERIFY(!of({{{Comparator::Less, one}}}).isSameAs(of({{{Comparator::LessOrEqual, one}}})));
        // a hole needs one constraint
        QCOMPARE(of({{{Comparator::Less, one}}, {{Comparator::Greater, one}, {Comparator::Less, two}}})
                     .toConstraints(),
                 (QList<VersionRange::Constraint>{{Comparator::NotEqual, one}, {Comparator::Less, two}}));
    }
};

QTEST_GUILESS_MAIN(tst_VersionIntervals)
#include "tst_VersionIntervals.moc"
