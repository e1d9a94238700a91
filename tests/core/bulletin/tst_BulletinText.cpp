// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/BulletinText.h"

#include "core/base/BodyError.h"
#include "tests/core/bulletin/SampleBulletin.h"

#include <QTest>

using namespace firebreak;
using namespace firebreak::test;

class tst_BulletinText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyCharacterChangesTheHash() // R124 R125
    {
        const QString before = sampleText().hash();
        QCOMPARE(before.size(), 64);
        QCOMPARE(sampleText().hash(), before);
        BulletinText text = sampleText();
        text.title += QLatin1Char('s');
        QVERIFY(text.hash() != before);
        text = sampleText();
        text.sections.first().text.replace(QLatin1Char('A'), QLatin1Char('a'));
        QVERIFY(text.hash() != before);
        text = sampleText();
        text.sections.swapItemsAt(0, 1);
        QVERIFY(text.hash() != before);
        text = sampleText();
        text.sections.removeLast();
        QVERIFY(text.hash() != before);
    }

    void whatReadersCanNotSeeDoesNot()
    {
        BulletinText text = sampleText();
        text.sections.first().text = QStringLiteral("one\ntwo \u00e9");
        const QString before = text.hash();
        text.sections.first().text = QStringLiteral("one  \r\ntwo e\u0301\n");
        QCOMPARE(text.hash(), before);
        QVERIFY(canonicalText(QStringLiteral("a b")) != canonicalText(QStringLiteral("ab")));
    }

    void passagesCanNotMoveBetweenFieldsUnseen()
    {
        const BulletinSection one{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const BulletinSection other{QStringLiteral("a"), QStringLiteral("bc"), {}};
        QVERIFY(hashOf(one) != hashOf(other));
    }

    void keysAreWords()
    {
        for (const char* key : {"", "Summary", "a b", "-a", "a--b"})
            QVERIFY2(!BulletinSection::fromJson({{QStringLiteral("key"), QString::fromLatin1(key)}}), key);
        QVERIFY(BulletinSection::fromJson({{QStringLiteral("key"), QStringLiteral("executive-summary")}}));
        BulletinText text = sampleText();
        QVERIFY(repeatedKey(text.sections).isEmpty());
        text.sections.append(text.sections.first());
        QCOMPARE(repeatedKey(text.sections), QStringLiteral("executive-summary"));
        QVERIFY(text.find(section::Mitigation) && !text.find(section::Risk));
    }
};

QTEST_APPLESS_MAIN(tst_BulletinText)
#include "tst_BulletinText.moc"
