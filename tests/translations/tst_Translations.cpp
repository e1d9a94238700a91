// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a person reads is translated, whole and with every plural form its language has.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; ///< empty: finished
    bool isPlural = false;
    QStringList forms; ///< the translation, one or several
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.forms = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!(xml.readNext() == QXmlStreamReader::StartElement))
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// %1 … %9 and %L1, sorted; %n and %Ln may be said in words.
QStringList places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

QString flaw(const Message& message, qsizetype pluralForms)
{
    if (!message.state.isEmpty())
        return message.state;
    if (message.forms.size() != (message.isPlural ? pluralForms : 1))
        return QStringLiteral("%1 forms").arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (places(form) != places(message.source))
            return QStringLiteral("other places");
        if (form.contains(QStringLiteral("%n")) || (!message.isPlural && form.contains(QStringLiteral("%Ln"))))
            return QStringLiteral("a number that is not there");
        const QChar dots(0x2026);
        if (message.source.endsWith(dots) != form.endsWith(dots))
            return QStringLiteral("dots");
        if (message.source.count(QLatin1Char('\n')) != form.count(QLatin1Char('\n')))
            return QStringLiteral("other lines");
    }
    return {};
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

    QDir m_source{qEnvironmentVariable("FIREBREAK_SOURCE_DIR")};

    /// The file as it would be after update_translations.
    [[nodiscard]] QString updated(const QTemporaryDir& folder, const QString& language) const
    {
        const QString name = QStringLiteral("firebreak_%1.ts").arg(language);
        const QString copy = folder.filePath(name);
        if (!QFile::copy(m_source.filePath(QStringLiteral("translations/") + name), copy))
            qFatal("cannot copy %s", qPrintable(name));
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), m_source.path(),
                              m_source.filePath(QStringLiteral("ui")), m_source.filePath(QStringLiteral("app/workstation"))};
        if (language == QLatin1String("en"))
            arguments.append(QStringLiteral("-pluralonly"));
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(qEnvironmentVariable("FIREBREAK_LUPDATE"), arguments + QStringList{QStringLiteral("-ts"), copy});
        if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
            qFatal("lupdate: %s", lupdate.readAll().constData());
        return copy;
    }

private Q_SLOTS:
    void nothingIsMissingOrHalfDone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("English plurals") << QStringLiteral("en") << 2;
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
    }
    void nothingIsMissingOrHalfDone()
    {
        QFETCH(const QString, language);
        QFETCH(const int, pluralForms);
        const QTemporaryDir folder;
        const QList<Message> messages = read(updated(folder, language));
        QVERIFY(messages.size() > (language == QLatin1String("en") ? 15 : 500));
        QStringList flaws;
        for (const Message& message : messages) {
            const QString one = flaw(message, pluralForms);
            if (!one.isEmpty())
                flaws.append(message.context + QStringLiteral(": “") + message.source + QStringLiteral("”: ") + one);
        }
        QVERIFY2(flaws.isEmpty(), qPrintable(QLatin1Char('\n') + flaws.join(QLatin1Char('\n'))));
    }

    /// lupdate looks for a text in a call of tr() and passes over a marked one in its place.
    void nothingHidesFromLupdate()
    {
        QStringList hidden;
        for (const char* folder : {"ui", "app/workstation"}) {
            QDirIterator files(m_source.filePath(QLatin1String(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (file.readAll().contains("tr(QT_TR"))
                    hidden.append(file.fileName());
            }
        }
        QCOMPARE(hidden, QStringList());
    }

    void aFlawIsSeen()
    {
        const auto with = [](const QString& source, const QStringList& forms, bool isPlural, const QString& state = {}) {
            return flaw({{}, source, {}, state, isPlural, forms}, 2);
        };
        QCOMPARE(with(QStringLiteral("Open %1"), {QStringLiteral("%1 öffnen")}, false), QString());
        QVERIFY(!with(QStringLiteral("Open"), {QStringLiteral("Öffnen")}, false, QStringLiteral("unfinished")).isEmpty());
        QVERIFY(!with(QStringLiteral("Open"), {QString()}, false).isEmpty());
        QVERIFY(!with(QStringLiteral("Open %1"), {QStringLiteral("Öffnen")}, false).isEmpty());
        QVERIFY(!with(QStringLiteral("Open…"), {QStringLiteral("Öffnen")}, false).isEmpty());
        QVERIFY(!with(QStringLiteral("%Ln days"), {QStringLiteral("%Ln Tage")}, true).isEmpty());
        QCOMPARE(with(QStringLiteral("%Ln days"), {QStringLiteral("ein Tag"), QStringLiteral("%Ln Tage")}, true), QString());
    }

    void thePluralsAreInTheProgram()
    {
        const auto reports = [](const char* language, int count) {
            QTranslator translator;
            if (!translator.load(QStringLiteral(":/i18n/firebreak_%1.qm").arg(QLatin1String(language))))
                qFatal("%s is not compiled in", language);
            return translator.translate("firebreak::ui::QueueBar", "%Ln reports", nullptr, count);
        };
        QCOMPARE(reports("en", 1), QStringLiteral("%Ln report"));
        QCOMPARE(reports("en", 0), QStringLiteral("%Ln reports"));
        QCOMPARE(reports("de", 1), QStringLiteral("%Ln Meldung"));
        QCOMPARE(reports("de", 2), QStringLiteral("%Ln Meldungen"));
        QSet<QString> arabic;
        for (const int count : {0, 1, 2, 3, 11, 100})
            arabic.insert(reports("ar", count));
        QCOMPARE(arabic.size(), 6);
        QCOMPARE(reports("ar", 103), reports("ar", 3));
        QCOMPARE(reports("ar", 111), reports("ar", 11));
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
