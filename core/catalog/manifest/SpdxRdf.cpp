// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/SpdxRdf.h"

#include "core/catalog/CatalogError.h"

#include <QHash>
#include <QXmlStreamReader>

#include <vector>

namespace firebreak {
namespace {

const QLatin1String spdx("http://spdx.org/rdf/terms#");
const QLatin1String rdf("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr std::size_t deepest = 1024;

/// An element and, where it is one, the package or reference that it makes.
struct Level
{
    QString name;
    QString text;
    std::optional<ManifestComponent> package;
    QString locator;
    QString referenceType;
};

class Reader
{
public:
    explicit Reader(const QByteArray& bytes) : m_xml(bytes) { m_manifest.format = ManifestFormat::SpdxRdf; }

    Result<Manifest> read()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || m_levels.size() > deepest)
                return refuse();
            if (token == QXmlStreamReader::StartElement)
                open();
            else if (token == QXmlStreamReader::Characters && !m_levels.empty())
                m_levels.back().text.append(m_xml.text());
            else if (token == QXmlStreamReader::EndElement)
                close();
        }
        if (m_xml.hasError())
            return refuse();
        if (!m_manifest.version.startsWith(QLatin1String("SPDX-2.")))
            return failure(error::ManifestVersion, {}, {m_manifest.version});
        return std::move(m_manifest);
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse() const
    {
        return failure(error::ManifestXml, QStringLiteral("line %1").arg(m_xml.lineNumber()));
    }

    void open()
    {
        Level level;
        if (m_xml.namespaceUri() == spdx) {
            level.name = m_xml.name().toString();
            const QXmlStreamAttributes attributes = m_xml.attributes();
            const QString about = attributes.value(rdf, QLatin1String("about")).toString();
            if (level.name == QLatin1String("Package")) {
                level.package.emplace();
                level.package->reference = about.section(u'#', -1);
            } else if (level.name == QLatin1String("ReferenceType")) {
                setReferenceType(about);
            } else if (level.name == QLatin1String("referenceType")) {
                setReferenceType(attributes.value(rdf, QLatin1String("resource")).toString());
            }
        }
        m_levels.push_back(std::move(level));
    }

    void setReferenceType(const QString& address)
    {
        Level* reference = nearest(QLatin1String("ExternalRef"));
        if (reference && !address.isEmpty())
            reference->referenceType = address.section(u'/', -1);
    }

    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const QString text = level.text.trimmed();
        Level* package = nearest(QLatin1String("Package"));
        if (level.package) {
            // Packages refer to each other by naming themselves again: one that says nothing new is no other.
            if (!level.package->name.isEmpty())
                m_manifest.components.append(*level.package);
        } else if (level.name == QLatin1String("specVersion")) {
            m_manifest.version = text;
        } else if (level.name == QLatin1String("ExternalRef") && package) {
            if (level.referenceType == QLatin1String("purl"))
                package->package->purls.append(level.locator);
            else if (level.referenceType.startsWith(QLatin1String("cpe")))
                package->package->cpes.append(level.locator);
        } else if (level.name == QLatin1String("referenceLocator")) {
            if (Level* reference = nearest(QLatin1String("ExternalRef")))
                reference->locator = text;
        } else if (!m_levels.empty() && m_levels.back().package) {
            ManifestComponent& component = *m_levels.back().package;
            if (level.name == QLatin1String("name"))
                component.name = text;
            else if (level.name == QLatin1String("versionInfo"))
                component.version = text;
        } else if (level.name == QLatin1String("name") && !m_levels.empty() &&
                   m_levels.back().name == QLatin1String("SpdxDocument")) {
            m_manifest.name = text;
        }
    }

    Level* nearest(QLatin1String name)
    {
        for (auto it = m_levels.rbegin(); it != m_levels.rend(); ++it) {
            if (it->name == name)
                return &*it;
        }
        return nullptr;
    }

    QXmlStreamReader m_xml;
    std::vector<Level> m_levels;
    Manifest m_manifest;
};

} // namespace

Result<Manifest> readSpdxRdf(const QByteArray& bytes)
{
    return Reader(bytes).read();
}

} // namespace firebreak
