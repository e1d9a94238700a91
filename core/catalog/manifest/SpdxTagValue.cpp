// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/SpdxTagValue.h"

#include "core/catalog/CatalogError.h"

#include <QJsonArray>

namespace firebreak {
namespace {

/// Collects the sections as they come.
class Document
{
public:
    /// None: a tag without what it needs.
    bool add(QStringView tag, const QString& value)
    {
        if (tag == QLatin1String("PackageName")) {
            closePackage();
            m_package.insert(QStringLiteral("name"), value);
            m_isInPackage = true;
        } else if (tag == QLatin1String("FileName") || tag == QLatin1String("SnippetSPDXID") ||
                   tag == QLatin1String("SnippetSPDXIdentifier") || tag == QLatin1String("LicenseID") ||
                   tag == QLatin1String("Reviewer")) {
            closePackage();
            m_isInPackage = false;
            m_isAfterPackages = true;
        } else if (tag == QLatin1String("Relationship")) {
            return addRelation(value);
        } else if (m_isInPackage) {
            return addToPackage(tag, value);
        } else if (!m_isAfterPackages) {
            addToDocument(tag, value);
        }
        return true;
    }

    QJsonObject take()
    {
        closePackage();
        m_root.insert(QStringLiteral("packages"), m_packages);
        m_root.insert(QStringLiteral("relationships"), m_relations);
        return m_root;
    }

private:
    void addToDocument(QStringView tag, const QString& value)
    {
        if (tag == QLatin1String("SPDXVersion"))
            m_root.insert(QStringLiteral("spdxVersion"), value);
        else if (tag == QLatin1String("DocumentName"))
            m_root.insert(QStringLiteral("name"), value);
    }

    bool addToPackage(QStringView tag, const QString& value)
    {
        if (tag == QLatin1String("SPDXID"))
            m_package.insert(QStringLiteral("SPDXID"), value);
        else if (tag == QLatin1String("PackageVersion"))
            m_package.insert(QStringLiteral("versionInfo"), value);
        else if (tag == QLatin1String("PrimaryPackagePurpose"))
            m_package.insert(QStringLiteral("primaryPackagePurpose"), value);
        else if (tag == QLatin1String("ExternalRef"))
            return addReference(value);
        return true;
    }

    bool addReference(const QString& value)
    {
        const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 3)
            return false;
        m_references.append(QJsonObject{{QStringLiteral("referenceCategory"), words.at(0)},
                                        {QStringLiteral("referenceType"), words.at(1)},
                                        {QStringLiteral("referenceLocator"), words.mid(2).join(u' ')}});
        return true;
    }

    bool addRelation(const QString& value)
    {
        const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 3)
            return false;
        m_relations.append(QJsonObject{{QStringLiteral("spdxElementId"), words.at(0)},
                                       {QStringLiteral("relationshipType"), words.at(1)},
                                       {QStringLiteral("relatedSpdxElement"), words.at(2)}});
        return true;
    }

    void closePackage()
    {
        if (!m_isInPackage)
            return;
        m_package.insert(QStringLiteral("externalRefs"), m_references);
        m_packages.append(m_package);
        m_package = {};
        m_references = {};
    }

    QJsonObject m_root;
    QJsonArray m_packages;
    QJsonArray m_relations;
    QJsonObject m_package;
    QJsonArray m_references;
    bool m_isInPackage = false;
    bool m_isAfterPackages = false;
};

} // namespace

Result<QJsonObject> readSpdxTagValue(const QString& text)
{
    Document document;
    const QString opening = QStringLiteral("<text>");
    const QString closing = QStringLiteral("</text>");
    qsizetype number = 0;
    for (qsizetype at = 0; at < text.size();) {
        ++number;
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = QStringView(text).mid(at, end - at).trimmed();
        const qsizetype begin = at;
        at = end + 1;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString place = QStringLiteral("line %1").arg(number);
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            return failure(error::ManifestTagValue, place);
        QString value = line.mid(colon + 1).trimmed().toString();
        if (value.startsWith(opening)) {
            const qsizetype from = text.indexOf(opening, begin);
            const qsizetype to = text.indexOf(closing, from);
            if (to < 0)
                return failure(error::ManifestTagValue, place);
            value = text.mid(from + opening.size(), to - from - opening.size());
            number += value.count(u'\n');
            end = text.indexOf(u'\n', to);
            at = end < 0 ? text.size() : end + 1;
        }
        if (!document.add(line.left(colon).trimmed(), value))
            return failure(error::ManifestTagValue, place);
    }
    return document.take();
}

} // namespace firebreak
