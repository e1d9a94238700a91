// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/SignInText.h"

#include <QTest>

using namespace firebreak;

/// The lines of docs/protocol.md, "Signing in", letter by letter: another program may sign them too.
class tst_SignInText : public QObject
{
    Q_OBJECT

    const QByteArray m_certificate = QByteArray(31, '\0') + '\xaf';
    const QByteArray m_certificateHex = QByteArray(62, '0') + "af";
    const Uuid m_organisation = Uuid::fromText(u"0197A000-0000-7000-8000-00000000000A").value();
    const RecordId m_person = RecordId::fromText(u"0197a000-0000-7000-8000-000000000001").value();
    const DeviceId m_device = DeviceId::fromText(u"0197a000-0000-7000-8000-000000000002").value();

private Q_SLOTS:
    void joining()
    {
        QCOMPARE(joinText(m_certificate, "c2VjcmV0", "a2V5"),
                 "firebreak-join-v1\n" + m_certificateHex + "\nc2VjcmV0\na2V5");
    }

    void enrolment()
    {
        QCOMPARE(enrolmentText(m_organisation, m_person, m_device, "a2V5"),
                 QByteArray("firebreak-enrolment-v1\n0197a000-0000-7000-8000-00000000000a\n"
                            "0197a000-0000-7000-8000-000000000001\n0197a000-0000-7000-8000-000000000002\na2V5"));
    }

    void token()
    {
        QCOMPARE(tokenText(m_certificate, m_device, "Y2hhbGxlbmdl"),
                 "firebreak-token-v1\n" + m_certificateHex + "\n0197a000-0000-7000-8000-000000000002\nY2hhbGxlbmdl");
    }
};

QTEST_GUILESS_MAIN(tst_SignInText)
#include "tst_SignInText.moc"
