// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/cwe/CweCatalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace firebreak {
namespace {

const QByteArray tableMark("firebreak-cwe 1");
constexpr int researchConcepts = 1000;

/// Relations name their view; only those of Research Concepts are a hierarchy of kinds.
void addParent(CweEntry& entry, QStringView nature, int view, int parent)
{
    if (nature == QLatin1String("ChildOf") && view == researchConcepts && parent > 0)
        entry.parents.append(parent);
}

CweEntry entryOf(const QJsonObject& object)
{
    CweEntry entry;
    entry.id = object.value(QLatin1String("ID")).toString().toInt();
    entry.name = object.value(QLatin1String("Name")).toString();
    entry.status = object.value(QLatin1String("Status")).toString();
    entry.abstraction = object.value(QLatin1String("Abstraction")).toString();
    if (entry.abstraction.isEmpty())
        entry.abstraction =
            object.contains(QLatin1String("Type")) ? QStringLiteral("View") : QStringLiteral("Category");
    entry.mapping =
        object.value(QLatin1String("MappingNotes")).toObject().value(QLatin1String("Usage")).toString();
    for (const QJsonValue& item : object.value(QLatin1String("RelatedWeaknesses")).toArray())
        addParent(entry, item[QLatin1String("Nature")].toString(),
                  item[QLatin1String("ViewID")].toString().toInt(),
                  item[QLatin1String("CweID")].toString().toInt());
    return entry;
}

void addAll(const QJsonObject& object, QList<CweEntry>& entries, QString& version)
{
    if (object.contains(QLatin1String("ID"))) {
        entries.append(entryOf(object));
        return;
    }
    version = object.value(QLatin1String("Version")).toString(version);
    for (const QLatin1String list :
         {QLatin1String("Weaknesses"), QLatin1String("Categories"), QLatin1String("Views")}) {
        for (const QJsonValue& item : object.value(list).toArray())
            entries.append(entryOf(item.toObject()));
    }
}

QString line(qint64 number)
{
    return QStringLiteral("line %1").arg(number);
}

} // namespace

CweCatalog::CweCatalog(QString version, QList<CweEntry> entries)
    : m_version(std::move(version)), m_entries(std::move(entries))
{
    for (CweEntry& entry : m_entries) {
        std::sort(entry.parents.begin(), entry.parents.end());
        entry.parents.erase(std::unique(entry.parents.begin(), entry.parents.end()), entry.parents.end());
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const CweEntry& a, const CweEntry& b) { return a.id < b.id; });
}

Result<CweCatalog> CweCatalog::read(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    Result<CweCatalog> catalog = failure(error::CweFormat);
    if (start.startsWith(tableMark))
        catalog = fromTable(bytes);
    else if (start.startsWith('<') || start.startsWith("\xef\xbb\xbf<"))
        catalog = fromXml(bytes);
    else if (start.startsWith('{') || start.startsWith('['))
        catalog = fromJson(bytes);
    if (catalog && catalog->m_entries.isEmpty())
        return failure(error::CweEmpty);
    return catalog;
}

Result<CweCatalog> CweCatalog::fromTable(const QByteArray& bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    QList<CweEntry> entries;
    entries.reserve(lines.size());
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty())
            continue;
        const QStringList fields = QString::fromUtf8(lines.at(i)).split(u'\t');
        if (fields.size() != 6)
            return failure(error::CweSyntax, line(i + 1));
        CweEntry entry{fields.at(0).toInt(), fields.at(1), fields.at(2), fields.at(3), fields.at(4), {}};
        for (const QString& parent : fields.at(5).split(u' ', Qt::SkipEmptyParts))
            entry.parents.append(parent.toInt());
        if (entry.id <= 0)
            return failure(error::CweSyntax, line(i + 1));
        entries.append(std::move(entry));
    }
    return CweCatalog(QString::fromUtf8(lines.first().mid(tableMark.size()).trimmed()), std::move(entries));
}

Result<CweCatalog> CweCatalog::fromXml(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString version;
    QList<CweEntry> entries;
    bool isInEntry = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const QStringView name = xml.name();
        const bool isKind = name == QLatin1String("Weakness") || name == QLatin1String("Category") ||
                            name == QLatin1String("View");
        if (token == QXmlStreamReader::EndElement && isKind)
            isInEntry = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == QLatin1String("Weakness_Catalog")) {
            version = attributes.value(QLatin1String("Version")).toString();
        } else if (isKind && attributes.hasAttribute(QLatin1String("ID"))) {
            CweEntry entry;
            entry.id = attributes.value(QLatin1String("ID")).toInt();
            entry.name = attributes.value(QLatin1String("Name")).toString();
            entry.status = attributes.value(QLatin1String("Status")).toString();
            const QStringView abstraction = attributes.value(QLatin1String("Abstraction"));
            entry.abstraction = (abstraction.isEmpty() ? name : abstraction).toString();
            entries.append(std::move(entry));
            isInEntry = true;
        } else if (isInEntry && name == QLatin1String("Related_Weakness")) {
            addParent(entries.last(), attributes.value(QLatin1String("Nature")),
                      attributes.value(QLatin1String("View_ID")).toInt(),
                      attributes.value(QLatin1String("CWE_ID")).toInt());
        } else if (isInEntry && name == QLatin1String("Usage")) {
            entries.last().mapping = xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
        }
    }
    if (xml.hasError())
        return failure(error::CweSyntax, line(xml.lineNumber()));
    return CweCatalog(std::move(version), std::move(entries));
}

Result<CweCatalog> CweCatalog::fromJson(const QByteArray& bytes)
{
    QString version;
    QList<CweEntry> entries;
    QJsonParseError fault;
    const QJsonDocument whole = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error == QJsonParseError::NoError) {
        if (whole.isObject())
            addAll(whole.object(), entries, version);
        for (const QJsonValue& item : whole.array())
            addAll(item.toObject(), entries, version);
        return CweCatalog(std::move(version), std::move(entries));
    }
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(lines.at(i), &fault);
        if (!document.isObject())
            return failure(error::CweSyntax, line(i + 1));
        addAll(document.object(), entries, version);
    }
    return CweCatalog(std::move(version), std::move(entries));
}

const CweEntry* CweCatalog::find(int id) const
{
    const auto it = std::lower_bound(m_entries.cbegin(), m_entries.cend(), id,
                                     [](const CweEntry& entry, int wanted) { return entry.id < wanted; });
    return it != m_entries.cend() && it->id == id ? &*it : nullptr;
}

const CweEntry* CweCatalog::find(QStringView id) const
{
    if (id.startsWith(QLatin1String("CWE-"), Qt::CaseInsensitive))
        id = id.mid(4);
    bool isNumber = false;
    const int number = id.toInt(&isNumber);
    return isNumber && number > 0 ? find(number) : nullptr;
}

QByteArray CweCatalog::toTable() const
{
    QByteArray table = tableMark + ' ' + m_version.toUtf8() + '\n';
    for (const CweEntry& entry : m_entries) {
        QStringList parents;
        for (const int parent : entry.parents)
            parents.append(QString::number(parent));
        const QStringList fields = {QString::number(entry.id),
                                    entry.name.simplified(),
                                    entry.abstraction,
                                    entry.status,
                                    entry.mapping,
                                    parents.join(u' ')};
        table += fields.join(u'\t').toUtf8() + '\n';
    }
    return table;
}

} // namespace firebreak
