// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Invitation.h"

#include "core/crypto/Base64Url.h"
#include "core/wire/WireError.h"

#include <QTest>

using namespace firebreak;

class tst_Invitation : public QObject
{
    Q_OBJECT

    static QJsonObject fields()
    {
        return {{QStringLiteral("url"), QStringLiteral("https://psirt.example.com:7443")},
                {QStringLiteral("certificate"), QString::fromLatin1(toBase64Url(QByteArray(32, 'c')))},
                {QStringLiteral("organisation"), QString::fromLatin1(toBase64Url(QByteArray(32, 'o')))},
                {QStringLiteral("secret"), QString::fromLatin1(toBase64Url(QByteArray(32, 's')))}};
    }
    static QString text(const QJsonObject& json)
    {
        return QStringLiteral("firebreak1:") +
               QString::fromLatin1(toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }

private Q_SLOTS:
    void isRead()
    {
        const Result<Invitation> invitation = Invitation::fromText(text(fields()));
        QVERIFY(invitation);
        QCOMPARE(invitation->url, QUrl(QStringLiteral("https://psirt.example.com:7443")));
        QCOMPARE(invitation->certificate, QByteArray(32, 'c'));
        QCOMPARE(invitation->organisation, QByteArray(32, 'o'));
        QCOMPARE(invitation->secret, toBase64Url(QByteArray(32, 's')));
    }

    void isWrittenAsItIsRead()
    {
        const Invitation invitation = Invitation::fromText(text(fields())).value();
        QCOMPARE(invitation.toText(), text(fields()));
        QCOMPARE(Invitation::fromText(invitation.toText()).value(), invitation);
    }

    void survivesMailPrograms()
    {
        QString broken = text(fields());
        broken.insert(40, QStringLiteral("\r\n  "));
        QVERIFY(Invitation::fromText(QStringLiteral("  ") + broken + QStringLiteral("\n")));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("not encrypted") << "url" << "http://psirt.example.com";
        QTest::newRow("no host") << "url" << "https:///x";
        QTest::newRow("a path") << "url" << "https://psirt.example.com/v1/join";
        QTest::newRow("a user") << "url" << "https://a:b@psirt.example.com";
        QTest::newRow("short pin") << "certificate" << "Y2M";
        QTest::newRow("no pin") << "certificate" << "";
        QTest::newRow("short key") << "organisation" << "Y2M";
        QTest::newRow("no secret") << "secret" << "";
        QTest::newRow("foreign letters") << "secret" << "a+b/";
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QJsonObject json = fields();
        json[field] = value;
        const Result<Invitation> invitation = Invitation::fromText(text(json));
        QVERIFY(!invitation);
        QCOMPARE(invitation.error().code, error::InvitationMalformed);
        QCOMPARE(invitation.error().place, field);
    }

    void refusesOtherText()
    {
        for (const char* other : {"", "firebreak1:", "firebreak2:e30", "hello", "firebreak1:%%%"})
            QVERIFY(!Invitation::fromText(QString::fromLatin1(other)));
        QVERIFY(!Invitation::fromText(QStringLiteral("firebreak1:") + QString(5000, u'A')));
    }
};

QTEST_GUILESS_MAIN(tst_Invitation)
#include "tst_Invitation.moc"
