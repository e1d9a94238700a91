// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/FieldWords.h"

#include "tests/ui/support/MemoryWorkspace.h"

#include <QJsonArray>

namespace firebreak::ui {

class FieldWordsTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock{instantFromText(u"2026-11-22T10:00:00Z").value()};
    test::MemoryWorkspace m_workspace{m_clock};
    RecordId m_ana = m_workspace.addPerson(QStringLiteral("Ana"), {Role::Analyst});

    [[nodiscard]] QString change(const char* field, const QJsonValue& before, const QJsonValue& after) const
    {
        return FieldWords(m_workspace).change(QString::fromLatin1(field), before, after);
    }
    static QJsonArray list(const QStringList& items) { return QJsonArray::fromStringList(items); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void singleValuesAreOldAndNew()
    {
        QCOMPARE(change("severity", QJsonValue(), QStringLiteral("important")), QStringLiteral("Not set → Important"));
        QCOMPARE(change("owner", m_ana.toText(), QJsonValue()), QStringLiteral("Ana → Nobody"));
        QCOMPARE(change("title", QStringLiteral("a"), QStringLiteral("b")), QStringLiteral("a → b"));
        QCOMPARE(change("cvss.3.1", QJsonValue(), QStringLiteral("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")),
                 QStringLiteral("Not set → 9.8 · CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"));
        const QJsonObject rejected{{QStringLiteral("kind"), QStringLiteral("rejected")}, {QStringLiteral("reason"), QStringLiteral("Duplicate")}};
        QCOMPARE(change("disposition", QJsonValue(), rejected), QStringLiteral("Open → Rejected: Duplicate"));
    }

    void listsSayWhatCameAndWent()
    {
        QCOMPARE(change("labels", QJsonValue(), list({QStringLiteral("heap")})), QStringLiteral("Added: heap"));
        QCOMPARE(change("cwes", list({QStringLiteral("CWE-79")}), list({QStringLiteral("CWE-80")})),
                 QStringLiteral("Added: CWE-80 · Removed: CWE-79"));
        const QJsonArray link{QJsonObject{{QStringLiteral("url"), QStringLiteral("https://example.org/a")}}};
        QCOMPARE(change("references", link, QJsonValue()), QStringLiteral("Removed: https://example.org/a"));
    }

    void documentsAreTheirSources()
    {
        QCOMPARE(change("advisories", list({QStringLiteral("nvd CVE-2026-1"), QStringLiteral("osv X-1")}),
                        list({QStringLiteral("nvd CVE-2026-1"), QStringLiteral("kev CVE-2026-1")})),
                 QStringLiteral("NVD updated · KEV added · OSV removed"));
    }

    void whatIsNotKeptIsChanged()
    {
        const QJsonValue unknown(QJsonValue::Undefined);
        QCOMPARE(change("description", unknown, unknown), QStringLiteral("Changed"));
    }

    void peopleHaveNamesAlsoWhenTheyHaveGone()
    {
        const FieldWords words(m_workspace);
        QCOMPARE(words.person(m_ana), QStringLiteral("Ana"));
        QCOMPARE(words.person(std::nullopt), QStringLiteral("The server"));
        const RecordId stranger(Uuid::fromName("person", "gone"));
        QVERIFY(!words.person(stranger).isEmpty());
        QVERIFY(words.person(stranger) != words.person(std::nullopt));
    }

    void everyFieldOfTheRulesHasAName()
    {
        for (const char* field : {"title", "description", "cveId", "owner", "severity", "cwes", "cvss.2.0", "labels", "references",
                                  "disposition", "advisories", "comments", "mergedInto", "removed", "home"})
            QVERIFY2(FieldWords::name(QString::fromLatin1(field)) != QString::fromLatin1(field), field);
    }
};

} // namespace firebreak::ui

QTEST_MAIN(firebreak::ui::FieldWordsTest)
#include "tst_FieldWords.moc"
