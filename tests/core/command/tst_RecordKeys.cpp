// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/RecordKeys.h"

#include <QJsonArray>
#include <QTest>

using namespace firebreak;

class tst_RecordKeys : public QObject
{
    Q_OBJECT

private:
    static Record report(const QJsonObject& body)
    {
        return {
            RecordId::generate(instantFromMs(1)), RecordKind::Report, Compartment::prodsec(), 1, false, body};
    }

private Q_SLOTS:
    void findsAReportByEachOfItsIds()
    {
        const QJsonObject advisory{
            {QStringLiteral("source"), QStringLiteral("ghsa")},
            {QStringLiteral("documentId"), QStringLiteral("GHSA-aaaa-bbbb-cccc")},
            {QStringLiteral("aliases"),
             QJsonArray{QStringLiteral("GHSA-aaaa-bbbb-cccc"), QStringLiteral("CVE-2024-0002")}}};
        const Record record = report({{QStringLiteral("home"), QStringLiteral("CVE-2024-0002")},
                                      {QStringLiteral("cveId"), QStringLiteral("CVE-2024-0009")},
                                      {QStringLiteral("advisories"), QJsonArray{advisory}}});
        QCOMPARE(keysOf(record),
                 (QStringList{QStringLiteral("alias:CVE-2024-0002"), QStringLiteral("alias:CVE-2024-0009"),
                              QStringLiteral("alias:GHSA-aaaa-bbbb-cccc")}));
    }

    void removedAndMergedOnesAreNotFoundByAlias()
    {
        Record record = report({{QStringLiteral("home"), QStringLiteral("GHSA-aaaa-bbbb-cccc")}});
        const RecordId other = RecordId::generate(instantFromMs(2));
        record.body[QLatin1String("mergedInto")] = other.toText();
        QCOMPARE(keysOf(record), QStringList{homeKey(other)});
        record.isRemoved = true;
        QVERIFY(keysOf(record).isEmpty());
    }

    void findsNotesByTheirParent()
    {
        const RecordId parent = RecordId::generate(instantFromMs(3));
        Record note = report({{QStringLiteral("parent"), parent.toText()}});
        note.kind = RecordKind::Note;
        QCOMPARE(keysOf(note), QStringList{parentKey(parent)});
    }
};

QTEST_GUILESS_MAIN(tst_RecordKeys)
#include "tst_RecordKeys.moc"
