// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Cpe.h"
#include "tests/support/Corpus.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

namespace {

const QStringList& names()
{
    static const QStringList list = {
        QStringLiteral("part"),      QStringLiteral("vendor"),     QStringLiteral("product"),
        QStringLiteral("version"),   QStringLiteral("update"),     QStringLiteral("edition"),
        QStringLiteral("language"),  QStringLiteral("sw_edition"), QStringLiteral("target_sw"),
        QStringLiteral("target_hw"), QStringLiteral("other")};
    return list;
}

CpeAttribute valueOf(const QJsonValue& json)
{
    if (json.isObject())
        return json[QLatin1String("logical")] == QLatin1String("NA") ? CpeAttribute::notApplicable()
                                                                     : CpeAttribute();
    return CpeAttribute::fromQuoted(json.toString()).value();
}

Cpe cpeOf(const QJsonObject& json)
{
    Cpe::Attributes attributes;
    for (int i = 0; i < Cpe::attributeCount; ++i)
        attributes[std::size_t(i)] = valueOf(json.value(names().at(i)));
    return Cpe::fromAttributes(attributes).value();
}

} // namespace

class tst_Cpe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameTheirPlace()
    {
        QCOMPARE(QString(Cpe::parse(u"").error().code.word()), QStringLiteral("cpe.prefix"));
        QCOMPARE(QString(Cpe::parse(u"cpe:2.3:a:b").error().code.word()), QStringLiteral("cpe.components"));
        QCOMPARE(QString(Cpe::parse(u"cpe:/a:b:c:d:e:f:g:h").error().code.word()),
                 QStringLiteral("cpe.components"));
        const Error part = Cpe::parse(u"cpe:2.3:z:b:*:*:*:*:*:*:*:*:*").error();
        QCOMPARE(QString(part.code.word()), QStringLiteral("cpe.part"));
        const Error value = Cpe::parse(u"cpe:2.3:a:b::*:*:*:*:*:*:*:*").error();
        QCOMPARE(QString(value.code.word()), QStringLiteral("cpe.value"));
        QCOMPARE(value.place, QStringLiteral("product"));
        QVERIFY(!Cpe::parse(u"cpe:2.3:a:b:c\\:*:*:*:*:*:*:*:*"));
        QVERIFY(!Cpe::parse(u"cpe:2.3:a:b:c d:*:*:*:*:*:*:*:*"));
    }

    void bothFormsMeanTheSame()
    {
        const Cpe uri = *Cpe::parse(u"cpe:/o:cisco:ios:12.3%2810d%29");
        const Cpe string = *Cpe::parse(u"cpe:2.3:o:Cisco:IOS:12.3\\(10d\\):*:*:*:*:*:*:*");
        QCOMPARE(uri, string);
        QCOMPARE(uri.toFormattedString(), QStringLiteral("cpe:2.3:o:cisco:ios:12.3\\(10d\\):*:*:*:*:*:*:*"));
        QCOMPARE(string.toUri(), QStringLiteral("cpe:/o:cisco:ios:12.3%2810d%29"));
        QCOMPARE(string.attribute(Cpe::Version).plain(), QStringLiteral("12.3(10d)"));
    }

    void aProductCoversItsVersions()
    {
        const Cpe product = *Cpe::parse(u"cpe:2.3:a:openbsd:openssh:*:*:*:*:*:*:*:*");
        const Cpe version = *Cpe::parse(u"cpe:2.3:a:openbsd:openssh:9.6:p1:*:*:*:*:*:*");
        const Cpe unversioned = *Cpe::parse(u"cpe:2.3:a:openbsd:openssh:-:*:*:*:*:*:*:*");
        QVERIFY(product.covers(version));
        QVERIFY(product.covers(product));
        QVERIFY(!version.covers(product));
        QCOMPARE(version.relationTo(product), CpeRelation::Subset);
        QCOMPARE(unversioned.relationTo(version), CpeRelation::Disjoint);
    }

    void packedEditionUnpacks()
    {
        const Cpe cpe = *Cpe::parse(u"cpe:/a:v:p:1:u:~-~-~wordpress~~");
        QVERIFY(cpe.attribute(Cpe::Edition).isNotApplicable());
        QVERIFY(cpe.attribute(Cpe::SwEdition).isNotApplicable());
        QCOMPARE(cpe.attribute(Cpe::TargetSw).quoted(), QStringLiteral("wordpress"));
        QVERIFY(cpe.attribute(Cpe::TargetHw).isAny());
        QVERIFY(cpe.attribute(Cpe::Other).isAny());
        QCOMPARE(cpe.toUri(), QStringLiteral("cpe:/a:v:p:1:u:~-~-~wordpress~~"));
    }

    void specificationRows_data()
    {
        QTest::addColumn<QJsonObject>("row");
        if (!corpusPresent())
            QSKIP(corpusHint());
        for (const QJsonObject& row : corpusRows(QStringLiteral("06-purl-vers-cpe/cases/cpe.ndjson")))
            QTest::newRow(qPrintable(row.value(QLatin1String("id")).toString())) << row;
    }

    void specificationRows()
    {
        QFETCH(QJsonObject, row);
        const QString op = row.value(QLatin1String("op")).toString();
        if (op == QLatin1String("validate-value")) {
            QCOMPARE(CpeAttribute::fromQuoted(row.value(QLatin1String("input")).toString()).has_value(),
                     row.value(QLatin1String("valid")).toBool());
        } else if (op == QLatin1String("bind")) {
            const Cpe cpe = cpeOf(row.value(QLatin1String("wfn")).toObject());
            const QString expected = row.value(QLatin1String("expected")).toString();
            QCOMPARE(expected.startsWith(QLatin1String("cpe:/")) ? cpe.toUri() : cpe.toFormattedString(),
                     expected);
        } else if (op == QLatin1String("unbind")) {
            QString input = row.value(QLatin1String("input")).toString();
            const QString id = row.value(QLatin1String("id")).toString();
            if (input.startsWith(u'~')) // the packed edition alone
                input.prepend(QLatin1String("cpe:/:::::"));
            // This row gives a formatted string to what reads URIs.
            const bool isUri =
                input.startsWith(QLatin1String("cpe:/")) || id == QLatin1String("cpe-unbind#5");
            const Result<Cpe> cpe = isUri ? Cpe::fromUri(input) : Cpe::fromFormattedString(input);
            const QJsonValue expected = row.value(QLatin1String("expected"));
            QCOMPARE(!cpe, expected.isNull());
            if (cpe)
                QCOMPARE(*cpe, cpeOf(expected.toObject()));
        } else {
            QCOMPARE(op, QStringLiteral("match"));
            const CpeRelation relation =
                cpeOf(row.value(QLatin1String("source")).toObject())
                    .relationTo(cpeOf(row.value(QLatin1String("target")).toObject()));
            const bool isEqual = relation == CpeRelation::Equal;
            QCOMPARE(relation == CpeRelation::Disjoint, row.value(QLatin1String("disjoint")).toBool());
            QCOMPARE(isEqual, row.value(QLatin1String("equal")).toBool());
            QCOMPARE(isEqual || relation == CpeRelation::Subset, row.value(QLatin1String("subset")).toBool());
            QCOMPARE(isEqual || relation == CpeRelation::Superset,
                     row.value(QLatin1String("superset")).toBool());
        }
    }

    void namesInRealRecordsAreRead()
    {
        if (!corpusPresent())
            QSKIP(corpusHint());
        int count = 0;
        QStringList refused;
        for (const QJsonObject& row : corpusRows(QStringLiteral("06-purl-vers-cpe/cases/cpe-real.ndjson"))) {
            const QString text = row.value(QLatin1String("cpe")).toString();
            const Result<Cpe> cpe = Cpe::parse(text);
            if (!cpe) {
                refused.append(text);
                continue;
            }
            QCOMPARE(Cpe::parse(cpe->toFormattedString()).value(), *cpe);
            QCOMPARE(Cpe::parse(cpe->toUri()).value(), *cpe);
            ++count;
        }
        QVERIFY(count > 1000);
        // The product's colon is not quoted: these are twelve components, not eleven.
        QCOMPARE(refused, QStringList{QStringLiteral(
                              "cpe:2.3:a:ibm:sterling_connect:direct:6.3.0.0:*:*:*:*:unix:*:*")});
    }
};

QTEST_GUILESS_MAIN(tst_Cpe)
#include "tst_Cpe.moc"
