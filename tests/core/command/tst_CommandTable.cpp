// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command/ActionRule.h"
#include "core/command/FieldTable.h"
#include "core/command/KindRule.h"
#include "core/command/actions/ActionTable.h"

#include <QFile>
#include <QLocale>
#include <QTest>

#include <array>

using namespace firebreak;

namespace {

constexpr QLatin1String Heading("## Commands and fields\n");

QString code(const QString& word)
{
    return QStringLiteral("`%1`").arg(word);
}

QString permissionText(std::optional<Permission> permission, const char* otherwise)
{
    return permission ? code(toWord(*permission)) : QString::fromLatin1(otherwise);
}

QString kindsText(KindSet kinds)
{
    if (kinds == KindSet::all())
        return QStringLiteral("any");
    QStringList words;
    for (const RecordKind kind : AllRecordKinds) {
        if (kinds.contains(kind))
            words.append(code(toWord(kind)));
    }
    return words.join(QStringLiteral(", "));
}

/// What a value may be, in words.
QString valueText(const FieldRule& row)
{
    QStringList words;
    for (const char* word : row.words)
        words.append(code(QString::fromLatin1(word)));
    const QString choice = words.join(QStringLiteral(", "));
    const QString limit = row.limit > 0 ? QLocale::c().toString(row.limit) : QString();
    switch (row.type) {
    case FieldType::Line:
        return QStringLiteral("one line, %1 characters").arg(limit);
    case FieldType::Prose:
        return QStringLiteral("prose, %1 characters").arg(limit);
    case FieldType::CveId:
        return QStringLiteral("a CVE id that can be assigned");
    case FieldType::SeverityWord:
        return QStringLiteral("a severity");
    case FieldType::PersonId:
        return QStringLiteral("a person's id");
    case FieldType::CweIds:
        return QStringLiteral("array of CWE-N");
    case FieldType::CvssVector:
        return QStringLiteral("a vector of that version");
    case FieldType::Word:
        return QStringLiteral("one of %1").arg(choice);
    case FieldType::Words:
        return QStringLiteral("array of %1").arg(choice);
    case FieldType::Texts:
        return QStringLiteral("array of lines, %1 characters each").arg(limit);
    case FieldType::Moment:
        return QStringLiteral("an instant");
    case FieldType::ZonedTime:
        return QStringLiteral("`{\"at\": instant, \"zone\": IANA name}`");
    case FieldType::Date:
        return QStringLiteral("YYYY-MM-DD");
    case FieldType::Flag:
        return QStringLiteral("true or false");
    case FieldType::Number:
        return limit.isEmpty() ? QStringLiteral("a whole number") : QStringLiteral("a whole number up to %1").arg(limit);
    case FieldType::Url:
        return QStringLiteral("a web address");
    case FieldType::Purl:
        return QStringLiteral("a package URL");
    case FieldType::Ref:
        return QStringLiteral("the id of a record: %1").arg(kindsText(row.kinds));
    case FieldType::Refs:
        return QStringLiteral("array of ids of records: %1").arg(kindsText(row.kinds));
    case FieldType::NewId:
        return QStringLiteral("the id of a record to be made");
    case FieldType::Structured:
        return QStringLiteral("such as `%1`").arg(QString::fromUtf8(row.samples.front()));
    }
    return {};
}

QString ownCommands()
{
    struct Own
    {
        const char* word;
        const char* target;
        const char* permission;
    };
    static constexpr std::array Table = {
        Own{"report.create", "a new report", "`make-aware`"},
        Own{"report.import, report.unimport", "`report`", "`triage`"},
        Own{"report.dispose, report.reopen", "`report`", "`triage`"},
        Own{"field.set", "any with fields", "the field's"},
        Own{"label.add, label.remove", "any with labels", "the kind's, below"},
        Own{"reference.add, reference.remove", "any with references", "the kind's, below"},
        Own{"comment.add", "any with comments", "`comment`"},
        Own{"record.create", "a new record", "the kind's, below, and that of each field given that is neither required nor fixed"},
        Own{"record.remove, record.restore", "any", "a comment its author; else the kind's, below"},
        Own{"record.revert", "what the action changed", "the original command's"},
        Own{"person.set", "`person`", "the server alone"},
    };
    QString text = QStringLiteral("| command | on | permission |\n|---|---|---|\n");
    for (const Own& own : Table)
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(QString::fromLatin1(own.word), QString::fromLatin1(own.target), QString::fromLatin1(own.permission));
    return text;
}

QString actionText()
{
    QString text = QStringLiteral("| action | on | permission | arguments | undo |\n|---|---|---|---|---|\n");
    for (const auto& noun : allActions()) {
        for (const ActionRule& rule : noun) {
            QStringList arguments;
            for (const FieldRule& row : rule.arguments)
                arguments.append(code(QString::fromLatin1(row.name)) + (row.isRequired ? QString() : QStringLiteral("?")) +
                                 QStringLiteral(": ") + valueText(row));
            text += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                        .arg(code(QString::fromLatin1(rule.word)),
                             (rule.makesNew ? QStringLiteral("a new ") : QString()) + kindsText(rule.kinds),
                             permissionText(rule.permission, "as the action says"), arguments.join(QStringLiteral("; ")),
                             rule.isFinal ? QStringLiteral("none") : QStringLiteral("yes"));
        }
    }
    return text;
}

QString kindText(const KindRule& rule)
{
    QString text = QStringLiteral("\n### %1\n\nMade by %2; taken back by %3; labels %4; references %5; comments %6.%7\n")
                       .arg(QString(toWord(rule.kind)), permissionText(rule.create, "other commands"),
                            permissionText(rule.remove, "nobody else"), permissionText(rule.label, "none"),
                            permissionText(rule.reference, "none"),
                            rule.isCommentable ? code(toWord(Permission::Comment)) : QStringLiteral("none"),
                            rule.isProductSecurityOnly ? QStringLiteral(" Product Security's alone.") : QString());
    if (rule.fields.empty())
        return text;
    text += QStringLiteral("\n| field | takes | permission |\n|---|---|---|\n");
    for (const FieldRule& row : rule.fields)
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(code(QString::fromLatin1(row.name)) + (row.isRequired ? QStringLiteral(" (required)") : QString()),
                         valueText(row), permissionText(row.permission, "given once, when it is made"));
    return text;
}

QString section()
{
    QString text = Heading + QStringLiteral("\nFrom the tables of core/command; a test compares.\n\n") + ownCommands() +
                   QStringLiteral("\n") + actionText();
    for (const RecordKind kind : AllRecordKinds) {
        if (const KindRule* rule = kindRule(kind))
            text += kindText(*rule);
    }
    return text;
}

} // namespace

/// docs/permissions.md says of each command and field what the tables say.
class tst_CommandTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // R145
    void theDocumentSaysWhatTheTablesSay()
    {
        QFile file(qEnvironmentVariable("FIREBREAK_SOURCE_DIR") + QStringLiteral("/docs/permissions.md"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QString before = QString::fromUtf8(file.readAll());
        const QString wanted = section();
        const qsizetype at = before.indexOf(Heading);
        const bool isCurrent = at >= 0 && before.mid(at) == wanted;
        if (!isCurrent && qEnvironmentVariableIsSet("FIREBREAK_UPDATE_DOCS")) {
            const QString head = at >= 0 ? before.left(at) : before + QStringLiteral("\n");
            QVERIFY(file.resize(0) && file.seek(0));
            file.write((head + wanted).toUtf8());
            return;
        }
        QVERIFY2(isCurrent, "the tables have changed: run tst_CommandTable with FIREBREAK_UPDATE_DOCS=1, and read what it changed");
    }
};

QTEST_GUILESS_MAIN(tst_CommandTable)
#include "tst_CommandTable.moc"
