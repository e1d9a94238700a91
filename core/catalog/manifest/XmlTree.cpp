// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/manifest/XmlTree.h"

#include "core/catalog/CatalogError.h"

#include <QJsonArray>
#include <QXmlStreamReader>

#include <vector>

namespace firebreak {
namespace {

constexpr std::size_t deepest = 256;

struct Level
{
    QString name;
    QJsonObject object;
    QString text;
};

QJsonObject attributesOf(const QXmlStreamReader& xml)
{
    QJsonObject object;
    for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        if (attribute.namespaceUri().isEmpty())
            object.insert(attribute.name().toString(), attribute.value().toString());
    }
    return object;
}

void add(QJsonObject& object, const QString& name, const QJsonValue& value)
{
    const auto it = object.find(name);
    if (it == object.end()) {
        object.insert(name, value);
    } else if (it->isArray()) {
        QJsonArray list = it->toArray();
        *it = QJsonValue(); // the list is now held once, and grows in place
        list.append(value);
        *it = list;
    } else {
        *it = QJsonArray{*it, value};
    }
}

QJsonValue valueOf(Level level)
{
    if (level.object.isEmpty())
        return level.text.trimmed();
    if (const QString text = level.text.trimmed(); !text.isEmpty())
        level.object.insert(QStringLiteral("#text"), text);
    return level.object;
}

} // namespace

Result<XmlTree> XmlTree::read(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    const auto refuse = [&xml](ErrorCode code) {
        return failure(code, QStringLiteral("line %1").arg(xml.lineNumber()));
    };
    XmlTree tree;
    std::vector<Level> levels;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return refuse(error::ManifestXml);
        case QXmlStreamReader::StartElement:
            if (levels.empty()) {
                tree.rootName = xml.name().toString();
                tree.rootNamespace = xml.namespaceUri().toString();
            } else if (xml.namespaceUri() != tree.rootNamespace) {
                xml.skipCurrentElement();
                continue;
            }
            if (levels.size() == deepest)
                return refuse(error::ManifestTooDeep);
            levels.push_back({xml.name().toString(), attributesOf(xml), {}});
            break;
        case QXmlStreamReader::Characters:
            if (!levels.empty())
                levels.back().text.append(xml.text());
            break;
        case QXmlStreamReader::EndElement: {
            Level level = std::move(levels.back());
            levels.pop_back();
            if (levels.empty()) {
                tree.root = std::move(level.object);
                break;
            }
            const QString name = level.name;
            add(levels.back().object, name, valueOf(std::move(level)));
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError())
        return refuse(error::ManifestXml);
    return tree;
}

} // namespace firebreak
